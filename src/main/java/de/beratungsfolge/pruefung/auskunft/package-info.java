/** What is stored about one person, as Art. 15 DSGVO wants it told. */
package de.beratungsfolge.pruefung.auskunft;
