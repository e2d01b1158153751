/**
 * How long which kind of record is kept, and how it is deleted: ordered by one person with a reason, confirmed by another, never
 * by the program itself. Rooms that hold something which may be deleted implement {@link de.beratungsfolge.aufbewahrung.Loeschgut}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Aufbewahrung", allowedDependencies = {"eingabe", "protokoll"})
package de.beratungsfolge.aufbewahrung;
