/** One Vorgang from its first entry to its last, across the chains that belong together. */
package de.beratungsfolge.pruefung.vorgang;
