/*
 * What the web applications and their form library say in English, whatever the language is set to, in German: a closed
 * list. Only texts and labels of the applications themselves are looked at; what people typed or the program shows as
 * content is left alone, because a whole text (or its fixed beginning) must be equal to an entry. "Powered by bpmn.io"
 * stays: the licence of the form library forbids to change that mark.
 */
document.documentElement.lang = 'de';

const WORTE = new Map(Object.entries({
  'Select': 'Bitte wählen', 'Search': 'Suchen', 'No results': 'Nichts gefunden', 'Nothing to show.': 'Keine Einträge.',
  'All values selected': 'Alles ausgewählt', 'Field is required.': 'Bitte ausfüllen.',
  'Field must be a valid email.': 'Bitte eine E-Mail-Adresse angeben.', 'Previous page': 'Vorige Seite',
  'Next page': 'Nächste Seite', 'Increment': 'Erhöhen', 'Decrement': 'Verringern', 'Year': 'Jahr', 'Month': 'Monat',
  'Hour': 'Stunde', 'Minute': 'Minute', 'Time': 'Uhrzeit', 'Date': 'Datum',
  'Skip to search': 'Zur Suche springen',
  'zoom in': 'Vergrößern', 'zoom out': 'Verkleinern', 'reset zoom': 'Ganz zeigen',
  'Deployed': 'Bereitgestellt', 'Deployments': 'Bereitstellungen', 'Tasks': 'Aufgaben', 'Open Tasks': 'Offene Aufgaben',
  'Offene Tasks': 'Offene Aufgaben', 'Dashboard': 'Übersicht',
  'camunda BPM Administrators': 'Verwaltung der Benutzer', 'Camunda Webapps': 'Die Webanwendungen',
  'January': 'Januar', 'February': 'Februar', 'March': 'März', 'May': 'Mai', 'June': 'Juni', 'July': 'Juli',
  'October': 'Oktober', 'December': 'Dezember'
}));
const MUSTER = [
  [/^Field must have minimum value of (.*)\.$/, 'Bitte mindestens $1 angeben.'],
  [/^Field must have maximum value of (.*)\.$/, 'Bitte höchstens $1 angeben.'],
  [/^Field must have minimum length of (.*)\.$/, 'Bitte mindestens $1 Zeichen angeben.'],
  [/^Field must have maximum length of (.*)\.$/, 'Bitte höchstens $1 Zeichen angeben.'],
  [/^Field must match pattern .*\.$/, 'Diese Angabe hat nicht die verlangte Form.'],
  [/^Click to sort by (.*) descending$/, 'Nach $1 absteigend sortieren'],
  [/^Click to sort by (.*) ascending$/, 'Nach $1 aufsteigend sortieren'],
  [/^Click to remove sorting by (.*)$/, 'Nicht mehr nach $1 sortieren'],
  [/^(\d+-\d+) of (\d+)$/, '$1 von $2'],
  // a day of the calendar, as it is read out
  [/^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/, (alles, monat, tag, jahr) => `${tag}. ${WORTE.get(monat) || monat} ${jahr}`]
];
const KALENDER = { Mon: 'Mo', Tue: 'Di', Wed: 'Mi', Thu: 'Do', Fri: 'Fr', Sat: 'Sa', Sun: 'So' };
const MERKMALE = ['aria-label', 'placeholder', 'title'];
const INHALT = 'textarea, [contenteditable], script, style, .tab-content [ng-bind], option';

const deutsch = (text, ort) => {
  const wort = text.trim();
  if (!wort) { return null; }
  if (ort && ort.closest('.flatpickr-weekdays') && KALENDER[wort]) { return KALENDER[wort]; }
  if (WORTE.has(wort)) { return WORTE.get(wort); }
  const muster = MUSTER.find(([form]) => form.test(wort));
  return muster ? wort.replace(...muster) : null;
};

const textknoten = (knoten) => {
  const ort = knoten.parentElement;
  if (!ort || (ort.closest(INHALT) && !ort.closest('.flatpickr-calendar'))) { return; }
  const neu = deutsch(knoten.data, ort);
  if (neu !== null && knoten.data.trim() !== neu) { knoten.data = knoten.data.replace(knoten.data.trim(), neu); }
};

const merkmale = (ort) => MERKMALE.forEach((name) => {
  const neu = ort.hasAttribute(name) ? deutsch(ort.getAttribute(name)) : null;
  if (neu !== null && neu !== ort.getAttribute(name)) { ort.setAttribute(name, neu); }
});

const durchgehen = (ast) => {
  if (ast.nodeType === Node.TEXT_NODE) { textknoten(ast); return; }
  if (ast.nodeType !== Node.ELEMENT_NODE) { return; }
  const gang = document.createTreeWalker(ast, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let knoten = gang.currentNode; knoten; knoten = gang.nextNode()) {
    if (knoten.nodeType === Node.TEXT_NODE) { textknoten(knoten); } else { merkmale(knoten); }
  }
};

new MutationObserver((aenderungen) => aenderungen.forEach((eine) => {
  if (eine.type === 'attributes') { merkmale(eine.target); } else if (eine.type === 'characterData') { textknoten(eine.target); }
  eine.addedNodes.forEach(durchgehen);
})).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: MERKMALE });
durchgehen(document.body);
