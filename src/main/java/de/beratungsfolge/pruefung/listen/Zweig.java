package de.beratungsfolge.pruefung.listen;

/**
 * One source of a list, as pieces of SQL; parameters: those of {@link Auswahl}.
 *
 * @param tag   the day
 * @param id    the number, different for all rows of a list
 * @param art   the kind
 * @param von   tables
 * @param wo    condition, never empty
 * @param fest  columns that have one value only and stand first in the index: named in the order, so that H2 reads the index in
 *              its order and stops when the page is full instead of sorting all; empty, or with a comma at the end
 */
record Zweig(String tag, String id, String art, String von, String wo, String fest) {

    Zweig(String tag, String id, String art, String von, String wo) {
        this(tag, id, art, von, wo, "");
    }

    /** Rows of the derived table for one of its lists, with whatever rests on the entry. */
    static Zweig fund(Listenfund.Liste liste, String art, String verbindung, String wo) {
        return new Zweig("f.tag", "f.eintrag_id", art, "listenfund f" + (verbindung.isEmpty() ? "" : " " + verbindung),
                "f.liste = '" + liste + "' and f.tag between :von and :bis" + (wo.isEmpty() ? "" : " and " + wo), "f.liste, ");
    }

    /** The same of one check alone. */
    static Zweig fund(Listenfund.Liste liste, String pruefung, String art, String verbindung, String wo) {
        return fund(liste, art, verbindung, "f.pruefung = '" + pruefung + "'" + (wo.isEmpty() ? "" : " and " + wo)).mitFest("f.pruefung, ");
    }

    /** @return the same, and this too */
    Zweig und(String bedingung) {
        return bedingung.isEmpty() ? this : new Zweig(tag, id, art, von, wo + " and " + bedingung, fest);
    }

    /** @return rows of the derived table, of the body asked for alone */
    Zweig imGremium(Auswahl auswahl) {
        return auswahl.gremium() == null ? this : und("f.gremium_id = :gremium").mitFest("f.gremium_id, ");
    }

    private Zweig mitFest(String spalte) {
        return new Zweig(tag, id, art, von, wo, fest + spalte);
    }
}
