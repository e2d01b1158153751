/**
 * The append-only record of every step: findings, establishments, deviations, signatures.
 * Entries are chained per Vorgang over the hash of their content.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Protokoll", allowedDependencies = {"eingabe"})
package de.beratungsfolge.protokoll;
