package de.beratungsfolge.pruefung.suche;

/** One kind of things that can be found. */
interface Trefferliste {

    /** @return as it stands in the address */
    String schluessel();

    /** @return the German name */
    String name();

    /** @return whether what was asked can be asked of this list; what it does not know would otherwise be passed over */
    boolean versteht(Suchfrage frage);

    /** @return a page after the question's mark */
    Fund suchen(Suchfrage frage, int hoechstens);
}
