// A Delegiertenversammlung that recommends something, and the first item of a dissolution: what the forms show and refuse.
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, als, aufgabe, fertig, gesperrt, gestartet, maengelImReiter, startAbgewiesen, zeigt } from '../hauptweg/personen.mjs';

const WER = 'sitzungsdienst';
const TAG = '2025-12-10';
const KARTE = '10.12.2025';
const DELEGIERTE = ['Renate Adams', 'Anneliese Schäfer', 'Bernd Terhorst', 'Erika Ullrich', 'Friedhelm Vogt'];

/** Five delegates; a recommendation on which it depends how a majority is counted. */
export async function versammeln() {
  const start = await als(WER);
  await t.prozessStarten(start, 'Delegiertenversammlung');
  await t.htmlText(start, 'versammlungAm', TAG);
  await t.htmlText(start, 'ort', 'Rathaus, Ratssaal');
  await t.htmlText(start, 'einberufenAm', '2099-01-01');
  await t.htmlRadio(start, 'einberufung', 'BESCHLUSS');
  await t.htmlText(start, 'beschlussAm', '2025-11-05');
  await startAbgewiesen(start, /Eingeladen am: liegt in der Zukunft\./);
  await t.htmlText(start, 'einberufenAm', '2025-11-19');
  await t.bild(start, '110-versammlung-einberufen');
  await gestartet(start);
  const liste = await aufgabe(WER, 'Delegierte eintragen', KARTE);
  await liste.getByText('Liste einfügen').click();
  await t.htmlText(liste, 'liste', DELEGIERTE.map((name, i) => `${name}; 01.03.195${i}; Seniorenverein ${i + 1}`).join('\n'));
  await liste.locator('[name=einfuegen]').click();
  await fertig(liste);
  await fertig(await aufgabe(WER, 'Zulassung der Delegierten feststellen', KARTE));
  const page = await aufgabe(WER, 'Verlauf der Versammlung eintragen', KARTE);
  await zeigt(page, 'Lesarten der Geschäftsordnung', /Mangel 5a der Geschäftsordnung\. Befolgte Lesart/, /Mangel 9d der Geschäftsordnung/);
  await maengelImReiter(page, '111-rechtslage-versammlung', /Mangel 5a: /, /Mangel 9d: /);
  await page.locator('[name=alle]').click();
  await page.locator('[name=empfehlung_hinzu]').click();
  await t.htmlText(page, 'titel_0', 'Bänke am Markt');
  await t.htmlText(page, 'wortlaut_0', 'Der Seniorenbeirat möge sich für Bänke am Markt einsetzen.');
  for (const [feld, zahl] of Object.entries({ ja_0: 2, nein_0: 1, enthaltungen_0: 2 })) await t.htmlText(page, feld, zahl);
  await zeigt(page, /Auf die Lesart kommt es an: 2 Ja sind nicht die Mehrheit der 5 Anwesenden/);
  await t.bild(page, '112-versammlung', { ganz: true });
  await t.htmlText(page, 'ja_0', 3);
  await t.htmlText(page, 'enthaltungen_0', 1);
  await zeigt(page, /Nach beiden Lesarten gefasst: 3 Ja von 5 Anwesenden/);
  await page.locator('[name=gefasst_0]').first().check();
  await fertig(page);
}

/** A dissolution begins with the council's resolution; its first item says on which fault it rests. */
export async function aufloesen() {
  const start = await als(WER);
  await t.prozessStarten(start, 'Auflösung des Seniorenbeirats');
  await t.htmlRadio(start, 'grund', 'AUFLOESUNG');
  await t.htmlText(start, 'beschlussAm', '2099-01-01');
  await t.htmlText(start, 'drucksache', '17/999');
  await startAbgewiesen(start, /liegt in der Zukunft\./);
  await t.htmlText(start, 'beschlussAm', '2025-12-16');
  await t.bild(start, '113-aufloesung-eroeffnen');
  await gestartet(start);
  const page = await aufgabe(WER, 'Vermögen des Seniorenbeirats feststellen', 'Auflösung');
  await zeigt(page, /Mangel 16d der Geschäftsordnung\. Befolgte Lesart/);
  await gesperrt(page, /Zum Abschließen fehlt noch/);
  await page.locator('[name=erledigt]').first().check();
  await t.htmlText(page, 'betrag', 'viel');
  await t.htmlText(page, 'konten', 'Girokonto');
  await abgewiesen(page, /„viel“ ist kein Betrag/);
  await t.bild(page, '114-aufloesung-vermoegen', { ganz: true });
}
