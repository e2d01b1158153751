package de.beratungsfolge.dokumente;

import de.beratungsfolge.drucksachen.Anlage;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.drucksachen.Mitzeichnungen;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A paper in the order in which papers here are written. */
@Component
class Drucksachenblatt {

    private static final Map<Sichtvermerkstelle, String> STELLEN = Map.of(
            Sichtvermerkstelle.ERSTE_BEIGEORDNETE, "Sichtvermerk der Ersten Beigeordneten:",
            Sichtvermerkstelle.BEIGEORDNETER, "Sichtvermerk des Beigeordneten:",
            Sichtvermerkstelle.KAEMMERER, "Sichtvermerk des Kämmerers:",
            Sichtvermerkstelle.FACHBEREICH, "Weitere Sichtvermerke/Stellungnahmen der Fachbereiche/Fachdienste/Stabsstellen:");

    /** Whatever was signed before does not count any more. */
    private static final Set<Stand> UNFERTIG = EnumSet.of(Stand.ENTWURF, Stand.MITZEICHNUNG);

    private final Drucksachen drucksachen;
    private final Mitzeichnungen mitzeichnungen;
    private final Gremien gremien;
    private final Rahmen rahmen;

    Drucksachenblatt(Drucksachen drucksachen, Mitzeichnungen mitzeichnungen, Gremien gremien, Rahmen rahmen) {
        this.drucksachen = drucksachen;
        this.mitzeichnungen = mitzeichnungen;
        this.gremien = gremien;
        this.rahmen = rahmen;
    }

    Blatt blatt(long id) {
        Drucksache eine = drucksachen.drucksache(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("stadt", rahmen.stadt());
        werte.put("dokument", rahmen.dokument("Drucksache " + eine.nummer()
                + (eine.oeffentlich() ? ": " + eine.betreff() : ", nichtöffentlich"), eine.nummer(), entwurf(eine),
                eine.stand() == Stand.ZURUECKGEZOGEN ? "Diese Drucksache ist zurückgezogen." : null));
        werte.put("drucksache", drucksache(eine));
        werte.put("finanzen", Finanzfelder.von(eine.finanzen()));
        return new Blatt("drucksache", Werte.dateiname("Drucksache", eine.nummer(), eine.oeffentlich() ? "" : "nichtoeffentlich"), werte);
    }

    private static String entwurf(Drucksache eine) {
        return UNFERTIG.contains(eine.stand()) ? "Entwurf: Diese Drucksache ist noch nicht unterzeichnet." : null;
    }

    private Map<String, Object> drucksache(Drucksache eine) {
        return Werte.von("nummer", eine.nummer(), "betreff", eine.betreff(), "datum", Datum.deutsch(eine.datum()),
                "oeffentlichkeit", eine.oeffentlich() ? "- öffentlich -" : "- nichtöffentlich -",
                "fachbereich", eine.fachbereich(), "fachdienst", leer(eine.fachdienst()) ? null : eine.fachdienst(),
                "folge", drucksachen.stationen(eine.id()).stream().map(this::station).toList(),
                "beschlussvorschlag", Werte.bloecke(eine.beschlussvorschlag()),
                "sachdarstellung", Werte.bloecke(eine.sachdarstellung()),
                "klima", klima(eine.klimawirkung()), "klimaErlaeuterung", leer(eine.klimaErlaeuterung()) ? null : eine.klimaErlaeuterung(),
                "unterschriften", List.of(unterschrift(eine)),
                "anlagen", Werte.oderNichts(drucksachen.anlagen(eine.id()).stream().map(Drucksachenblatt::anlage).toList()),
                "sichtvermerke", sichtvermerke(eine));
    }

    private Map<String, Object> station(Station station) {
        return Werte.von("gremium", gremien.gremium(station.gremiumId()).name(), "termin", Datum.deutsch(station.termin()),
                "aktion", station.aktion().bezeichnung());
    }

    private static List<Map<String, Object>> klima(Klimawirkung wirkung) {
        return wirkung == null ? null : Arrays.stream(Klimawirkung.values())
                .map(eine -> Finanzfelder.kreuz(eine == wirkung, eine.bezeichnung())).toList();
    }

    private static Map<String, Object> unterschrift(Drucksache eine) {
        boolean geleistet = eine.unterzeichnetVon() != null && !UNFERTIG.contains(eine.stand());
        return Werte.von("name", geleistet ? eine.unterzeichnetVon() : "", "funktion", geleistet ? "" : "noch nicht unterzeichnet",
                "vermerk", geleistet ? "im Programm unterzeichnet am " + Datum.deutsch(eine.unterzeichnetAm()) : null);
    }

    private static Map<String, Object> anlage(Anlage anlage) {
        return Werte.von("nummer", String.valueOf(anlage.nummer()), "titel", anlage.titel()
                + (anlage.wirdNachgereicht() ? " -wird nachgereicht-" : ""));
    }

    /** One line for each office, as the paper's own form has them; what was asked for last counts. */
    private List<Map<String, Object>> sichtvermerke(Drucksache eine) {
        List<Map<String, Object>> zeilen = new ArrayList<>();
        for (Sichtvermerkstelle stelle : Sichtvermerkstelle.values()) {
            Map<String, Sichtvermerk> letzte = new LinkedHashMap<>();
            mitzeichnungen.von(eine.id()).stream().filter(einer -> einer.stelle() == stelle)
                    .forEach(einer -> letzte.put(String.valueOf(einer.fachbereich()), einer));
            zeilen.add(Werte.von("stelle", STELLEN.get(stelle), "vermerke", letzte.values().stream().map(this::text).toList()));
        }
        return zeilen;
    }

    private String text(Sichtvermerk einer) {
        String wer = einer.stelle() == Sichtvermerkstelle.FACHBEREICH ? einer.bezeichnung() + ": " : "";
        if (mitzeichnungen.gilt(einer)) {
            return wer + "erteilt am " + Datum.deutsch(einer.am()) + ", " + einer.person()
                    + (leer(einer.bemerkung()) ? "" : " (" + einer.bemerkung() + ")");
        }
        return wer + (einer.offen() ? "offen" : Boolean.FALSE.equals(einer.zugestimmt()) ? "zurückgegeben" : "hinfällig");
    }

    private static boolean leer(String text) {
        return text == null || text.isBlank();
    }
}
