package de.beratungsfolge.pruefung.suche;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings and deviations by what they are found by, the latest first, read from the index until the page is full. */
@Component
class Merkmalsleser {

    private static final int JE_EINTRAG = 4;

    private final JdbcClient datenbank;
    private final Gremienwahl gremien;
    private final Leutewahl leute;
    private final Eintragszeilen zeilen;

    Merkmalsleser(JdbcClient datenbank, Gremienwahl gremien, Leutewahl leute, Eintragszeilen zeilen) {
        this.datenbank = datenbank;
        this.gremien = gremien;
        this.leute = leute;
        this.zeilen = zeilen;
    }

    private record Stelle(LocalDate tag, long id) {
    }

    /**
     * @param genau how the exact place must begin; empty: anyhow
     */
    Fund suchen(Suchfrage frage, String art, List<String> merkmale, String genau, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab(), "bis", frage.marke().zeit().toLocalDate(),
                "tag", frage.marke().zeit().toLocalDate(),
                "id", frage.marke().id(), "art", art, "hoechstens", hoechstens * JE_EINTRAG + 1));
        String weiteres = weiteres(frage, genau, werte);
        if (weiteres == null) {
            return Fund.NICHTS;
        }
        List<String> teile = new ArrayList<>();
        for (String merkmal : merkmale) {
            String name = "m" + teile.size();
            werte.put(name, merkmal);
            teile.add("(select m.tag, m.eintrag_id as id from befundmerkmal m where m.art = :art and m.wert = :" + name
                    + " and m.tag between :von and :bis and m.tag <= :tag and (m.tag < :tag or m.eintrag_id < :id)" + weiteres
                    + " order by m.art, m.wert, m.tag desc, m.eintrag_id desc limit :hoechstens)");
        }
        List<Stelle> gelesene = datenbank.sql("select tag, id from (" + String.join(" union all ", teile)
                + ") f order by tag desc, id desc limit :hoechstens").params(werte).query(Stelle.class).list();
        Map<Long, Stelle> stellen = new LinkedHashMap<>();
        gelesene.forEach(stelle -> stellen.put(stelle.id(), stelle));
        List<Stelle> gezeigte = stellen.values().stream().limit(hoechstens).toList();
        boolean mehr = stellen.size() > hoechstens || gelesene.size() > hoechstens * JE_EINTRAG;
        Stelle letzte = mehr ? gezeigte.get(gezeigte.size() - 1) : null;
        return new Fund(zeilen.von(gezeigte.stream().map(Stelle::id).toList()),
                mehr ? new Marke(letzte.tag().atStartOfDay(), letzte.id()).toString() : null);
    }

    /** Person and body stand in the entry itself. @return null if there is no such person */
    private String weiteres(Suchfrage frage, String genau, Map<String, Object> werte) {
        StringBuilder wo = new StringBuilder();
        if (!genau.isEmpty()) {
            werte.put("genau", genau.replace("!", "!!").replace("%", "!%").replace("_", "!_") + " %");
            wo.append(" and m.genau like :genau escape '!'");
        }
        List<String> imEintrag = new ArrayList<>();
        if (!frage.person().isEmpty()) {
            Set<String> logins = leute.anmeldenamen(frage.person()).keySet();
            if (logins.isEmpty()) {
                return null;
            }
            werte.put("leute", logins);
            imEintrag.add("e.person in (:leute)");
        }
        gremien.mitKuerzel(frage.gremium()).ifPresent(id -> {
            werte.put("sitzungen", frage.gremium().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "-%");
            imEintrag.add("e.vorgang like :sitzungen escape '!'");
        });
        return imEintrag.isEmpty() ? wo.toString() : wo + " and exists (select 1 from protokoll_eintrag e where e.id = m.eintrag_id and "
                + String.join(" and ", imEintrag) + ")";
    }
}
