/** Tamper evidence: the check of everything that was recorded, as a page and on the command line, and the seals to take away. */
@org.springframework.modulith.NamedInterface("kette")
package de.beratungsfolge.pruefung.kette;
