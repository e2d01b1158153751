/* Draws the model of a process and marks the way it took. Without it, the page still tells the way as a list. */
(async () => {
  const ort = document.getElementById('zeichnung');
  const quelle = ort.dataset.quelle;
  const holen = async (pfad) => {
    const antwort = await fetch(quelle + pfad, { credentials: 'same-origin' });
    if (!antwort.ok) { throw new Error(`${pfad}: ${antwort.status}`); }
    return antwort;
  };
  const ansicht = new window.BpmnJS({ container: ort });
  try {
    const [modell, weg] = await Promise.all([holen('/modell').then((a) => a.text()), holen('/markierung').then((a) => a.json())]);
    await ansicht.importXML(modell);
    const flaeche = ansicht.get('canvas');
    const elemente = ansicht.get('elementRegistry');
    const kennzeichnen = (ids, art) => ids.filter((id) => elemente.get(id)).forEach((id) => flaeche.addMarker(id, art));
    const gegangen = new Set([...weg.erledigt, ...weg.laeuft, ...weg.abgebrochen, ...weg.fluesse]);
    kennzeichnen(elemente.filter((e) => !gegangen.has(e.id) && e.type !== 'bpmn:Process' && e.type !== 'bpmn:Collaboration'
      && e.type !== 'bpmn:Participant' && e.type !== 'bpmn:Lane' && e.type !== 'label').map((e) => e.id), 'weg-nicht');
    kennzeichnen([...weg.erledigt, ...weg.fluesse], 'weg-erledigt');
    kennzeichnen(weg.abgebrochen, 'weg-abgebrochen');
    kennzeichnen(weg.laeuft, 'weg-laeuft');
    flaeche.zoom('fit-viewport', 'auto');
    const knoepfe = document.getElementById('zoom');
    const tun = { groesser: () => ansicht.get('zoomScroll').stepZoom(1), kleiner: () => ansicht.get('zoomScroll').stepZoom(-1),
      ganz: () => flaeche.zoom('fit-viewport', 'auto') };
    knoepfe.hidden = false;
    knoepfe.addEventListener('click', (klick) => { const art = klick.target.dataset.zoom; if (art) { tun[art](); } });
    ort.dataset.fertig = 'ja';
  } catch (fehler) {
    ort.textContent = 'Die Zeichnung lässt sich nicht laden. Der Weg steht darunter als Liste.';
  }
})();
