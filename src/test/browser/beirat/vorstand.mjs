// The constituting meeting: the board is elected in secret; a forbidden double office is found, and one election repeated.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, aufgabe, fertig, gesperrt, pruefe, zeigt } from '../hauptweg/personen.mjs';
import { berichten, eroeffnen, erweitern, planen, SCHRIFT, waehlen } from './sitzung.mjs';
import { ERSTE_SITZUNG, KANDIDIERENDE } from './wahl.mjs';

/** Tomalak, who has a login, leads from the beginning and is elected; Beispiel 4 has one too. */
const [VORSITZ, ERSTE, ZWEITE, SCHRIFTFUEHRUNG, KASSE] = KANDIDIERENDE;
const SITZUNG = { nummer: 1, datum: ERSTE_SITZUNG, vorsitz: 'tomalak' };
const TAG = '03.11.2025';

/** The election of the members ends with this: their first meeting is planned, its five elections are prepared. */
export async function vorbereiten() {
  await planen(SITZUNG);
  const page = await aufgabe('wahlleitung', 'Konstituierende Sitzung vorbereiten', 'Amtszeit bis');
  await gesperrt(page, /Was geschieht/);
  await t.htmlRadio(page, 'vorhaben', 'ANDERS');
  await gesperrt(page, /Grund/);
  await t.htmlRadio(page, 'vorhaben', 'BEGINNEN');
  await page.locator('select[name=sitzung] option', { hasText: TAG }).waitFor({ state: 'attached' });
  await gesperrt(page, /Wer eröffnet die Sitzung/);
  await t.htmlAuswahlMit(page, 'sitzung', TAG);
  await t.htmlRadio(page, 'eroeffnung', 'WAHLLEITUNG');
  await t.htmlAuswahlMit(page, 'vorlaeufigeLeitung', 'Tomalak');
  await t.bild(page, '84-konstituierung', { ganz: true });
  await fertig(page);
  await eroeffnen(SITZUNG, ['Verschiedenes']);
}

/** The chair's election through all its forms, the others without them; the chair is elected into the Kasse too. */
export async function wahlen() {
  await vorsitzWaehlen();
  for (const name of [ERSTE, ZWEITE, SCHRIFTFUEHRUNG, VORSITZ]) await waehlen(SITZUNG, name);
}

async function vorsitzWaehlen() {
  const vorschlag = await aufgabe(SCHRIFT, 'Wahlvorschläge festhalten', TAG);
  await t.htmlRadio(vorschlag, 'ausgang', 'WAEHLEN');
  await t.htmlText(vorschlag, 'amt', 'Vorsitz');
  await gesperrt(vorschlag, /Name 1/);
  await zeigt(vorschlag, 'Der Vorstand wird immer geheim gewählt (§ 4 Abs. 1 Satz 2 GeschO-SB).');
  pruefe(await vorschlag.locator('[name=vorstand], [name=widersprueche]').count() === 0, 'nobody is asked what is certain');
  await t.htmlText(vorschlag, 'bewerber_0', VORSITZ);
  await t.bild(vorschlag, '85-wahlvorschlag', { ganz: true });
  await fertig(vorschlag);
  const wahlgang = await aufgabe(SCHRIFT, 'Wahlgang auszählen', TAG);
  await zeigt(wahlgang, 'Befund der Regeln: Form der Wahl', /§ 4 Abs\. 1 Satz 2 GeschO-SB/, 'Stimmberechtigt anwesend: 13');
  pruefe(await wahlgang.locator('input[name=form][value=GEHEIM]').isChecked(), 'the board is elected in secret');
  for (const [feld, zahl] of Object.entries({ stimmen_0: 12, nein: 1, enthaltungen: 1, ungueltig: 0 })) await t.htmlText(wahlgang, feld, zahl);
  await zeigt(wahlgang, 'Eingetragen: 14 von 13 Stimmen');
  await abgewiesen(wahlgang, /14 .*13/);
  await t.htmlText(wahlgang, 'stimmen_0', 11);
  await t.bild(wahlgang, '86-wahlgang', { ganz: true });
  await fertig(wahlgang);
  const ergebnis = await aufgabe(SITZUNG.vorsitz, 'Ergebnis der Wahl feststellen', TAG);
  await t.htmlRadio(ergebnis, 'ergebnis', 'GEWAEHLT');
  await t.bild(ergebnis, '87-wahlergebnis', { ganz: true });
  await fertig(ergebnis);
  const annahme = await aufgabe(SCHRIFT, 'Annahme der Wahl festhalten', TAG);
  await t.formRadio(annahme, 'Nimmt die gewählte Person die Wahl an?', 'Ja, die Wahl ist angenommen');
  await fertig(annahme);
}

/** The board as a whole is not valid; "valid" takes a reason; the Kasse is elected again in the same meeting. */
export async function feststellen() {
  const page = await aufgabe(SITZUNG.vorsitz, 'Vorstand feststellen', TAG);
  await zeigt(page, 'Befund der Regeln: Vorstand als Ganzes', /Ungültig: Ein Mitglied hat zwei Ämter, die nicht verbunden werden dürfen/, /§ 4 Abs\. 1 Satz 3/);
  await t.formRadio(page, 'Sie stellen fest: Der Vorstand ist', 'Gültig – abweichend, mit Begründung');
  await abgewiesen(page, /Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben\. Bitte sagen Sie, warum\./);
  await t.bild(page, '88-doppelamt', { ganz: true, meldungen: true });
  await t.formRadio(page, 'Sie stellen fest: Der Vorstand ist', 'Ungültig – wie gerechnet');
  await abgewiesen(page, /Zu wiederholende Wahlen: bitte mindestens eine ankreuzen\./);
  await t.formListe(page, 'Zu wiederholende Wahlen', ['Kasse']);
  await fertig(page);
  await erweitern(SITZUNG, 'Wahl in den Vorstand: Kasse', 'Ohne Kasse ist der Vorstand nicht gebildet.');
  await berichten(SITZUNG, 'Nichts.');
  await waehlen(SITZUNG, KASSE);
  const gut = await aufgabe(SITZUNG.vorsitz, 'Vorstand feststellen', TAG);
  await zeigt(gut, /Gültig: Fünf Mitglieder sind geheim in die fünf Ämter des Vorstands gewählt/);
  await t.formRadio(gut, 'Sie stellen fest: Der Vorstand ist', 'Gültig – wie gerechnet');
  await t.bild(gut, '89-vorstand', { ganz: true });
  await fertig(gut);
}
