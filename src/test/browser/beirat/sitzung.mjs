// Meetings of the Seniorenbeirat up to their items; `s` = { nummer, datum, vorsitz }.
import { mitDaten, mitFeldern, starten } from './still.mjs';

const SITZUNGSDIENST = 'sitzungsdienst';
/** The Beirat's own minute-keeper has no login; another one of the town hall takes the tasks. */
export const SCHRIFT = 'sommer';

export const kennung = (s) => `SenB-${s.nummer}-${s.datum}`;
const vorher = (datum, tage) => new Date(Date.parse(datum) - tage * 86_400_000).toISOString().slice(0, 10);

export const planen = (s) => starten(SITZUNGSDIENST, 'sitzung', { gremium: 'SenB', nummer: s.nummer, datum: s.datum, beginn: '15:00',
  ort: 'Rathaus, Raum 137', form: 'PRAESENZ' });

/** Everything before the first item: what waits for this meeting comes first, then these reports; all members are there. */
export async function eroeffnen(s, berichte = []) {
  const vorgang = kennung(s);
  await mitDaten(SITZUNGSDIENST, 'aufgabe_tagesordnung_aufstellen', vorgang, (a) => [
    ...a.punkte.filter((p) => p.anliegenId).map(({ oeffentlich, titel, anliegenId }) => ({ oeffentlich, titel, anliegenId })),
    ...berichte.map((titel) => ({ oeffentlich: true, art: 'BERICHT', titel }))]);
  const am = vorher(s.datum, 8);
  await mitDaten(SITZUNGSDIENST, 'aufgabe_einladung_versenden', vorgang, { einladungVom: am, zugangAm: am, bekanntGemachtAm: am });
  await mitDaten(SCHRIFT, 'aufgabe_anwesenheit_feststellen', vorgang, (a) => ({ beginn: '15:00', verwaltung: [], gaeste: [],
    mitglieder: a.mitglieder.map((m) => ({ personId: m.personId, status: 'ANWESEND' })) }));
  await mitFeldern(s.vorsitz, 'aufgabe_beschlussfaehigkeit_feststellen', vorgang, { ladung: 'FRISTGERECHT', beschlussfaehigkeit: 'BESCHLUSSFAEHIG' });
  await mitDaten(s.vorsitz, 'aufgabe_tagesordnung_feststellen', vorgang, { bemerkung: null, aenderungen: [] });
  await mitDaten(s.vorsitz, 'aufgabe_ausschliessungsgruende', vorgang, []);
}

/** One person stands, is elected by all but two, and accepts. */
export async function waehlen(s, name) {
  const vorgang = kennung(s);
  await mitDaten(SCHRIFT, 'aufgabe_wahlvorschlaege', vorgang, (a) => ({ ausgang: 'WAEHLEN', amt: a.amt || 'Amt im Vorstand',
    bewerbungen: [{ name, anwesend: true }], vorstand: true, zaehlungVerlangt: false }));
  await mitDaten(SCHRIFT, 'aufgabe_wahlgang', vorgang, { form: 'GEHEIM', stimmen: { [name]: 11 }, nein: 1, enthaltungen: 1, ungueltig: 0 });
  await mitDaten(s.vorsitz, 'aufgabe_wahl_feststellen', vorgang, (a) => ({ ergebnis: 'GEWAEHLT', personen: a.personen }));
  await mitFeldern(SCHRIFT, 'aufgabe_wahl_annehmen', vorgang, { annahme: 'ANGENOMMEN' });
}

/** An election that has come up during the meeting goes onto its agenda, before its last item. */
export async function erweitern(s, titel, grund) {
  const vorgang = kennung(s);
  await mitDaten(SCHRIFT, 'aufgabe_vorkommnisse', vorgang, (a) => ({ anwesenheit: [], gruende: [], unterbrechungen: [], abbruch: null,
    aenderungen: [{ art: 'ERWEITERUNG', anliegenId: Number(a.wartende.find((w) => w.label.includes(titel)).value.split(':')[1]), oeffentlich: true,
      grund, keinAufschub: true, aeussersteDringlichkeit: true, stimmen: { ja: 13, nein: 0, enthaltungen: 0 } }] }));
  await mitDaten(s.vorsitz, 'aufgabe_vorkommnisse_feststellen', vorgang, (a) => ({ ausschluesse: {},
    aenderungen: Object.fromEntries(a.aenderungen.map((x) => [x.id, { ergebnis: x.befund.ergebnis, begruendung: null }])) }));
}

export const berichten = (s, verlauf) => mitDaten(SCHRIFT, 'aufgabe_verlauf_festhalten', kennung(s), { verlauf });
