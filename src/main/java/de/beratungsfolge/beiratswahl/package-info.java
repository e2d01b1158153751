/** The election of the Seniorenbeirat, its order of successors and who takes an empty seat (§§ 3, 7, 11, 12 GeschO-SB). */
@org.springframework.modulith.ApplicationModule(displayName = "Beiratswahl", allowedDependencies = {"eingabe", "gremien", "feststellungen", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.beiratswahl;
