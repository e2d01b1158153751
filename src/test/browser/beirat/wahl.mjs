// The election of the Seniorenbeirat, as the Wahlleitung enters it: 20 candidates, 24 ballots, a tie at rank 13.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, als, aufgabe, fertig, gesperrt, gestartet, maengelImReiter, pruefe, startAbgewiesen, steht, zeigt } from '../hauptweg/personen.mjs';

const WER = 'wahlleitung';
export const WAHLTAG = '2025-10-30';
export const ERSTE_SITZUNG = '2025-11-03';
const AMTSZEIT = 'Amtszeit bis 31.10.2025';

/** The first two belong to the sitting Beirat and stay the same persons. */
export const KANDIDIERENDE = ['Hans-Werner Tomalak', 'Beispiel 4 Beiratsmitglied (Beispiel)', 'Renate Adams', 'Dieter Becker', 'Ursula Cremer',
  'Günter Diekmann', 'Helga Engels', 'Manfred Fabian', 'Ingrid Gerdes', 'Horst Hanke', 'Christa Isfort', 'Klaus Junker', 'Gisela Kranz',
  'Jürgen Lohmann', 'Monika Möllers', 'Wolfgang Nießen', 'Bärbel Otten', 'Rolf Peters', 'Edith Quante', 'Karl-Heinz Rütter'];
const WEITERE = ['Anneliese Schäfer', 'Bernd Terhorst', 'Erika Ullrich', 'Friedhelm Vogt'];
const VEREINE = [...KANDIDIERENDE, ...WEITERE].map((name, i) => `Seniorenverein ${i + 1}`);
const JUNG = { name: 'Jana Jung', geboren: '31.10.1970', verein: 'Bürgerstiftung' };
const ZWEITE = { name: 'Paul Zweiter', geboren: '05.05.1951', verein: VEREINE[0] };

export async function eroeffnen() {
  const page = await als(WER);
  await t.prozessStarten(page, 'Wahl des Seniorenbeirats');
  await page.locator('select[name=gremium] option', { hasText: 'Seniorenbeirat' }).waitFor({ state: 'attached' });
  await t.htmlText(page, 'amtszeitEnde', '2025-10-31');
  await t.htmlText(page, 'versammlungAm', WAHLTAG);
  await t.bild(page, '70-wahl-eroeffnen');
  await gestartet(page);
  await t.prozessStarten(page, 'Wahl des Seniorenbeirats');
  await t.htmlText(page, 'amtszeitEnde', '2025-10-31');
  await t.htmlText(page, 'versammlungAm', WAHLTAG);
  await startAbgewiesen(page, /Gremium: Dafür läuft schon eine Wahl/);
  await steht(page, 'versammlungAm', WAHLTAG);
  await t.startAbbrechen(page);
}

/** The list is pasted; a day in the future is refused; one that was reached too late is found, then everybody is invited anew. */
export async function einladen() {
  const page = await aufgabe(WER, 'Einladung zur Wahl eintragen', AMTSZEIT);
  await gesperrt(page, /Eingeladen, Zeile 1/);
  await page.getByText('Liste einfügen').click();
  await t.htmlText(page, 'listeAm', '2025-10-09');
  await t.htmlText(page, 'liste', [`${VEREINE[0]}; 11.10.2025`, ...VEREINE.slice(1), `${JUNG.verein}; 31.2.2025`].join('\n'));
  await page.locator('[name=einfuegen]').click();
  await zeigt(page, 'Eine Zeile steht noch im Feld');
  await t.htmlText(page, 'liste', `${JUNG.verein}; 01.01.2099`);
  await page.locator('[name=einfuegen]').click();
  await t.bild(page, '71-einladung', { ganz: true });
  await abgewiesen(page, /Zugang \(Zeile 25\): 01\.01\.2099 liegt in der Zukunft\./);
  await steht(page, 'empfaenger_24', JUNG.verein);
  await t.htmlText(page, 'zugangAm_24', '2025-10-09');
  await fertig(page);
  await verspaetet();
  const neu = await aufgabe(WER, 'Einladung zur Wahl eintragen', AMTSZEIT);
  await steht(neu, 'empfaenger_0', VEREINE[0]);
  await neu.getByText('Liste einfügen').click();
  await t.htmlText(neu, 'listeAm', '2025-10-09');
  await neu.locator('[name=tag_fuer_alle]').click();
  await fertig(neu);
  const gut = await aufgabe(WER, 'Einladung zur Wahl feststellen', AMTSZEIT);
  await zeigt(gut, /Fristgerecht: Die Einladung ist am 09\.10\.2025 zugegangen/);
  await t.formRadio(gut, 'Sie stellen fest: Die Einladung ist', 'Fristgerecht – wie gerechnet');
  await fertig(gut);
}

async function verspaetet() {
  const page = await aufgabe(WER, 'Einladung zur Wahl feststellen', AMTSZEIT);
  await zeigt(page, /Verspätet: Die Einladung ist am 11\.10\.2025 zugegangen/, `Zu spät zugegangen: ${VEREINE[0]}, zugegangen am 11.10.2025`);
  await t.formRadio(page, 'Sie stellen fest: Die Einladung ist', 'Verspätet – wie gerechnet');
  await abgewiesen(page, /Wie es weitergeht: bitte angeben\./);
  await t.formRadio(page, 'Wie es weitergeht', 'Es wird neu eingeladen');
  await t.bild(page, '72-einladung-verspaetet', { ganz: true });
  await fertig(page);
}

/** Who is too young and who is the second of an organisation is found; to admit one of them takes a reason. */
export async function delegierte() {
  const page = await aufgabe(WER, 'Delegierte eintragen', AMTSZEIT);
  await steht(page, 'organisation_0', VEREINE[0]);
  await page.getByText('Liste einfügen').click();
  const leute = [...KANDIDIERENDE, ...WEITERE].map((name, i) => `${name}; ${String(1 + i).padStart(2, '0')}.03.${1940 + i}; ${VEREINE[i]}`);
  await t.htmlText(page, 'liste', [...leute, `${JUNG.name}; ${JUNG.geboren}; ${JUNG.verein}`, `${ZWEITE.name}; ; ${ZWEITE.verein}`].join('\n'));
  await page.locator('[name=einfuegen]').click();
  await zeigt(page, 'Eine Zeile steht noch im Feld');
  await page.locator('[name=liste]').fill('');
  await page.locator('[name=name_24]').press('Enter');
  await page.locator('[name=name_25]:focus').waitFor();
  await page.keyboard.type('Renate Adams');
  await t.htmlText(page, 'geboren_25', '1951-05-05');
  await t.htmlText(page, 'organisation_25', ZWEITE.verein);
  await abgewiesen(page, /Name \(Zeile 26\): „Renate Adams“ steht schon in der Liste/);
  await t.htmlText(page, 'name_25', ZWEITE.name);
  await t.bild(page, '73-delegierte', { ganz: true });
  await fertig(page);
  await zulassen();
}

async function zulassen() {
  const page = await aufgabe(WER, 'Zulassung der Delegierten feststellen', AMTSZEIT);
  await zeigt(page, 'Befund der Regeln: Zulassung der Delegierten', /am 30\.10\.2025 noch nicht 55 Jahre alt/, /Seniorenverein 1 ist schon vertreten/);
  const jung = page.getByLabel(`${JUNG.name} zulassen`);
  pruefe(!await jung.isChecked(), 'who is too young is not admitted');
  await jung.check();
  await gesperrt(page, /Zum Abschließen fehlt noch: Begründung/);
  await jung.uncheck();
  await t.bild(page, '74-zulassung', { ganz: true });
  await fertig(page);
}

/** All twenty had their opportunity but one, which takes a reason. */
export async function kandidaten() {
  const page = await aufgabe(WER, 'Kandidierende eintragen', AMTSZEIT);
  await page.locator('[name=alle_kandidieren]').click();
  for (const name of WEITERE) await page.getByLabel(`${name} kandidiert`).uncheck();
  await page.locator('[name=alle_vorgestellt]').click();
  await zeigt(page, /\(20 von 24\)/);
  await t.htmlHaken(page, 'vorgestellt_' + await zeile(page, 'Rolf Peters'), false);
  await gesperrt(page, /Warum Rolf Peters keine Gelegenheit hatte/);
  await page.getByLabel('Warum Rolf Peters keine Gelegenheit hatte').fill('Er war erkrankt und ließ sich entschuldigen.');
  await t.bild(page, '75-kandidierende', { ganz: true });
  await fertig(page);
}

const zeile = async (page, name) => (await page.getByLabel(`${name} kandidiert`).getAttribute('name')).split('_')[1];

/** 20 valid ballots by their numbers, three that are not, one clicked; what was begun is not lost when one completes too early. */
export async function stimmzettel() {
  const page = await aufgabe(WER, 'Stimmen eintragen', AMTSZEIT);
  await abgewiesenLeer(page);
  const nummern = page.locator('[name=nummern]');
  for (const zettel of ['1-7 21', '1-13 x']) {
    await nummern.fill(zettel);
    await zeigt(page, 'Angekreuzte Nummern: nur Nummern von 1 bis 20');
    pruefe(!await page.locator('[name=ablegen]').isEnabled(), `"${zettel}" cannot be put down`);
  }
  const gueltige = [...Array(6).fill('1-12 13'), ...Array(6).fill('1-12 14'), ...Array(3).fill('1-12 15'), '1-11 15 16', '1-11 16 17', '1-11 16 17',
    '1-11 18 19', '1-11'];
  for (const zettel of [...gueltige, '1-6', '1-14', '1-8 8']) {
    await nummern.fill(zettel);
    await nummern.press('Enter');
  }
  await zeigt(page, 'Nächster Stimmzettel (24 von höchstens 24): 0 Kreuze', 'Stimmzettel 23: 9 Kreuze: Nr. 1-8 8');
  for (const n of [0, 1, 2]) await page.locator(`[name=kreuz_${n}]`).click();
  await steht(page, 'nummern', '1-3');
  await zeigt(page, /^\s*1\. Hans-Werner Tomalak\s*✕\s*23\s*$/);
  await t.bild(page, '76-stimmen', { ganz: true });
  await t.htmlHaken(page, 'fertig');
  await page.locator('.form-pane .form-actions .btn-primary').click();
  await zeigt(page, 'Er ist angefangen, aber nicht abgelegt.');
  await nummern.fill('');
  await fertig(page);
}

async function abgewiesenLeer(page) {
  await t.htmlHaken(page, 'fertig');
  await abgewiesen(page, /Stimmzettel: bitte mindestens einen eintragen\./);
  await t.htmlHaken(page, 'fertig', false);
}

/** The invalid ones are shown with their sentence; who finds otherwise gives a reason. */
export async function stimmzettelFeststellen() {
  const page = await aufgabe(WER, 'Stimmzettel feststellen', AMTSZEIT);
  await zeigt(page, 'Nach den Regeln sind 20 von 23 Stimmzetteln gültig.', /Ungültig: 6 von 20 Kandidierenden haben Stimmen; zu wählen sind mindestens sieben/,
    /Ungültig: 14 Personen haben eine Stimme, zu vergeben sind höchstens 13/, /Ungültig: Jemand hat mehr als eine Stimme erhalten/);
  pruefe(!await page.getByText('Stimmzettel 1 ist').first().isVisible(), 'the clear ones are folded away');
  await t.htmlRadio(page, 'ergebnis_23', 'GUELTIG');
  await gesperrt(page, /Zum Abschließen fehlt noch: Begründung zu Stimmzettel 23/);
  await t.htmlRadio(page, 'ergebnis_23', 'UNGUELTIG');
  await t.bild(page, '77-stimmzettel', { ganz: true });
  await fertig(page);
}

/** The lot gives the last seat and the order of two who may move up. */
export async function ergebnis() {
  const page = await aufgabe(WER, 'Wahlergebnis feststellen', AMTSZEIT);
  await zeigt(page, /Das Los entscheidet zwischen Gisela Kranz(,| und) Jürgen Lohmann über 1 Sitz/, 'Gültige Stimmzettel: 20, ungültige: 3');
  await t.htmlRadio(page, 'ergebnis', 'LOS');
  await abgewiesen(page, /Los um die Sitze: Zu vergeben ist 1 Sitz, gezogen sind 0\./);
  await page.getByLabel('Jürgen Lohmann').check();
  await gesperrt(page, /Zum Abschließen fehlt noch: Zuerst gezogen von 1 Stimme/);
  await t.htmlAuswahl(page, 'zug_1_0', 'Edith Quante');
  await t.bild(page, '78-ergebnis-los', { ganz: true });
  await fertig(page);
}

export async function kassenpruefende() {
  const page = await aufgabe(WER, 'Wahl der Kassenprüfenden eintragen', AMTSZEIT);
  await zeigt(page, /Mangel 2 der Geschäftsordnung\. Befolgte Lesart .*Andere Lesart/);
  await maengelImReiter(page, '79-rechtslage-kassenpruefende', /Mangel 2: Keine Regel für die Wahl/, /Hier: hängt von weiteren Umständen ab\./);
  await page.getByLabel('Erika Ullrich steht zur Wahl').check();
  await page.getByLabel('Stimmen für Erika Ullrich').fill('25');
  await abgewiesen(page, /Zu wählen sind zwei .* steht nur eine Person\. .*25 sind mehr als Delegierte \(24\)/);
  await page.getByLabel('Stimmen für Erika Ullrich').fill('15');
  await page.getByLabel('Friedhelm Vogt steht zur Wahl').check();
  await page.getByLabel('Stimmen für Friedhelm Vogt').fill('12');
  await t.bild(page, '79-kassenpruefende', { ganz: true });
  await fertig(page);
}

/** What the minutes must say and do not is named; they are signed, the press hears of it, the new Beirat begins. */
export async function abschluss() {
  const page = await aufgabe(WER, 'Niederschrift über die Wahl fertigen', AMTSZEIT);
  const entwurf = await page.locator('[name=text]').inputValue();
  await t.htmlText(page, 'text', entwurf.replace('Gisela Kranz 6', 'Gisela Kranz'));
  await abgewiesen(page, /Niederschrift: Es fehlt: Gisela Kranz 6\. Bitte ergänzen oder begründen/);
  await t.htmlText(page, 'text', entwurf);
  await t.bild(page, '80-wahlniederschrift', { ganz: true });
  await fertig(page);
  const unterschrift = await aufgabe(WER, 'Niederschrift über die Wahl unterschreiben', AMTSZEIT);
  await gesperrt(unterschrift, /Ihre Unterschrift unter die Niederschrift/);
  await t.htmlRadio(unterschrift, 'unterschrift', 'UNTERSCHREIBEN');
  await t.htmlText(unterschrift, 'am', '2025-10-29');
  await abgewiesen(unterschrift, /Unterschrieben am: liegt vor der Wahl \(30\.10\.2025\)/);
  await t.htmlText(unterschrift, 'am', WAHLTAG);
  await t.bild(unterschrift, '81-wahlunterschrift', { ganz: true });
  await fertig(unterschrift);
  const presse = await aufgabe(WER, 'Wahlergebnis an die Lokalpresse geben', AMTSZEIT);
  await t.htmlHaken(presse, 'gegeben');
  await t.htmlText(presse, 'am', '2025-10-31');
  await t.bild(presse, '82-presse', { ganz: true });
  await fertig(presse);
  const sitzung = await aufgabe(WER, 'Erste Sitzung eintragen', AMTSZEIT);
  await abgewiesen(sitzung, /Erste Sitzung am: bitte angeben\./);
  await t.formDatum(sitzung, 'Erste Sitzung am *', ERSTE_SITZUNG);
  await t.bild(sitzung, '83-erste-sitzung', { ganz: true });
  await fertig(sitzung);
}
