package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fraktionen from a file: a line without a day adds one, a line with a day renames it from that day on. */
@Component
class Fraktionseinfuhr implements Einfuhrlauf {

    private final Fraktionspflege fraktionen;

    Fraktionseinfuhr(Fraktionspflege fraktionen) {
        this.fraktionen = fraktionen;
    }

    @Override
    public Einfuhrart art() {
        return Einfuhrart.FRAKTIONEN;
    }

    @Override
    public void einspielen(List<Csvzeile> zeilen, Einfuhrbericht bericht, String person) {
        for (Csvzeile zeile : zeilen) {
            String kuerzel = zeile.pflicht("Kürzel");
            String name = zeile.pflicht("Name");
            LocalDate ab = zeile.tag("Gilt ab");
            if (!zeile.fehlerhaft()) {
                bericht.versuche(zeile.nummer(), () -> zeile(zeile, kuerzel, name, ab, bericht, person));
            }
        }
    }

    private void zeile(Csvzeile zeile, String kuerzel, String name, LocalDate ab, Einfuhrbericht bericht, String person) {
        Optional<Fraktion> bekannt = fraktionen.mitKuerzel(kuerzel);
        if (bekannt.isEmpty() && ab != null) {
            zeile.fehler("Kürzel", "„" + kuerzel + "“: Diese Fraktion ist nicht bekannt; neu wird sie mit einer Zeile ohne "
                    + "„Gilt ab“.");
        } else if (bekannt.isEmpty()) {
            fraktionen.anlegen(kuerzel, name, person);
            bericht.neu("Fraktion " + kuerzel + ", " + name);
        } else if (ab == null && !bekannt.get().name().equals(name)) {
            zeile.fehler("Name", "Die Fraktion heißt von Anfang an „" + bekannt.get().name() + "“; umbenannt wird sie mit "
                    + "einem Tag unter „Gilt ab“.");
        } else if (ab == null || fraktionen.heisst(bekannt.get(), name, ab)) {
            bericht.unveraendert();
        } else {
            fraktionen.umbenennen(bekannt.get().id(), name, ab, person);
            bericht.geaendert("Fraktion " + kuerzel + ", ab " + Datum.deutsch(ab) + " " + name);
        }
    }
}
