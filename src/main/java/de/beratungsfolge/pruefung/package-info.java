/**
 * What auditors see: everything that was recorded, read-only. Only for role {@code pruefung} and the administrators.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Prüfung", allowedDependencies = {"aufbewahrung", "dokumente", "drucksachen", "eingabe",
        "feststellungen", "gremien", "protokoll", "prozesse", "prozesse :: ablauf", "rechtsbehelfe", "regelwerk",
        "regelwerk :: pruefungen", "sitzungen"})
package de.beratungsfolge.pruefung;
