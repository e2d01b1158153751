package de.beratungsfolge.pruefung.vorgang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.pruefung.worte.Aenderung;
import de.beratungsfolge.pruefung.worte.Datenworte;
import de.beratungsfolge.pruefung.worte.Namen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each step changed in the rows of its Vorgang, before and after. The record keeps only what is new; what was before
 * follows from the entries before, so the chains are read from their beginning.
 */
@Component
class Datenleser {

    private static final String UNBEKANNT = "(nicht verzeichnet)";

    private final JdbcClient datenbank;
    private final Namen namen;
    private final ObjectMapper json;

    Datenleser(JdbcClient datenbank, Namen namen, ObjectMapper json) {
        this.datenbank = datenbank;
        this.namen = namen;
        this.json = json;
    }

    private record Stand(String vorgang, int laufnummer, String inhalt) {
    }

    /**
     * @param ketten    the chains that keep the rows
     * @param eintraege the entries shown
     */
    Datenstaende lesen(Set<String> ketten, List<Eintrag> eintraege) {
        Map<Long, List<Datenaenderung>> gefunden = new HashMap<>();
        List<String> unlesbare = new ArrayList<>();
        if (ketten.isEmpty() || eintraege.isEmpty()) {
            return new Datenstaende(gefunden, unlesbare);
        }
        Map<String, Eintrag> gezeigte = new HashMap<>();
        eintraege.forEach(eintrag -> gezeigte.put(stelle(eintrag.vorgang(), eintrag.laufnummer()), eintrag));
        Datenworte worte = new Datenworte(namen.verzeichnis());
        Map<String, Map<String, String>> zeilen = new HashMap<>();
        for (Stand stand : staende(ketten)) {
            JsonNode datenstand = lesen(stand);
            if (datenstand.isMissingNode()) {
                unlesbare.add(stand.vorgang() + ", Eintrag " + stand.laufnummer() + ": Der Inhalt ist nicht lesbar.");
            }
            Eintrag schritt = schritt(datenstand.path("schritte"), gezeigte);
            List<Datenaenderung> neue = new ArrayList<>();
            for (JsonNode aenderung : datenstand.path("zeilen")) {
                neue.addAll(uebernehmen(aenderung, zeilen, schritt == null ? null : worte));
            }
            ohneErsatz(neue);
            if (!neue.isEmpty()) {
                gefunden.computeIfAbsent(schritt.id(), neu -> new ArrayList<>()).addAll(neue);
            }
        }
        return new Datenstaende(gefunden, unlesbare);
    }

    /** A list that is stored anew leaves rows that hold what others held before: nothing changed. */
    private static void ohneErsatz(List<Datenaenderung> aenderungen) {
        for (Datenaenderung neue : List.copyOf(aenderungen)) {
            Datenaenderung ersetzte = new Datenaenderung(neue.was(), neue.feld(), neue.nachher(), neue.vorher());
            if (neue.vorher().isEmpty() && neue.feld().isEmpty() && aenderungen.remove(ersetzte)) {
                aenderungen.remove(neue);
            }
        }
    }

    private List<Stand> staende(Collection<String> ketten) {
        return datenbank.sql("""
                        select vorgang, laufnummer, inhalt from protokoll_eintrag where vorgang in (:ketten) and inhalt is not null
                        order by id""").param("ketten", ketten).query(Stand.class).list();
    }

    /** The entry that tells of the step: among those shown, the last that is no finding. */
    private static Eintrag schritt(JsonNode schritte, Map<String, Eintrag> gezeigte) {
        Eintrag letzter = null;
        for (Map.Entry<String, JsonNode> kette : schritte.properties()) {
            for (JsonNode laufnummer : kette.getValue()) {
                Eintrag eintrag = gezeigte.get(stelle(kette.getKey(), laufnummer.asInt()));
                if (eintrag != null && (letzter == null || rang(eintrag) >= rang(letzter))) {
                    letzter = eintrag;
                }
            }
        }
        return letzter;
    }

    private static int rang(Eintrag eintrag) {
        return eintrag.art() == Eintragsart.BEFUND ? 0 : 1;
    }

    /** Takes the change over into what is known of the row; says it in words if there are any to say it in. */
    private static List<Datenaenderung> uebernehmen(JsonNode aenderung, Map<String, Map<String, String>> zeilen, Datenworte worte) {
        String tabelle = aenderung.path("tabelle").asText();
        String name = tabelle + " " + aenderung.path("schluessel").asText();
        boolean neu = !aenderung.hasNonNull("vorher");
        boolean weg = !aenderung.hasNonNull("nachher");
        boolean bekannt = neu || zeilen.containsKey(name);
        Map<String, String> vorher = zeilen.getOrDefault(name, Map.of());
        Map<String, String> felder = new TreeMap<>();
        aenderung.path("felder").properties().forEach(feld -> felder.put(feld.getKey(), feld.getValue().asText(null)));
        Map<String, String> nachher = new TreeMap<>(vorher);
        nachher.putAll(felder);
        nachher.values().removeIf(wert -> wert == null);
        zeilen.put(name, weg ? Map.of() : nachher);
        if (worte == null) {
            return List.of();
        }
        if (neu || weg) {
            Map<String, String> zeile = neu ? nachher : vorher;
            String inhalt = bekannt ? worte.ganz(zeile) : UNBEKANNT;
            String voll = inhalt.isEmpty() ? "ohne weitere Angaben" : inhalt;
            return neu && weg ? List.of() : List.of(new Datenaenderung(worte.zeile(tabelle, zeile), "", neu ? "" : voll, weg ? "" : voll));
        }
        List<Datenaenderung> neue = new ArrayList<>();
        felder.forEach((spalte, wert) -> {
            String feld = worte.feld(spalte);
            if (!feld.isEmpty()) {
                Aenderung gekuerzt = Aenderung.von(feld, bekannt ? worte.wert(spalte, vorher.get(spalte)) : UNBEKANNT, worte.wert(spalte, wert));
                if (!gekuerzt.vorher().equals(gekuerzt.nachher())) {
                    neue.add(new Datenaenderung(worte.zeile(tabelle, nachher), feld, gekuerzt.vorher(), gekuerzt.nachher()));
                }
            }
        });
        return neue;
    }

    private static String stelle(String vorgang, int laufnummer) {
        return vorgang + "\n" + laufnummer;
    }

    private JsonNode lesen(Stand stand) {
        try {
            return json.readTree(stand.inhalt());
        } catch (JsonProcessingException fehler) {
            return json.missingNode();
        }
    }
}
