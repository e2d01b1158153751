/** Bodies, people, Fraktionen, dated memberships and ordered deputies. */
@org.springframework.modulith.ApplicationModule(displayName = "Gremien", allowedDependencies = {"eingabe", "regelwerk :: pruefungen"})
package de.beratungsfolge.gremien;
