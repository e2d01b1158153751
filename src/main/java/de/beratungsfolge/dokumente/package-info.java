/**
 * Documents people print, send and sign: PDF/A-2a and PDF/UA-1, made from HTML templates that the town may change.
 * What a document says comes from what was recorded; this room only sets it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Dokumente", allowedDependencies = {"eingabe", "gremien", "drucksachen", "sitzungen", "protokoll", "maengel", "regelwerk :: pruefungen"})
package de.beratungsfolge.dokumente;
