/** What the Seniorenbeirat's bylaws order beside its meetings: urgent business of its chair (§ 10 GeschO-SB). */
@org.springframework.modulith.ApplicationModule(displayName = "Beiratsgeschäfte", allowedDependencies = {"eingabe", "drucksachen", "gremien", "sitzungen", "feststellungen", "protokoll", "regelwerk :: pruefungen"})
package de.beratungsfolge.beiratsgeschaefte;
