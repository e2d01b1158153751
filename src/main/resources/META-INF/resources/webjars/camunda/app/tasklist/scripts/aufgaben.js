/*
 * What stands around every task form, of both kinds: one sentence on what is expected, with its norm, as the model has it;
 * and in a meeting the way from one task to the next.
 */
window.Formulare = window.Formulare || {};

const ENGINE = location.pathname.replace(/\/app\/tasklist\/([^/]*).*/, '/api/engine/engine/$1');
const offeneAufgabe = () => new URLSearchParams(location.hash.split('?')[1] || '').get('task');
const holen = (adresse) => fetch(adresse, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
  .then((antwort) => (antwort.ok ? antwort.json() : Promise.reject(antwort)));

// ---------------------------------------------------------------- help above the form
const HILFE = 'aufgabenhilfe';

const zeigeHilfe = () => {
  const ort = document.querySelector('.form-pane [cam-tasklist-form]');
  const aufgabe = offeneAufgabe();
  if (!ort || !aufgabe) { return; }
  const schonDa = document.querySelector(`.${HILFE}[data-aufgabe="${aufgabe}"]`);
  if (schonDa) { // Tasklist may have put the form of the next task before it
    if (ort.compareDocumentPosition(schonDa) & Node.DOCUMENT_POSITION_FOLLOWING) { ort.before(schonDa); }
    return;
  }
  document.querySelectorAll(`.${HILFE}`).forEach((alte) => alte.remove());
  const hilfe = Object.assign(document.createElement('p'), { className: HILFE });
  hilfe.dataset.aufgabe = aufgabe;
  ort.before(hilfe);
  holen(`${ENGINE}/task/${aufgabe}`).then((task) => { hilfe.textContent = task.description || ''; }, () => hilfe.remove());
};

new MutationObserver(zeigeHilfe).observe(document.documentElement, { childList: true, subtree: true });

// ---------------------------------------------------------------- from task to task in a meeting
const ABSTAND = 3000; // milliseconds between two questions
// Each question keeps the sign-in alive, so nobody is asked for who has left: milliseconds without mouse, key or touch
const OHNE_EINGABE = 20 * 60 * 1000;
let warten = 0;
let letzteEingabe = Date.now();
['pointerdown', 'pointermove', 'keydown', 'wheel'].forEach((art) => document.addEventListener(art, () => { letzteEingabe = Date.now(); },
  { capture: true, passive: true }));

const oeffnen = (aufgabe) => {
  const suche = new URLSearchParams(location.hash.split('?')[1] || '');
  suche.set('task', aufgabe);
  location.hash = `#/?${suche}`;
};

/** Completes as the button does, after AngularJS is done with the key that asked for it. */
window.Formulare.abschliessen = () => setTimeout(() => {
  const knopf = document.querySelector('.form-pane .form-actions .btn-primary');
  if (knopf && !knopf.disabled) { knopf.click(); }
});

/** Opens this person's next task of the meeting as soon as it is there, unless the person opens another before. */
window.Formulare.weiterInDerSitzung = (sitzungId) => {
  const meines = ++warten;
  const gilt = () => meines === warten && !offeneAufgabe();
  const fragen = () => {
    if (!gilt()) { return; }
    // out of sight, or nobody there: no question, but the next look or movement asks again
    if (document.hidden || Date.now() - letzteEingabe > OHNE_EINGABE) { setTimeout(fragen, ABSTAND); return; }
    holen(`/api/sitzungen/${sitzungId}/naechste-aufgabe`).then((antwort) => {
      if (!gilt()) { return; }
      if (antwort.aufgabe) { oeffnen(antwort.aufgabe); } else { setTimeout(fragen, ABSTAND); }
    }, () => { /* signed off, or the meeting is not this person's */ });
  };
  setTimeout(fragen, 400); // Tasklist first closes the task that is done
};

/** Opens the task "Vorkommnisse der Sitzung" in a window of its own: what is typed in this form stays. */
window.Formulare.vorkommnisse = (sitzungId) => {
  const fenster = window.open('about:blank', 'vorkommnisse'); // at the click itself, else the browser blocks it
  const nichts = () => {
    if (fenster) { fenster.close(); }
    window.alert('Die Aufgabe „Vorkommnisse der Sitzung“ ist nicht offen, oder sie gehört jemand anderem.');
  };
  holen(`/api/sitzungen/${sitzungId}/vorkommnisse`).then((antwort) => {
    if (!antwort.aufgabe || !fenster) { nichts(); return; }
    fenster.location.href = `${location.pathname}?vorkommnisse#/?task=${antwort.aufgabe}`;
  }, nichts);
};
