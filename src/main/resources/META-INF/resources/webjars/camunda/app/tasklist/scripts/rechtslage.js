/*
 * The tab "Rechtslage" beside the form, and the links to the pages about a task in the bar above it. Both ask the program
 * anew whenever a task is opened; nothing is kept in the browser.
 */
const element = (art, inhalt = [], eigenschaften = {}) => {
  const neu = Object.assign(document.createElement(art), eigenschaften);
  neu.append(...[].concat(inhalt).filter(Boolean));
  return neu;
};

const wurzel = () => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const lage = async (aufgabe) => {
  const antwort = await fetch(`${wurzel()}/api/aufgaben/${aufgabe}/rechtslage`, { headers: { Accept: 'application/json' } });
  const inhalt = await antwort.json().catch(() => ({}));
  if (!antwort.ok) { throw new Error(inhalt.fehler || 'Die Rechtslage lässt sich gerade nicht laden.'); }
  return inhalt;
};

const verweis = (einer) => element('a', einer.text, { href: wurzel() + einer.adresse, target: '_blank', rel: 'noopener' });

const liste = (zeilen) => (zeilen.length ? element('ul', zeilen.map((zeile) => element('li', zeile))) : null);

const regel = (eine) => element('li', [
  element('strong', eine.name), ` – ${eine.normen.join(' · ')}`,
  element('div', eine.fundstelle, { className: 'fundstelle' }),
  Object.keys(eine.fakten).length
    ? element('dl', Object.entries(eine.fakten).flatMap(([name, wert]) => [element('dt', name), element('dd', wert)])) : null]);

const befund = (einer) => element('section', [
  element('h6', einer.frage),
  element('p', einer.satz),
  element('p', einer.normen.join(' · '), { className: 'normen' }),
  liste(einer.hinweise),
  einer.anders ? element('p', einer.anders) : null,
  einer.regeln.length
    ? element('details', [element('summary', 'Wie die Regeln dazu kommen'), element('ul', einer.regeln.map(regel))]) : null,
  element('p', `${einer.stichtag ? `Recht am ${einer.stichtag}. ` : ''}Regeln: ${einer.quelle}.`, { className: 'normen' })],
{ className: 'befund' });

const mangel = (einer) => element('li', [
  element('strong', `Mangel ${einer.nr}: ${einer.titel}`),
  element('p', `Befolgte Lesart: ${einer.lesart}`),
  ...einer.andere.map((eine) => element('p', `Andere Lesart: ${eine}`)),
  element('p', [element('strong', `Hier: ${einer.wirkung}.`), ` ${einer.hier}`]),
  element('p', verweis({ text: `Mangel ${einer.nr} mit Begründung und vorgeschlagener Fassung`, adresse: einer.adresse }))]);

const maengel = (alle) => element('section', [
  element('h6', 'Mängel der Geschäftsordnung, auf die es hier ankommt'),
  element('ul', alle.map(mangel))], { className: 'befund maengel' });

const offeneAufgabe = () => new URLSearchParams(location.hash.split('?')[1] || '').get('task');

const ansicht = (aufgabe) => {
  const ort = element('div', element('p', 'Die Rechtslage wird geladen …'), { className: 'rechtslage', ariaLive: 'polite' });
  lage(aufgabe).then((inhalt) => ort.replaceChildren(...[
    inhalt.erwartet && element('p', inhalt.erwartet, { className: 'erwartet' }),
    ...inhalt.befunde.map(befund),
    inhalt.leer && element('p', inhalt.leer),
    inhalt.maengel.length && maengel(inhalt.maengel),
    inhalt.verweise.length && element('p', ['Dazu: ', ...inhalt.verweise.flatMap((v, i) => [i ? ' · ' : '', verweis(v)])])]
    .filter(Boolean)), (fehler) => ort.replaceChildren(element('p', fehler.message, { className: 'text-danger' })));
  return ort;
};

const tab = {
  id: 'rechtslage',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Rechtslage' },
  render: (container, { taskId }) => { container.append(ansicht(taskId)); }
};

/*
 * Tasklist throws a form away when another tab is opened, with all that was typed. So as long as the form is open, its
 * tab and this one only take turns in being visible.
 */
const UEBER = 'mit-rechtslage';
const reiterMit = (leiste, name) => [...leiste.querySelectorAll('li')].find((li) => li.textContent.trim() === name);
const aktiv = (leiste, name) => leiste.querySelectorAll('li')
  .forEach((li) => li.classList.toggle('active', li === reiterMit(leiste, name)));

const zumFormular = () => {
  const inhalt = document.querySelector(`.${UEBER}`);
  if (!inhalt) { return; }
  inhalt.classList.remove(UEBER);
  inhalt.querySelectorAll(':scope > .rechtslage').forEach((alte) => alte.remove());
  aktiv(inhalt.closest('.tabbed-content').querySelector('.nav-tabs'), 'Formular');
};

document.addEventListener('click', (klick) => {
  const reiter = klick.target.closest && klick.target.closest('.tabbed-content .nav-tabs a');
  if (!reiter) { return; }
  const name = reiter.textContent.trim();
  const inhalt = reiter.closest('.tabbed-content').querySelector('.tab-content');
  const offen = inhalt.classList.contains(UEBER);
  if (name === 'Rechtslage' && (offen || inhalt.querySelector('.form-pane'))) {
    klick.preventDefault();
    klick.stopImmediatePropagation();
    if (!offen) {
      inhalt.classList.add(UEBER);
      inhalt.append(ansicht(offeneAufgabe()));
      aktiv(reiter.closest('.nav-tabs'), name);
    }
  } else if (offen) {
    zumFormular();
    if (name === 'Formular') {
      klick.preventDefault();
      klick.stopImmediatePropagation();
    }
  }
}, true);
window.addEventListener('hashchange', zumFormular);

const verweise = {
  id: 'verweise',
  pluginPoint: 'tasklist.task.action',
  priority: 50,
  render: (container) => {
    let gezeigt = null;
    const zeigen = async () => {
      const aufgabe = offeneAufgabe();
      if (aufgabe === gezeigt) { return; }
      gezeigt = aufgabe;
      container.replaceChildren();
      if (!aufgabe) { return; }
      const gefunden = await lage(aufgabe).then((inhalt) => inhalt.verweise, () => []);
      if (aufgabe === gezeigt) { container.replaceChildren(...gefunden.map(verweis)); }
    };
    container.classList.add('verweise');
    window.addEventListener('hashchange', zeigen);
    zeigen();
  }
};

export default [tab, verweise];
