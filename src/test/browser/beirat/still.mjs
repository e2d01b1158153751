// What the committee's own runs have clicked through already (planning a meeting, inviting, who is there): handed in by the
// same people in their own sessions, without opening the form.
import { angemeldet, pruefe, zahlen } from '../hauptweg/personen.mjs';

const json = (wert) => ({ daten: { type: 'Json', value: JSON.stringify(wert), valueInfo: { transient: true } } });
const texte = (werte) => Object.fromEntries(Object.entries(werte).map(([name, value]) => [name, { type: 'String', value }]));

async function anfrage(page, pfad, variablen) {
  const engine = new URL('/camunda/api/engine/engine/default/', page.url());
  const keks = (await page.context().cookies()).find((einer) => einer.name === 'XSRF-TOKEN');
  const antwort = variablen === undefined ? await page.request.get(`${engine}${pfad}`)
    : await page.request.post(`${engine}${pfad}`, { headers: { 'X-XSRF-TOKEN': keks.value }, data: variablen });
  pruefe(antwort.ok(), `${pfad} is accepted; the answer is ${antwort.status()}: ${await antwort.text()}`);
  return antwort.status() === 204 ? null : antwort.json();
}

/** Starts a process with what its start form would hand in. */
export async function starten(person, prozess, daten) {
  await anfrage(await angemeldet(person), `process-definition/key/${prozess}/submit-form`, { variables: json(daten) });
  zahlen.still++;
}

/** What this task shows, and a function that completes it. */
async function aufgabe(person, element, vorgang) {
  const page = await angemeldet(person);
  const alle = await anfrage(page, `task?taskDefinitionKey=${element}&processInstanceBusinessKey=${vorgang}`);
  pruefe(alle.length === 1, `${person} finds one task ${element} of ${vorgang}; it is ${alle.map((a) => a.name)}`);
  const [{ id, assignee }] = alle;
  if (!assignee) await anfrage(page, `task/${id}/claim`, { userId: person });
  zahlen.still++;
  return { id, page, fertig: (variables) => anfrage(page, `task/${id}/submit-form`, { variables }) };
}

/** Completes a task with an embedded form: `daten` is what it hands in, or makes that of what the task shows. */
export async function mitDaten(person, element, vorgang, daten) {
  const eine = await aufgabe(person, element, vorgang);
  let wert = daten;
  if (typeof daten === 'function') {
    const gezeigt = await eine.page.request.get(new URL(`/api/aufgaben/${eine.id}`, eine.page.url()).href);
    pruefe(gezeigt.ok(), `${element} shows something; the answer is ${gezeigt.status()}`);
    wert = daten(await gezeigt.json());
  }
  await eine.fertig(json(wert));
}

/** Completes a task with a small form. */
export const mitFeldern = async (person, element, vorgang, felder) => (await aufgabe(person, element, vorgang)).fertig(texte(felder));
