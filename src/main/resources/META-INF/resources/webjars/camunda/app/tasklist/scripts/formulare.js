/*
 * What the embedded task forms share. Forms reach it as window.Formulare.
 */
const titelVon = (name) => {
  const feld = document.getElementsByName(name)[0];
  if (!feld) { return ''; }
  const gruppe = feld.closest('fieldset, .feststellung');
  const eigenes = feld.type !== 'radio' && feld.labels && feld.labels[0] && feld.labels[0].textContent;
  const gemeinsames = gruppe && (gruppe.querySelector('legend, .frage') || {}).textContent;
  return (feld.getAttribute('aria-label') || eigenes || gemeinsames || '').replace('*', '').trim();
};

const setze = (variablen, variable) => {
  try { variablen.destroyVariable(variable.name); } catch (nochNichtDa) { /* first attempt to complete */ }
  variablen.createVariable(variable);
};

const niederschriftteile = (niederschrift) => niederschrift.allgemein.concat(...niederschrift.punkte.map((punkt) => punkt.teile));

window.Formulare = {
  /** Titles of the mandatory fields that are still empty, as one text. */
  fehlend(formular) {
    const offen = ((formular || {}).$error || {}).required || [];
    return [...new Set(offen.map((feld) => titelVon(feld.$name)).filter(Boolean))].join(', ');
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
};
