package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What steps of a paper say to the lists: a report on its execution that came late, a body that came before its turn. */
@Component
class Schrittfunde {

    static final String KONTROLLE = "beschlusskontrolle";
    static final String STATION = "station";
    private static final String BERICHT = "Ausführung berichtet";

    private final JdbcClient datenbank;
    private final Inhalte inhalte;

    Schrittfunde(JdbcClient datenbank, Inhalte inhalte) {
        this.datenbank = datenbank;
        this.inhalte = inhalte;
    }

    private record Schritt(String vorgang, int laufnummer, String inhalt) {
    }

    private record Vorzeitig(String nummer, String gremium, LocalDate am) {
    }

    /** @param schritte of kind SCHRITT. @return what those say that say something, by id of the entry */
    Map<Long, Listenfund> von(Collection<Eintrag> schritte) {
        Map<Long, Listenfund> funde = new HashMap<>();
        berichte(schritte.stream().filter(einer -> einer.schritt().startsWith(BERICHT)).toList(), funde);
        stationen(schritte.stream().filter(einer -> einer.inhalt() != null && einer.inhalt().contains("\"aktion\"")
                && einer.inhalt().contains("\"sitzung\"")).toList(), funde);
        return funde;
    }

    private void berichte(List<Eintrag> berichte, Map<Long, Listenfund> funde) {
        if (berichte.isEmpty()) {
            return;
        }
        Map<String, List<Schritt>> bisher = new HashMap<>();
        datenbank.sql("select vorgang, laufnummer, inhalt from protokoll_eintrag where vorgang in (:vorgaenge) and schritt like 'Ausführung%' "
                + "order by vorgang, laufnummer").param("vorgaenge", berichte.stream().map(Eintrag::vorgang).distinct().toList())
                .query(Schritt.class).list().forEach(einer -> bisher.computeIfAbsent(einer.vorgang(), neu -> new ArrayList<>()).add(einer));
        for (Eintrag bericht : berichte) {
            LocalDate termin = null;
            for (Schritt frueher : bisher.getOrDefault(bericht.vorgang(), List.of())) {
                LocalDate neuer = frueher.laufnummer() < bericht.laufnummer() ? termin(inhalte.lesen(frueher.inhalt())) : null;
                termin = neuer == null ? termin : neuer;
            }
            LocalDate am = bericht.geschehenAm().toLocalDate();
            if (termin != null && am.isAfter(termin)) {
                funde.put(bericht.id(), Listenfund.frist(KONTROLLE, "BERICHT_VERSPAETET", termin, am));
            }
        }
    }

    private static LocalDate termin(JsonNode inhalt) {
        String text = inhalt.path(inhalt.has("termin") ? "termin" : "naechsterTermin").asText();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
    }

    private void stationen(List<Eintrag> ergebnisse, Map<Long, Listenfund> funde) {
        if (ergebnisse.isEmpty()) {
            return;
        }
        Set<Vorzeitig> vorzeitige = new HashSet<>(datenbank.sql("""
                select d.nummer, g.name as gremium, t.ergebnis_am as am from drucksache d
                join station t on t.drucksache_id = d.id join gremium g on g.id = t.gremium_id
                join station s on s.drucksache_id = d.id and s.position < t.position and s.ergebnis_am > t.ergebnis_am
                where d.nummer in (:nummern)""").param("nummern", ergebnisse.stream().map(Eintrag::vorgang).distinct().toList())
                .query(Vorzeitig.class).list());
        for (Eintrag ergebnis : vorzeitige.isEmpty() ? List.<Eintrag>of() : ergebnisse) {
            if (vorzeitige.contains(new Vorzeitig(ergebnis.vorgang(), inhalte.lesen(ergebnis.inhalt()).path("gremium").asText(),
                    ergebnis.geschehenAm().toLocalDate()))) {
                funde.put(ergebnis.id(), Listenfund.von(Liste.WEG, STATION, "REIHENFOLGE"));
            }
        }
    }
}
