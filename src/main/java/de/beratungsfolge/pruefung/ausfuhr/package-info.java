/** Every view as CSV, JSON and PDF. */
package de.beratungsfolge.pruefung.ausfuhr;
