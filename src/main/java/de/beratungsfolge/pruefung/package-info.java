/**
 * What auditors see: everything that was recorded, read-only. Only for role {@code pruefung} and the administrators.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Prüfung", allowedDependencies = {"eingabe", "protokoll", "prozesse",
        "regelwerk"})
package de.beratungsfolge.pruefung;
