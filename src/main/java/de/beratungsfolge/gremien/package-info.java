/** Bodies, people, Fraktionen, dated memberships and ordered deputies. */
@org.springframework.modulith.ApplicationModule(displayName = "Gremien", allowedDependencies = {"eingabe", "protokoll", "regelwerk :: pruefungen"})
package de.beratungsfolge.gremien;
