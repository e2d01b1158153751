// The page of the bylaws' faults and the synopsis that a lawyer takes along.
import * as t from '../lib/tasklist.mjs';
import { als, pruefe } from '../hauptweg/personen.mjs';

/** Every fault has its place on the page; the synopsis is a PDF. Afterwards the person is back in Tasklist. */
export async function verzeichnis(basis) {
  const page = await als('wahlleitung');
  const tasklist = page.url();
  await page.goto(`${basis}/geschaeftsordnung/maengel`);
  const text = await page.locator('main').innerText();
  for (const teil of ['Zwei Drittel wovon?', 'Keine Regel für die Wahl und die Amtszeit der Kassenprüfenden', 'Wer den Seniorenbeirat auflöst', 'Vermögen auch für kirchliche Zwecke']) {
    pruefe(text.includes(teil), `the page of faults names "${teil}"`);
  }
  await t.bild(page, '108-maengel', { ganz: true });
  const pdf = await page.request.get(`${basis}/dokumente/geschaeftsordnung/synopse`);
  pruefe(pdf.ok() && (await pdf.body()).subarray(0, 5).toString() === '%PDF-', `the synopsis is a PDF; the answer is ${pdf.status()}`);
  await page.goto(tasklist);
}
