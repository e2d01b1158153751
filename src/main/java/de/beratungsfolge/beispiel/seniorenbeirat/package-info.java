/**
 * A year and a half of an invented Seniorenbeirat, played through the real processes and told as a story. Its beans exist
 * in profile {@code beispiel-seniorenbeirat} only: there the clock goes with the story.
 */
package de.beratungsfolge.beispiel.seniorenbeirat;
