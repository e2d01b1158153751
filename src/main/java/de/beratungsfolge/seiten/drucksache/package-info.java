/** One page per paper: everything about it that the reader may see. */
package de.beratungsfolge.seiten.drucksache;
