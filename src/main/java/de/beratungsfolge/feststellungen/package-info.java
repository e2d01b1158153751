/** Where a finding of the rules and the establishment of a person meet: both are recorded, with the reason of a deviation. */
@org.springframework.modulith.ApplicationModule(displayName = "Feststellungen", allowedDependencies = {"eingabe", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.feststellungen;
