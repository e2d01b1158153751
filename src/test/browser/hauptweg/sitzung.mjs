// A meeting up to its items, its closing and its minutes.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, als, aufgabe, fertig, pruefe, zahlen, zeigt } from './personen.mjs';

/** Plans the meeting; `s` = { gremium, nummer, datum: '2022-02-08', beginn, ort, name, vorsitz }. */
export async function planen(s) {
  const page = await als('sitzungsdienst');
  await t.prozessStarten(page, 'Sitzung');
  await page.locator('select[name=gremium] option', { hasText: s.gremium }).waitFor({ state: 'attached' });
  await t.htmlAuswahl(page, 'gremium', s.gremium);
  await t.htmlText(page, 'nummer', s.nummer);
  await t.htmlText(page, 'datum', s.datum);
  await t.htmlText(page, 'beginn', s.beginn);
  await t.htmlText(page, 'ort', 'Großer Sitzungssaal, Raum 101 des Rathauses');
  await t.bild(page, `10-sitzung-anlegen-${s.kurz}`);
  const fehler = await t.startAbsenden(page);
  pruefe(fehler === null, `the meeting is planned; the box says: ${fehler}`);
  zahlen.aufgaben++;
}

/** Draws up the agenda with nothing but this paper; the proposal of the program must contain it. */
export async function tagesordnung(s, nummer) {
  const page = await aufgabe('sitzungsdienst', 'Tagesordnung aufstellen', s.name);
  await zeigt(page, `${nummer} DS`, 'Öffentliche Sitzung');
  await t.bild(page, `11-tagesordnung-${s.kurz}`, { ganz: true });
  const fremde = page.locator('tbody tr').filter({ hasNotText: `${nummer} DS` });
  while (await fremde.count() > 0) await fremde.first().getByRole('button', { name: 'Punkt entfernen' }).click();
  await fertig(page);
}

/**
 * Invites. `falsch` = list of [einladungVom, zugangAm, satz] that must be refused first; `grund` = why a late invitation
 * is sent all the same.
 */
export async function einladen(s, vom, zugang, falsch = [], grund = null) {
  const page = await aufgabe('sitzungsdienst', 'Einladung versenden', s.name);
  await zeigt(page, 'Ladungsfrist nach der Geschäftsordnung', s.name);
  for (const [einladungVom, zugangAm, satz] of falsch) {
    await t.htmlText(page, 'einladungVom', einladungVom);
    await t.htmlText(page, 'zugangAm', zugangAm);
    await abgewiesen(page, satz);
    await t.bild(page, `12-einladung-abgewiesen-${s.kurz}`, { meldungen: true });
  }
  await t.htmlText(page, 'einladungVom', vom);
  await t.htmlText(page, 'zugangAm', zugang);
  await t.htmlText(page, 'bekanntGemachtAm', zugang);
  await zeigt(page, 'Was die Regeln sagen werden: Einladung', grund ? /Verspätet geladen/ : /Fristgerecht geladen/);
  if (grund) await t.htmlText(page, 'versandBegruendung', grund);
  await t.bild(page, `13-einladung-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** Somebody else keeps the minutes, and then the first one again: on the page of the Sitzungsdienst. */
export async function schriftfuehrungHinUndZurueck(s) {
  const page = await als('sitzungsdienst');
  const tasklist = page.url().replace(/#.*/, '');
  for (const [wer, grund] of [['Beispiel 4', 'Herr Sommer ist erkrankt.'], ['Marius Sommer', 'Herr Sommer ist wieder gesund.']]) {
    await page.goto(new URL('/sitzungsleitung', tasklist).href);
    await page.getByRole('link', { name: s.name }).click();
    const form = page.locator('form').filter({ has: page.locator('input[name=amt][value=SCHRIFTFUEHRUNG]') });
    const wahl = await form.locator('select[name=person] option').filter({ hasText: wer }).first().getAttribute('value');
    await form.locator('select[name=person]').selectOption(wahl);
    await form.locator('[name=grund]').fill(grund);
    await form.getByRole('button', { name: 'Schriftführung wechseln' }).click();
    await page.getByText('Schriftführung ist gewechselt; die offenen Aufgaben liegen bei der neuen Person.').waitFor();
    await page.getByText(grund).first().waitFor();
    zahlen.pruefungen += 2;
  }
  await t.bild(page, `13-schriftfuehrung-${s.kurz}`);
  await page.goto(tasklist);
}

export const anwesenheitVon = (page, name) => page.getByRole('group', { name: `Anwesenheit von ${name}`, exact: true });

/** Who is there as usual needs no action; `art` = VERTRETEN (who is next in order sits in), ENTSCHULDIGT or FEHLT is one click. */
export const abwesend = (page, name, art) => anwesenheitVon(page, name).locator(`input[value=${art}]`).check();

/** Who is absent: { 'Rieser, Ralf': 'Kleinschmidt' } names the substitute the order must propose, null if there is none. */
export async function anwesenheit(s, fehlende, amTisch) {
  const page = await aufgabe('sommer', 'Anwesenheit feststellen', s.name);
  for (const [name, vertretung] of Object.entries(fehlende)) {
    await abwesend(page, name, vertretung ? 'VERTRETEN' : 'ENTSCHULDIGT');
    const sitzt = await anwesenheitVon(page, name).locator('select option:checked').innerText();
    pruefe(sitzt.includes(vertretung || 'niemand'), `${vertretung || 'nobody'} sits in for ${name}; it is ${sitzt}`);
  }
  await page.locator('[name=verwaltung]').fill('Herr Rütten (Beigeordneter)\nHerr Heller (Fachbereich Soziales und Jugend)');
  await zeigt(page, amTisch);
  await t.bild(page, `14-anwesenheit-${s.kurz}`, { ganz: true });
  await t.bild(page, `14-anwesenheit-${s.kurz}-oben`);
  await fertig(page);
}

/** The chair follows both findings, or deviates on the invitation: { option, begruendung }. */
export async function beschlussfaehigkeit(s, befunde, abweichung) {
  const page = await aufgabe(s.vorsitz, 'Einladung und Beschlussfähigkeit feststellen', s.name);
  await zeigt(page, 'Befund der Regeln: Einladung', 'Befund der Regeln: Beschlussfähigkeit', ...befunde);
  const [einladung, faehig] = ['Sie stellen zur Einladung fest *', 'Sie stellen zur Beschlussfähigkeit fest *'];
  await abgewiesen(page, /Ihre Feststellung zur Einladung: bitte angeben\. Ihre Feststellung zur Beschlussfähigkeit: bitte angeben\./);
  if (abweichung) {
    await t.formRadio(page, einladung, abweichung.option);
    await t.formRadio(page, faehig, 'Beschlussfähig – wie gerechnet');
    await abgewiesen(page, /Sie stellen etwas anderes fest, als die Regeln gefunden haben\. Bitte sagen Sie, warum\./);
    await t.bild(page, `15-abweichung-ohne-grund-${s.kurz}`, { ganz: true, meldungen: true });
    await t.formTextbereich(page, 'Begründung, warum Sie vom Befund zur Einladung abweichen *', abweichung.begruendung);
  } else {
    await t.formRadio(page, einladung, 'Fristgerecht eingeladen – wie gerechnet');
    await t.formRadio(page, faehig, 'Beschlussfähig – wie gerechnet');
  }
  await t.bild(page, `16-beschlussfaehigkeit-${s.kurz}`, { ganz: true });
  await fertig(page);
}

export async function tagesordnungFeststellen(s) {
  const page = await aufgabe(s.vorsitz, 'Tagesordnung feststellen', s.name);
  await zeigt(page, 'Versandte Tagesordnung');
  await t.bild(page, `17-tagesordnung-feststellen-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** Nobody discloses a ground, or this member does (at the first item, or at the one named so) and the chair confirms. */
export async function befangenheit(s, mitglied, punkt) {
  const page = await aufgabe(s.vorsitz, 'Ausschließungsgründe erfragen', s.name);
  await zeigt(page, 'Wenn nicht, schließen Sie die Aufgabe ohne Eintrag ab.');
  if (mitglied) {
    await page.locator('[name=grund_hinzu]').click();
    await t.htmlAuswahl(page, 'person_0', mitglied.listenname);
    if (punkt) await t.htmlAuswahlMit(page, 'punkt_0', punkt);
    else await page.locator('[name=punkt_0]').selectOption({ index: 1 });
    await t.htmlAuswahl(page, 'art_0', 'ist bei der betroffenen Stelle gegen Entgelt beschäftigt');
    await t.htmlHaken(page, 'interessenwiderstreit_0');
    await t.bild(page, `18-ausschliessungsgrund-${s.kurz}`, { ganz: true });
  }
  await fertig(page);
  if (!mitglied) return;
  const fest = await aufgabe(s.vorsitz, 'Ausschluss feststellen', s.name);
  await zeigt(fest, mitglied.name, 'Befund der Regeln: Befangenheit', /§ 31 Abs/);
  await fest.locator('input[type=radio][value=AUSGESCHLOSSEN]').check();
  await fest.locator('input[type=radio][value=RAUM]').check();
  await t.bild(fest, `19-ausschluss-${s.kurz}`, { ganz: true });
  await fertig(fest);
}

/** Closes the meeting; an end before the beginning is refused. */
export async function schliessen(s, ende, falsch) {
  const page = await aufgabe(s.vorsitz, 'Sitzung schließen', s.name);
  if (falsch) {
    await t.formUhrzeit(page, 'Ende der öffentlichen Sitzung *', falsch);
    await abgewiesen(page, /Ende der öffentlichen Sitzung: liegt vor dem Beginn/);
  }
  await t.formUhrzeit(page, 'Ende der öffentlichen Sitzung *', ende);
  await t.bild(page, `30-schliessen-${s.kurz}`, { ganz: true });
  await fertig(page);
}

/** Minutes: drafted, signed by the secretary and by the chair; `texte` must be in them. */
export async function niederschrift(s, am, texte) {
  const entwurf = await aufgabe('sommer', 'Niederschrift fertigen', s.name);
  await zeigt(entwurf, ...texte);
  await t.htmlText(entwurf, 'am', am);
  await t.bild(entwurf, `31-niederschrift-${s.kurz}`, { ganz: true });
  await fertig(entwurf);
  for (const [person, name] of [['sommer', 'Niederschrift unterschreiben (Schriftführung)'], [s.vorsitz, 'Niederschrift unterschreiben (Vorsitz)']]) {
    const page = await aufgabe(person, name, s.name);
    await t.htmlRadio(page, 'entscheidung', 'UNTERSCHREIBEN');
    await t.htmlText(page, 'am', am);
    await t.bild(page, `32-unterschrift-${s.kurz}`, { ganz: true });
    await fertig(page);
  }
}
