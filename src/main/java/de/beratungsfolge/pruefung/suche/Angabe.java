package de.beratungsfolge.pruefung.suche;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What the form asks for. */
enum Angabe {
    TEXT("Worte, Nummer oder Name", frage -> !frage.text().isEmpty()),
    GREMIUM("Gremium", frage -> !frage.gremium().isEmpty()),
    NORM("Norm", frage -> !frage.norm().isEmpty()),
    PERSON("Person", frage -> !frage.person().isEmpty()),
    ZEIT("Von, Bis", Suchfrage::hatZeitraum);

    private final String bezeichnung;
    private final Predicate<Suchfrage> gemacht;

    Angabe(String bezeichnung, Predicate<Suchfrage> gemacht) {
        this.bezeichnung = bezeichnung;
        this.gemacht = gemacht;
    }

    /** @return what the question says */
    static List<Angabe> in(Suchfrage frage) {
        return Arrays.stream(values()).filter(eine -> eine.gemacht.test(frage)).toList();
    }

    /** @return as the form calls it */
    String bezeichnung() {
        return bezeichnung;
    }
}
