// A paper: created, drafted, seen, sent back, corrected, signed; and the report after the decision.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, als, aufgabe, fertig, pruefe, steht, zahlen, zeigt } from './personen.mjs';

export const NUMMER = '18/1';
export const BETREFF = 'Einrichtung eines Mittagstisches für Seniorinnen und Senioren im Ortsteil Möllen';

/** heller opens the paper; a number that is taken is refused and the start form keeps what was typed. */
export async function anlegen() {
  const page = await als('heller');
  await t.prozessStarten(page, 'Drucksache');
  await t.formText(page, 'Nummer der Drucksache', '17/286');
  await t.formText(page, 'Betreff', BETREFF);
  await t.formDatum(page, 'Datum', '2022-01-10');
  await t.formText(page, 'Fachbereich', 'Soziales und Jugend');
  await t.formText(page, 'Fachdienst', 'Senioren');
  await t.bild(page, '01-drucksache-anlegen');
  const fehler = await t.startAbsenden(page);
  pruefe(/„17\/286“ ist schon vergeben\./.test(fehler), `a number that is taken is refused; the box says: ${fehler}`);
  zahlen.abgewiesen++;
  await t.bild(page, '02-nummer-vergeben', { meldungen: true });
  pruefe(await page.getByText('Betreff').locator('xpath=following::input[1]').first().inputValue() === BETREFF, 'the subject is still there');
  await t.formText(page, 'Nummer der Drucksache', NUMMER);
  const zweiter = await t.startAbsenden(page);
  pruefe(zweiter === null, `the second attempt works; the box says: ${zweiter}`);
}

const FOLGE = [
  ['Sozialausschuss', '2022-02-08', 'vorberatend'],
  ['Haupt- und Finanzausschuss', '2022-02-22', 'vorberatend'],
  ['Stadtrat', '2022-03-08', 'beschließend'],
];

/** The draft, with money; without the treasurer's Sichtvermerk it is refused. */
export async function ausarbeiten() {
  const page = await aufgabe('heller', 'Entwurf ausarbeiten', NUMMER);
  await page.locator('[name=beschlussvorschlag]').waitFor();
  await zeigt(page, 'Zum Abschließen fehlt noch:');
  for (const [i, [gremium, termin, aktion]] of FOLGE.entries()) {
    if (i > 0) await page.locator('[name=station_hinzu]').click();
    await t.htmlAuswahl(page, `gremium_${i}`, gremium);
    await t.htmlText(page, `termin_${i}`, termin);
    await t.htmlAuswahl(page, `aktion_${i}`, aktion);
  }
  await t.htmlHaken(page, 'gegenstand_NEUE_AUFGABE');
  await t.htmlHaken(page, 'thema_SENIOREN');
  await page.locator('[name=folge_pruefen]').click();
  await zeigt(page, 'Es geht um Senioren', 'Diese Prüfung wird nicht festgehalten');
  await t.htmlText(page, 'beschlussvorschlag', 'Der Stadtrat beschließt, ab dem 01.05.2022 einen Mittagstisch für '
    + 'Seniorinnen und Senioren im Ortsteil Möllen einzurichten.');
  await t.htmlText(page, 'sachdarstellung', 'Im Ortsteil Möllen fehlt seit Jahren ein Angebot, bei dem ältere Menschen '
    + 'gemeinsam essen können.\n\nDie Arbeiterwohlfahrt stellt Räume und Küche, die Stadt trägt die Personalkosten.');
  await page.locator('[name=auswirkungen]').last().check();
  await t.htmlText(page, 'aufwandErstesJahr', '12500');
  await t.htmlText(page, 'aufwandFolgejahre', '18000');
  await t.htmlRadio(page, 'haeufigkeit', 'JAEHRLICH');
  await page.locator('[name=mittelVeranschlagt]').first().check();
  await t.htmlRadio(page, 'klimawirkung', 'KEINE');
  await t.htmlHaken(page, 'stelle_KAEMMERER', false);
  await zeigt(page, '12.500,00');
  await t.bild(page, '03-entwurf', { ganz: true });
  await page.locator('label[for=beschlussvorschlag]').evaluate((e) => e.scrollIntoView());
  await t.bild(page, '03-entwurf-unten');
  await abgewiesen(page, /finanzielle Auswirkungen, also muss der Kämmerer sie sehen/);
  await steht(page, 'betreff', BETREFF);
  await steht(page, 'termin_2', '2022-03-08');
  await steht(page, 'aufwandFolgejahre', '18000');
  for (const stelle of ['KAEMMERER', 'BEIGEORDNETER', 'ERSTE_BEIGEORDNETE']) await t.htmlHaken(page, `stelle_${stelle}`);
  await fertig(page);
  await folgeBestaetigen('03-beratungsfolge');
}

const GRUND = 'Der Seniorenbeirat hat das Angebot selbst angeregt.';

/** The hint on the route is passed over, with a reason. */
async function folgeBestaetigen(name) {
  const page = await aufgabe('heller', 'Beratungsfolge bestätigen oder ändern', NUMMER);
  await zeigt(page, 'Es geht um Senioren');
  await t.htmlRadio(page, 'entscheidung', 'BLEIBT');
  await t.htmlText(page, 'begruendung_SENIORENBEIRAT_EMPFOHLEN', GRUND);
  await t.bild(page, name, { ganz: true });
  await fertig(page);
}

async function zustimmen(person, name, am, knopf = 'ZUGESTIMMT') {
  const page = await aufgabe(person, name, NUMMER);
  await zeigt(page, BETREFF, 'Beschlussvorschlag', '18.000,00');
  await t.htmlRadio(page, 'entscheidung', knopf);
  await t.htmlText(page, 'am', am);
  return page;
}

/** The treasurer sends the paper back; the author corrects it and all three see it again. */
export async function sichtvermerke() {
  await fertig(await zustimmen('ruetten', 'Sichtvermerk erteilen', '2022-01-12'));
  await fertig(await zustimmen('ersteBeigeordnete', 'Sichtvermerk erteilen', '2022-01-12'));
  const zurueck = await zustimmen('kaemmerei', 'Sichtvermerk erteilen', '2022-01-13', 'ZURUECK');
  pruefe(!(await t.absendbar(zurueck)), 'without a remark a paper cannot be sent back');
  await t.htmlText(zurueck, 'bemerkung', 'Bitte die Deckung der Folgejahre nennen.');
  await t.bild(zurueck, '04-sichtvermerk', { ganz: true });
  await fertig(zurueck);

  const page = await aufgabe('heller', 'Entwurf ausarbeiten', NUMMER);
  await zeigt(page, 'Zurückgegeben:', 'Bitte die Deckung der Folgejahre nennen.');
  await steht(page, 'aufwandErstesJahr', '12500');
  await steht(page, 'termin_1', '2022-02-22');
  await t.htmlText(page, 'finanzbemerkung', 'Deckung in den Folgejahren: Produkt 050201, Budget Soziales.');
  await t.bild(page, '05-entwurf-zurueck', { ganz: true });
  await fertig(page);
  await folgeBestaetigen('05-beratungsfolge-erneut');

  for (const person of ['ruetten', 'ersteBeigeordnete', 'kaemmerei']) {
    await fertig(await zustimmen(person, 'Sichtvermerk erteilen', '2022-01-17'));
  }
}

/** The mayor signs; before the paper's own date that is refused. */
export async function unterzeichnen() {
  const page = await zustimmen('haarmann', 'Drucksache unterzeichnen', '2022-01-09');
  await zeigt(page, 'Es geht um Senioren', GRUND, /Kämmerer \(.*: zurückgegeben/, /überholt durch Änderung vom/);
  await zeigt(page, 'Produkt 050201', /Kämmer.*17\.01\.2022.*erteilt/);
  await abgewiesen(page, /Unterzeichnet am: liegt vor dem Datum der Drucksache \(10\.01\.2022\)/);
  await steht(page, 'am', '2022-01-09');
  await t.htmlText(page, 'am', '2022-01-19');
  await t.bild(page, '06-unterzeichnen', { ganz: true });
  await fertig(page);
}

export async function ausfuehrungBerichten() {
  const wer = await aufgabe('heller', 'Zuständigkeit und Termin festlegen', NUMMER);
  await zeigt(wer, 'Stadtrat am 08.03.2022');
  await t.htmlText(wer, 'termin', '2022-05-15');
  await t.bild(wer, '39-zustaendigkeit', { ganz: true });
  await fertig(wer);

  const erster = await aufgabe('heller', 'Stand der Ausführung berichten', NUMMER);
  await t.htmlRadio(erster, 'stand', 'IN_ARBEIT');
  await t.htmlText(erster, 'am', '2022-04-11');
  await t.htmlText(erster, 'bericht', 'Die Küche wird umgebaut.');
  await t.htmlText(erster, 'termin', '2022-05-31');
  await fertig(erster);

  const page = await aufgabe('heller', 'Stand der Ausführung berichten', NUMMER);
  await zeigt(page, 'Die Küche wird umgebaut.', /31\.05\.2022/);
  await t.htmlRadio(page, 'stand', 'ERLEDIGT');
  await t.htmlText(page, 'am', '2022-03-07');
  await t.htmlText(page, 'bericht', 'Der Mittagstisch findet seit dem 02.05.2022 statt.');
  await abgewiesen(page, /Datum des Berichts: liegt vor dem Beschluss \(08\.03\.2022\)/);
  await t.htmlText(page, 'am', '2022-05-02');
  await t.bild(page, '40-ausfuehrung', { ganz: true });
  await fertig(page);
}
