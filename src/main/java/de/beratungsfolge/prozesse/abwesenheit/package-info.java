/** Absences: who stands in for whom, and how that person's tasks pass to the deputy and back. */
@org.springframework.modulith.NamedInterface("abwesenheit")
package de.beratungsfolge.prozesse.abwesenheit;
