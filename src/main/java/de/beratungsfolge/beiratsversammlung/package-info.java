/** The Delegiertenversammlung that does not elect, its recommendations, and whether a year had one (§ 3 Abs. 3 GeschO-SB). */
@org.springframework.modulith.ApplicationModule(displayName = "Beiratsversammlung", allowedDependencies = {"eingabe", "drucksachen", "gremien", "sitzungen", "beiratswahl", "beiratskasse", "feststellungen", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.beiratsversammlung;
