/** Papers, their routes, financial and climate effects, attachments and Sichtvermerke. */
@org.springframework.modulith.ApplicationModule(displayName = "Drucksachen", allowedDependencies = {"eingabe", "gremien", "feststellungen", "protokoll", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.drucksachen;
