package de.beratungsfolge.pruefung.listen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which body a chain of the record belongs; a paper's belongs to none. */
@Component
class Gremienketten {

    private static final Pattern NUMMERIERT = Pattern.compile("(\\p{L}+)-(\\d{1,18})");
    private static final Map<String, String> TABELLEN = Map.ofEntries(Map.entry("Widerspruch", "rechtsbehelf"),
            Map.entry("Beanstandung", "rechtsbehelf"), Map.entry("Einspruch", "rechtsbehelf"),
            Map.entry("Eilentscheidung", "eilentscheidung"), Map.entry("Eilgeschaeft", "eilgeschaeft"),
            Map.entry("Abberufung", "abberufung"), Map.entry("Beiratsvorstand", "konstituierung"),
            Map.entry("Kassenpruefung", "kassenpruefung"), Map.entry("Beiratskasse", "beiratsbuchung"),
            Map.entry("Beiratswahl", "beiratswahl"), Map.entry("Nachruecken", "beirat_ausscheiden"),
            Map.entry("Empfehlung", "delegiertenempfehlung"), Map.entry("Delegiertenversammlung", "delegiertenversammlung"),
            Map.entry("Versammlungsjahr", "versammlungsjahr"), Map.entry("Beiratsaufloesung", "beiratsaufloesung"));

    private final JdbcClient datenbank;

    Gremienketten(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    private record Kette(String vorgang, long gremiumId) {
    }

    /** @return ids of bodies by chain */
    Map<String, Long> von(Collection<String> vorgaenge) {
        Map<String, Long> gremien = new HashMap<>();
        Map<String, Map<Long, String>> nummern = new HashMap<>();
        List<String> kennungen = new ArrayList<>();
        for (String vorgang : vorgaenge) {
            Matcher nummeriert = NUMMERIERT.matcher(vorgang);
            String tabelle = nummeriert.matches() ? TABELLEN.get(nummeriert.group(1)) : null;
            if (tabelle == null) {
                kennungen.add(vorgang);
            } else {
                nummern.computeIfAbsent(tabelle, neu -> new HashMap<>()).put(Long.valueOf(nummeriert.group(2)), vorgang);
            }
        }
        if (!kennungen.isEmpty()) {
            datenbank.sql("select kennung as vorgang, gremium_id from sitzung where kennung in (:welche) union all "
                    + "select kennung as vorgang, gremium_id from tagesordnungsantrag where kennung in (:welche)").param("welche", kennungen)
                    .query(Kette.class).list().forEach(eine -> gremien.put(eine.vorgang(), eine.gremiumId()));
        }
        nummern.forEach((tabelle, ketten) -> datenbank.sql("select id, gremium_id from " + tabelle + " where id in (:ids)")
                .param("ids", ketten.keySet()).query(zeile -> {
                    gremien.put(ketten.get(zeile.getLong(1)), zeile.getLong(2));
                }));
        return gremien;
    }
}
