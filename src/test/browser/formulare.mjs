// Looks at the forms it is told on standard input, one line each, as the person who must fill them in:
//   aufgabe <element> <task id> <person>   |   start <element> <process key> <person>
// and answers each line with one. The tests tell it (class Formularschau): what their paths reach is looked at with their
// data. Pictures and maengel.txt go to target/bilder/formulare. At 768 px everything that can be opened is open.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ENGLISCH } from './lib/englisch.mjs';
import { tasklistOeffnen } from './lib/tasklist.mjs';

const BASE = process.argv[2].replace(/\/$/, '');
const TASKLIST = '/camunda/app/tasklist/default/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BILDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../../target/bilder/formulare');
const AUFGABE = '.form-pane [cam-tasklist-form]';
const START = '.modal-content .modal-body';
const UNFERTIG = /\{\{|\}\}|\bundefined\b|\bnull\b|\bNaN\b|\[object /;

const maengel = [];
const gesehen = new Map();
const seiten = new Map();
mkdirSync(BILDER, { recursive: true });

/** The password is the name; without Tasklist's form, which other scripts try. */
async function als(neuePage, person) {
  if (!seiten.has(person)) {
    const page = await neuePage();
    page.setDefaultTimeout(8_000);
    page.on('pageerror', (fehler) => maengel.push(`${page.jetzt}: script error ${fehler.message}`));
    await page.request.get(BASE + TASKLIST);
    const marke = (await page.context().cookies()).find((keks) => keks.name === 'XSRF-TOKEN').value;
    const antwort = await page.request.post(`${BASE}/camunda/api/admin/auth/user/default/login/tasklist`,
      { headers: { 'X-XSRF-TOKEN': marke }, form: { username: person, password: person } });
    if (!antwort.ok()) throw new Error(`sign-in of ${person} refused: ${antwort.status()}`);
    seiten.set(person, page);
  }
  return seiten.get(person);
}

async function still(page) {
  await page.waitForFunction(() => window.angular && window.angular.element(document.body).injector()
    && window.angular.element(document.body).injector().get('$http').pendingRequests.length === 0, null, { timeout: 8_000 });
  await page.waitForTimeout(500); // the parts of a form come one after the other
}

async function oeffnen(page, art, id) {
  await page.setViewportSize({ width: 1400, height: 1000 });
  if (art === 'aufgabe') {
    await page.goto(`${BASE}${TASKLIST}?aufgabe=${id}#/?task=${id}`);
    await page.locator('.fjs-form, [cam-tasklist-form] form').first().waitFor({ timeout: 8_000 });
    await page.locator('.aufgabenhilfe', { hasText: /\S/ }).waitFor({ timeout: 5_000 });
    await still(page);
    return AUFGABE;
  }
  await page.goto(`${BASE}${TASKLIST}?start=${id}#/`);
  const definition = await (await page.request.get(`${BASE}/camunda/api/engine/engine/default/process-definition?key=${id}&latestVersion=true`)).json();
  if (!definition.length) return null; // started by another process, nobody sees a form
  const name = definition[0].name;
  await page.locator('.start-process-action a').first().click();
  await page.locator('.modal-content ul.processes').getByText(name, { exact: true }).first().click();
  await page.locator('.modal-content .fjs-form, .modal-content [cam-tasklist-form] form').first().waitFor({ timeout: 8_000 });
  await still(page);
  return START;
}

/** What stands in the form, and which of its fields nobody names. */
const lesen = (page, wo) => page.evaluate((ort) => {
  const f = document.querySelector(ort);
  const sichtbar = (e) => e.getClientRects().length > 0;
  return { text: f.innerText + [...f.querySelectorAll('[aria-label], [placeholder], [title]')].filter((e) => !e.closest('.fjs-powered-by'))
    .map((e) => ['aria-label', 'placeholder', 'title'].map((m) => e.getAttribute(m) || '').join('\n')).join('\n'),
  leer: [...f.querySelectorAll('label, legend, button, th, summary')].filter((e) => sichtbar(e) && !e.textContent.trim() && !e.getAttribute('aria-label') && !e.querySelector('input, svg'))
    .map((e) => e.outerHTML.slice(0, 120)),
  ab: [...f.querySelectorAll('label, legend, button, th')].filter((e) => sichtbar(e) && getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1)
    .map((e) => e.textContent.trim()),
  quer: f.scrollWidth - f.clientWidth };
}, wo);

async function foto(page, name, breite, wo) {
  await page.setViewportSize({ width: breite, height: 1000 });
  await page.waitForTimeout(600); // the columns move
  const hoehe = await page.evaluate((ort) => {
    const f = document.querySelector(ort);
    const spalte = f.closest('.content') || f;
    return Math.ceil(spalte.scrollHeight + spalte.getBoundingClientRect().top + 160);
  }, wo);
  await page.setViewportSize({ width: breite, height: Math.min(3000, Math.max(700, hoehe)) });
  const region = page.locator(wo === START ? '.modal-content' : 'section.task-card');
  await region.screenshot({ path: resolve(BILDER, `${name}-${breite}.png`) });
}

async function begutachten(page, name, wo) {
  page.jetzt = name;
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${AXE} })()`);
  const { violations } = await page.evaluate(([ort]) => window.axe.run({ include: [ort] },
    { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }), [wo]);
  for (const v of violations) maengel.push(`${name}: axe ${v.id} (${v.impact}) ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 140)).join(' | ')}`);
  await foto(page, name, 1400, wo);
  await page.locator(`${wo} details`).evaluateAll((alle) => alle.forEach((eines) => { eines.open = true; }));
  await foto(page, name, 768, wo);
  const { text, leer, ab, quer } = await lesen(page, wo);
  const englisch = text.match(ENGLISCH);
  const unfertig = text.match(UNFERTIG);
  if (englisch) maengel.push(`${name}: English "${englisch[0]}"`);
  if (unfertig) maengel.push(`${name}: unfinished text "${text.slice(Math.max(0, unfertig.index - 40), unfertig.index + 40).replace(/\s+/g, ' ')}"`);
  for (const e of leer) maengel.push(`${name}: nothing to read in ${e}`);
  for (const e of ab) maengel.push(`${name}: cut off at 768 px: "${e}"`);
  if (quer > 2) maengel.push(`${name}: ${quer} px wider than its column at 768 px`);
}

const { neuePage, zu } = await tasklistOeffnen();
for await (const zeile of createInterface({ input: process.stdin })) {
  const [art, element, id, person] = zeile.split(' ');
  const nummer = (gesehen.get(element) || 0) + 1;
  gesehen.set(element, nummer);
  const name = nummer === 1 ? element : `${element}-${nummer}`;
  try {
    const page = await als(neuePage, person);
    page.jetzt = name;
    const wo = await oeffnen(page, art, id);
    if (wo) await begutachten(page, name, wo);
  } catch (fehler) {
    maengel.push(`${name} (${person}): not seen, ${fehler.message.split('\n')[0]}`);
    if (seiten.get(person)) await seiten.get(person).screenshot({ path: resolve(BILDER, `fehler-${name}.png`) }).catch(() => {});
  }
  writeFileSync(resolve(BILDER, 'maengel.txt'), `${gesehen.size} forms: ${[...gesehen.keys()].join(' ')}\n\n${maengel.join('\n')}\n`);
  console.log('gesehen');
}
await zu();
process.exit(0);
