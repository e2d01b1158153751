package de.beratungsfolge.pruefung.auskunft;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says in words what a column points at; asks once for each thing. */
final class Bezuege {

    private static final Map<String, String> FRAGEN = Map.of(
            "sitzung_id", "select kennung from sitzung where id = :id",
            "drucksache_id", "select nummer from drucksache where id = :id",
            "erwartete_drucksache_id", "select nummer from drucksache where id = :id",
            "gremium_id", "select name from gremium where id = :id",
            "fraktion_id", "select name from fraktion where id = :id",
            "punkt_id", "select s.kennung || ', Punkt ' || p.position || ': ' || p.titel from tagesordnungspunkt p join sitzung s on s.id = p.sitzung_id "
                    + "where p.id = :id",
            "abstimmung_id", "select s.kennung || ', Punkt ' || p.position || ': ' || p.titel from abstimmung a "
                    + "join tagesordnungspunkt p on p.id = a.punkt_id join sitzung s on s.id = p.sitzung_id where a.id = :id",
            "mitwirkung_id", "select s.kennung || ', Punkt ' || p.position || ': ' || p.titel from mitwirkung m "
                    + "join abstimmung a on a.id = m.abstimmung_id join tagesordnungspunkt p on p.id = a.punkt_id "
                    + "join sitzung s on s.id = p.sitzung_id where m.id = :id");

    private final JdbcClient datenbank;
    private final Map<String, String> bekannte = new HashMap<>();

    Bezuege(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /** @return whether the column points at something that has words */
    static boolean kennt(String spalte) {
        return FRAGEN.containsKey(spalte);
    }

    String worte(String spalte, String wert) {
        String frage = FRAGEN.get(spalte);
        return frage == null ? wert : bekannte.computeIfAbsent(spalte + wert, neu -> datenbank.sql(frage).param("id", Long.valueOf(wert))
                .query(String.class).optional().orElse(wert));
    }
}
