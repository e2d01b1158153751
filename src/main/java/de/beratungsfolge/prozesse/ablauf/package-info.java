/** The ways that processes took, running and finished alike, for whoever reads them afterwards. */
@org.springframework.modulith.NamedInterface("ablauf")
package de.beratungsfolge.prozesse.ablauf;
