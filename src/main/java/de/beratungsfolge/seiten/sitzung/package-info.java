/** The calendar of meetings, as a page and as iCalendar, and one page per meeting. */
package de.beratungsfolge.seiten.sitzung;
