package de.beratungsfolge.pruefung.ausfuhr;

import de.beratungsfolge.dokumente.Bericht;
import java.util.List;

/** A view that can be taken away. */
public interface Ansicht {

    /** @return its heading */
    String titel();

    /** @return a second line, or null */
    String untertitel();

    /** @return its stable address below the program's root */
    String adresse();

    /** @return the chain it is about, or null if it is about several */
    String vorgang();

    /** @return what it is about in the record of files given out */
    default String verzeichnetAls() {
        return vorgang() == null ? adresse() : vorgang();
    }

    /** @return its tables; each can be had as CSV, the first without being named */
    List<Tabelle> tabellen();

    /** @return what JSON holds: the values themselves, not only their words */
    Object daten();

    /** @return what the PDF shows */
    default List<Bericht.Teil> teile() {
        return tabellen().stream().map(eine -> Bericht.Teil.tabelle(eine.titel(), eine.spalten(), eine.zeilen())).toList();
    }
}
