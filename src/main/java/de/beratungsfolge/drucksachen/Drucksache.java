package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A paper on its way through the bodies.
 *
 * @param nummer      e.g. {@code 17/286}; names the paper and its chain in the record
 * @param verfasser   login name of the author
 * @param geaendertAm when a draft last changed the content, or null before the first draft
 */
public record Drucksache(
        @Id Long id,
        @Version Long version,
        String nummer,
        String betreff,
        LocalDate datum,
        String fachbereich,
        String fachdienst,
        boolean oeffentlich,
        Stand stand,
        String verfasser,
        String beschlussvorschlag,
        String sachdarstellung,
        Klimawirkung klimawirkung,
        String klimaErlaeuterung,
        @Embedded.Nullable Finanzen finanzen,
        @Embedded.Nullable Einordnung einordnung,
        LocalDateTime geaendertAm,
        String unterzeichnetVon,
        LocalDate unterzeichnetAm,
        LocalDate ausgefuehrtAm,
        String ausfuehrungsbericht) {

    static Drucksache neu(Grunddaten daten, String verfasser) {
        return new Drucksache(null, null, daten.nummer().strip(), daten.betreff().strip(), daten.datum(),
                daten.fachbereich().strip(), daten.fachdienst(), daten.oeffentlich(), Stand.ENTWURF, verfasser,
                null, null, null, null, null, null, null, null, null, null, null);
    }

    Drucksache mitEntwurf(Entwurf entwurf) {
        return new Drucksache(id, version, nummer, entwurf.betreff().strip(), datum, fachbereich, fachdienst,
                oeffentlich, Stand.ENTWURF, verfasser, entwurf.beschlussvorschlag().strip(),
                entwurf.sachdarstellung().strip(), entwurf.klimawirkung(), entwurf.klimaErlaeuterung(),
                entwurf.finanzen(), Einordnung.von(entwurf), geaendertAm, null, null, null, null);
    }

    Drucksache geaendert(LocalDateTime wann) {
        return new Drucksache(id, version, nummer, betreff, datum, fachbereich, fachdienst, oeffentlich, stand,
                verfasser, beschlussvorschlag, sachdarstellung, klimawirkung, klimaErlaeuterung, finanzen, einordnung,
                wann, unterzeichnetVon, unterzeichnetAm, ausgefuehrtAm, ausfuehrungsbericht);
    }

    Drucksache mitStand(Stand neuerStand) {
        return new Drucksache(id, version, nummer, betreff, datum, fachbereich, fachdienst, oeffentlich, neuerStand,
                verfasser, beschlussvorschlag, sachdarstellung, klimawirkung, klimaErlaeuterung, finanzen, einordnung,
                geaendertAm, unterzeichnetVon, unterzeichnetAm, ausgefuehrtAm, ausfuehrungsbericht);
    }

    /** A draft again; the signature was under another text than the one to come. */
    Drucksache inNeufassung() {
        return new Drucksache(id, version, nummer, betreff, datum, fachbereich, fachdienst, oeffentlich, Stand.ENTWURF,
                verfasser, beschlussvorschlag, sachdarstellung, klimawirkung, klimaErlaeuterung, finanzen, einordnung,
                geaendertAm, null, null, ausgefuehrtAm, ausfuehrungsbericht);
    }

    Drucksache unterzeichnet(String von, LocalDate am) {
        return new Drucksache(id, version, nummer, betreff, datum, fachbereich, fachdienst, oeffentlich,
                Stand.BERATUNG, verfasser, beschlussvorschlag, sachdarstellung,
                klimawirkung, klimaErlaeuterung, finanzen, einordnung, geaendertAm, von, am, null, null);
    }

    Drucksache ausgefuehrt(Stand ausgang, LocalDate am, String bericht) {
        return new Drucksache(id, version, nummer, betreff, datum, fachbereich, fachdienst, oeffentlich,
                ausgang, verfasser, beschlussvorschlag, sachdarstellung, klimawirkung, klimaErlaeuterung,
                finanzen, einordnung, geaendertAm, unterzeichnetVon, unterzeichnetAm, am, bericht);
    }
}
