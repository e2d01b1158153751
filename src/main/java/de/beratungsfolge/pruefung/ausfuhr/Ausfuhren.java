package de.beratungsfolge.pruefung.ausfuhr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.dokumente.Dokument;
import de.beratungsfolge.dokumente.Dokumente;
import de.beratungsfolge.protokoll.Ausleitungen;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives views out as files, and records who took what. */
@Component
public class Ausfuhren {

    private static final Set<String> FORMATE = Set.of("csv", "json", "pdf");

    private final Dokumente dokumente;
    private final Zugang zugang;
    private final ObjectMapper json;
    private final Ausleitungen ausleitungen;
    private final Clock uhr;

    Ausfuhren(Dokumente dokumente, Zugang zugang, ObjectMapper json, Ausleitungen ausleitungen, Clock uhr) {
        this.dokumente = dokumente;
        this.zugang = zugang;
        this.json = json;
        this.ausleitungen = ausleitungen;
        this.uhr = uhr;
    }

    /**
     * @param format  csv, json or pdf
     * @param tabelle name of the table for CSV; empty: the first
     * @throws NoSuchElementException if there is no such format or table
     */
    public ResponseEntity<byte[]> liefern(Ansicht ansicht, String format, String tabelle, HttpServletRequest anfrage) {
        if (!FORMATE.contains(format)) {
            throw new NoSuchElementException("Format " + format);
        }
        String person = zugang.verlange(anfrage);
        Datei datei = switch (format) {
            case "csv" -> csv(ansicht, tabelle);
            case "json" -> new Datei(dateiname(ansicht, "json"), MediaType.APPLICATION_JSON, json(ansicht));
            default -> pdf(ansicht);
        };
        ausleitungen.verzeichnen(person, ansicht.verzeichnetAls(), datei.name(), datei.inhalt());
        return datei.antwort();
    }

    private static Datei csv(Ansicht ansicht, String name) {
        Tabelle tabelle = ansicht.tabellen().stream().filter(eine -> name.isEmpty() || eine.name().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Tabelle " + name));
        return new Datei(dateiname(ansicht, "").replaceAll("\\.$", "") + "_" + tabelle.name() + ".csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8), Tabellendatei.von(tabelle));
    }

    private byte[] json(Ansicht ansicht) {
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("titel", ansicht.titel());
        inhalt.put("untertitel", ansicht.untertitel());
        inhalt.put("adresse", ansicht.adresse());
        inhalt.put("erstelltAm", uhr.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        inhalt.put("daten", ansicht.daten());
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(inhalt);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Ansicht " + ansicht.adresse() + " lässt sich nicht als JSON schreiben", fehler);
        }
    }

    private Datei pdf(Ansicht ansicht) {
        Dokument dokument = dokumente.bericht(new Bericht(ansicht.titel(), ansicht.untertitel(),
                "Im Programm: " + ansicht.adresse(), ansicht.vorgang(), List.of("Pruefung", ansicht.titel()), ansicht.teile()));
        return new Datei(dokument.dateiname(), MediaType.APPLICATION_PDF, dokument.pdf());
    }

    private static String dateiname(Ansicht ansicht, String endung) {
        return "Pruefung_" + ansicht.titel().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae")
                .replace("Ö", "Oe").replace("Ü", "Ue").replace("ß", "ss").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "") + "." + endung;
    }

    private record Datei(String name, MediaType art, byte[] inhalt) {

        ResponseEntity<byte[]> antwort() {
            return ResponseEntity.ok().contentType(art).header(HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                    .header("X-Content-Type-Options", "nosniff").body(inhalt);
        }
    }
}
