/*
 * Lists that are pasted or run through with the keyboard instead of being filled in field by field. Forms reach it as
 * window.Formulare.listen.
 */
const TAG_DEUTSCH = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const TAG_ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const TEIL = /^(\d+)(?:[-–](\d+))?$/;

window.Formulare = window.Formulare || {};
window.Formulare.listen = {
  /** A day as people and spreadsheets write it, or null if there is none like that. */
  tag(text) {
    const [, t, m, j] = TAG_DEUTSCH.exec(text || '') || [];
    const [, iJ, iM, iT] = TAG_ISO.exec(text || '') || [];
    const [jahr, monat, tag] = [j || iJ, m || iM, t || iT].map(Number);
    const datum = new Date(jahr, monat - 1, tag);
    return datum.getFullYear() === jahr && datum.getMonth() === monat - 1 && datum.getDate() === tag ? datum : null;
  },

  /**
   * One entry a line, its columns separated by tabs or semicolons; `eintrag` makes an entry of the columns, or null where it
   * cannot. What could not be read stays in the text, nothing typed is lost.
   */
  lesen(text, eintrag) {
    const eintraege = [];
    const rest = [];
    (text || '').split(/\r?\n/).filter((zeile) => zeile.trim()).forEach((zeile) => {
      const gelesen = eintrag(zeile.split(zeile.includes('\t') ? '\t' : ';').map((spalte) => spalte.trim()));
      (gelesen ? eintraege : rest).push(gelesen || zeile);
    });
    return { eintraege, rest: rest.join('\n'), ungelesen: rest.length };
  },

  /** "1-7 9 12" as numbers, each as often as it is written; null if something else stands there or a number is not on the list. */
  nummern(text, hoechste) {
    const zahlen = [];
    for (const teil of (text || '').split(/[\s,;]+/).filter(Boolean)) {
      const [ganz, von, bis] = TEIL.exec(teil) || [];
      if (!ganz || Number(von) < 1 || Number(bis || von) > hoechste || Number(bis || von) < Number(von)) { return null; }
      for (let zahl = Number(von); zahl <= Number(bis || von); zahl++) { zahlen.push(zahl); }
    }
    return zahlen;
  },

  /** The same the other way round: [1, 2, 3, 5, 5] is "1-3 5 5". */
  nummerntext(zahlen) {
    const teile = [];
    zahlen.forEach((zahl) => {
      const letzter = teile[teile.length - 1];
      if (letzter && letzter[1] === zahl - 1) { letzter[1] = zahl; } else { teile.push([zahl, zahl]); }
    });
    return teile.map(([von, bis]) => (von === bis ? String(von) : `${von}-${bis}`)).join(' ');
  },

  /** Enter in a table goes on with the next row; in the last one `hinzu` adds a row first. */
  weiterMitEnter(ereignis, name, zeile, zeilen, hinzu) {
    if (ereignis.key !== 'Enter' || ereignis.target.tagName !== 'INPUT') { return; }
    ereignis.preventDefault();
    if (zeile + 1 === zeilen && hinzu) { hinzu(); }
    setTimeout(() => {
      const naechstes = document.getElementsByName(`${name}_${zeile + 1}`)[0];
      if (naechstes) { naechstes.focus(); }
    });
  }
};
