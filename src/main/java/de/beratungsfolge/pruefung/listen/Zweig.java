package de.beratungsfolge.pruefung.listen;

/**
 * One source of a list, as pieces of SQL; parameters: those of {@link Auswahl}.
 *
 * @param tag the day
 * @param id  the number, different for all rows of a list
 * @param art the kind
 * @param von tables
 * @param wo  condition, never empty
 */
record Zweig(String tag, String id, String art, String von, String wo) {

    /** Rows of the derived table for one of its lists, with whatever rests on the entry. */
    static Zweig fund(Listenfund.Liste liste, String art, String verbindung, String wo) {
        return new Zweig("f.tag", "f.eintrag_id", art, "listenfund f" + (verbindung.isEmpty() ? "" : " " + verbindung),
                "f.liste = '" + liste + "' and f.tag between :von and :bis" + (wo.isEmpty() ? "" : " and " + wo));
    }

    /** @return the same, and this too */
    Zweig und(String bedingung) {
        return bedingung.isEmpty() ? this : new Zweig(tag, id, art, von, wo + " and " + bedingung);
    }
}
