// An audit with the keyboard alone, on the database that hauptweg.mjs and ausschussabend.mjs leave behind:
//   node pruefung.mjs http://localhost:8080
// From Cockpit to the answers to five questions about the papers 17/286 and 17/291 and the decision of the Stadtrat on 18/1, with nothing
// but Tab, Enter and typing; how many keys each takes is said. Every page on the way is checked with axe (WCAG 2 A and AA) and for sideways
// scrolling at 768 px and at 200 % zoom, printed to PDF, and photographed to target/bilder/audit-*.png. Exit code 0 if all is well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as t from './lib/tasklist.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BREITEN = { tablet: 768, zoom200: 640 }; // CSS pixels; what 1280 pixels leave at 200 %
const GEDULD = 700; // presses of Tab
const basis = (process.argv[2] || 'http://localhost:8080').replace(/\/$/, '');
const maengel = [];
let geprueft = 0;
let tasten = 0;
let bilder = 0;

const pruefen = (gut, satz) => { geprueft++; if (!gut) maengel.push(satz); };
const { page, zu } = await t.tasklistOeffnen({ breite: 1280 });

// ---------------------------------------------------------------- hands

async function druecken(taste) {
  tasten++;
  await page.keyboard.press(taste);
}

async function tippen(text) {
  tasten += text.length;
  await page.keyboard.type(text);
}

const fokus = () => page.evaluate(() => {
  const a = document.activeElement;
  const stil = getComputedStyle(a);
  const kasten = a.getBoundingClientRect();
  return { id: a.id, art: a.tagName, name: a.getAttribute('aria-label') || (a.textContent || '').replace(/\s+/g, ' ').trim(),
    sichtbar: kasten.width > 0 && kasten.top >= 0 && kasten.bottom <= innerHeight + 1 && kasten.left >= 0,
    umrandet: stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) > 0 || stil.boxShadow !== 'none' };
});

/** Presses Tab until it stands on what is wanted: a text, a pattern, or { id }. */
async function tabBis(ziel, taste = 'Tab') {
  const passt = (f) => (ziel.id ? f.id === ziel.id : ziel instanceof RegExp ? ziel.test(f.name) : f.name === ziel);
  for (let i = 0; i < GEDULD; i++) {
    await druecken(taste);
    const jetzt = await fokus();
    if (passt(jetzt)) {
      pruefen(jetzt.sichtbar && jetzt.umrandet, `${await wo()}: one does not see that ${jetzt.name || jetzt.id} has the focus`);
      return;
    }
  }
  throw new Error(`${await wo()}: ${ziel.id || ziel} is not reached with ${GEDULD} presses of Tab`);
}

async function folgen(ziel, adresse, taste = 'Tab') {
  await tabBis(ziel, taste);
  await Promise.all([page.waitForURL(adresse), druecken('Enter')]);
  await page.waitForLoadState();
}

const wo = async () => decodeURIComponent(new URL(page.url()).pathname);

// ---------------------------------------------------------------- eyes

async function ansehen(name) {
  await page.evaluate(AXE); // not as a script of the page: it allows none but the program's own
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] }));
  geprueft++;
  violations.forEach((v) => maengel.push(`${name}: ${v.id} (${v.help}): ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`));
  const datei = `audit-${++bilder}-${name}`;
  const pfad = await t.bild(page, datei, { meldungen: true });
  await page.screenshot({ path: pfad, fullPage: true });
  for (const [wie, breite] of Object.entries(BREITEN)) {
    await page.setViewportSize({ width: breite, height: 1000 });
    const quer = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    pruefen(quer <= 0, `${name}: scrolls sideways by ${quer} px at ${breite} px (${wie})`);
    await page.screenshot({ path: pfad.replace('.png', `-${wie}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.pdf({ path: pfad.replace('.png', '.pdf'), preferCSSPageSize: true });
}

/** The texts stand on the page, in the place named or anywhere. */
async function steht(wo2, ...texte) {
  const text = (await page.locator(wo2).allInnerTexts()).join('\n').replace(/\s+/g, ' ');
  for (const eines of texte) {
    pruefen(eines instanceof RegExp ? eines.test(text) : text.includes(eines), `${await wo()}: "${eines}" is missing in ${wo2}: ${text.slice(0, 300)}`);
  }
}

/** The entries of the timeline with this step. */
const eintrag = (schritt) => `.zeitstrahl > li:has(h3:has-text("${schritt}"))`;

// ---------------------------------------------------------------- the way

async function frage(nummer, satz, antworten) {
  const vorher = tasten;
  await antworten();
  console.log(`Frage ${nummer}: ${satz} ${tasten - vorher} Tasten.`);
}

async function anmelden() {
  await page.goto(`${basis}/camunda/app/cockpit/default/`);
  await page.locator('input[ng-model="username"]').waitFor();
  for (const text of ['pruefung', 'pruefung']) {
    while ((await fokus()).art !== 'INPUT') await druecken('Tab');
    await tippen(text);
    await druecken('Tab');
  }
  while ((await fokus()).art !== 'BUTTON') await druecken('Tab');
  await druecken('Enter');
  await page.getByRole('link', { name: 'Prüfung', exact: true }).waitFor();
  await t.bild(page, 'audit-cockpit', { meldungen: true });
  await folgen('Prüfung', /\/pruefung$/);
}

/** From whatever page to the timeline of a paper. */
async function vorgang(nummer) {
  if (await wo() !== '/pruefung') await folgen('Suche', /\/pruefung$/, (await fokus()).art === 'BODY' ? 'Tab' : 'Shift+Tab');
  await tabBis({ id: 'text' });
  await tippen(nummer);
  await Promise.all([page.waitForURL(/text=/), druecken('Enter')]);
  await folgen(`Drucksache ${nummer}`, `**/pruefung/vorgaenge/${nummer}`);
  await steht('main', 'nachgerechnet: Sie ist in sich unverändert');
}

async function werEntschiedWasWann() {
  await vorgang('17/286');
  await steht('main table', 'TOP 3', 'Sozialausschuss, 16.11.2021', 'abgelehnt');
  await steht(eintrag('TOP 3: Ergebnis festgestellt'), 'Stefan Weltgen', '16.11.2021', 'Abweichend festgestellt: abgelehnt');
  await steht(eintrag('Drucksache unterzeichnet'), 'Haarmann');
  await ansehen('vorgang-17-286');
  await vorgang('17/291');
  await steht('main table', 'vertagt');
  await steht(eintrag('TOP 4'), 'Es besteht Beratungsbedarf.');
  await ansehen('vorgang-17-291');
}

async function werWarDa() {
  await vorgang('18/1');
  await folgen(/Stadtrat, Anwesenheit und Abstimmung$/, /\/pruefung\/sitzungen\/Rat-7-2022-03-08/);
  await steht('tr.summe', 'stimmberechtigt am Tisch 45', 'davon ausgeschlossen 0');
  await steht('.punktbild', '40 Ja, 3 Nein, 2 Enthaltungen');
  await ansehen('sitzung-rat');
  await vorgang('17/286');
  await folgen(/^TOP 3, Sozialausschuss, Anwesenheit und Abstimmung$/, /\/pruefung\/sitzungen\/SozA-3-2021-11-16/);
  await steht('tr:has(th:has-text("Kalwa"))', 'von der Mitwirkung ausgeschlossen (§ 31 GO NRW)');
  await steht('tr:has(th:has-text("Rieser"))', /vertreten/);
  await steht('main', 'Berger', '17:25 Uhr', '9 Ja, 4 Nein', 'davon ausgeschlossen');
  await ansehen('sitzung-soza');
}

async function nachWelcherRegel() {
  await folgen('Befund zur Abstimmung, TOP 3', /\/pruefung\/befunde\/\d+$/);
  await steht('main', 'Regeltext an jenem Tag', '§ 50 Abs. 1', 'Sie gilt noch heute.');
  await steht('pre.regeltext', 'rule "', '@norm(');
  await folgen('Noch einmal fragen', /nachpruefung=ja/);
  await steht('main', 'Die Regeln von damals geben denselben Befund wieder.', 'Die Regeln von heute sagen dasselbe.');
  await ansehen('befund');
}

async function wasWurdeGeaendert() {
  await vorgang('18/1');
  await tabBis(/^Was der Schritt in den Daten geändert hat/);
  await druecken('Enter');
  pruefen(await page.locator('details.aenderungen[open]').count() === 1, 'Enter opens what a step changed');
  await page.locator('details').evaluateAll((alle) => alle.forEach((eines) => { eines.open = true; })); // to read on, not to answer
  const schritte = await page.locator('.zeitstrahl > li h3').allInnerTexts();
  const unterschrift = schritte.findIndex((h3) => h3.includes('Drucksache unterzeichnet'));
  const entwuerfe = schritte.map((h3, i) => (h3.includes('Entwurf ausgearbeitet') ? i : -1)).filter((i) => i >= 0);
  pruefen(entwuerfe.length === 2 && entwuerfe[1] < unterschrift, `18/1: two drafts before the signature, not ${entwuerfe} and ${unterschrift}`);
  await steht(`.zeitstrahl > li:nth-child(${entwuerfe[1] + 1}) table.aenderungen`, 'Vorher', 'Nachher');
  await steht(`.zeitstrahl > li:nth-child(${entwuerfe[1] + 1}) details.aenderungen`, /Drucksache 18\/1, .*→/);
  await ansehen('aenderungen-18-1');
}

async function wasWurdeAndersFestgestellt() {
  await vorgang('17/286');
  await steht('.hinweise', 'Abweichungen von Befunden', 'festgestellt „abgelehnt“', 'Die Hauptsatzung verlangt hierfür zwei Drittel der Mitglieder');
  await folgen('TOP 3: Ergebnis festgestellt', /#eintrag-\d+$/);
  pruefen(await page.locator('li.abweichung:target').count() === 1, 'the link leads to the entry of the deviation');
  await vorgang('17/291');
  await steht('.hinweise', 'festgestellt „in Ordnung“, Befund „in Ordnung, mit Hinweisen“', 'Der Integrationsrat sollte beteiligt werden.', 'Begründung:');
}

async function mitnehmen() {
  const [datei] = await Promise.all([page.waitForEvent('download'), tabBis('PDF').then(() => druecken('Enter'))]);
  pruefen(readFileSync(await datei.path()).subarray(0, 5).toString() === '%PDF-', 'the PDF that is taken away is one');
}

async function derWegAlsZeichnung() {
  await vorgang('17/286');
  await folgen('Drucksache', /\/pruefung\/ablaeufe\//);
  await page.waitForSelector('#zeichnung[data-fertig=ja]');
  pruefen(await page.locator('#zeichnung .weg-erledigt').count() > 0, 'the drawing marks the way taken');
  await ansehen('ablauf');
}

try {
  await anmelden();
  await ansehen('suche');
  await frage(1, 'Wer hat über 17/286 und 17/291 was wann entschieden?', werEntschiedWasWann);
  await frage(2, 'Wer war bei der Abstimmung da, wer ausgeschlossen?', werWarDa);
  await frage(3, 'Nach welcher Regel wurde die Mehrheit berechnet, und gilt sie noch?', nachWelcherRegel);
  await frage(4, 'Was wurde zwischen Entwurf und Unterschrift geändert?', wasWurdeGeaendert);
  await frage(5, 'Wurde etwas anders festgestellt als befunden, und warum?', wasWurdeAndersFestgestellt);
  await mitnehmen();
  await derWegAlsZeichnung();
} catch (fehler) {
  await t.bild(page, 'fehler-audit').catch(() => {});
  maengel.push(fehler.stack);
} finally {
  await zu();
}
maengel.forEach((satz) => console.log(`MANGEL ${satz}`));
console.log(maengel.length ? `Prüfung: ${maengel.length} Mängel bei ${geprueft} Prüfungen`
  : `Prüfung bestanden: fünf Fragen beantwortet, ${tasten} Tasten, ${geprueft} Prüfungen`);
process.exit(maengel.length ? 1 : 0);
