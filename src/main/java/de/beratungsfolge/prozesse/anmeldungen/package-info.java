/** Sign-ins of privileged roles, successful and refused, as entries of the record. */
package de.beratungsfolge.prozesse.anmeldungen;
