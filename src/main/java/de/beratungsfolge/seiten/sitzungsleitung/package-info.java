/** The pages on who chairs a meeting and who keeps its minutes. */
package de.beratungsfolge.seiten.sitzungsleitung;
