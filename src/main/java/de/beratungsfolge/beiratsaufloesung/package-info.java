/** The dissolution of the Seniorenbeirat as a checked list (§ 13 GeschO-SB). */
@org.springframework.modulith.ApplicationModule(displayName = "Beiratsauflösung", allowedDependencies = {"eingabe", "gremien", "sitzungen", "beiratskasse", "feststellungen", "protokoll"})
package de.beratungsfolge.beiratsaufloesung;
