// The workplace itself, not its forms: node rechtslage.mjs BASE_URL against a fresh server of the profile demo.
// Filters per role, everything German, no end-of-life banner, the tab "Rechtslage", links by mouse and keyboard.
import assert from 'node:assert/strict';
import { ENGLISCH } from './lib/englisch.mjs';
import * as t from './lib/tasklist.mjs';
import { abwesend, anwesenheitVon } from './hauptweg/sitzung.mjs';

const BASE = (process.argv[2] || 'http://localhost:8080').replace(/\/$/, '');
const ALLER = ['Überfällig', 'In den nächsten 7 Tagen', 'Noch nicht übernommen', 'In Vertretung', 'Wiedervorlage', 'Alle Aufgaben'];
const LISTEN = {
  heller: ['Drucksachen ausarbeiten', 'Sichtvermerke', 'Ausführung der Beschlüsse'],
  ersteBeigeordnete: ['Sichtvermerke'],
  ruetten: ['Sichtvermerke'],
  kaemmerei: ['Sichtvermerke', 'Über- und außerplanmäßige Mittel'],
  haarmann: null,
  sitzungsdienst: ['Sitzungen vorbereiten', 'Bei Bedarf', 'In der Sitzung', 'Niederschriften', 'Rechtsbehelfe und Eilsachen', 'Seniorenbeirat'],
  weltgen: ['Zur Unterschrift', 'Sitzungen vorbereiten', 'In der Sitzung', 'Niederschriften', 'Rechtsbehelfe und Eilsachen', 'Seniorenbeirat'],
  sommer: ['Zur Unterschrift', 'In der Sitzung', 'Niederschriften'],
  wahlleitung: ['Zur Unterschrift', 'Seniorenbeirat']
};
let geprueft = 0;

/** Everything a person can read or is read out to: texts, labels, placeholders, titles. */
const lesbares = (page) => page.evaluate(() => [document.title, document.body.innerText,
  ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].filter((e) => !e.closest('.bjs-powered-by, .fjs-powered-by'))
    .flatMap((e) => ['aria-label', 'placeholder', 'title'].map((m) => e.getAttribute(m) || ''))].join('\n'));

async function deutsch(page, wo) {
  const fund = (await lesbares(page)).match(ENGLISCH);
  assert.equal(fund && fund[0], null, `English on ${wo}`);
  assert.equal(await page.locator('.ce-eol-banner:visible').count(), 0, `the banner shows on ${wo}`);
  geprueft++;
}

const listen = async (page) => {
  await page.locator('.task-filters h4 a').first().waitFor();
  return (await page.locator('.task-filters h4 a').allInnerTexts()).map((text) => text.replace(/\s*\(?\d+\)?\s*$/, '').trim());
};

/** Opens every task of this person, and each tab of it. */
async function alleAufgaben(page, wer) {
  await t.filterWaehlen(page, 'Alle Aufgaben');
  await page.waitForTimeout(700);
  for (const name of await t.aufgabenNamen(page)) {
    await t.aufgabeOeffnen(page, name);
    await deutsch(page, `${wer}: ${name}`);
    for (const reiter of ['Rechtslage', 'Historie', 'Diagramm', 'Beschreibung']) {
      await page.locator('.nav-tabs a', { hasText: reiter }).click();
      await page.waitForTimeout(300);
      await deutsch(page, `${wer}: ${name}, ${reiter}`);
    }
    await page.locator('.nav-tabs a', { hasText: 'Formular' }).click();
  }
}

async function startformulare(page, wer) {
  await page.locator('.start-process-action a').first().click();
  await page.locator('.modal-content .modal-title').waitFor();
  await deutsch(page, `${wer}: starting a process`);
  const namen = (await page.locator('.modal-content ul.processes a').allInnerTexts()).map((n) => n.trim()).filter(Boolean);
  await page.keyboard.press('Escape');
  await page.locator('.modal-content').waitFor({ state: 'hidden' });
  return namen;
}

async function arbeitsplaetze(page) {
  await page.goto(`${BASE}/camunda/app/tasklist/default/`);
  await page.locator('input[ng-model="username"]').waitFor();
  await deutsch(page, 'the sign-in page');
  await t.bild(page, '80-anmeldung');
  for (const [wer, eigene] of Object.entries(LISTEN)) {
    await t.anmelden(page, BASE, wer, wer);
    const gezeigt = await listen(page);
    assert.equal(gezeigt[0], 'Meine Aufgaben', `${wer} begins with the own tasks`);
    assert.ok(await page.locator('.task-filters .active h4 a', { hasText: 'Meine Aufgaben' }).count(), `${wer}: they are open`);
    if (eigene) assert.deepEqual(gezeigt, ['Meine Aufgaben', ...eigene, ...ALLER], `filters of ${wer}`);
    await page.locator('.wege a').first().waitFor();
    const wege = (await page.locator('.wege a').allInnerTexts()).map((text) => text.trim());
    assert.deepEqual(wege, ['Übersicht', 'Sitzungen', 'Abwesenheit', ...(wer === 'sitzungsdienst' ? ['Stammdaten'] : [])]);
    await deutsch(page, `Tasklist of ${wer}`);
    await t.bild(page, `81-arbeitsplatz-${wer}`);
    if (wer === 'heller' || wer === 'sitzungsdienst') await startformulare(page, wer);
    await alleAufgaben(page, wer);
    await t.abmelden(page);
  }
}

/** From the head of the page the Tab key must reach the links in the head. */
async function tastatur(page) {
  await page.locator('a.app-banner').focus();
  for (let i = 0; i < 15; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.getAttribute('href') === '/sitzungen')) return;
  }
  assert.fail('the Tab key does not reach the link "Sitzungen"');
}

async function rechtslage(page) {
  await t.anmelden(page, BASE, 'sommer', 'sommer');
  await t.aufgabeOeffnen(page, 'Anwesenheit feststellen');
  await abwesend(page, 'Rieser, Ralf', 'ENTSCHULDIGT');
  assert.ok((await t.aufgabenTitel(page)).includes('Anwesenheit feststellen · SozA 16.11.2021'));
  await page.locator('.nav-tabs a', { hasText: 'Rechtslage' }).click();
  await page.locator('.rechtslage', { hasText: 'Zu dieser Aufgabe sagen die Regeln nichts.' }).waitFor();
  await t.bild(page, '82-rechtslage-leer');
  await page.locator('.nav-tabs a', { hasText: 'Formular' }).click();
  assert.equal(await page.locator('.rechtslage').count(), 0);
  assert.equal(await anwesenheitVon(page, 'Rieser, Ralf').locator('input:checked').getAttribute('value'),
    'ENTSCHULDIGT', 'what was typed is still there after looking at the Rechtslage');
  assert.equal(await t.abschliessen(page), null);
  await t.abmelden(page);

  await t.anmelden(page, BASE, 'weltgen', 'weltgen');
  await t.aufgabeOeffnen(page, 'Einladung und Beschlussfähigkeit feststellen');
  await deutsch(page, 'a form with a finding');
  await page.locator('.verweise a', { hasText: 'Sitzung SozA 16.11.2021' }).waitFor();
  assert.equal(await page.locator('.verweise a').getAttribute('href'), '/sitzungen/SozA-3-2021-11-16');
  await tastatur(page);
  await page.locator('.nav-tabs a', { hasText: 'Rechtslage' }).click();
  const befund = page.locator('.rechtslage .befund', { hasText: 'erforderlich sind 9' });
  await befund.waitFor();
  const text = await befund.innerText();
  for (const teil of ['§ 49 Abs. 1 Satz 1 GO NRW', 'Anders wäre es', 'Recht am 16.11.2021', 'Fassung']) {
    assert.ok(text.includes(teil), `the finding says "${teil}": ${text}`);
  }
  await befund.locator('summary').focus();
  await page.keyboard.press('Enter');
  await befund.getByText('49-beschlussfaehigkeit.drl', { exact: false }).first().waitFor();
  await deutsch(page, 'the tab Rechtslage');
  await t.bild(page, '83-rechtslage', { ganz: true });
  await page.locator('.nav-tabs a', { hasText: 'Formular' }).click();
  await t.abmelden(page);
}

/** Texts of the form library that our forms rarely show: put into the page, they must turn German by themselves. */
async function bibliothekstexte(page) {
  await t.anmelden(page, BASE, 'sommer', 'sommer');
  const uebersetzt = await page.evaluate(async () => {
    const ort = document.body.appendChild(document.createElement('div'));
    ort.innerHTML = '<p>Field is required.</p><p>Select</p><input placeholder="Search"><p>Field must have minimum length of 5.</p>'
      + '<th aria-label="Click to sort by Name descending"></th><p>Titel: Select Tasks</p>';
    await new Promise((weiter) => { setTimeout(weiter, 100); });
    return [...ort.querySelectorAll('p')].map((p) => p.textContent).concat(ort.querySelector('input').placeholder);
  });
  assert.deepEqual(uebersetzt, ['Bitte ausfüllen.', 'Bitte wählen', 'Bitte mindestens 5 Zeichen angeben.', 'Titel: Select Tasks', 'Suchen']);
  await t.abmelden(page);
}

async function anwendungen(page) {
  await t.anmelden(page, BASE, 'admin', 'admin');
  for (const anwendung of ['cockpit', 'admin', 'welcome']) {
    await page.goto(`${BASE}/camunda/app/${anwendung}/default/`);
    await page.locator('li.account').waitFor();
    await page.waitForTimeout(1_500);
    await deutsch(page, anwendung);
    await t.bild(page, `84-${anwendung}`);
  }
}

const { page, zu } = await t.tasklistOeffnen();
try {
  await arbeitsplaetze(page);
  await bibliothekstexte(page);
  await rechtslage(page);
  await anwendungen(page);
  console.log(`Arbeitsplatz: ${Object.keys(LISTEN).length} Personen, ${geprueft} Ansichten ohne Englisch, Rechtslage und Verweise gefunden.`);
} catch (e) {
  await t.bild(page, 'fehler-rechtslage', { meldungen: true }).catch(() => {});
  throw e;
} finally {
  await zu();
}
