/**
 * The facts that can be put to the rules: one record per check, named and shaped as in the case format.
 * Everything here is plain data; what follows from it in law stands in {@code rules/}.
 */
@org.springframework.modulith.NamedInterface("pruefungen")
package de.beratungsfolge.regelwerk.pruefungen;
