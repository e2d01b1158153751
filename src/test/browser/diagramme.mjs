// Draws every model under processes/ to docs/diagramme/<name>.svg, with bpmn-js in a headless browser.
// The second line of each drawing carries a fingerprint of what the model shows (names, markers, positions);
// DiagrammeTest compares it, so it needs neither Node nor a browser.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserStarten } from './lib/chromium.mjs';

const HIER = dirname(fileURLToPath(import.meta.url));
const WURZEL = resolve(HIER, '../../..');
const ZIEL = join(WURZEL, 'docs/diagramme');
const ALS_PNG = process.argv.includes('--png'); // also to target/bilder, to look at

const modelle = readdirSync(join(WURZEL, 'processes'), { recursive: true })
  .map(String).filter((f) => f.endsWith('.bpmn')).sort().map((f) => join(WURZEL, 'processes', f));

const browser = await browserStarten();
try {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1400 } });
  await page.setContent('<!doctype html><meta charset="utf-8"><div id="flaeche" style="width:2400px;height:1400px"></div>');
  await page.addScriptTag({ path: join(HIER, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js') });
  mkdirSync(ZIEL, { recursive: true });
  for (const modell of modelle) {
    const xml = readFileSync(modell, 'utf8');
    const name = basename(modell, '.bpmn');
    const { svg, zeilen, warnungen } = await page.evaluate(zeichnen, xml);
    if (warnungen.length) throw new Error(`${name}: ${warnungen.join('; ')}`);
    const abdruck = createHash('sha256').update(zeilen.join('\n'), 'utf8').digest('hex');
    writeFileSync(join(ZIEL, `${name}.svg`), rein(svg, name).replace(/(<\?xml[^>]*\?>\n)/, `$1<!-- ${name}.bpmn ${abdruck} -->\n`));
    console.log(`docs/diagramme/${name}.svg`);
    if (ALS_PNG) {
      const bilder = join(WURZEL, 'target/bilder');
      mkdirSync(bilder, { recursive: true });
      const blatt = await browser.newPage();
      const [, b, h] = svg.match(/width="(\d+)" height="(\d+)"/).map(Number);
      await blatt.setViewportSize({ width: b + 40, height: h + 40 });
      await blatt.setContent(`<body style="margin:20px;background:#fff">${svg.slice(svg.indexOf('<svg'))}`);
      await blatt.screenshot({ path: join(bilder, `${name}.png`) });
      await blatt.close();
    }
  }
} finally {
  await browser.close();
}

/** bpmn-js invents new ids for its arrow heads on every run; number them instead. */
function rein(svg, name) {
  const neu = new Map();
  return svg
    .replace(/<!-- created with bpmn-js[^>]*-->\n/, '')
    .replace(/\bid="(marker-[^"]+)"/g, (_, alt) => `id="${neu.set(alt, `${name}-pfeil-${neu.size + 1}`).get(alt)}"`)
    .replace(/url\((?:&quot;|["'])?#(marker-[^)"'&]+)(?:&quot;|["'])?\)/g, (_, alt) => `url(#${neu.get(alt)})`)
    .replace(/viewBox="(\S+) (\S+) (\S+) (\S+)"[^>]*>/, '$&<rect x="$1" y="$2" width="$3" height="$4" fill="white"/>') // for dark pages
    .replaceAll('><g', '>\n<g')
    .trimEnd() + '\n';
}

/** Runs in the browser. Keep `zeilen` in step with DiagrammeTest.java. */
async function zeichnen(xml) {
  const dom = new DOMParser().parseFromString(xml, 'application/xml');
  const alle = [...dom.getElementsByTagName('*')];
  const nachId = new Map(alle.filter((e) => e.getAttribute('id')).map((e) => [e.getAttribute('id'), e]));
  const zeilen = alle.filter((e) => ['BPMNShape', 'BPMNEdge'].includes(e.localName)).map((di) => {
    const e = nachId.get(di.getAttribute('bpmnElement'));
    const teile = [e.localName, e.getAttribute('id'), e.getAttribute('name') ?? '', e.getAttribute('default') ?? ''];
    for (const kind of e.children) {
      if (/EventDefinition$|^conditionExpression$/.test(kind.localName)) teile.push(kind.localName);
      if (kind.localName === 'multiInstanceLoopCharacteristics') teile.push(kind.localName + (kind.getAttribute('isSequential') ?? ''));
    }
    for (const punkt of di.getElementsByTagName('*')) {
      if (['Bounds', 'waypoint'].includes(punkt.localName)) {
        teile.push(['x', 'y', 'width', 'height'].map((a) => punkt.getAttribute(a) ?? '').join(' '));
      }
    }
    return teile.join('|');
  });
  const viewer = new window.BpmnJS({ container: '#flaeche' });
  const { warnings } = await viewer.importXML(xml);
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  return { svg, zeilen, warnungen: warnings.map((w) => w.message) };
}
