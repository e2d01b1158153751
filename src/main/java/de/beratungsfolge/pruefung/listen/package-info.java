/** One question, one answer: lists for what auditors really ask. */
package de.beratungsfolge.pruefung.listen;
