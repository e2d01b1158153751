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
  if (!ort || !aufgabe || document.querySelector(`.${HILFE}[data-aufgabe="${aufgabe}"]`)) { return; }
  document.querySelectorAll(`.${HILFE}`).forEach((alte) => alte.remove());
  const hilfe = Object.assign(document.createElement('p'), { className: HILFE });
  hilfe.dataset.aufgabe = aufgabe;
  ort.before(hilfe);
  holen(`${ENGINE}/task/${aufgabe}`).then((task) => { hilfe.textContent = task.description || ''; }, () => hilfe.remove());
};

new MutationObserver(zeigeHilfe).observe(document.documentElement, { childList: true, subtree: true });

// ---------------------------------------------------------------- from task to task in a meeting
const ABSTAND = 3000; // milliseconds between two questions
const LAENGSTENS = 4 * 60 * 60 * 1000; // milliseconds: an item may be debated long, an evening ends
let warten = 0;

const oeffnen = (aufgabe) => {
  const suche = new URLSearchParams(location.hash.split('?')[1] || '');
  suche.set('task', aufgabe);
  location.hash = `#/?${suche}`;
};

window.Formulare.abschliessen = () => {
  const knopf = document.querySelector('.form-pane .form-actions .btn-primary');
  if (knopf && !knopf.disabled) { knopf.click(); }
};

/** Opens this person's next task of the meeting as soon as it is there, unless the person opens another before. */
window.Formulare.weiterInDerSitzung = (sitzungId) => {
  const meines = ++warten;
  const bis = Date.now() + LAENGSTENS;
  const gilt = () => meines === warten && Date.now() < bis && !offeneAufgabe();
  const fragen = () => {
    if (!gilt()) { return; }
    if (document.hidden) { setTimeout(fragen, ABSTAND); return; }
    holen(`/api/sitzungen/${sitzungId}/naechste-aufgabe`).then((antwort) => {
      if (!gilt()) { return; }
      if (antwort.aufgabe) { oeffnen(antwort.aufgabe); } else { setTimeout(fragen, ABSTAND); }
    }, () => { /* signed off, or the meeting is not this person's */ });
  };
  setTimeout(fragen, 400); // Tasklist first closes the task that is done
};
