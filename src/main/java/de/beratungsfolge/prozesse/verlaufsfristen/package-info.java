/** How long the engine keeps what it knows of finished processes, and how that is deleted. */
package de.beratungsfolge.prozesse.verlaufsfristen;
