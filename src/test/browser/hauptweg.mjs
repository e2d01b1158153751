// The main path, clicked through as the people of a town hall do it, against a fresh server of the profile demo:
//   node hauptweg.mjs http://localhost:8080
// Pictures of every form go to target/bilder. Exit code 0 and a last line "Hauptweg bestanden …" if all went well.
import * as t from './lib/tasklist.mjs';
import * as d from './hauptweg/drucksache.mjs';
import * as p from './hauptweg/punkt.mjs';
import * as si from './hauptweg/sitzung.mjs';
import { ende } from './hauptweg/ende.mjs';
import { maengel } from './lib/gutachten.mjs';
import { beginnen, nichtsOffen, offeneSeiten, sagen, zahlen } from './hauptweg/personen.mjs';

const KALWA = { listenname: 'Kalwa, Ulrike', name: 'Ulrike Kalwa' };
const SOZA4 = { kurz: 'soza4', gremium: 'Sozialausschuss', nummer: 4, datum: '2022-02-08', beginn: '17:00',
  name: 'Sozialausschuss, 4. Sitzung am 08.02.2022', vorsitz: 'weltgen' };
const SOZA5 = { ...SOZA4, kurz: 'soza5', nummer: 5, datum: '2022-02-15', name: 'Sozialausschuss, 5. Sitzung am 15.02.2022' };
const HFA = { kurz: 'hfa', gremium: 'Haupt- und Finanzausschuss', nummer: 6, datum: '2022-02-22', beginn: '17:00',
  name: 'Haupt- und Finanzausschuss, 6. Sitzung am 22.02.2022', vorsitz: 'haarmann' };
const RAT = { kurz: 'rat', gremium: 'Stadtrat', nummer: 7, datum: '2022-03-08', beginn: '18:00',
  name: 'Stadtrat, 7. Sitzung am 08.03.2022', vorsitz: 'haarmann' };

async function drucksache() {
  sagen(`Drucksache ${d.NUMMER}: anlegen, ausarbeiten, Sichtvermerke, Unterschrift`);
  await d.anlegen();
  await d.ausarbeiten();
  await d.sichtvermerke();
  await d.unterzeichnen();
}

async function erstmalsImSozialausschuss() {
  sagen('Sozialausschuss: ein Ausschluss, dann Vertagung');
  await si.planen(SOZA4);
  await si.tagesordnung(SOZA4, d.NUMMER);
  await si.einladen(SOZA4, '2022-01-28', '2022-01-31', [
    ['2022-01-28', '2022-02-09', /Zugegangen am: liegt nach der Sitzung \(08\.02\.2022\)/],
    ['2022-01-28', '2022-01-27', /Zugegangen am: liegt vor dem Datum der Einladung \(28\.01\.2022\)/],
  ]);
  await si.schriftfuehrungHinUndZurueck(SOZA4);
  await si.anwesenheit(SOZA4, { 'Rieser, Ralf': 'Kleinschmidt' }, '16 von 16');
  await si.beschlussfaehigkeit(SOZA4, [/Fristgerecht geladen: zugegangen am 31\.01\.2022/, /16 von 16 stimmberechtigten/]);
  await si.tagesordnungFeststellen(SOZA4);
  await si.befangenheit(SOZA4, KALWA);
  await p.vertagen(SOZA4, d.NUMMER, 'Die Kostenschätzung des Trägers liegt noch nicht vor.');
  await si.schliessen(SOZA4, '17:40', '16:30');
  await si.niederschrift(SOZA4, '2022-02-09', ['Kleinschmidt, Elke – vertritt Rieser, Ralf (SPD)', /[Vv]ertagt/]);
}

async function erneutImSozialausschuss() {
  sagen('Sozialausschuss, zweite Sitzung: Empfehlung mit Stimmenzahlen');
  await si.planen(SOZA5);
  await si.tagesordnung(SOZA5, d.NUMMER);
  await si.einladen(SOZA5, '2022-02-03', '2022-02-04');
  await si.anwesenheit(SOZA5, {}, '16 von 16');
  await si.beschlussfaehigkeit(SOZA5, [/Fristgerecht geladen/, /16 von 16 stimmberechtigten/]);
  await si.tagesordnungFeststellen(SOZA5);
  await si.befangenheit(SOZA5, KALWA);
  await p.inZahlen(SOZA5, d.NUMMER, 15, 'Frau Kalwa nimmt an Beratung und Abstimmung nicht teil.', { ja: 11, nein: 3, enthaltungen: 1 }, { ja: 12, nein: 3, enthaltungen: 1,
    satz: /Eingetragen sind 16 Stimmen, stimmberechtigt anwesend sind aber nur 15 \(für diesen Punkt ausgeschlossen: Ulrike Kalwa\)/ });
  await p.ergebnis(SOZA5, ['11 Ja, 3 Nein, 1 Enthaltung', /§ 50 Abs\. 1/]);
  await p.oeffnetSich(SOZA5, 'Sitzung schließen');
  await si.schliessen(SOZA5, '17:30');
  await si.niederschrift(SOZA5, '2022-02-16', ['11 Ja, 3 Nein, 1 Enthaltung']);
}

async function hauptUndFinanzausschuss() {
  sagen('Haupt- und Finanzausschuss: verspätete Einladung, abweichende Feststellung, einstimmig bei 2 Enthaltungen');
  await si.planen(HFA);
  await si.tagesordnung(HFA, d.NUMMER);
  await si.einladen(HFA, '2022-02-17', '2022-02-19', [], 'Der Zustelldienst war ausgefallen; die Sitzung ist wegen der Frist zur Deckung nötig.');
  await si.anwesenheit(HFA, { 'Berger, Jürgen': null, 'Kalwa, Ulrike': null }, '15 von 17');
  await si.beschlussfaehigkeit(HFA, [/[Vv]erspätet/, /15 von 17 stimmberechtigten/], {
    option: 'Fristgerecht eingeladen – abweichend, mit Begründung',
    begruendung: 'Die Einladung lag nach dem Zustellnachweis schon am 14.02.2022 vor; eingetragen wurde der Tag der Nachlieferung.',
  });
  await si.tagesordnungFeststellen(HFA);
  await si.befangenheit(HFA);
  const page = await p.inZahlen(HFA, d.NUMMER, 15, 'Der Kämmerer erläutert die Deckung.', null, { ja: 14, nein: 1, enthaltungen: 1,
    satz: /Eingetragen sind 16 Stimmen, stimmberechtigt anwesend sind aber nur 15\./ });
  await p.einstimmigBei(HFA, page, 2, 13);
  await p.ergebnis(HFA, [/einstimmig bei 2 Enthaltungen/, /13 Ja/]);
  await si.schliessen(HFA, '18:10');
  await si.niederschrift(HFA, '2022-02-23', [/einstimmig bei 2 Enthaltungen/]);
}

async function stadtrat() {
  sagen('Stadtrat: Beschluss');
  await si.planen(RAT);
  await si.tagesordnung(RAT, d.NUMMER);
  await si.einladen(RAT, '2022-02-24', '2022-02-25');
  await si.anwesenheit(RAT, {}, '45 von 45');
  await si.beschlussfaehigkeit(RAT, [/Fristgerecht geladen/, /45/]);
  await si.tagesordnungFeststellen(RAT);
  await si.befangenheit(RAT);
  await p.namentlich(RAT, d.NUMMER, 45, 9, `${'J'.repeat(40)}NNNJE`, ['40 Ja', '3 Nein', '2 Enthaltungen']);
  await p.ergebnis(RAT, ['40 Ja, 3 Nein, 2 Enthaltungen']);
  await si.schliessen(RAT, '19:30');
  await si.niederschrift(RAT, '2022-03-09', ['40 Ja, 3 Nein, 2 Enthaltungen']);
}

const basis = process.argv[2] || 'http://localhost:8080';
const start = Date.now();
const { neuePage, zu } = await t.tasklistOeffnen();
beginnen(basis, neuePage);
try {
  await drucksache();
  await erstmalsImSozialausschuss();
  await erneutImSozialausschuss();
  await hauptUndFinanzausschuss();
  await stadtrat();
  await d.ausfuehrungBerichten();
  for (const person of ['heller', 'sitzungsdienst', 'haarmann', 'weltgen']) await nichtsOffen(person, '2022');
  await nichtsOffen('heller', d.NUMMER);
  await ende(basis, [d.NUMMER, 'SozA-4-2022-02-08', 'SozA-5-2022-02-15', 'HFA-6-2022-02-22', 'Rat-7-2022-03-08']);
  if (maengel.length) throw new Error(`Mängel der Formulare:\n${maengel.map((m) => JSON.stringify(m)).join('\n')}`);
  console.log(`Hauptweg bestanden: ${zahlen.aufgaben} Aufgaben erledigt, ${zahlen.abgewiesen} falsche Eingaben abgewiesen, `
    + `${zahlen.pruefungen} Prüfungen, ${Math.round((Date.now() - start) / 1000)} Sekunden.`);
} catch (fehler) {
  for (const [person, page] of offeneSeiten()) await t.bild(page, `fehler-${person}`).catch(() => {});
  console.log(`Hauptweg gescheitert: ${fehler.stack}`);
  process.exitCode = 1;
} finally {
  await zu();
}
