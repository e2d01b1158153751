// One item of a meeting: deliberation, vote, result.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, als, aufgabe, fertig, pruefe, steht, zahlen, zeigt } from './personen.mjs';

/** Postponed; without a reason that is refused. */
export async function vertagen(s, nummer, grund) {
  const page = await aufgabe('sommer', 'Beratung festhalten', s.name);
  await zeigt(page, `${nummer} DS`);
  await zeigt(page, 'Zum Abschließen fehlt noch: Ausgang der Beratung');
  pruefe(!await t.absendbar(page), 'an empty outcome cannot be sent');
  await t.htmlText(page, 'verlauf', 'Die Ausschussmitglieder beraten die Vorlage.');
  await t.htmlRadio(page, 'ausgang', 'VERTAGT');
  await zeigt(page, 'Zum Abschließen fehlt noch: Begründung');
  pruefe(!await t.absendbar(page), 'a postponement without a reason cannot be sent');
  await t.htmlText(page, 'begruendung', grund);
  await t.bild(page, `20-vertagung-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** Deliberation alone: the vote is out of the ordinary and has a task of its own. */
export async function abstimmen(s, nummer, verlauf, namentlichVerlangt) {
  const page = await aufgabe('sommer', 'Beratung festhalten', s.name);
  await zeigt(page, `${nummer} DS`);
  await t.htmlText(page, 'verlauf', verlauf);
  await t.htmlRadio(page, 'ausgang', 'ABSTIMMEN');
  if (namentlichVerlangt) {
    await t.htmlText(page, 'antraegeNamentlich', namentlichVerlangt);
    if (await page.locator('[name=schwelleNamentlich]').isVisible()) await t.htmlText(page, 'schwelleNamentlich', namentlichVerlangt);
  }
  await t.bild(page, `20-beratung-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** Opens the task in which an ordinary item is entered at once. */
async function behandeln(s, nummer, berechtigt, verlauf) {
  const page = await aufgabe('sommer', 'Beratung festhalten', s.name);
  await zeigt(page, `${nummer} DS`, `Stimmberechtigt anwesend: ${berechtigt}`, /beschlussfähig/i);
  if (verlauf) await t.htmlText(page, 'verlauf', verlauf);
  return page;
}

/**
 * Deliberates and votes in numbers, typed as one group ("11:3:1"). `falsch` = { ja, nein, enthaltungen, satz } must be
 * refused first and keep the numbers.
 */
export async function inZahlen(s, nummer, berechtigt, verlauf, stimmen, falsch) {
  const page = await behandeln(s, nummer, berechtigt, verlauf);
  if (falsch) {
    await eintragen(page, falsch);
    await abgewiesen(page, falsch.satz);
    await t.bild(page, `21-zu-viele-stimmen-${s.kurz}`, { meldungen: true });
    await steht(page, 'ja', String(falsch.ja));
  }
  if (stimmen) {
    await eintragen(page, stimmen);
    pruefe(await page.locator('[name=ausgang][value=ZAHLEN]').isChecked(), 'typing numbers chooses the vote in numbers');
    await zeigt(page, 'Mit dem Abschließen erklären Sie:', `Eingetragen: ${berechtigt} von ${berechtigt} Stimmen`);
    await t.bild(page, `22-abstimmung-${s.kurz}`, { ganz: true });
    await page.locator('[name=enthaltungen]').last().focus();
    await mitEingabetaste(page, 'Beratung festhalten');
  }
  return page;
}

async function eintragen(page, stimmen) {
  for (const feld of ['ja', 'nein', 'enthaltungen']) await t.htmlText(page, feld, '');
  await page.locator('[name=ja]').last().focus();
  await page.keyboard.type(`${stimmen.ja}:${stimmen.nein}:${stimmen.enthaltungen}`);
  for (const feld of ['ja', 'nein', 'enthaltungen']) await steht(page, feld, String(stimmen[feld]));
}

/**
 * A named vote, from the first key to the last without a mouse. `tasten` = e.g. 'JJNE…', one for each member from the top;
 * then one member says it otherwise, and Enter completes.
 */
export async function namentlich(s, nummer, berechtigt, verlangt, tasten, summen) {
  await abstimmen(s, nummer, 'Namentliche Abstimmung ist verlangt.', verlangt);
  const page = await aufgabe('sommer', 'Abstimmung festhalten', s.name);
  await zeigt(page, 'Befund der Regeln: Form der Abstimmung', `noch ohne Stimme: ${berechtigt} von ${berechtigt}`);
  pruefe(await page.locator('input[name=form][value=NAMENTLICH]').isChecked(), 'the named vote the rules found is chosen');
  await page.locator('[name=alle_ja]').focus();
  await page.keyboard.press('Tab');
  const zeile = () => page.evaluate(() => { const tr = document.activeElement.closest('tr'); return tr ? [...tr.parentNode.children].indexOf(tr) : -1; });
  pruefe(await zeile() === 0, 'one Tab leads into the first row');
  await page.keyboard.press('Enter');
  pruefe(await zeile() === 0, 'Enter does not complete while somebody has no vote');
  for (const taste of tasten.slice(0, -1)) await page.keyboard.press(taste);
  pruefe(await zeile() === berechtigt - 1, 'every key leads to the next row');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('E');
  await zeigt(page, `noch ohne Stimme: 1 von ${berechtigt}`);
  await page.keyboard.press(tasten.at(-1));
  await zeigt(page, ...summen, `noch ohne Stimme: 0 von ${berechtigt}`);
  await t.bild(page, `22-namentlich-${s.kurz}`, { ganz: true, meldungen: true }); // closing a message takes the focus
  await mitEingabetaste(page, 'Abstimmung festhalten');
}

async function mitEingabetaste(page, name) {
  await page.keyboard.press('Enter');
  await page.locator('section.task-card h2.task', { hasText: name }).waitFor({ state: 'detached' });
  zahlen.aufgaben++;
}

/** Goes on with the open vote: unanimous with abstentions, as a chair says it. */
export async function einstimmigBei(s, page, enthaltungen, abgeleitet) {
  await t.htmlRadio(page, 'ausgang', 'EINSTIMMIG_BEI_ENTHALTUNGEN');
  await t.htmlText(page, 'enthaltungen', enthaltungen);
  await zeigt(page, `Daraus abgeleitet: ${abgeleitet} Ja-Stimmen`);
  await t.bild(page, `22-abstimmung-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** The chair establishes the result as the rules found it: one click. */
export async function ergebnis(s, texte) {
  const page = await aufgabe(s.vorsitz, 'Ergebnis feststellen', s.name);
  await zeigt(page, 'Befund der Regeln: Ergebnis der Abstimmung', ...texte);
  pruefe(!await t.absendbar(page), 'nothing is established before the chair says so');
  await t.bild(page, `23-ergebnis-${s.kurz}`, { ganz: true });
  await fertig(page, page.locator('[name=wie_gerechnet]'));
}

/** Whoever has done a task of a meeting need not look for the next one: it opens. */
export async function oeffnetSich(s, name) {
  const page = await als(s.vorsitz);
  await page.locator('section.task-card h2.task', { hasText: name }).waitFor();
}
