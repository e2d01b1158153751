/** What was recorded, in words: contents of entries, what a change changed, who somebody is. */
package de.beratungsfolge.pruefung.worte;
