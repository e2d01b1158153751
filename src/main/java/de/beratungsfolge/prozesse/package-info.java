/**
 * The only room that knows the process engine: contracts, steps behind the tasks, what tasks show, access.
 * A fork of the engine is a swap of imports in here.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Prozesse", allowedDependencies = {"aufbewahrung", "eingabe", "gremien", "drucksachen", "sitzungen", "rechtsbehelfe", "eilentscheidungen", "mittelbereitstellungen", "beiratswahl", "beiratsaemter", "beiratskasse", "beiratsgeschaefte", "beiratsversammlung", "beiratsaufloesung", "feststellungen", "protokoll", "maengel", "regelwerk", "regelwerk :: pruefungen"})
package de.beratungsfolge.prozesse;
