/** The faults of the Seniorenbeirat's bylaws: what is wrong, how it is read, how it could be worded. */
package de.beratungsfolge.seiten.geschaeftsordnung;
