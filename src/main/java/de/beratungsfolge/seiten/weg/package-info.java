/** A paper's way and what waits on it, as the overview and the paper's own page show it. */
package de.beratungsfolge.seiten.weg;
