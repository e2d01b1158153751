// Two recalls: the second deputy with nine votes and a successor, the chair, whose deputy then presides, with eight in vain.
// The same meetings hear of an urgent business of the chair.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, als, aufgabe, fertig, gestartet, maengelImReiter, pruefe, startAbgewiesen, zeigt } from '../hauptweg/personen.mjs';
import { berichten, eroeffnen, planen, SCHRIFT, waehlen } from './sitzung.mjs';
import { KANDIDIERENDE } from './wahl.mjs';

const ZWEITE_SITZUNG = { nummer: 2, datum: '2025-11-25', vorsitz: 'tomalak' };
const DRITTE_SITZUNG = { nummer: 3, datum: '2025-12-02', vorsitz: 'beiratsschrift' };
const VORSITZ = 'Abberufung: Vorsitz';
const VERTRETUNG = 'Abberufung: 2. Vertretung des Vorsitzes';
const NACHFOLGE = KANDIDIERENDE[5];

/** What the chair did alone; a day in the future is refused. */
export async function eilgeschaeft() {
  const page = await als('tomalak');
  await t.prozessStarten(page, 'Eilgeschäft des Vorsitzes (Seniorenbeirat)');
  await t.htmlText(page, 'gegenstand', 'Ersatzraum für die Sprechstunde');
  await t.htmlText(page, 'erledigung', 'Den Raum im Bürgerhaus für den 06.11.2025 angemietet.');
  await t.htmlText(page, 'begruendung', 'Der Wasserschaden kam zwei Tage vor der Sprechstunde.');
  await t.htmlHaken(page, 'unaufschiebbar');
  await t.htmlText(page, 'erledigtAm', '2099-01-01');
  await startAbgewiesen(page, /Erledigt am: liegt in der Zukunft\./);
  await t.htmlText(page, 'erledigtAm', '2025-11-05');
  await t.bild(page, '90-eilgeschaeft');
  await gestartet(page);
}

export async function sitzungenPlanen() {
  await planen(ZWEITE_SITZUNG);
  await planen(DRITTE_SITZUNG);
}

async function antrag(amt, unterschriften, am, sitzung) {
  const page = await als('sitzungsdienst');
  await t.prozessStarten(page, 'Abberufung im Seniorenbeirat');
  await page.locator('select[name=amt] option', { hasText: amt }).waitFor({ state: 'attached' });
  await t.htmlAuswahlMit(page, 'amt', amt);
  const felder = page.locator('.modal-content input[name^=mitglied_]');
  pruefe(await felder.count() === 13, `13 members can sign; there are ${await felder.count()}`);
  pruefe(/^\s*Adams, Renate\s*$/.test(await page.locator('.modal-content label:has(input[name^=mitglied_])').first().innerText()), 'they stand in the order of the alphabet');
  for (let i = 0; i < unterschriften; i++) await felder.nth(i).check();
  await t.htmlText(page, 'eingangAm', am);
  await t.htmlText(page, 'eingangUm', '10:15');
  await t.htmlRadio(page, 'empfaenger', 'STADTVERWALTUNG');
  await t.htmlText(page, 'entgegengenommenVon', 'Frau Post');
  await t.htmlAuswahlMit(page, 'sitzung', sitzung);
  return page;
}

async function zulaessigkeit(karte, saetze, option, bildname) {
  const page = await aufgabe('sitzungsdienst', 'Zulässigkeit der Abberufung feststellen', karte);
  await zeigt(page, 'Befund der Regeln: Zulässigkeit des Antrags', ...saetze);
  await t.formRadio(page, 'Sie stellen fest: Der Antrag ist', option);
  await t.bild(page, bildname, { ganz: true });
  return page;
}

/** Six members are too few: what is missing is said, and to admit it all the same takes a reason. */
export async function sechsUnterschriften() {
  const page = await antrag('Vorsitz – Hans-Werner Tomalak', 6, '2099-01-01', '25.11.2025');
  await startAbgewiesen(page, /Eingegangen am: liegt in der Zukunft\./);
  await t.htmlText(page, 'eingangAm', '2025-11-10');
  await t.bild(page, '91-antrag-abberufung');
  await gestartet(page);
  const fest = await zulaessigkeit(VORSITZ, [/Unzulässig: Den Antrag stellen 6 Mitglieder, erforderlich sind 7/,
    /Nicht erfüllt ist § 4 Abs\. 2 Satz 2 GeschO-SB: Es fehlt eine Unterschrift\./], 'Zulässig – abweichend, mit Begründung', '92-sechs-unterschriften');
  await abgewiesen(fest, /Bitte sagen Sie, warum\./);
  await t.formRadio(fest, 'Sie stellen fest: Der Antrag ist', 'Unzulässig – wie gerechnet');
  await fertig(fest);
}

/** Seven are enough, but the meeting is too early: the first possible day is named, another meeting chosen. */
export async function zuFrueh() {
  await gestartet(await antrag('Vorsitz – Hans-Werner Tomalak', 7, '2025-11-23', '25.11.2025'));
  await fertig(await zulaessigkeit(VORSITZ, [/Zu früh: .*frühestens am 26\.11\.2025/, /Satz 3 GeschO-SB: Die Sitzung darf erst am 26\.11\.2025 sein\./],
    'Zu früh – wie gerechnet', '93-zu-frueh'));
  const page = await aufgabe('sitzungsdienst', 'Andere Sitzung bestimmen', VORSITZ);
  await zeigt(page, /Frühester Tag für die Abstimmung ist der 26\.11\.2025/);
  await abgewiesen(page, /Sitzung: bitte angeben\./);
  await t.formAuswahl(page, 'Sitzung, die über den Antrag abstimmt', 'Seniorenbeirat, 3. Sitzung am 02.12.2025');
  await fertig(page);
  await fertig(await zulaessigkeit(VORSITZ, [/Zulässig: Den Antrag stellen 7 Mitglieder/], 'Zulässig – wie gerechnet', '94-zulaessig'));
  await gestartet(await antrag('2. Vertretung des Vorsitzes – Renate Adams', 7, '2025-11-20', '25.11.2025'));
  await fertig(await zulaessigkeit(VERTRETUNG, [/Zulässig/], 'Zulässig – wie gerechnet', '95-zulaessig-vertretung'));
}

async function abstimmen(s, karte, ja, nein, saetze) {
  const page = await aufgabe(SCHRIFT, 'Beratung festhalten', karte);
  await page.locator('[name=ja]').last().focus();
  await page.keyboard.type(`${ja}:${nein}:0`);
  await fertig(page);
  const fest = await aufgabe(s.vorsitz, 'Ergebnis feststellen', karte);
  await zeigt(fest, ...saetze);
  await maengelImReiter(fest, `96-rechtslage-${ja}`, /Mangel 3: Zwei Drittel wovon\?/, /Befolgte Lesart: .*\n+Andere Lesart: /, /Hier: (anderes|dasselbe) Ergebnis\./);
  await t.bild(fest, `96-abberufung-ergebnis-${ja}`, { ganz: true });
  await fertig(fest, fest.locator('[name=wie_gerechnet]'));
}

/** Whoever presided says whether there was a debate. */
async function ablauf(s, karte) {
  const page = await aufgabe(s.vorsitz, 'Ablauf der Abberufung bestätigen', karte);
  await abgewiesen(page, /Gab es eine Aussprache: bitte angeben\./);
  await t.formRadio(page, 'Gab es eine Aussprache?', 'Nein');
  await t.bild(page, `97-ablauf-${s.nummer}`, { ganz: true });
  await fertig(page);
}

/** Nine of thirteen recall the deputy; the chair reports on the urgent business. */
export async function neunStimmen() {
  await eroeffnen(ZWEITE_SITZUNG);
  const punkte = [
    async () => { await berichten(ZWEITE_SITZUNG, 'Der Vorsitzende berichtet über die Anmietung.'); },
    async () => abstimmen(ZWEITE_SITZUNG, '25.11.2025', 9, 4, [/Abberufen: Der Antrag hat 9 Ja-Stimmen erhalten, erforderlich waren 9/]),
  ];
  for (const punkt of punkte) await punkt();
  await ablauf(ZWEITE_SITZUNG, VERTRETUNG);
  const eil = await aufgabe('tomalak', 'Eilgeschäft feststellen', 'Ersatzraum');
  await zeigt(eil, 'In der Sitzung am 25.11.2025 berichtet.', /Zulässig: Die Angelegenheit war unaufschiebbar/);
  await t.formRadio(eil, 'Sie stellen fest: Das Eilgeschäft war', 'Zulässig – wie gerechnet');
  await t.bild(eil, '98-eilgeschaeft-feststellen', { ganz: true });
  await fertig(eil);
}

/** Eight of thirteen do not recall the chair, and another deputy is elected. */
export async function achtStimmenUndNachfolge() {
  await eroeffnen(DRITTE_SITZUNG);
  await abstimmen(DRITTE_SITZUNG, '02.12.2025', 8, 5, [/Nicht abberufen: Der Antrag hat 8 Ja-Stimmen erhalten, erforderlich waren 9/]);
  await ablauf(DRITTE_SITZUNG, VORSITZ);
  await waehlen(DRITTE_SITZUNG, NACHFOLGE);
  const page = await aufgabe('sitzungsdienst', 'Nachfolge feststellen', VERTRETUNG);
  await zeigt(page, `Gewählt ist am 02.12.2025 ${NACHFOLGE}, geheim.`, /Fristgerecht: .*letzter Tag der Frist ist der 09\.12\.2025/);
  await t.formRadio(page, 'Sie stellen fest: Die Nachfolge ist gewählt', 'Fristgerecht – wie gerechnet');
  await abgewiesen(page, /Gab es eine Aussprache: bitte angeben\./);
  await t.formRadio(page, 'Gab es eine Aussprache?', 'Nein');
  await t.bild(page, '99-nachfolge', { ganz: true });
  await fertig(page);
}
