// One item of a meeting: deliberation, vote, result.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, aufgabe, fertig, pruefe, steht, zeigt } from './personen.mjs';

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

export async function abstimmen(s, nummer, verlauf) {
  const page = await aufgabe('sommer', 'Beratung festhalten', s.name);
  await zeigt(page, `${nummer} DS`);
  await t.htmlText(page, 'verlauf', verlauf);
  await t.htmlRadio(page, 'ausgang', 'ABSTIMMEN');
  await t.bild(page, `20-beratung-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** Votes in numbers; `falsch` = { ja, nein, enthaltungen, satz } must be refused first and keep the numbers. */
export async function inZahlen(s, berechtigt, stimmen, falsch) {
  const page = await aufgabe('sommer', 'Abstimmung festhalten', s.name);
  await zeigt(page, 'Befund der Regeln: Form der Abstimmung', `Stimmberechtigt anwesend: ${berechtigt}`);
  await t.htmlRadio(page, 'weise', 'ZAHLEN');
  if (falsch) {
    await eintragen(page, falsch);
    await abgewiesen(page, falsch.satz);
    await t.bild(page, `21-zu-viele-stimmen-${s.kurz}`, { meldungen: true });
    await steht(page, 'ja', String(falsch.ja));
    pruefe(await page.locator('[name=weise][value=ZAHLEN]').isChecked(), 'the way of counting is still chosen');
  }
  if (stimmen) {
    await eintragen(page, stimmen);
    await t.bild(page, `22-abstimmung-${s.kurz}`, { ganz: true });
    await fertig(page);
  }
  return page;
}

async function eintragen(page, stimmen) {
  for (const feld of ['ja', 'nein', 'enthaltungen']) await t.htmlText(page, feld, stimmen[feld]);
}

/** Goes on with the open vote: unanimous with abstentions, as a chair says it. */
export async function einstimmigBei(s, page, enthaltungen, abgeleitet) {
  await t.htmlRadio(page, 'weise', 'EINSTIMMIG_BEI_ENTHALTUNGEN');
  await t.htmlText(page, 'enthaltungen', enthaltungen);
  await zeigt(page, `Daraus abgeleitet: ${abgeleitet} Ja-Stimmen`);
  await t.bild(page, `22-abstimmung-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** The chair establishes the result as the rules found it. */
export async function ergebnis(s, texte) {
  const page = await aufgabe(s.vorsitz, 'Ergebnis feststellen', s.name);
  await zeigt(page, 'Befund der Regeln: Ergebnis der Abstimmung', ...texte);
  await t.formRadio(page, 'Sie stellen fest: Der Antrag ist *', 'Angenommen – wie gerechnet');
  await t.bild(page, `23-ergebnis-${s.kurz}`, { ganz: true });
  await fertig(page);
}
