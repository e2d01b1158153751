/** A finding with the rule text of its day, and what the rules say to the same facts when they are asked again. */
package de.beratungsfolge.pruefung.befund;
