package de.beratungsfolge.beispiel;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the three papers of 2021 on their way: drafted, seen, signed. */
@Component
class Drehbuch {

    private static final List<String> DRUCKSACHEN = List.of("17-286", "17-291", "17-290");
    private static final Map<Sichtvermerkstelle, String> STELLEN = Map.of(
            Sichtvermerkstelle.ERSTE_BEIGEORDNETE, "ersteBeigeordnete",
            Sichtvermerkstelle.BEIGEORDNETER, "ruetten",
            Sichtvermerkstelle.KAEMMERER, "kaemmerei");

    private final Aufgaben aufgaben;
    private final ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    Drehbuch(Aufgaben aufgaben) {
        this.aufgaben = aufgaben;
    }

    /** A paper as the resource files describe it; with a reason for every hint on its route. */
    record Vorlage(String nummer, String betreff, LocalDate datum, String fachbereich, String fachdienst,
                   Entwurf entwurf, Map<String, String> begruendungen) {

        Vorlage {
            begruendungen = begruendungen == null ? Map.of() : begruendungen;
        }
    }

    void drucksachenAufDenWegBringen() {
        DRUCKSACHEN.stream().map(this::lesen).forEach(this::aufDenWegBringen);
    }

    private void aufDenWegBringen(Vorlage vorlage) {
        Map<String, Object> anlage = new LinkedHashMap<>();
        anlage.put("nummer", vorlage.nummer());
        anlage.put("betreff", vorlage.betreff());
        anlage.put("datum", vorlage.datum());
        anlage.put("fachbereich", vorlage.fachbereich());
        anlage.put("fachdienst", vorlage.fachdienst());
        anlage.put("nichtoeffentlich", false);
        String vorgang = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", anlage);
        aufgaben.erledigen(vorgang, DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN, "heller",
                Map.of(Aufgaben.DATEN, vorlage.entwurf()));
        if (!vorlage.begruendungen().isEmpty()) {
            aufgaben.erledigen(vorgang, DrucksacheProzess.Elemente.BERATUNGSFOLGE_BESTAETIGEN, "heller",
                    Map.of(Aufgaben.DATEN, Map.of("entscheidung", "BLEIBT", "begruendungen", vorlage.begruendungen())));
        }
        for (Entwurf.Mitzeichner einer : vorlage.entwurf().sichtvermerke()) {
            aufgaben.erledigen(vorgang, DrucksacheProzess.Elemente.SICHTVERMERK, STELLEN.get(einer.stelle()),
                    Map.of("entscheidung", "ZUGESTIMMT", "bemerkung", "Beispielangabe", "am", vorlage.datum().plusDays(3)));
        }
        aufgaben.erledigen(vorgang, DrucksacheProzess.Elemente.UNTERZEICHNEN, "haarmann",
                Map.of("entscheidung", "ZUGESTIMMT", "bemerkung", "", "am", vorlage.datum().plusDays(5)));
    }

    private Vorlage lesen(String name) {
        try {
            return yaml.readValue(new ClassPathResource("beispiel/" + name + ".yaml").getInputStream(), Vorlage.class);
        } catch (IOException fehler) {
            throw new UncheckedIOException("Die Beispieldrucksache " + name + " ist nicht lesbar", fehler);
        }
    }
}
