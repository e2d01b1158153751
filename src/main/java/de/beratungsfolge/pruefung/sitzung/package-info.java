/** A meeting as a picture: who was at the table at which item, and how it was voted. */
package de.beratungsfolge.pruefung.sitzung;
