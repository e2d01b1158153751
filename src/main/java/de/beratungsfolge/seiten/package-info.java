/**
 * Pages beside Tasklist, one subpackage per feature: what needs more room than a task form, or belongs to no task.
 * Who may open them is the sign-in and the roles of Tasklist.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Seiten", allowedDependencies = {"aufbewahrung", "dokumente", "eingabe", "gremien", "drucksachen", "sitzungen", "protokoll", "prozesse", "prozesse :: abwesenheit", "maengel", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.seiten;
