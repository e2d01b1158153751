/*
 * What the embedded task forms share. Forms reach it as window.Formulare.
 */
const titelVon = (name) => {
  const feld = document.getElementsByName(name)[0];
  if (!feld) { return ''; }
  const gruppe = feld.closest('fieldset, .feststellung');
  const frage = gruppe && gruppe.querySelector('legend, .frage');
  // of several boxes one must be ticked: then the question is missing, not each box
  const vieleMitEinerFrage = feld.type === 'radio' || (feld.type === 'checkbox' && frage && frage.textContent.includes('*'));
  const eigenes = !vieleMitEinerFrage && feld.labels && feld.labels[0] && feld.labels[0].textContent;
  const gemeinsames = frage && frage.textContent;
  return (feld.getAttribute('aria-label') || eigenes || gemeinsames || '').replace('*', '').trim();
};

const VIELE_FEHLEN = 12;

const setze = (variablen, variable) => {
  try { variablen.destroyVariable(variable.name); } catch (nochNichtDa) { /* first attempt to complete */ }
  variablen.createVariable(variable);
};

const niederschriftteile = (niederschrift) => niederschrift.allgemein.concat(...niederschrift.punkte.map((punkt) => punkt.teile));

/* The scripts of this folder arrive in any order. */
window.Formulare = window.Formulare || {};

Object.assign(window.Formulare, {
  /** Titles of the mandatory fields that are still empty, as one text; of a long table only the first ones. */
  fehlend(formular) {
    const offen = ((formular || {}).$error || {}).required || [];
    const titel = [...new Set(offen.map((feld) => titelVon(feld.$name)).filter(Boolean))];
    return titel.length <= VIELE_FEHLEN ? titel.join(', ') : `${titel.slice(0, VIELE_FEHLEN).join(', ')} und ${titel.length - VIELE_FEHLEN} weitere Angaben`;
  },

  /** Hands over the whole form as one transient document: the step behind the task sees it, the process keeps nothing. */
  daten(variablen, werte) {
    setze(variablen, { name: 'daten', type: 'Json', valueInfo: { transient: true }, value: werte });
  },

  /** A date field's value as yyyy-MM-dd in the zone of the person, or null. */
  tag(datum) {
    if (!datum) { return null; }
    const zwei = (zahl) => String(zahl).padStart(2, '0');
    return `${datum.getFullYear()}-${zwei(datum.getMonth() + 1)}-${zwei(datum.getDate())}`;
  },

  /** The texts of minutes by their key, as they stand. */
  niederschrifttexte(niederschrift) {
    return Object.fromEntries(niederschriftteile(niederschrift).map((teil) => [teil.schluessel, teil.text]));
  },

  /** Those texts of minutes that differ from their draft. */
  geaenderteTexte(niederschrift, texte) {
    return Object.fromEntries(niederschriftteile(niederschrift)
      .filter((teil) => (texte[teil.schluessel] || '') !== teil.entwurf)
      .map((teil) => [teil.schluessel, texte[teil.schluessel] || '']));
  },

  /** An amount in German notation. */
  euro(betrag) {
    return betrag === null || betrag === undefined ? ''
      : Number(betrag).toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }
});

/* Grounds for exclusion (§ 31 GO NRW): choices, and an entry of the form as the program reads it. */
window.Formulare.befangenheit = {
  vorgaenge: [
    { value: 'SACHENTSCHEIDUNG', label: 'Entscheidung in der Sache' }, { value: 'WAHL_EHRENAMT', label: 'Wahl zu einem Ehrenamt' },
    { value: 'ABBERUFUNG_EHRENAMT', label: 'Abberufung aus einem Ehrenamt' }, { value: 'WAHL_BEIGEORDNETER', label: 'Wahl eines Beigeordneten' },
    { value: 'ABBERUFUNG_BEIGEORDNETER', label: 'Abberufung eines Beigeordneten' }, { value: 'ENTSENDUNG', label: 'Entsendung in ein Organ' }],
  beziehungen: [
    { value: 'SELBST', label: 'selbst betroffen' }, { value: 'ANGEHOERIGER', label: 'Angehörige/r ist betroffen' },
    { value: 'VERTRETENER', label: 'vertritt die betroffene Person (Gesetz oder Vollmacht)' },
    { value: 'ARBEITGEBER', label: 'ist bei der betroffenen Stelle gegen Entgelt beschäftigt' },
    { value: 'ORGANMITGLIED', label: 'gehört Vorstand, Aufsichtsrat oder ähnlichem Organ an' },
    { value: 'MITGLIED', label: 'ist einfaches Mitglied (Verein, Verband)' },
    { value: 'GUTACHTEN_ODER_TAETIG', label: 'hat ein Gutachten erstattet oder war sonst tätig' },
    { value: 'MANDAT_ANDERE_KOERPERSCHAFT', label: 'hat ein Mandat in einer anderen Gebietskörperschaft' }],
  grade: [
    { value: 'EHEGATTE', label: 'Ehegatte' }, { value: 'LEBENSPARTNER', label: 'eingetragene/r Lebenspartner/in' },
    { value: 'LEBENSGEFAEHRTE', label: 'Lebensgefährte/in' }, { value: 'VERLOBTER', label: 'Verlobte/r' },
    { value: 'ELTERNTEIL', label: 'Vater oder Mutter' }, { value: 'GROSSELTERNTEIL', label: 'Großvater oder Großmutter' },
    { value: 'KIND', label: 'Kind' }, { value: 'ENKEL', label: 'Enkel' }, { value: 'ADOPTIVKIND', label: 'Adoptivkind' },
    { value: 'ADOPTIVELTERNTEIL', label: 'Adoptivvater oder -mutter' }, { value: 'SCHWIEGERELTERNTEIL', label: 'Schwiegervater oder -mutter' },
    { value: 'SCHWIEGERKIND', label: 'Schwiegersohn oder -tochter' }, { value: 'STIEFKIND', label: 'Stiefkind' },
    { value: 'GESCHWISTER', label: 'Bruder oder Schwester' }, { value: 'NEFFE_NICHTE', label: 'Neffe oder Nichte' },
    { value: 'EHEGATTE_VON_GESCHWISTER', label: 'Ehegatte von Bruder oder Schwester' },
    { value: 'GESCHWISTER_DES_EHEGATTEN', label: 'Bruder oder Schwester des Ehegatten' }, { value: 'ONKEL_TANTE', label: 'Onkel oder Tante' },
    { value: 'EHEGATTE_VON_ONKEL_TANTE', label: 'Ehegatte von Onkel oder Tante' }, { value: 'COUSIN', label: 'Cousin oder Cousine' }],

  neu() {
    return { vorgang: 'SACHENTSCHEIDUNG', unmittelbar: true };
  },

  anzeige(g) {
    const beziehung = { art: g.art };
    if (g.art === 'ANGEHOERIGER') { beziehung.grad = g.grad; beziehung.geschieden = !!g.geschieden; }
    if (g.art === 'ARBEITGEBER') { beziehung.interessenwiderstreit = !!g.interessenwiderstreit; }
    if (g.art === 'ORGANMITGLIED') { beziehung.fuerGemeinde = !!g.fuerGemeinde; }
    if (g.art === 'GUTACHTEN_ODER_TAETIG') { beziehung.oeffentlicheEigenschaft = !!g.oeffentlicheEigenschaft; }
    return { punktId: g.punktId, personId: g.personId, vorgang: g.vorgang, unmittelbar: !!g.unmittelbar,
      stehtSelbstZurWahl: !!g.stehtSelbstZurWahl, nurGruppeninteresse: !!g.nurGruppeninteresse, beziehungen: [beziehung] };
  },

  /** What is established about a ground; in a dispute the votes of the body instead of the chair's result. */
  feststellung(x) {
    return { ergebnis: x.streit ? null : x.ergebnis || null, begruendung: x.streit ? null : x.begruendung || null,
      verlaesst: x.verlaesst || null, streit: x.streit ? window.Formulare.stimmen(x) : null };
  }
};

/* Deputies in their fixed order: `vertreter` of one Fraktion with value and rang, `vergeben` ids at the table. */
window.Formulare.reihenfolge = {
  naechste(vertreter, vergeben) {
    return vertreter.filter((v) => !vergeben.includes(v.value)).sort((a, b) => a.rang - b.rang)[0];
  },

  /** Who would have been next instead of the chosen one, or nobody. */
  uebergangen(vertreter, gewaehlt, vergeben) {
    const wahl = vertreter.find((v) => v.value === gewaehlt);
    const naechste = this.naechste(vertreter, vergeben.filter((id) => id !== gewaehlt));
    return wahl && naechste && naechste.rang < wahl.rang ? naechste : undefined;
  }
};

/** Votes on a question of procedure. */
window.Formulare.stimmen = (x) => ({ ja: x.ja, nein: x.nein, enthaltungen: x.enthaltungen || 0 });

/* Changes of the agenda in the meeting (§ 48 GO NRW). */
window.Formulare.aenderungen = {
  arten: [
    { value: 'ERWEITERUNG', label: 'Tagesordnung erweitern (dringlich)' }, { value: 'ABSETZUNG', label: 'Punkt absetzen' },
    { value: 'REIHENFOLGE', label: 'Reihenfolge ändern' }, { value: 'NICHTOEFFENTLICH', label: 'Punkt nichtöffentlich behandeln' }],

  teile: [{ value: true, label: 'öffentlich' }, { value: false, label: 'nichtöffentlich' }],

  neu() {
    return { art: 'ERWEITERUNG', oeffentlich: true };
  },

  /** Whether the body voted: only the order may be decided by the chair alone. */
  abgestimmt(x) {
    return x.art !== 'REIHENFOLGE' || !x.durchVorsitz;
  },

  antrag(x) {
    const neu = x.art === 'ERWEITERUNG';
    const [was, id] = neu && x.ziel && x.ziel !== 'frei' ? x.ziel.split(':') : [null, null];
    return { art: x.art, punktId: neu ? null : x.punktId || null, stationId: was === 'station' ? Number(id) : null,
      anliegenId: was === 'anliegen' ? Number(id) : null, punktart: neu && x.ziel === 'frei' ? x.punktart || null : null,
      titel: neu && x.ziel === 'frei' ? x.titel || null : null, oeffentlich: neu ? x.oeffentlich : null,
      vorPunktId: neu || x.art === 'REIHENFOLGE' ? x.vorPunktId || null : null, grund: x.grund || null,
      keinAufschub: !!x.keinAufschub, aeussersteDringlichkeit: !!x.aeussersteDringlichkeit,
      stimmen: this.abgestimmt(x) ? window.Formulare.stimmen(x) : null };
  },

  /** Everything that was established, by id. */
  feststellungen(e) {
    return Object.fromEntries(Object.keys(e).map((id) => [id, { ergebnis: e[id].ergebnis || null, begruendung: e[id].begruendung || null }]));
  }
};
