/** Funds beyond the budget: who may provide them, the council's prior consent, the report to it (§ 83 GO NRW). */
@org.springframework.modulith.ApplicationModule(displayName = "Mittelbereitstellungen", allowedDependencies = {"eingabe", "gremien", "drucksachen", "sitzungen", "feststellungen", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.mittelbereitstellungen;
