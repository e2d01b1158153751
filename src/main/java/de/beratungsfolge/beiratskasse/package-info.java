/** The Seniorenbeirat's money: income and spending (§ 8 GeschO-SB) and the audit of its accounts (§ 5 GeschO-SB). */
@org.springframework.modulith.ApplicationModule(displayName = "Beiratskasse", allowedDependencies = {"eingabe", "gremien", "beiratsaemter", "sitzungen", "feststellungen", "protokoll", "regelwerk :: pruefungen"})
package de.beratungsfolge.beiratskasse;
