/**
 * The bylaws' own faults: each with the reading taken, the other ones, and a proposed wording. All of it is data that the
 * Rechtsamt keeps; this room reads it, refuses it when it is wrong, and says what another reading would change.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Mängel der Geschäftsordnung", allowedDependencies = {"eingabe", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.maengel;
