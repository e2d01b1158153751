package de.beratungsfolge.sitzungen;

import java.util.List;

/** Drafts texts for an item of the minutes from one kind of record. {@code @Order} is the order in the minutes. */
interface Niederschriftquelle {

    /** @return the texts this record yields for the item; none if it holds nothing about it */
    List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt);
}
