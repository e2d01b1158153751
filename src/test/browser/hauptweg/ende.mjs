// What the engine itself says: asked through its interface, as whoever runs the program may.
import { pruefe } from './personen.mjs';

const ZUGANG = { Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` };

/** The answer of the engine to this path. */
export async function engine(basis, pfad) {
  const antwort = await fetch(`${basis}/engine-rest/${pfad}`, { headers: ZUGANG });
  pruefe(antwort.ok, `the engine answers ${pfad}; it says ${antwort.status}`);
  return antwort.json();
}

/** Every one of these Vorgänge has ended regularly, and no task of theirs is open. */
export async function ende(basis, vorgaenge) {
  for (const vorgang of vorgaenge) {
    const schluessel = encodeURIComponent(vorgang);
    const instanzen = await engine(basis, `history/process-instance?processInstanceBusinessKey=${schluessel}&rootProcessInstances=true`);
    pruefe(instanzen.length === 1 && instanzen[0].state === 'COMPLETED', `${vorgang} has ended: ${JSON.stringify(instanzen.map((i) => i.state))}`);
    const offen = await engine(basis, `task?processInstanceBusinessKey=${schluessel}`);
    pruefe(offen.length === 0, `no task of ${vorgang} is open: ${offen.map((a) => a.name)}`);
  }
}
