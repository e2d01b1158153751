/** What people read when the engine refuses: German sentences instead of its own words. */
package de.beratungsfolge.prozesse.meldungen;
