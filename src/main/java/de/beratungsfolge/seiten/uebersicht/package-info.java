/** All papers on their way, at a glance. */
package de.beratungsfolge.seiten.uebersicht;
