package de.beratungsfolge.pruefung.suche;

import java.util.List;
import java.util.Set;

/** One kind of things that can be found. */
interface Trefferliste {

    /** @return as it stands in the address */
    String schluessel();

    /** @return the German name */
    String name();

    /** @return what it can be asked by */
    Set<Angabe> kennt();

    /** @return why this cannot be asked of the list, in German sentences; what it does not know would otherwise be passed over */
    default List<String> einwaende(Suchfrage frage) {
        return Angabe.in(frage).stream().filter(eine -> !kennt().contains(eine)).map(eine -> "Die Liste „" + name() + "“ kennt keine Angabe „"
                + eine.bezeichnung() + "“; bitte das Feld leeren oder etwas anderes suchen.").toList();
    }

    /** @return a page after the question's mark */
    Fund suchen(Suchfrage frage, int hoechstens);
}
