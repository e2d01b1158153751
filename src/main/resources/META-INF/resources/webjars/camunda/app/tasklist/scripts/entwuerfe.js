/*
 * Keeps what somebody has typed until the task is completed. A restart of the program ends every sign-in, and Tasklist then
 * throws the open form away; after the next sign-in of the same person the form offers it again.
 * Kept in sessionStorage (this window only), gone at completion, at sign-out, when somebody else signs in, and after twelve
 * hours. Tasklist keeps form-js forms in localStorage when the sign-in is lost, for whoever comes next; from there they are
 * taken here and handed back to the same person only.
 */
const ENTWURF = 'beratungsfolge.entwurf:';
const PERSON = 'beratungsfolge.angemeldet';
/** Where Tasklist puts and looks for a form-js form. */
const TASKLISTS = 'camunda-form:';
/** What it puts there for an embedded form: after a refused completion everything that was entered. Ours keep their own. */
const UEBERFLUESSIG = 'camForm:';
/** What our forms write into: see docs/tasklist-formulare.md. */
const TEILE = ['e', 'f', 'texte'];
const HOECHSTALTER = 12 * 60 * 60 * 1000;

const namen = (ablage, vorsatz) => Object.keys(ablage).filter((name) => name.startsWith(vorsatz));

/* A Date becomes text in JSON before anything can look at it, so the replacer looks at the object that holds it. */
const packen = (wert) => JSON.stringify(wert, function (name, inhalt) {
  if (name.startsWith('$$')) { return undefined; }
  return this[name] instanceof Date ? { $datum: this[name].getTime() } : inhalt;
});
const auspacken = (text) => JSON.parse(text, (name, inhalt) => (inhalt && inhalt.$datum ? new Date(inhalt.$datum) : inhalt));

const lesen = (name) => {
  const text = sessionStorage.getItem(name);
  return text ? auspacken(text) : null;
};
const ablegen = (name, inhalt) => {
  try { sessionStorage.setItem(name, packen({ person: sessionStorage.getItem(PERSON), wann: Date.now(), ...inhalt })); }
  catch (voll) { /* more than the browser keeps: then as without this script */ }
};

// ---------------------------------------------------------------- whose drafts

const loeschen = (ablage, ...vorsaetze) => vorsaetze.forEach((vorsatz) => namen(ablage, vorsatz)
  .forEach((name) => ablage.removeItem(name)));

/** Takes what Tasklist left in localStorage into this window. */
const einsammeln = () => {
  namen(localStorage, TASKLISTS).forEach((name) => ablegen(ENTWURF + name, { text: localStorage.getItem(name) }));
  loeschen(localStorage, TASKLISTS, UEBERFLUESSIG);
};

const angemeldet = (person) => {
  loeschen(localStorage, TASKLISTS, UEBERFLUESSIG);
  namen(sessionStorage, ENTWURF).forEach((name) => {
    const entwurf = lesen(name);
    if (entwurf.person !== person || Date.now() - entwurf.wann > HOECHSTALTER) { sessionStorage.removeItem(name); }
    else if (entwurf.text) {
      localStorage.setItem(name.slice(ENTWURF.length), entwurf.text);
      sessionStorage.removeItem(name);
    }
  });
  sessionStorage.setItem(PERSON, person);
};

const abgemeldet = () => {
  loeschen(sessionStorage, ENTWURF);
  loeschen(localStorage, TASKLISTS, UEBERFLUESSIG);
  sessionStorage.removeItem(PERSON);
};

// ---------------------------------------------------------------- one form

const kennung = (camForm) => ENTWURF + (camForm.taskId || camForm.processDefinitionKey || camForm.processDefinitionId);

/** The entry of a list the form loaded that says the same: a select finds its option by identity. */
const dieselbe = (scope, wert) => {
  const eintraege = (x, tiefe) => (!x || typeof x !== 'object' || !tiefe ? [] : Object.keys(x)
    .filter((name) => !name.startsWith('$'))
    .flatMap((name) => [...(Array.isArray(x) ? [x[name]] : []), ...eintraege(x[name], tiefe - 1)]));
  return eintraege({ a: scope.a, punkte: scope.punkte }, 5).find((x) => window.angular.equals(x, wert)) || wert;
};

const uebernehmen = (scope, teile) => Object.keys(teile).forEach((teil) => {
  const ziel = scope[teil] = scope[teil] || {};
  Object.keys(ziel).forEach((name) => { delete ziel[name]; });
  Object.keys(teile[teil]).forEach((name) => {
    const wert = teile[teil][name];
    const auswahl = wert && typeof wert === 'object' && !Array.isArray(wert) && !(wert instanceof Date);
    ziel[name] = auswahl ? dieselbe(scope, wert) : wert;
  });
});

const hinweis = (vor, satz) => {
  const kasten = document.createElement('div');
  kasten.className = 'alert alert-info entwurf';
  kasten.setAttribute('role', 'status');
  kasten.appendChild(document.createElement('p')).textContent = satz;
  vor.parentNode.insertBefore(kasten, vor);
  return kasten;
};

const knopf = (kasten, text, klasse, tun) => {
  const neu = kasten.appendChild(document.createElement('button'));
  neu.type = 'button';
  neu.className = `btn btn-sm ${klasse}`;
  neu.textContent = text;
  neu.addEventListener('click', tun);
};

const anbieten = (form, scope, entwurf) => {
  const wann = new Date(entwurf.wann).toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' }).replace(',', ' um');
  const kasten = hinweis(form, `Was Sie am ${wann} Uhr hier eingetragen und nicht abgeschlossen haben, ist noch da.`);
  const http = window.angular.element(form).injector().get('$http');
  const sobaldGeladen = () => {
    if (http.pendingRequests.length) { setTimeout(sobaldGeladen, 50); return; }
    scope.$apply(() => {
      uebernehmen(scope, entwurf.teile);
      if (scope.pruefen) { scope.pruefen(); }
    });
    kasten.remove();
  };
  knopf(kasten, 'Eingaben übernehmen', 'btn-primary', sobaldGeladen);
  knopf(kasten, 'Verwerfen', 'btn-default', () => {
    sessionStorage.removeItem(kennung(scope.camForm));
    kasten.remove();
  });
};

const begleitet = new WeakSet();

const begleiten = (form) => {
  const scope = window.angular.element(form).scope();
  if (!scope || !scope.camForm || begleitet.has(form) || !sessionStorage.getItem(PERSON)) { return; }
  begleitet.add(form);
  const name = kennung(scope.camForm);
  const frueher = lesen(name);
  if (frueher) { anbieten(form, scope, frueher); }
  let faellig;
  const merken = () => ablegen(name, { teile: Object.fromEntries(TEILE.filter((t) => scope[t]).map((t) => [t, scope[t]])) });
  const bald = () => { clearTimeout(faellig); faellig = setTimeout(merken, 150); };
  ['input', 'change'].forEach((art) => form.addEventListener(art, bald));
  form.addEventListener('click', (klick) => { if (klick.target.closest('button')) { bald(); } });
  scope.camForm.on('submit-success', () => {
    clearTimeout(faellig);
    sessionStorage.removeItem(name);
  });
};

/** A form-js form: Tasklist can store it and fills it again by itself, but does neither say so nor ask whose it is. */
const begleitenFormJs = (form) => {
  const scope = window.angular.element(form.closest('[cam-tasklist-form]')).isolateScope();
  const aufgabe = scope && scope.params && scope.params.taskId;
  if (!aufgabe || begleitet.has(form) || !sessionStorage.getItem(PERSON)) { return; }
  begleitet.add(form);
  if (localStorage.getItem(TASKLISTS + aufgabe)) {
    hinweis(form, 'Was Sie hier eingetragen und nicht abgeschlossen hatten, ist wieder eingesetzt.');
  }
  let faellig;
  ['input', 'change', 'click'].forEach((art) => form.addEventListener(art, () => {
    clearTimeout(faellig);
    faellig = setTimeout(() => { scope.saveHandler(); einsammeln(); }, 300);
  }));
  const abschliessen = scope.completionHandler;
  scope.completionHandler = (danach) => {
    clearTimeout(faellig);
    abschliessen((fehler, ergebnis) => {
      if (!fehler) { sessionStorage.removeItem(ENTWURF + TASKLISTS + aufgabe); }
      danach(fehler, ergebnis);
    });
  };
};

// ---------------------------------------------------------------- the sign-in

const anmeldeseite = (form) => {
  if (begleitet.has(form) || !sessionStorage.getItem(PERSON)) { return; }
  begleitet.add(form);
  hinweis(form, 'Ihre Anmeldung besteht nicht mehr, etwa weil das Programm neu gestartet wurde. Bitte melden Sie sich wieder an.'
    + (namen(sessionStorage, ENTWURF).length ? ' Was Sie eingetragen und noch nicht abgeschlossen haben, ist danach wieder da.' : ''));
};

let wurzel;

const verbinden = () => {
  const injector = window.angular && window.angular.element(document.body).injector();
  if (!injector) { return; }
  wurzel = injector.get('$rootScope');
  if (wurzel.authentication) { angemeldet(wurzel.authentication.name); }
  wurzel.$on('authentication.changed', (ereignis, anmeldung) => { if (anmeldung) { angemeldet(anmeldung.name); } });
  wurzel.$on('authentication.logout.success', abgemeldet);
  wurzel.$on('authentication.login.required', () => setTimeout(einsammeln));
};

const nachsehen = () => {
  if (!wurzel) { verbinden(); }
  if (!wurzel) { return; }
  document.querySelectorAll('[cam-tasklist-form] form[name]').forEach(begleiten);
  document.querySelectorAll('[cam-tasklist-form] .fjs-container').forEach(begleitenFormJs);
  document.querySelectorAll('form[ng-submit="login()"]').forEach(anmeldeseite);
};

new MutationObserver(nachsehen).observe(document.documentElement, { childList: true, subtree: true });
window.addEventListener('pagehide', einsammeln);
nachsehen();
