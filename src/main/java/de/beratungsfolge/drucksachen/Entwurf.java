package de.beratungsfolge.drucksachen;

import de.beratungsfolge.regelwerk.pruefungen.Drucksachengegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Thema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the author works out before the Sichtvermerke.
 *
 * @param gegenstand what the paper is about, as far as competence depends on it
 * @param themen     topics on which somebody should be heard
 * @param erheblich  whether spending beyond the budget is considerable; null: not stated
 * @param anlagen    titles of attachments; a file uploaded for a title stays
 */
public record Entwurf(
        String betreff,
        String beschlussvorschlag,
        String sachdarstellung,
        Finanzen finanzen,
        Klimawirkung klimawirkung,
        String klimaErlaeuterung,
        List<Drucksachengegenstand> gegenstand,
        List<Thema> themen,
        Boolean erheblich,
        List<Halt> beratungsfolge,
        List<String> anlagen,
        List<Mitzeichner> sichtvermerke) {

    /** A list that was not submitted is an empty list. */
    public Entwurf {
        gegenstand = liste(gegenstand);
        themen = liste(themen);
        beratungsfolge = liste(beratungsfolge);
        anlagen = liste(anlagen);
        sichtvermerke = liste(sichtvermerke);
    }

    /** One stop of the route: which body, when, and what it shall do. */
    public record Halt(String gremium, LocalDate termin, Beratungsaktion aktion) {
    }

    /**
     * Whose Sichtvermerk the author asks for.
     *
     * @param fachbereich name of a further Fachbereich; null for the other offices
     * @param bis         by when; null: a week from the paper's date or from today, whichever is later
     * @param benannt     login name of the one person of the further Fachbereich; only for a non-public paper
     */
    public record Mitzeichner(Sichtvermerkstelle stelle, String fachbereich, LocalDate bis, String benannt) {

        /** Whoever has the office. */
        public Mitzeichner(Sichtvermerkstelle stelle, String fachbereich, LocalDate bis) {
            this(stelle, fachbereich, bis, null);
        }

        /** @return the German name that people read */
        public String bezeichnung() {
            return Sichtvermerk.bezeichnung(stelle, fachbereich);
        }
    }

    private static <T> List<T> liste(List<T> werte) {
        return werte == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(werte));
    }
}
