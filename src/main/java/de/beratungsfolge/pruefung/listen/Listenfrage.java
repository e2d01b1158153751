package de.beratungsfolge.pruefung.listen;

import java.util.List;

/** A question of an auditor, and how it is answered. */
interface Listenfrage {

    /** @return what the list says about itself */
    Kopf kopf();

    /** @return where the rows come from */
    List<Zweig> zweige(Auswahl auswahl);

    /** With a number of statements that does not depend on the rows. @return the rows in the order of their places */
    List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl);

    /** @return numbers about the whole list, or none */
    default List<Zaehlung> zaehlungen(Auswahl auswahl) {
        return List.of();
    }
}
