/** What rule authors see: running cases against the rules. Uses only the public API of the rule room. */
@org.springframework.modulith.ApplicationModule(displayName = "Werkstatt", allowedDependencies = {"regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.werkstatt;
