// The Seniorenbeirat's Geschäftsordnung, clicked through as the people who do it, against a fresh server of the profile demo:
//   node seniorenbeirat.mjs http://localhost:8080
// The election with 20 candidates and a lot, the constituting meeting, two recalls, a successor, an urgent business, an
// expense and the audit, a Delegiertenversammlung, the beginning of a dissolution, the faults of the text; what is wrong on the
// way is refused with a sentence. Pictures go to target/bilder, exit code 0 if all went well. The days lie in the past, so that
// nothing depends on the day of the run.
import * as t from './lib/tasklist.mjs';
import * as a from './beirat/abberufung.mjs';
import * as k from './beirat/kasse.mjs';
import { verzeichnis } from './beirat/maengel.mjs';
import * as d from './beirat/versammlung.mjs';
import * as v from './beirat/vorstand.mjs';
import * as w from './beirat/wahl.mjs';
import { ende } from './hauptweg/ende.mjs';
import { maengel } from './lib/gutachten.mjs';
import { beginnen, offeneSeiten, sagen, zahlen } from './hauptweg/personen.mjs';

async function wahl() {
  sagen('Wahl: eröffnen, einladen, Delegierte zulassen');
  await w.eroeffnen();
  await w.einladen();
  await w.delegierte();
  sagen('Wahl: 20 Kandidierende, 23 Stimmzettel, das Los um Platz 13');
  await w.kandidaten();
  await w.stimmzettel();
  await w.stimmzettelFeststellen();
  await w.ergebnis();
  await w.kassenpruefende();
  sagen('Wahl: Niederschrift, Presse, erste Sitzung');
  await w.abschluss();
}

async function vorstand() {
  sagen('Konstituierende Sitzung: fünf geheime Wahlen, ein verbotenes Doppelamt');
  await v.vorbereiten();
  await v.wahlen();
  await v.feststellen();
}

async function abberufungen() {
  sagen('Abberufung: sechs Unterschriften, zu früh, neun und acht Stimmen, Nachfolge, Eilgeschäft');
  await a.eilgeschaeft();
  await a.sitzungenPlanen();
  await a.sechsUnterschriften();
  await a.zuFrueh();
  await a.neunStimmen();
  await a.achtStimmenUndNachfolge();
}

async function kasse() {
  sagen('Kasse: eine Ausgabe, die Jahresprüfung');
  await k.ausgabe();
  await k.pruefendeBenennen();
  await k.pruefen();
  await k.unterschriften();
  await k.abschluss();
}

const basis = process.argv[2] || 'http://localhost:8080';
const start = Date.now();
const { neuePage, zu } = await t.tasklistOeffnen();
beginnen(basis, neuePage);
try {
  await wahl();
  await vorstand();
  await abberufungen();
  await kasse();
  sagen('Delegiertenversammlung mit einer Empfehlung, Beginn einer Auflösung');
  await d.versammeln();
  await d.aufloesen();
  sagen('Mängel der Geschäftsordnung: Seite und Synopse');
  await verzeichnis(basis);
  await ende(basis, ['Beiratswahl-1', 'Beiratsvorstand-1', 'Abberufung-1', 'Abberufung-2', 'Abberufung-3', 'Eilgeschaeft-1']);
  if (maengel.length) throw new Error(`Mängel der Formulare:\n${maengel.map((m) => JSON.stringify(m)).join('\n')}`);
  console.log(`Seniorenbeirat bestanden: ${zahlen.aufgaben} Aufgaben erledigt, ${zahlen.still} ohne Formular, ${zahlen.abgewiesen} falsche Eingaben abgewiesen, `
    + `${zahlen.pruefungen} Prüfungen, ${Math.round((Date.now() - start) / 1000)} Sekunden.`);
} catch (fehler) {
  for (const [person, page] of offeneSeiten()) await t.bild(page, `fehler-beirat-${person}`, { meldungen: true }).catch(() => {});
  console.log(`Seniorenbeirat gescheitert: ${fehler.stack}`);
  process.exitCode = 1;
} finally {
  await zu();
}
