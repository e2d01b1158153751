// One way to start the browser, for the drawings and for the Tasklist runs.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

const SCHALTER = [
  '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Starts Chromium with a fresh profile. Close it with `browser.close()`. */
export async function browserStarten() {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`No Chromium at ${CHROMIUM}: install it (Debian: apt-get install chromium) or name it in CHROMIUM.`);
  }
  return chromium.launch({ executablePath: CHROMIUM, args: SCHALTER });
}
