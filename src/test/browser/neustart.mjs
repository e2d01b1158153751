// Forms left open while the program is killed and started again:
//   node neustart.mjs 8099 /empty/folder java -jar beratungsfolge.jar
// What was typed is there after the next sign-in, is completed once, and stays behind for nobody.
import * as t from './lib/tasklist.mjs';
import { programm } from './lib/programm.mjs';
import * as si from './hauptweg/sitzung.mjs';
import { engine } from './hauptweg/ende.mjs';
import { fertig, pruefe, sagen, zahlen, zeigt } from './hauptweg/personen.mjs';

const SITZUNG = 'Sozialausschuss, 3. Sitzung am 16.11.2021';
const ANWESENHEIT = 'Anwesenheit feststellen';
const FAEHIGKEIT = 'Einladung und Beschlussfähigkeit feststellen';
const VERWALTUNG = 'Herr Rütten (Beigeordneter)\nFrau „Ünal“ <Jugendamt>';
const GRUND = 'Zwei Mitglieder sind soeben gegangen.';
const VERLOREN = 'Ihre Anmeldung besteht nicht mehr, etwa weil das Programm neu gestartet wurde. Bitte melden Sie sich wieder an. '
  + 'Was Sie eingetragen und noch nicht abgeschlossen haben, ist danach wieder da.';

const [port, ordner, ...befehl] = process.argv.slice(2);
const server = programm(befehl, port, ordner);
const beginn = Date.now();
const { neuePage, zu } = await t.tasklistOeffnen();
const seiten = new Map();

async function seite(person) {
  if (!seiten.has(person)) seiten.set(person, await neuePage());
  await t.anmelden(seiten.get(person), server.basis, person, person);
  return seiten.get(person);
}

/** Names under which this window still keeps something anybody typed. */
const entwuerfe = (page) => page.evaluate(() => [sessionStorage, localStorage].flatMap((ablage) => Object.keys(ablage))
  .filter((name) => /entwurf:|camunda-form:|camForm:/.test(name)));

async function offen(page, aufgabe) {
  await t.aufgabeOeffnen(page, aufgabe, { text: SITZUNG });
  await t.uebernehmen(page);
}

/** The server dies while the form is open; afterwards the person reads why she must sign in, and signs in. */
async function stromausfall(page, person) {
  sagen('Das Programm wird getötet und neu gestartet');
  await server.toeten();
  await server.starten();
  const anmeldung = page.locator('input[ng-model="username"]');
  await anmeldung.waitFor({ timeout: 120_000 });
  const satz = await page.locator('.entwurf').innerText();
  pruefe(satz.trim() === VERLOREN, `she reads why she must sign in again; she reads: ${satz}`);
  await t.bild(page, `60-wieder-anmelden-${person}`, { meldungen: true });
  await anmeldung.fill(person);
  await page.locator('input[ng-model="password"]').fill(person);
  await page.locator('form[ng-submit="login()"] button[type=submit]').click();
}

async function einmal(aufgabe) {
  const erledigt = await engine(server.basis, `history/task?taskNameLike=${encodeURIComponent(`${aufgabe}%`)}&finished=true`);
  pruefe(erledigt.length === 1, `"${aufgabe}" was completed once; it was ${erledigt.length} times`);
}

async function anwesenheit() {
  sagen('Ein halb ausgefülltes Formular übersteht den Neustart');
  const page = await seite('sommer');
  await offen(page, ANWESENHEIT);
  await si.abwesend(page, 'Rieser, Ralf', 'VERTRETEN');
  await si.abwesend(page, 'Berger, Jürgen', 'ENTSCHULDIGT');
  await t.htmlText(page, 'verwaltung', VERWALTUNG);
  await zeigt(page, '15 von 16');
  await stromausfall(page, 'sommer');
  await zeigt(page, /Was Sie am .* Uhr hier eingetragen und nicht abgeschlossen haben, ist noch da\./, '16 von 16');
  await t.bild(page, '61-entwurf-angeboten');
  await page.getByRole('button', { name: 'Eingaben übernehmen' }).click();
  await zeigt(page, '15 von 16');
  const text = await page.locator('[name=verwaltung]').inputValue();
  pruefe(text === VERWALTUNG, `the text is as it was typed; it is: ${text}`);
  for (const [name, wert] of [['Rieser, Ralf', 'VERTRETEN'], ['Berger, Jürgen', 'ENTSCHULDIGT'], ['Kalwa, Ulrike', 'ANWESEND']]) {
    const ist = await page.getByRole('group', { name: `Anwesenheit von ${name}`, exact: true }).locator('input:checked').getAttribute('value');
    pruefe(ist.endsWith(wert), `${name} is ${wert} again; it is ${ist}`);
  }
  await t.bild(page, '62-entwurf-uebernommen', { ganz: true });
  await fertig(page);
  pruefe((await entwuerfe(page)).length === 0, `nothing stays behind after completion; there is ${await entwuerfe(page)}`);
  await einmal(ANWESENHEIT);
}

async function beschlussfaehigkeit() {
  sagen('Auch ein Formular mit Befund und Begründung');
  const page = await seite('weltgen');
  await offen(page, FAEHIGKEIT);
  await t.formRadio(page, 'Sie stellen zur Einladung fest *', 'Fristgerecht eingeladen – wie gerechnet');
  await t.formRadio(page, 'Sie stellen zur Beschlussfähigkeit fest *', 'Nicht beschlussfähig – abweichend, mit Begründung');
  const grund = page.locator('.fjs-form-field-textarea textarea');
  await grund.fill(GRUND);
  await stromausfall(page, 'weltgen');
  await zeigt(page, 'Was Sie hier eingetragen und nicht abgeschlossen hatten, ist wieder eingesetzt.');
  pruefe(await grund.inputValue() === GRUND, `the reason is there; there is: ${await grund.inputValue()}`);
  await t.bild(page, '63-befund-wieder-da', { ganz: true });
  await fertig(page);
  pruefe((await entwuerfe(page)).length === 0, `nothing stays behind after completion; there is ${await entwuerfe(page)}`);
  await einmal(FAEHIGKEIT);
}

async function anfangen(page) {
  await t.prozessStarten(page, 'Sitzung');
  await page.locator('select[name=gremium] option').nth(1).waitFor({ state: 'attached' });
  await t.htmlText(page, 'ort', 'vertraulich');
  await page.waitForFunction(() => Object.keys(sessionStorage).some((name) => name.includes('entwurf:')));
}

/** What somebody typed is for nobody else: gone with the sign-out, gone when another person signs in at this window. */
async function nichtsBleibtZurueck() {
  sagen('Nach dem Abmelden und für andere bleibt nichts zurück');
  const page = await seite('sitzungsdienst');
  await anfangen(page);
  await page.context().clearCookies();
  await page.reload();
  await page.locator('input[ng-model="username"]').waitFor();
  pruefe((await entwuerfe(page)).length === 1, `it waits for its author; there is ${await entwuerfe(page)}`);
  await t.anmelden(page, server.basis, 'heller', 'heller');
  pruefe((await entwuerfe(page)).length === 0, `nothing is there for somebody else; there is ${await entwuerfe(page)}`);
  await t.abmelden(page);
  await t.anmelden(page, server.basis, 'sitzungsdienst', 'sitzungsdienst');
  await anfangen(page);
  await t.startAbbrechen(page);
  await t.abmelden(page);
  pruefe((await entwuerfe(page)).length === 0, `nothing stays behind after sign-out; there is ${await entwuerfe(page)}`);
  pruefe(await page.locator('.entwurf').count() === 0, 'whoever signed out herself reads nothing about a lost sign-in');
}

try {
  await server.starten();
  await anwesenheit();
  await beschlussfaehigkeit();
  await nichtsBleibtZurueck();
  console.log(`Neustart bestanden: ${zahlen.aufgaben} Aufgaben erledigt, ${zahlen.pruefungen} Prüfungen, `
    + `${Math.round((Date.now() - beginn) / 1000)} Sekunden.`);
} catch (fehler) {
  for (const [person, page] of seiten) await t.bild(page, `fehler-neustart-${person}`, { meldungen: true }).catch(() => {});
  console.log(`Neustart gescheitert: ${fehler.stack}`);
  process.exitCode = 1;
} finally {
  await zu();
  await server.toeten();
}
