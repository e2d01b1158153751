/** The board of the Seniorenbeirat: its election in the constituting meeting, recall and succession (§ 4 GeschO-SB). */
@org.springframework.modulith.ApplicationModule(displayName = "Beiratsämter", allowedDependencies = {"eingabe", "gremien", "drucksachen", "sitzungen", "feststellungen", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.beiratsaemter;
