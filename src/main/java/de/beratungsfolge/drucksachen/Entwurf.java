package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import java.util.List;

/** What the author works out before the Sichtvermerke. */
public record Entwurf(
        String betreff,
        String beschlussvorschlag,
        String sachdarstellung,
        Finanzen finanzen,
        Klimawirkung klimawirkung,
        String klimaErlaeuterung,
        List<Halt> beratungsfolge,
        List<String> anlagen,
        List<Sichtvermerkstelle> sichtvermerke) {

    /** A list that was not submitted is an empty list. */
    public Entwurf {
        beratungsfolge = beratungsfolge == null ? List.of() : List.copyOf(beratungsfolge);
        anlagen = anlagen == null ? List.of() : List.copyOf(anlagen);
        sichtvermerke = sichtvermerke == null ? List.of() : List.copyOf(sichtvermerke);
    }

    /** One stop of the route: which body, when, and what it shall do. */
    public record Halt(String gremium, LocalDate termin, Beratungsaktion aktion) {
    }
}
