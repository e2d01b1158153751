/*
 * What the forms share in which votes are entered. Forms reach it as window.Formulare.abstimmung.
 * A form calls `an($scope)`; then its scope knows who may vote, and sums that follow every entry.
 */
const WEITER_MIT = [':', '/', ';', ',', ' '];
const STIMMEN = { j: 'JA', n: 'NEIN', e: 'ENTHALTUNG' };

/** Focuses the checked, or else the first, choice of a row of the named vote. */
const inZeile = (zeile) => {
  const wahl = zeile && (zeile.querySelector('input:checked') || zeile.querySelector('input'));
  if (wahl) { wahl.focus(); }
};

window.Formulare = window.Formulare || {};
window.Formulare.abstimmung = {
  an($scope) {
    $scope.berechtigte = () => $scope.a.mitglieder.filter((m) => m.stimmberechtigt);
    $scope.ausgeschlossene = () => $scope.a.mitglieder.filter((m) => !m.stimmberechtigt);
    $scope.summe = () => ['ja', 'nein', 'enthaltungen', 'ungueltig'].reduce((summe, feld) => summe + ($scope.e[feld] || 0), 0);
    $scope.zahl = (stimme) => $scope.berechtigte().filter((m) => $scope.e.stimmen[m.personId] === stimme).length;
    $scope.ohneStimme = () => $scope.berechtigte().filter((m) => !$scope.e.stimmen[m.personId]);
    $scope.uebrigeJa = () => $scope.ohneStimme().forEach((m) => { $scope.e.stimmen[m.personId] = 'JA'; });
    $scope.anteil = (stimme) => Math.round(100 * $scope.zahl(stimme) / ($scope.berechtigte().length || 1));

    /** In an open vote whoever is left has voted yes, until a number of yes votes is typed. */
    $scope.gezaehlt = (feld) => {
      const e = $scope.e;
      if (feld === 'ja') { e.jaErrechnet = false; }
      if (feld !== 'ja' && e[feld] !== null && e[feld] !== undefined && (e.jaErrechnet || e.ja === undefined || e.ja === null) && (e.form || 'OFFEN') === 'OFFEN') {
        e.jaErrechnet = true;
        e.ja = Math.max(0, $scope.berechtigte().length - (e.nein || 0) - (e.enthaltungen || 0));
        e.nein = e.nein || 0;
        e.enthaltungen = e.enthaltungen || 0;
      }
    };

    $scope.zahlenfokus = (ereignis) => ereignis.target.select();

    /** "11:3:1" is typed in one go: a separator leads to the next number, Enter completes. */
    $scope.zahlentaste = (ereignis) => {
      const felder = [...ereignis.target.closest('.stimmzahlen').querySelectorAll('input')];
      if (WEITER_MIT.includes(ereignis.key)) {
        ereignis.preventDefault();
        const naechstes = felder[felder.indexOf(ereignis.target) + 1];
        if (naechstes) { naechstes.focus(); }
      } else if (ereignis.key === 'Enter') {
        ereignis.preventDefault();
        window.Formulare.abschliessen();
      }
    };

    /** J, N and E vote and go to the next member; the arrows go up and down, Enter goes to
     * whoever has no vote yet, and completes when there is nobody left. */
    $scope.stimmtaste = (ereignis, person) => {
      const zeile = ereignis.target.closest('tr');
      const stimme = STIMMEN[ereignis.key.toLowerCase()];
      if (ereignis.ctrlKey || ereignis.altKey || ereignis.metaKey) { return; }
      if (stimme) {
        $scope.e.stimmen[person] = stimme;
        if (zeile.nextElementSibling) { inZeile(zeile.nextElementSibling); } else { setTimeout(() => inZeile(zeile)); } // once it is checked
      } else if (ereignis.key === 'ArrowDown' || ereignis.key === 'ArrowUp') {
        inZeile(ereignis.key === 'ArrowDown' ? zeile.nextElementSibling : zeile.previousElementSibling);
      } else if (ereignis.key === 'Enter') {
        const offen = $scope.ohneStimme()[0];
        if (offen) { inZeile(zeile.parentNode.children[$scope.berechtigte().indexOf(offen)]); } else { window.Formulare.abschliessen(); }
      } else { return; }
      ereignis.preventDefault();
    };
  },

  /** The votes of the form as the program reads them. */
  eingabe($scope, form, weise) {
    const e = $scope.e;
    const einzeln = weise === 'EINZELSTIMMEN';
    return { form, formBegruendung: e.formBegruendung || null,
      gegenstand: $scope.a.gegenstaende.length ? e.gegenstand : null, weise,
      ja: weise === 'ZAHLEN' ? e.ja : null, nein: weise === 'ZAHLEN' ? e.nein : null,
      enthaltungen: weise === 'EINSTIMMIG' || einzeln ? null : e.enthaltungen, ungueltig: weise === 'ZAHLEN' && form === 'GEHEIM' ? e.ungueltig : null,
      einzelstimmen: einzeln ? Object.fromEntries(Object.entries(e.stimmen).filter(([, stimme]) => stimme)) : null,
      beschlusstext: e.beschlusstext || null, buergermeisterStimme: einzeln ? null : e.buergermeisterStimme || null };
  }
};
