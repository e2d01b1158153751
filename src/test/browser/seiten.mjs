// The pages beside Tasklist, opened as officials do, against a server of the profile demo:
//   node seiten.mjs http://localhost:8080
// Each is checked with axe (WCAG 2 A and AA), for horizontal scrolling on a tablet and at 200 % zoom, and photographed to
// target/bilder/seiten-*.png; the way from the overview to a paper is gone with the keyboard alone. Exit code 0 if all is well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as t from './lib/tasklist.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REGELN = ['wcag2a', 'wcag2aa'];
const TABLET = 768;
const ZOOM_200 = 640; // what 1280 pixels leave at 200 %
const A4 = 680; // CSS pixels between the margins of a sheet
const basis = (process.argv[2] || 'http://localhost:8080').replace(/\/$/, '');
const maengel = [];
let geprueft = 0;

const pruefen = (gut, satz) => { geprueft++; if (!gut) maengel.push(satz); };

async function oeffnen(page, pfad) {
  const antwort = await page.goto(basis + pfad);
  pruefen(antwort.status() === 200, `${pfad}: status ${antwort.status()}`);
}

async function axe(page, pfad) {
  await page.evaluate(AXE); // not as a script of the page: some pages allow none but the program's own
  const { violations } = await page.evaluate((regeln) => window.axe.run(document, { runOnly: regeln }), REGELN);
  geprueft++;
  for (const v of violations) {
    maengel.push(`${pfad}: ${v.id} (${v.help}): ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
  }
}

async function breite(page, pfad, weite) {
  await page.setViewportSize({ width: weite, height: 1000 });
  const { ist, darf } = await page.evaluate(() => ({ ist: document.documentElement.scrollWidth, darf: document.documentElement.clientWidth }));
  pruefen(ist <= darf, `${pfad}: scrolls sideways at ${weite} px (${ist} wide)`);
}

/** On paper: nothing to click, nothing cut off at the right; the PDF is there to be looked at. */
async function druck(page, pfad, name) {
  await page.emulateMedia({ media: 'print' });
  await breite(page, `${pfad} on paper`, A4);
  pruefen(!await page.locator('header').isVisible(), `${pfad}: the navigation is printed`);
  const knoepfe = await page.locator('main button:visible, main .knopf:visible').allInnerTexts();
  pruefen(!knoepfe.length, `${pfad}: buttons are printed: ${knoepfe.join(', ')}`);
  await page.pdf({ path: (await bildpfad(page, `${name}-druck`)).replace('.png', '.pdf'), preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
}

async function seite(page, pfad, name) {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await oeffnen(page, pfad);
  await page.locator('details').evaluateAll((alle) => alle.forEach((eines) => { eines.open = true; }));
  await axe(page, pfad);
  await page.screenshot({ path: await bildpfad(page, name), fullPage: true });
  await breite(page, pfad, ZOOM_200);
  await breite(page, pfad, TABLET);
  await page.screenshot({ path: await bildpfad(page, `${name}-tablet`), fullPage: true });
  await druck(page, pfad, name);
  await page.setViewportSize({ width: 1280, height: 1000 });
}

const bildpfad = (page, name) => t.bild(page, `seiten-${name}`);

const fokus = (page) => page.evaluate(() => {
  const a = document.activeElement;
  const stil = getComputedStyle(a);
  const kasten = a.getBoundingClientRect();
  return { id: a.id, text: (a.textContent || '').trim(), sichtbar: kasten.left >= 0 && kasten.width > 0,
    umrandet: stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) >= 2 };
});

async function tabBis(page, passt, was) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const jetzt = await fokus(page);
    if (passt(jetzt)) {
      pruefen(jetzt.sichtbar && jetzt.umrandet, `keyboard: focus is not visible on ${was}`);
      return;
    }
  }
  throw new Error(`keyboard: ${was} is not reached with 60 times Tab`);
}

async function tastatur(page, nummer) {
  await oeffnen(page, '/drucksachen');
  await page.keyboard.press('Tab');
  const sprung = await fokus(page);
  pruefen(sprung.text === 'Zum Inhalt' && sprung.sichtbar, 'keyboard: the first stop is the visible skip link');
  await page.keyboard.press('Enter');
  pruefen((await fokus(page)).id === 'inhalt', 'keyboard: the skip link leads to the content');
  await tabBis(page, (f) => f.id === 'text', 'the search field');
  await page.keyboard.type(nummer);
  await tabBis(page, (f) => f.id === 'abgeschlossene', 'the choice of finished papers');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/text=/);
  await tabBis(page, (f) => f.text === nummer, 'the paper found');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/drucksachen/${nummer}`);
}

/** Signs in without Tasklist's form, which the main path tries already; the password is the name. */
async function anmelden(page, person, anwendung = 'tasklist') {
  await page.request.get(`${basis}/camunda/app/${anwendung}/default/`);
  const marke = (await page.context().cookies()).find((keks) => keks.name === 'XSRF-TOKEN').value;
  const antwort = await page.request.post(`${basis}/camunda/api/admin/auth/user/default/login/${anwendung}`,
    { headers: { 'X-XSRF-TOKEN': marke }, form: { username: person, password: person } });
  if (!antwort.ok()) throw new Error(`Sign-in of ${person} refused: ${antwort.status()}`);
}

const ersterVerweis = async (page, muster) => (await page.locator('main a').evaluateAll(
  (alle) => alle.map((a) => a.getAttribute('href')))).find((href) => muster.test(href));

/** What auditors see of one paper: from the search to the rule text and the drawing. */
async function pruefansicht(page, nummer) {
  await seite(page, '/pruefung', 'pruefung');
  await seite(page, `/pruefung?text=${nummer}`, 'pruefung-suche');
  await seite(page, '/pruefung?was=abweichungen', 'pruefung-abweichungen');
  await seite(page, `/pruefung/vorgaenge/${nummer}`, 'pruefung-vorgang');
  const sitzung = await ersterVerweis(page, /^\/pruefung\/sitzungen\//);
  const ablauf = await ersterVerweis(page, /^\/pruefung\/ablaeufe\//);
  const befund = await ersterVerweis(page, /^\/pruefung\/befunde\//);
  if (sitzung) await seite(page, sitzung.replace(/#.*/, ''), 'pruefung-sitzung');
  await seite(page, `${befund}?nachpruefung=ja`, 'pruefung-befund');
  await seite(page, await ersterVerweis(page, /^\/pruefung\/regeln\//), 'pruefung-regeldatei');
  await seite(page, ablauf, 'pruefung-ablauf');
  await page.waitForSelector('#zeichnung[data-fertig=ja]');
  pruefen(await page.locator('#zeichnung .weg-erledigt').count() > 0, 'the drawing marks the way taken');
  pruefen(await page.locator('#zeichnung .bjs-powered-by').isVisible(), 'the drawing shows whose tool it is');
}

/** The check of the record, reached from the search, and the seals. */
async function protokoll(page) {
  await page.goto(`${basis}/pruefung`);
  await page.getByRole('link', { name: 'Protokoll prüfen', exact: true }).click();
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await page.getByText(/^Alles passt|Eine Prüfung läuft seit/).waitFor();
  await seite(page, '/pruefung/protokoll', 'pruefung-protokoll');
  await seite(page, '/pruefung/siegel', 'pruefung-siegel');
}

/** What is stored about a person: the choice, and one extract. */
async function auskunft(page) {
  await seite(page, '/pruefung/auskunft', 'auskunft-wahl');
  await seite(page, await ersterVerweis(page, /wer=p-/), 'auskunft');
}

const { page, zu } = await t.tasklistOeffnen({ breite: 1280 });
try {
  await anmelden(page, 'sitzungsdienst');
  await seite(page, '/drucksachen?abgeschlossene=true', 'drucksachen');
  const drucksache = await ersterVerweis(page, /^\/drucksachen\/[^/?]+\/[^/?]+$/);
  await seite(page, drucksache, 'drucksache');
  await seite(page, '/sitzungen', 'sitzungen');
  await seite(page, await ersterVerweis(page, /^\/sitzungen\/[^/?#]+-\d{4}-\d{2}-\d{2}$/), 'sitzung');
  await seite(page, '/sitzungsleitung', 'sitzungsleitung');
  const leitung = await ersterVerweis(page, /^\/sitzungsleitung\/./);
  if (leitung) await seite(page, leitung, 'sitzungsleitung-sitzung');
  await seite(page, drucksache.replace('/drucksachen/', '/anlagen/'), 'anlagen');
  await seite(page, `${drucksache}/zurueckziehen`, 'zurueckziehen');
  await seite(page, '/abwesenheit', 'abwesenheit');
  await seite(page, '/aufbewahrung', 'aufbewahrung');
  await seite(page, '/geschaeftsordnung/maengel', 'geschaeftsordnung-maengel');
  await seite(page, '/tagesordnung/staendige-punkte', 'staendige-punkte');
  await seite(page, await ersterVerweis(page, /^\/tagesordnung\/staendige-punkte\/./), 'staendige-punkte-gremium');
  for (const name of ['personen', 'fraktionen', 'dateien', 'aenderungen']) await seite(page, `/stammdaten/${name}`, `stammdaten-${name}`);
  await seite(page, '/stammdaten', 'stammdaten');
  const gremium = (await ersterVerweis(page, /^\/stammdaten\/gremien\/\d+/)).replace(/\?.*/, '');
  await seite(page, gremium, 'stammdaten-gremium');
  for (const name of ['mitglieder/neu', 'amt', 'vertretungen', 'groesse', 'wahlperiode', 'ende']) {
    await seite(page, `${gremium}/${name}`, `stammdaten-${name.replace('/', '-')}`);
  }
  await seite(page, '/stammdaten/gremien/neu', 'stammdaten-gremium-neu');
  await tastatur(page, drucksache.replace('/drucksachen/', ''));
  const kalender = await page.request.get(`${basis}/sitzungen/kalender.ics`);
  pruefen(kalender.ok() && (await kalender.text()).startsWith('BEGIN:VCALENDAR'), 'the calendar file is one');
  await page.context().clearCookies();
  await anmelden(page, 'pruefung', 'cockpit');
  await pruefansicht(page, drucksache.replace('/drucksachen/', ''));
  await protokoll(page);
  await auskunft(page);
} finally {
  await zu();
}
maengel.forEach((satz) => console.log(`MANGEL ${satz}`));
console.log(maengel.length ? `Seiten: ${maengel.length} Mängel bei ${geprueft} Prüfungen` : `Seiten bestanden: ${geprueft} Prüfungen`);
process.exit(maengel.length ? 1 : 0);
