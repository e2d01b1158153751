/** Urgent decisions in place of a body that cannot meet in time, and their approval by it (§ 60 GO NRW). */
@org.springframework.modulith.ApplicationModule(displayName = "Eilentscheidungen", allowedDependencies = {"eingabe", "gremien", "drucksachen", "sitzungen", "feststellungen", "protokoll", "regelwerk :: pruefungen"})
package de.beratungsfolge.eilentscheidungen;
