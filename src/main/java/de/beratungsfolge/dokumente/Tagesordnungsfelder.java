package de.beratungsfolge.dokumente;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsfassung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An agenda as documents print it. Of a non-public item everybody reads its kind at most, never its title. */
@Component
class Tagesordnungsfelder {

    /** What every meeting of the council and its committees begins with. */
    private static final List<String> GESCHAEFTSORDNUNG = List.of(
            "Prüfung der Einladung und Feststellung der Beschlussfähigkeit", "Feststellung der Tagesordnung",
            "Feststellung von Ausschließungsgründen gemäß §§ 31, 43 (2) und 50 (6) GO NRW");
    /** What a meeting of the Seniorenbeirat begins with: its bylaws know no check of the invitation. */
    private static final List<String> IM_BEIRAT = List.of("Feststellung der Beschlussfähigkeit",
            "Feststellung der Tagesordnung", "Feststellung von Ausschließungsgründen gemäß § 31 GO NRW");
    /** Kinds whose name tells nothing about a subject. */
    private static final Set<Punktart> ALLGEMEIN = EnumSet.of(Punktart.EINWOHNERFRAGESTUNDE, Punktart.NIEDERSCHRIFT,
            Punktart.NIEDERSCHRIFT_GENEHMIGUNG, Punktart.MITTEILUNGEN, Punktart.ANFRAGEN, Punktart.VERSCHIEDENES);

    private final Tagesordnung tagesordnung;
    private final Drucksachen drucksachen;
    private final Sitzungsfelder sitzungen;
    private final ObjectMapper json;

    Tagesordnungsfelder(Tagesordnung tagesordnung, Drucksachen drucksachen, Sitzungsfelder sitzungen, ObjectMapper json) {
        this.tagesordnung = tagesordnung;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.json = json;
    }

    /** Fields {@code tagesordnung} of the agenda as it stands. */
    Map<String, Object> wieSieSteht(Sitzung sitzung, boolean mitNichtoeffentlichen) {
        return felder(sitzung, tagesordnung.entwurf(sitzung.id()), mitNichtoeffentlichen);
    }

    /** Fields {@code tagesordnung} of the agenda as it was sent. */
    Map<String, Object> wieVersandt(Sitzung sitzung, Tagesordnungsfassung fassung, boolean mitNichtoeffentlichen) {
        return felder(sitzung, zeilen(fassung), mitNichtoeffentlichen);
    }

    /** Numbered a, b, c. */
    List<Map<String, Object>> geschaeftsordnung(Sitzung sitzung) {
        List<Map<String, Object>> punkte = new ArrayList<>();
        for (String titel : sitzungen.imBeirat(sitzung) ? IM_BEIRAT : GESCHAEFTSORDNUNG) {
            punkte.add(punkt(String.valueOf((char) ('a' + punkte.size())), titel, null, null, false, false));
        }
        return punkte;
    }

    /** Fields of one item. */
    static Map<String, Object> punkt(String nummer, String titel, String drucksache, String zusatz, boolean nachgereicht,
                                     boolean zweiteLadung) {
        return Werte.von("nummer", nummer, "titel", titel, "drucksache", drucksache, "zusatz", zusatz,
                "nachgereicht", nachgereicht, "zweiteLadung", zweiteLadung);
    }

    private Map<String, Object> felder(Sitzung sitzung, List<Punktentwurf> zeilen, boolean mitNichtoeffentlichen) {
        List<Map<String, Object>> oeffentlich = new ArrayList<>();
        List<Map<String, Object>> nichtoeffentlich = new ArrayList<>();
        for (Punktentwurf zeile : zeilen) {
            List<Map<String, Object>> teil = zeile.oeffentlich() ? oeffentlich : nichtoeffentlich;
            String nummer = teil.size() + 1 + ".";
            teil.add(zeile.oeffentlich() || mitNichtoeffentlichen ? offen(nummer, zeile)
                    : punkt(nummer, verhuellt(zeile), null, null, false, false));
        }
        return Werte.von("geschaeftsordnung", geschaeftsordnung(sitzung), "oeffentlich", Werte.oderNichts(oeffentlich),
                "nichtoeffentlich", Werte.oderNichts(nichtoeffentlich));
    }

    private Map<String, Object> offen(String nummer, Punktentwurf zeile) {
        return punkt(nummer, zeile.titel(), drucksache(zeile), zeile.zusatz(),
                zeile.drucksacheId() != null || Boolean.TRUE.equals(zeile.nachgereicht()), Boolean.TRUE.equals(zeile.zweiteLadung()));
    }

    private static String verhuellt(Punktentwurf zeile) {
        return ALLGEMEIN.contains(zeile.art()) ? zeile.art().bezeichnung() : "Nichtöffentliche Angelegenheit";
    }

    private String drucksache(Punktentwurf zeile) {
        Long id = zeile.drucksacheId() != null ? zeile.drucksacheId()
                : zeile.stationId() == null ? null : drucksachen.station(zeile.stationId()).drucksacheId();
        return id == null ? null : drucksachen.drucksache(id).nummer() + " DS";
    }

    private List<Punktentwurf> zeilen(Tagesordnungsfassung fassung) {
        try {
            return Arrays.stream(json.readValue(fassung.inhalt(), Zeile[].class)).map(Zeile::angaben).toList();
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Fassung " + fassung.nummer() + " der Tagesordnung ist nicht lesbar", fehler);
        }
    }

    private record Zeile(String nummer, Punktentwurf angaben) {
    }
}
