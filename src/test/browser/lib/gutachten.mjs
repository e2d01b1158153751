// Looks at every form that is opened, if GUTACHTEN=1: axe-core on the form, and pictures at the widths people have:
// a desk, a tablet (768 px), and a desk at 200 % zoom (half as many px, twice as dense). Pictures go to target/bilder/formulare.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BILDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../target/bilder/formulare');
const BREITEN = { tisch: 1400, tablet: 768, zoom200: 700 }; // px
const FORMULAR = '.form-pane [cam-tasklist-form]';
// Camunda's own frame around the form is not ours: form-js colours its fields itself, headings start below the page's
const REGELN = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } } };

const gesehen = new Set();
const MIT = process.env.GUTACHTEN === '1';

/** What axe found so far: form, rule, and the elements. */
export const maengel = [];

/** Checks the open form, once per name of a task; without GUTACHTEN=1 nothing happens. */
export async function begutachten(page, name) {
  if (!MIT || gesehen.has(name)) return;
  gesehen.add(name);
  await page.waitForTimeout(500); // the parts of a form come one after the other
  await axe(page, name);
  const groesse = page.viewportSize();
  for (const [wie, breite] of Object.entries(BREITEN)) await foto(page, `${schlicht(name)}-${wie}`, breite);
  await page.setViewportSize(groesse);
}

/** Runs axe-core on the open form as it stands. */
export async function axe(page, name) {
  if (!MIT) return;
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${AXE} })()`);
  const { violations } = await page.evaluate(([wo, regeln]) => window.axe.run({ include: [wo] }, regeln), [FORMULAR, REGELN]);
  for (const v of violations) {
    maengel.push({ name, regel: v.id, schwere: v.impact, stellen: v.nodes.slice(0, 4).map((n) => n.html.slice(0, 160)) });
  }
}

async function foto(page, name, breite) {
  mkdirSync(BILDER, { recursive: true });
  await page.setViewportSize({ width: breite, height: 1000 });
  await page.waitForTimeout(900); // the columns move
  const hoehe = await page.evaluate(() => {
    const spalte = document.querySelector('section.task-card')?.closest('.content');
    return spalte ? spalte.scrollHeight + spalte.getBoundingClientRect().top + 60 : document.documentElement.scrollHeight;
  });
  await page.setViewportSize({ width: breite, height: Math.min(4000, Math.max(700, Math.ceil(hoehe))) });
  await page.screenshot({ path: resolve(BILDER, `${name}.png`) });
  const quer = await page.evaluate((wo) => {
    const f = document.querySelector(wo);
    return f ? f.scrollWidth - f.clientWidth : 0;
  }, FORMULAR);
  if (quer > 2) maengel.push({ name, regel: 'quer', schwere: 'wide', stellen: [`${quer} px wider than its column`] });
}

const schlicht = (name) => name.toLowerCase().replace(/[^a-zäöüß0-9]+/g, '-').replace(/^-|-$/g, '');
