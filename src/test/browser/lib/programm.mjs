// The program as a child: started on a folder of its own, killed without warning, started again on the same data.
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as warten } from 'node:timers/promises';

const START_SEKUNDEN = 240;

/** `befehl` = what starts the program, e.g. ['java', '-jar', 'beratungsfolge.jar']; its data lie in `ordner`. */
export function programm(befehl, port, ordner) {
  const basis = `http://localhost:${port}`;
  let kind;
  let lauf = 0;
  process.on('exit', () => kind?.kill('SIGKILL'));

  async function starten() {
    const protokoll = join(ordner, `server-${++lauf}.log`);
    const ausgabe = openSync(protokoll, 'w');
    kind = spawn(befehl[0], [...befehl.slice(1), '--spring.profiles.active=demo', `--server.port=${port}`,
      `--spring.datasource.url=jdbc:h2:file:${join(ordner, 'daten')};WRITE_DELAY=0`], { cwd: ordner, stdio: ['ignore', ausgabe, ausgabe] });
    const bereit = lauf === 1 ? /Beispieldaten angelegt/ : /Started Beratungsfolge/;
    const bis = Date.now() + START_SEKUNDEN * 1000;
    while (!bereit.test(readFileSync(protokoll, 'utf8'))) {
      if (kind.exitCode !== null || Date.now() > bis) throw new Error(`The program did not start; it said:\n${readFileSync(protokoll, 'utf8')}`);
      await warten(250);
    }
  }

  /** Ends it as a power cut does. */
  async function toeten() {
    const tot = new Promise((erledigt) => { kind.once('exit', erledigt); });
    kind.kill('SIGKILL');
    await tot;
  }

  return { basis, starten, toeten };
}
