// Drives Camunda's Tasklist 7.24 the way an official uses it: sign in, start a process, take a task,
// fill its form, complete it. Every helper waits for its own effect. See docs/tasklist-formulare.md.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserStarten } from './chromium.mjs';

const WURZEL = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const WARTEN = 90_000; // several servers and browsers may share two cores
const TASKLIST = '/camunda/app/tasklist/default/';

/** A browser and a page as a German official has them: `{ browser, page, neuePage, zu }`. */
export async function tasklistOeffnen({ breite = 1400, hoehe = 1000 } = {}) {
  const browser = await browserStarten();
  const neuePage = async () => {
    const context = await browser.newContext({
      locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: breite, height: hoehe },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(WARTEN);
    return page;
  };
  return { browser, page: await neuePage(), neuePage, zu: () => browser.close() };
}

// ---------------------------------------------------------------- session

export async function anmelden(page, base, user, password) {
  const drin = page.locator('li.account .dropdown-toggle, li.account a').first();
  const abgelehnt = page.locator('.notifications .alert-danger, [notifications-panel] .alert').first();
  for (let versuch = 1; ; versuch++) {
    await page.goto(base.replace(/\/$/, '') + TASKLIST);
    const formular = page.locator('form[ng-submit="login()"], form:has(input[ng-model="username"])').first();
    await formular.locator('input[ng-model="username"]').fill(user);
    await formular.locator('input[ng-model="password"]').fill(password);
    await formular.locator('button[type=submit]').click();
    // either the navigation of a signed-in user appears, or Tasklist says why not;
    // on a server that has just started the first click may be lost
    try {
      await drin.or(abgelehnt).first().waitFor({ timeout: WARTEN / 2 });
      break;
    } catch (e) {
      if (versuch === 3) throw e;
    }
  }
  if (!(await drin.isVisible())) {
    throw new Error(`Sign-in of ${user} refused: ${(await abgelehnt.innerText()).replace(/\s+/g, ' ').trim()}`);
  }
}

export async function abmelden(page) {
  await page.locator('li.account .dropdown-toggle, li.account a').first().click();
  await page.locator('li.account .logout a, li.logout a, a[ng-click="logout()"]').first().click();
  await page.locator('input[ng-model="username"]').waitFor();
}

// ---------------------------------------------------------------- start a process

/** Opens the start dialog, picks the process by its name and waits for its start form. */
export async function prozessStarten(page, name) {
  await page.locator('.start-process-action a').first().click();
  const dialog = page.locator('.modal-content');
  await dialog.locator('ul.processes a').filter({ hasText: genau(name) }).first().click();
  await dialog.locator('.modal-title', { hasText: name }).waitFor();
  await formularDa(page);
}

/** Presses "Start" in the start dialog. Resolves to null, or to the text of the red box. */
export async function startAbsenden(page) {
  const dialog = page.locator('.modal-content');
  const knopf = dialog.locator('.modal-footer .btn-primary');
  await erlaubt(page, knopf, 'Start');
  await boxenSchliessen(page);
  await knopf.click();
  const fehler = dialog.locator('.notifications .alert-danger').first();
  await warteAuf(page, async () => !(await dialog.isVisible()) || (await fehler.isVisible()), 'the start dialog to answer');
  return (await dialog.isVisible()) ? fehlertext(page) : null;
}

export async function startAbbrechen(page) {
  await page.locator('.modal-footer [ng-click="$dismiss()"], .modal-footer .btn-link').last().click();
  await page.locator('.modal-content').waitFor({ state: 'hidden' });
}

// ---------------------------------------------------------------- tasks

/** Chooses a filter in the left column ("Meine Aufgaben" …). */
export async function filterWaehlen(page, name) {
  const filter = page.locator('.task-filters .item').filter({ has: page.locator('h4 a', { hasText: name }) }).first();
  await filter.locator('h4 a').click();
  await page.locator('.task-filters .item.active', { hasText: name }).waitFor();
}

/** Full names of the tasks in the list, from top to bottom: "Abstimmung festhalten · SozA 16.11.2021 · TOP 5". */
export async function aufgabenTitel(page) {
  return (await page.locator('ol.tasks-list h4.task a').allInnerTexts()).map((t) => t.trim());
}

/** The same without body, meeting and item: what the models call them. */
export const aufgabenNamen = async (page) => (await aufgabenTitel(page)).map((titel) => titel.split(' · ')[0]);

/**
 * Opens the newest task of that name (as in the model) from the list and waits for its form. With `text` the card must
 * also contain that text; of a meeting's full name ("Sozialausschuss, 3. Sitzung am 16.11.2021") it shows the day. The list
 * refreshes on its own only slowly, so this reloads until it is there; what the open filter leaves out is in the last one.
 */
export async function aufgabeOeffnen(page, name, { text } = {}) {
  let karte = page.locator('ol.tasks-list li.task').filter({ has: page.locator('h4.task a').filter({ hasText: mitBezug(name) }) });
  if (text) karte = karte.filter({ hasText: text.replace(/^.*, \d+\. Sitzung am /, '') });
  karte = karte.first();
  for (let versuch = 0; ; versuch++) {
    try {
      await karte.waitFor({ timeout: 3_000 });
      await karte.locator('h4.task a').click({ timeout: 3_000 });
      // a card may be of a task that has just been completed and is about to leave the list
      await page.locator('section.task-card h2.task', { hasText: name }).waitFor({ timeout: 5_000 });
      break;
    } catch (e) {
      if (versuch === 0) await filterWaehlen(page, 'Alle Aufgaben');
      if (versuch === 4) throw new Error(`No task "${name}" in the list. There are: ${(await aufgabenNamen(page)).join(', ') || 'none'}`);
      await page.reload();
    }
  }
  await formularDa(page);
}

/** Claims the open task if nobody has it. An unclaimed task shows its form greyed out. */
export async function uebernehmen(page) {
  const knopf = page.locator('section.task-card button.claim');
  await page.locator('section.task-card li.assignee').waitFor();
  if (await knopf.isVisible()) {
    await knopf.click();
    await knopf.waitFor({ state: 'detached' });
  }
  await page.locator('.form-pane .disabled-form').waitFor({ state: 'detached', timeout: 15_000 }).catch(async () => {
    const wer = (await page.locator('section.task-card li.assignee').innerText()).replace(/\s+/g, ' ').trim();
    throw new Error(`The form stays greyed out; the task belongs to: ${wer || 'nobody'}`);
  });
  await formularDa(page);
}

const KNOPF = '.form-pane .form-actions .btn-primary';

/**
 * Presses "Abschließen", or the button of the form that completes too. Resolves to null when the task is gone, else to
 * the text of the red box.
 */
export async function abschliessen(page, knopf = page.locator(KNOPF)) {
  await erlaubt(page, knopf, 'Abschließen');
  await boxenSchliessen(page);
  const aufgabe = await page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('task'));
  await knopf.click();
  const fehler = page.locator('[notifications-panel] .alert-danger, .notifications .alert-danger').first();
  await warteAuf(page, async () => (await fehler.isVisible())
    || (await page.evaluate(() => new URLSearchParams(location.hash.split('?')[1] || '').get('task'))) !== aufgabe
    || !(await page.locator('section.task-card').isVisible()), 'the task to be completed or refused');
  if (await fehler.isVisible()) return fehlertext(page);
  await page.locator(`ol.tasks-list a[href*="${aufgabe}"]`).waitFor({ state: 'detached', timeout: 5_000 }).catch(() => {});
  return null;
}

/** Text of the red box after a refused start or completion, null if there is none. */
export async function fehlertext(page) {
  const box = page.locator('.notifications .alert-danger').first();
  if (!(await box.isVisible())) return null;
  return (await box.innerText()).replace(/^\s*×\s*/, '').replace(/\s+/g, ' ').trim();
}

async function boxenSchliessen(page) {
  const zu = page.locator('.notifications .alert .close:visible');
  while (await zu.first().isVisible()) await zu.first().click({ timeout: 1_000 }).catch(() => {}); // some close themselves
}

/** Whether the button that sends the open form is enabled (form-js and AngularJS lock it while a field is wrong). */
export async function absendbar(page) {
  const dialog = page.locator('.modal-footer .btn-primary');
  const knopf = (await dialog.isVisible()) ? dialog : page.locator(KNOPF);
  return knopf.isEnabled();
}

// ---------------------------------------------------------------- form-js fields, by label

const feld = (page, art, label) => page.locator(`.fjs-form-field-${art}`)
  .filter({ has: page.locator('label.fjs-form-field-label').filter({ hasText: genauMitStern(label) }) }).first();

export const formText = (page, label, wert) => feld(page, 'textfield', label).locator('input').fill(wert);
export const formTextbereich = (page, label, wert) => feld(page, 'textarea', label).locator('textarea').fill(wert);
export const formZahl = (page, label, wert) => feld(page, 'number', label).locator('input').fill(String(wert));

/** Picks one option of a radio group: `formRadio(page, 'Entscheidung', 'Zurückgeben')`. */
export const formRadio = (page, label, option) => feld(page, 'radio', label)
  .locator('label').filter({ hasText: genau(option) }).locator('input[type=radio]').check();

export const formHaken = (page, label, an = true) => page.locator('.fjs-form-field-checkbox')
  .filter({ has: page.locator('label').filter({ hasText: genauMitStern(label) }) }).first()
  .locator('input[type=checkbox]').setChecked(an);

/** Ticks exactly these options of a checklist. */
export async function formListe(page, label, optionen) {
  const zeilen = feld(page, 'checklist', label).locator('label:has(input)');
  for (const zeile of await zeilen.all()) {
    await zeile.locator('input').setChecked(optionen.includes((await zeile.innerText()).trim()));
  }
}

export async function formAuswahl(page, label, option) {
  const f = feld(page, 'select', label);
  const eintrag = f.locator('.fjs-dropdownlist-item').filter({ hasText: genau(option) });
  await f.locator('.fjs-input-group').click();
  // whoever came here with the tab key has opened the list already, and the click closed it
  await eintrag.waitFor({ timeout: 1_000 }).catch(() => f.locator('.fjs-input-group').click());
  await eintrag.click();
}

/** `wert` as ISO date, "2026-12-03". */
export async function formDatum(page, label, wert) {
  const [j, m, t] = wert.split('-');
  const eingabe = feld(page, 'datetime', label).locator(`label:has-text("${label}") + .fjs-input-group input.flatpickr-input`).first();
  await eingabe.fill(`${t}.${m}.${j}`);
  await eingabe.press('Enter');
  await eingabe.press('Tab');
}

/** `wert` as "18:30". */
export async function formUhrzeit(page, label, wert) {
  const eingabe = feld(page, 'datetime', label).locator(`label:has-text("${label}") + .fjs-input-group .fjs-timepicker input`).first();
  const vorschlaege = page.locator('.fjs-timepicker .fjs-dropdownlist');
  await eingabe.fill(wert);
  await eingabe.press('Enter');
  await eingabe.press('Tab');
  // the list of times lies over the button as long as it is open
  await vorschlaege.waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => page.locator('section.task-card h2.task').click());
  await vorschlaege.waitFor({ state: 'hidden' });
}

/** Everything the form-js form shows as text (read it to check what the official sees). */
export const formAnzeige = async (page) => (await page.locator('.fjs-form').first().innerText()).trim();

// ---------------------------------------------------------------- embedded HTML forms, by name

/** The embedded form itself, for locators of your own. */
export const html = (page) => page.locator('[cam-tasklist-form-embedded] form, [cam-tasklist-form] form[name]').last();

const FELDER = ':is(input, textarea)';

/** Text, number, date (ISO) or textarea named `name`. */
export const htmlText = (page, name, wert) => page.locator(`${FELDER}[name="${name}"]`).last().fill(String(wert));
/** Select by the shown text. */
export const htmlAuswahl = (page, name, option) => page.locator(`select[name="${name}"]`).last().selectOption({ label: option });
export const htmlRadio = (page, name, wert) => page.locator(`input[type=radio][name="${name}"][value="${wert}"]`).last().check();
export const htmlHaken = (page, name, an = true) => page.locator(`input[type=checkbox][name="${name}"]`).last().setChecked(an);

// ---------------------------------------------------------------- pictures

/**
 * Screenshot to target/bilder/<name>.png; `ganz` grows the window until the whole form is on it.
 * Messages are closed before, unless `meldungen` says they belong on the picture.
 */
export async function bild(page, name, { ganz = false, meldungen = false } = {}) {
  if (!meldungen) await boxenSchliessen(page);
  const pfad = resolve(WURZEL, 'target/bilder', `${name}.png`);
  mkdirSync(dirname(pfad), { recursive: true });
  const groesse = page.viewportSize();
  if (ganz) {
    const hoehe = await page.evaluate(() => {
      const spalte = document.querySelector('section.task-card')?.closest('.content');
      return spalte ? spalte.scrollHeight + spalte.getBoundingClientRect().top + 60 : document.documentElement.scrollHeight;
    });
    await page.setViewportSize({ width: groesse.width, height: Math.min(6000, Math.max(groesse.height, Math.ceil(hoehe))) });
  }
  await page.screenshot({ path: pfad });
  if (ganz) await page.setViewportSize(groesse);
  return pfad;
}

/** Waits until Tasklist shows the list of tasks and has no question to the server under way. */
export async function ruhig(page) {
  await page.locator('.tasks-list').first().waitFor();
  await page.waitForFunction(() => window.angular.element(document.body).injector().get('$http').pendingRequests.length === 0);
}

// ---------------------------------------------------------------- inner parts

const flucht = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const genau = (text) => new RegExp(`^\\s*${flucht(text)}\\s*$`);
const mitBezug = (text) => new RegExp(`^\\s*${flucht(text)}( · .*)?\\s*$`);
const genauMitStern = (text) => new RegExp(`^\\s*${flucht(text)}\\s*\\*?\\s*$`);

async function formularDa(page) {
  const da = page.locator('.fjs-form, [cam-tasklist-form-embedded] form, .form-pane .form-actions, [cam-tasklist-form] form').first();
  await da.waitFor();
  await page.locator('[cam-tasklist-form] .loader:visible').waitFor({ state: 'hidden' });
}

async function warteAuf(page, bedingung, was) {
  const bis = Date.now() + WARTEN;
  while (!(await bedingung())) {
    if (Date.now() > bis) throw new Error(`Waited ${WARTEN / 1000} s for ${was}.`);
    await page.waitForTimeout(100);
  }
}

async function erlaubt(page, knopf, name) {
  await knopf.waitFor();
  try {
    await warteAuf(page, () => knopf.isEnabled(), `"${name}" to be enabled`);
  } catch (e) {
    const wo = await page.locator('.fjs-has-errors label, .ng-invalid[name]:not(form)').evaluateAll((l) => l.map((x) => x.getAttribute('name') || x.textContent.trim()));
    throw new Error(`"${name}" stays disabled; fields that refuse their value: ${wo.join(', ') || 'none marked'}`);
  }
}

/** Chooses the first option of an embedded form's select whose text contains this. */
export async function htmlAuswahlMit(page, name, teil) {
  const feld = page.locator(`select[name="${name}"]`).last();
  await feld.selectOption({ label: (await feld.locator('option', { hasText: teil }).first().innerText()).trim() });
}
