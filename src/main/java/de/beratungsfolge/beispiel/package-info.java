/** Example data and the walk-through of the meeting of 16.11.2021, played through the real processes. */
@org.springframework.modulith.ApplicationModule(displayName = "Beispiel", allowedDependencies = {
        "beiratsaemter", "beiratskasse", "beiratswahl", "dokumente", "eingabe", "gremien", "drucksachen", "sitzungen",
        "feststellungen", "protokoll", "prozesse", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.beispiel;
