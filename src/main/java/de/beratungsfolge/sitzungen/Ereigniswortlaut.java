package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import org.springframework.stereotype.Component;

/** Arrivals and departures in words: short for lists, as a sentence for the minutes. */
@Component
class Ereigniswortlaut {

    private final Gremien gremien;

    Ereigniswortlaut(Gremien gremien) {
        this.gremien = gremien;
    }

    /** E.g. "Uwe Kleinherne geht (18:10 Uhr); Elke Kleinschmidt vertritt". */
    String kurz(Anwesenheitsereignis ereignis) {
        return name(ereignis.personId()) + " " + ereignis.art().bezeichnung() + " (" + Datum.deutsch(ereignis.zeit()) + ")"
                + (ereignis.vertreterId() == null ? "" : "; " + name(ereignis.vertreterId()) + " vertritt")
                + (ereignis.vertretungBleibt() ? "; die Vertretung behält den Sitz" : "");
    }

    /** E.g. "Uwe Kleinherne verlässt die Sitzung um 18:10 Uhr; es vertritt Elke Kleinschmidt.". */
    String satz(Anwesenheitsereignis ereignis) {
        String zeit = Datum.deutsch(ereignis.zeit());
        return switch (ereignis.art()) {
            case ANKUNFT -> name(ereignis.personId()) + " erscheint um " + zeit
                    + (ereignis.vertretungBleibt() ? "; die Vertretung behält den Sitz." : ".");
            case WEGGANG -> name(ereignis.personId()) + " verlässt die Sitzung um " + zeit
                    + (ereignis.vertreterId() == null ? "." : "; es vertritt " + name(ereignis.vertreterId()) + ".");
            case VERTRETUNG -> name(ereignis.vertreterId()) + " vertritt " + name(ereignis.personId()) + " ab " + zeit + ".";
        };
    }

    private String name(long personId) {
        return gremien.person(personId).name();
    }
}
