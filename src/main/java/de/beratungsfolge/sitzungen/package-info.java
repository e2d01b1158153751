/** Meetings, their agenda, attendance, exclusions, votes, results and minutes. */
@org.springframework.modulith.ApplicationModule(displayName = "Sitzungen", allowedDependencies = {"eingabe", "gremien", "drucksachen", "feststellungen", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.sitzungen;
