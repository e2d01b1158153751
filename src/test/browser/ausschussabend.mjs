// An evening of a committee of 16, clicked through against a server of the profile demo whose third meeting of the
// Sozialausschuss nobody has touched (hauptweg.mjs does not):
//   node ausschussabend.mjs http://localhost:8080
// Two substitutes, a late arrival, an exclusion, a secret vote, a postponed item, an urgent addition, the minutes; then
// two people at one task and the browser's back button. Pictures go to target/bilder; exit code 0 if all went well.
import * as t from './lib/tasklist.mjs';
import * as p from './hauptweg/punkt.mjs';
import * as si from './hauptweg/sitzung.mjs';
import { ende as zuEnde, engine } from './hauptweg/ende.mjs';
import { abgewiesen, als, aufgabe, beginnen, fertig, offeneSeiten, pruefe, sagen, zahlen, zeigt } from './hauptweg/personen.mjs';

const ABEND = { kurz: 'abend', gremium: 'Sozialausschuss', nummer: 3, datum: '2021-11-16', vorsitz: 'weltgen',
  name: 'Sozialausschuss, 3. Sitzung am 16.11.2021' };
const ABWEICHUNG = 'Die Hauptsatzung verlangt hierfür zwei Drittel der Mitglieder, das sind elf Stimmen.';
const DRINGLICH = 'Notunterkunft nach dem Wasserschaden in der Schillerstraße';

async function eroeffnen() {
  sagen('Anwesenheit: zwei Vertretungen, eine Person fehlt noch');
  const page = await aufgabe('sommer', 'Anwesenheit feststellen', ABEND.name);
  for (const name of ['Rieser, Ralf', 'Seelig, Walter']) {
    await si.abwesend(page, name, 'VERTRETEN');
  }
  await si.abwesend(page, 'Berger, Jürgen', 'ENTSCHULDIGT');
  await t.htmlText(page, 'verwaltung', 'Herr Rütten (Beigeordneter)');
  await zeigt(page, '15 von 16');
  await t.bild(page, '50-anwesenheit-abend', { ganz: true });
  await fertig(page);
  await si.beschlussfaehigkeit(ABEND, [/15 von 16 stimmberechtigten/]);
}

async function dringlichErweitern() {
  sagen('Tagesordnung: um eine dringliche Angelegenheit erweitert (§ 48 Abs. 1 Satz 5 GO NRW)');
  const page = await aufgabe(ABEND.vorsitz, 'Tagesordnung feststellen', ABEND.name);
  await page.locator('[name=aenderung_hinzu]').click();
  await t.htmlAuswahl(page, 'aenderung_0', 'Tagesordnung erweitern (dringlich)');
  await page.locator('[name=ziel_0]').selectOption('frei');
  await t.htmlText(page, 'titel_0', DRINGLICH);
  await t.htmlAuswahl(page, 'punktart_0', 'Mündlicher Bericht');
  await t.htmlHaken(page, 'aufschub_0');
  await t.htmlText(page, 'grund_0', 'Acht Menschen brauchen bis Freitag eine Unterkunft.');
  await t.htmlText(page, 'aenderung_ja_0', 15);
  await t.htmlText(page, 'aenderung_nein_0', 0);
  await t.bild(page, '51-dringlich', { ganz: true });
  await fertig(page);
  const fest = await aufgabe(ABEND.vorsitz, 'Änderungen der Tagesordnung feststellen', ABEND.name);
  await zeigt(fest, /§ 48 Abs\. 1/, DRINGLICH);
  await fest.locator('input[type=radio][value=ZULAESSIG]').check();
  await t.bild(fest, '52-dringlich-feststellen', { ganz: true });
  await fertig(fest);
}

/** What happened at an item without a vote. */
async function verlauf(titel, text) {
  const page = await aufgabe('sommer', 'Verlauf festhalten', titel);
  await t.htmlText(page, 'verlauf', text);
  await fertig(page);
}

async function geheimAbstimmen(nummer) {
  sagen(`Drucksache ${nummer}: geheime Abstimmung mit einem ausgeschlossenen Mitglied`);
  const page = await aufgabe('sommer', 'Beratung festhalten', ABEND.name);
  await zeigt(page, `${nummer} DS`);
  await t.htmlText(page, 'verlauf', 'Vier Mitglieder beantragen geheime Abstimmung.');
  await t.htmlRadio(page, 'ausgang', 'ABSTIMMEN');
  await t.htmlText(page, 'antraegeGeheim', 4);
  await fertig(page);
  const stimmen = await aufgabe('sommer', 'Abstimmung festhalten', ABEND.name);
  await zeigt(stimmen, 'Befund der Regeln: Form der Abstimmung', 'Stimmberechtigt anwesend: 14', 'Ulrike Kalwa');
  pruefe(await stimmen.locator('input[name=form][value=GEHEIM]').isChecked(), 'the secret vote the rules found is chosen');
  await t.htmlRadio(stimmen, 'weise', 'ZAHLEN');
  for (const [feld, zahl] of Object.entries({ ja: 9, nein: 4, enthaltungen: 0, ungueltig: 2 })) await t.htmlText(stimmen, feld, zahl);
  await abgewiesen(stimmen, /Eingetragen sind 15 Stimmen, stimmberechtigt anwesend sind aber nur 14/);
  await t.htmlText(stimmen, 'ungueltig', 1);
  await t.bild(stimmen, '53-geheim', { ganz: true });
  await fertig(stimmen);
  await andersFeststellen([/9 Ja, 4 Nein/, '1 ungültig']);
}

/** The chair knows a majority the rules do not, and establishes the result otherwise: only with a reason. */
async function andersFeststellen(texte) {
  const page = await aufgabe(ABEND.vorsitz, 'Ergebnis feststellen', ABEND.name);
  await zeigt(page, 'Befund der Regeln: Ergebnis der Abstimmung', ...texte);
  await page.locator('[name=anders]').click();
  await t.htmlRadio(page, 'festgestellt', 'ABGELEHNT');
  await zeigt(page, 'Zum Abschließen fehlt noch: Begründung, warum Sie vom Befund abweichen');
  pruefe(!await t.absendbar(page), 'a deviation needs a reason');
  await t.htmlText(page, 'begruendung', ABWEICHUNG);
  await t.bild(page, '53-anders-feststellen', { ganz: true });
  await fertig(page);
}

async function ende() {
  sagen('Schluss und Niederschrift');
  const schluss = await aufgabe(ABEND.vorsitz, 'Sitzung schließen', ABEND.name);
  await t.formUhrzeit(schluss, 'Ende der öffentlichen Sitzung *', '18:40');
  await t.formUhrzeit(schluss, 'Ende der nichtöffentlichen Sitzung', '18:50');
  await fertig(schluss);
  const entwurf = await aufgabe('sommer', 'Niederschrift fertigen', ABEND.name);
  await zeigt(entwurf, /„Heller“ ist weder als Mitglied oder Vertretung noch unter Verwaltung oder Gästen verzeichnet/);
  await t.htmlText(entwurf, 'am', '2021-11-17');
  pruefe(!await t.absendbar(entwurf), 'what contradicts the record needs a reason');
  await entwurf.locator('[name^=begruendung_]').first().fill('Herr Heller kam zu diesem Punkt dazu.');
  await wortlautImVergleich(entwurf);
  await si.niederschrift(ABEND, '2021-11-17', ['Kleinschmidt, Elke – vertritt Rieser, Ralf (SPD)', 'Duchewitz, Jessica – vertritt Seelig, Walter (CDU)',
    /Jürgen Berger .*17:25/, 'Ausgeschlossen nach § 31 GO NRW: Ulrike Kalwa', /9 Ja, 4 Nein, 0 Enthaltungen, 1 ungültig/, /[Vv]ertagt/, DRINGLICH, 'Ergebnis: abgelehnt']);
}

/** While the secretary types, the wording is compared with the record. */
async function wortlautImVergleich(entwurf) {
  await entwurf.getByRole('button', { name: 'Wortlaut ändern zu TOP 3' }).click();
  const feld = entwurf.locator('textarea[name^="text_punkt-"][name$="-abstimmung"]').first();
  const vorher = await feld.inputValue();
  await feld.fill('Abstimmungsergebnis: 10 Ja, 3 Nein');
  await zeigt(entwurf, /Der Text nennt 10 Ja, 3 Nein, festgehalten ist 9 Ja, 4 Nein/);
  await t.bild(entwurf, '57-widerspruch', { ganz: true });
  await feld.fill(vorher);
  await entwurf.getByText(/Der Text nennt 10 Ja, 3 Nein/).waitFor({ state: 'detached' });
  await entwurf.getByRole('button', { name: 'Wortlaut ändern zu TOP 3' }).click();
  pruefe(await t.absendbar(entwurf), 'a wording put right contradicts nothing any more');
}

/** Everybody may read that the chair deviated, and why. */
async function abweichungAufDerSeite(basis) {
  const page = await als('sitzungsdienst');
  await page.goto(`${basis}/sitzungen/SozA-3-2021-11-16`);
  await page.locator('details').evaluateAll((alle) => alle.forEach((eines) => { eines.open = true; }));
  await page.getByText(ABWEICHUNG).first().waitFor();
  zahlen.pruefungen++;
}

async function ankunftEintragen(page) {
  await page.locator('[name=ankunft]').click();
  await t.htmlAuswahlMit(page, 'wer_0', 'Berger');
  await t.htmlText(page, 'zeit_0', '17:25');
}

/** While an item is open, what happens beside it is entered in a window of its own; what was typed stays. */
async function vorkommnisseAusDerBeratung() {
  const beratung = await aufgabe('sommer', 'Beratung festhalten', ABEND.name);
  await t.htmlText(beratung, 'verlauf', 'Die Vorlage wird aufgerufen.');
  const [fenster] = await Promise.all([beratung.context().waitForEvent('page'),
    beratung.getByRole('button', { name: 'Vorkommnisse der Sitzung' }).click()]);
  await fenster.locator('section.task-card h2.task', { hasText: 'Vorkommnisse der Sitzung' }).waitFor();
  await fenster.locator('[name=ankunft]').waitFor();
  await t.bild(fenster, '54-vorkommnisse-fenster');
  await fenster.close();
  pruefe(await beratung.locator('[name=verlauf]').inputValue() === 'Die Vorlage wird aufgerufen.', 'what was typed beside it stays');
}

/** A late arrival, entered in two windows at once: the second gets a sentence, and he came only once. */
async function zweiAnEinerAufgabe(basis) {
  sagen('Jürgen Berger kommt zwischen zwei Punkten; zwei tragen es ein; die Zurück-Taste');
  const andere = await neuePage();
  await t.anmelden(andere, basis, 'sommer', 'sommer');
  await t.aufgabeOeffnen(andere, 'Vorkommnisse der Sitzung', { text: ABEND.name });
  await ankunftEintragen(andere);
  const eine = await aufgabe('sommer', 'Vorkommnisse der Sitzung', ABEND.name);
  await ankunftEintragen(eine);
  await t.bild(eine, '54-ankunft', { ganz: true });
  await fertig(eine);
  const satz = await t.abschliessen(andere);
  pruefe(/Diese Aufgabe wurde gerade von jemand anderem erledigt/.test(satz || ''), `the second person reads why; it says: ${satz}`);
  zahlen.abgewiesen++;
  await t.bild(andere, '55-zweites-fenster', { meldungen: true });
  await andere.context().close();
  await eine.goBack();
  await t.ruhig(eine);
  const text = await eine.locator('body').innerText();
  pruefe(!/exception|cannot|stack/i.test(text), `after "back" nothing English is shown: ${text.slice(0, 400)}`);
  await t.bild(eine, '56-zurueck');
  const eingetragen = await engine(basis, 'history/task?taskDefinitionKey=aufgabe_vorkommnisse&processInstanceBusinessKey=SozA-3-2021-11-16&finished=true');
  pruefe(eingetragen.length === 1, `he came once; it was entered ${eingetragen.length} times`);
}

async function zurKenntnis(nummer) {
  const page = await aufgabe('sommer', 'Kenntnisnahme festhalten', ABEND.name);
  await zeigt(page, `${nummer} DS`);
  await t.htmlRadio(page, 'ausgang', 'ZUR_KENNTNIS_GENOMMEN');
  await fertig(page);
}

async function punkte(basis) {
  sagen('Punkt für Punkt');
  await verlauf('TOP 1 ', 'Es sind keine Einwohnerinnen und Einwohner erschienen.');
  await verlauf('TOP 2 ', 'Die Niederschrift wird zur Kenntnis genommen.');
  await geheimAbstimmen('17/286');
  await vorkommnisseAusDerBeratung();
  await zweiAnEinerAufgabe(basis);
  await p.vertagen(ABEND, '17/291', 'Es besteht Beratungsbedarf.');
  await verlauf('TOP 5 ', 'Herr Rütten berichtet.');
  await zurKenntnis('17/290');
  await verlauf('TOP 7 ', 'Es liegen keine Mitteilungen vor.');
  await verlauf('TOP 8 ', 'Es liegen keine Anfragen vor.');
  await verlauf(DRINGLICH, 'Herr Heller berichtet. Acht Menschen sind untergebracht.');
  await verlauf('TOP N 1 ', 'Es liegt nichts vor.');
}

const basis = process.argv[2] || 'http://localhost:8080';
const beginn = Date.now();
const { neuePage, zu } = await t.tasklistOeffnen();
try {
  beginnen(basis, neuePage);
  await eroeffnen();
  await dringlichErweitern();
  await si.befangenheit(ABEND, { listenname: 'Kalwa, Ulrike', name: 'Ulrike Kalwa' }, 'TOP 3');
  await punkte(basis);
  await ende();
  await abweichungAufDerSeite(basis);
  await zuEnde(basis, ['SozA-3-2021-11-16']);
  console.log(`Ausschussabend bestanden: ${zahlen.aufgaben} Aufgaben erledigt, ${zahlen.abgewiesen} falsche Eingaben abgewiesen, `
    + `${zahlen.pruefungen} Prüfungen, ${Math.round((Date.now() - beginn) / 1000)} Sekunden.`);
} catch (fehler) {
  for (const [person, page] of offeneSeiten()) await t.bild(page, `fehler-abend-${person}`, { meldungen: true }).catch(() => {});
  console.log(`Ausschussabend gescheitert: ${fehler.stack}`);
  process.exitCode = 1;
} finally {
  await zu();
}
