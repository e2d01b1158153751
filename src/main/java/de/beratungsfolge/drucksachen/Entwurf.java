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

    /** One stop of the route: which body, when, and what it shall do. */
    public record Halt(String gremium, LocalDate termin, Beratungsaktion aktion) {
    }
}
