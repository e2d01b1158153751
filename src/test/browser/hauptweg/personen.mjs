// One browser page per person, and what every step needs: open the task, look, fill, complete, check.
import * as t from '../lib/tasklist.mjs';
import { begutachten } from '../lib/gutachten.mjs';

export const zahlen = { aufgaben: 0, still: 0, abgewiesen: 0, pruefungen: 0 };
const seiten = new Map();
let basis;
let neuePage;
let zuletzt;

export function beginnen(base, oeffnen) {
  basis = base;
  neuePage = oeffnen;
}

/** The page of this person, signed in (password = login name, as the example data have it). */
export async function als(person) {
  if (!seiten.has(person)) {
    const page = await neuePage();
    await t.anmelden(page, basis, person, person);
    seiten.set(person, page);
  } else if (zuletzt !== person) {
    await seiten.get(person).reload(); // others have acted since
  }
  zuletzt = person;
  return seiten.get(person);
}

/** The same page without a look at its list: for what this person does without a form. */
export async function angemeldet(person) {
  const page = seiten.get(person) || await als(person);
  zuletzt = undefined; // whoever looks next reloads
  return page;
}

export const offeneSeiten = () => seiten;

/** Opens and claims a task of this person. `text` must be on its card. */
export async function aufgabe(person, name, text) {
  const page = await als(person);
  await t.aufgabeOeffnen(page, name, { text });
  await t.uebernehmen(page);
  await page.locator('.aufgabenhilfe', { hasText: /\S/ }).waitFor(); // what is expected, and by which norm
  await page.waitForFunction(() => document.querySelector('.aufgabenhilfe ~ [cam-tasklist-form]')); // above the form
  await begutachten(page, name);
  return page;
}

/** Completes the open task, by a button of its form if one is given; anything in the red box fails the test. */
export async function fertig(page, knopf) {
  const fehler = await t.abschliessen(page, knopf);
  pruefe(fehler === null, `the task is completed, but the red box says: ${fehler}`);
  zahlen.aufgaben++;
}

/** Starts what the start dialog holds; anything in the red box fails the test. */
export async function gestartet(page) {
  const fehler = await t.startAbsenden(page);
  pruefe(fehler === null, `the process starts, but the red box says: ${fehler}`);
  zahlen.aufgaben++;
}

/** Tries to start what the start dialog holds and demands this German sentence. */
export async function startAbgewiesen(page, satz) {
  const fehler = await t.startAbsenden(page);
  pruefe(fehler !== null && satz.test(fehler), `the red box says ${satz}; it says: ${fehler}`);
  zahlen.abgewiesen++;
}

/** Demands that the open form cannot be completed and says what is missing. */
export async function gesperrt(page, fehlt) {
  await zeigt(page, fehlt);
  pruefe(!await t.absendbar(page), `"Abschließen" is locked while ${fehlt} is missing`);
}

/** Tries to complete the open task and demands exactly this German sentence (a regular expression). */
export async function abgewiesen(page, satz) {
  const fehler = await t.abschliessen(page);
  pruefe(fehler !== null && satz.test(fehler), `the red box says ${satz}; it says: ${fehler}`);
  zahlen.abgewiesen++;
}

export function pruefe(bedingung, was) {
  zahlen.pruefungen++;
  if (!bedingung) throw new Error(`Expected that ${was}`);
}

/** Demands that the open form shows all these texts. */
export async function zeigt(page, ...texte) {
  const form = page.locator('.form-pane').last();
  for (const text of texte) {
    try {
      await form.getByText(text).first().waitFor({ timeout: 60_000 });
    } catch (e) {
      throw new Error(`Expected to see ${text} in the form, which shows:\n${await form.innerText()}`);
    }
    zahlen.pruefungen++;
  }
}

/** Demands that the tab beside the form names these faults of the bylaws, each with what another reading would mean; then back. */
export async function maengelImReiter(page, bildname, ...texte) {
  await page.locator('.nav-tabs a', { hasText: 'Rechtslage' }).click();
  const kasten = page.locator('.rechtslage .maengel');
  await kasten.waitFor();
  const gezeigt = await kasten.innerText();
  for (const text of texte) pruefe(text.test(gezeigt), `the tab Rechtslage says ${text}; it says:\n${gezeigt}`);
  await t.bild(page, bildname, { ganz: true });
  await page.locator('.nav-tabs a', { hasText: 'Formular' }).click();
}

/** Demands that a field named so holds this value. */
export async function steht(page, name, wert) {
  const ist = await page.locator(`[name="${name}"]`).last().inputValue();
  pruefe(ist === wert, `the field ${name} holds "${wert}"; it holds "${ist}"`);
}

/** Demands that this person has no task whose card shows the text. */
export async function nichtsOffen(person, text) {
  const page = await als(person);
  await page.reload();
  const alle = page.locator('ol.tasks-list li.task');
  await alle.first().or(page.getByText('Keine passenden Aufgaben').first()).first().waitFor();
  const karten = alle.filter({ hasText: text });
  pruefe(await karten.count() === 0, `${person} has no task about ${text}; there is ${await karten.allInnerTexts()}`);
}

export const sagen = (satz) => console.log(`${new Date().toISOString().slice(11, 19)}  ${satz}`);
