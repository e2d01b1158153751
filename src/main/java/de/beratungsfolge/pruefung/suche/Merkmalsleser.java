package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.pruefung.Gremienketten;
import de.beratungsfolge.pruefung.Leutewahl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings and deviations by what they are found by, the latest first, read from the index until the page is full. */
@Component
class Merkmalsleser {

    private static final int JE_EINTRAG = 4;

    private final JdbcClient datenbank;
    private final Gremienwahl gremien;
    private final Gremienketten ketten;
    private final Leutewahl leute;
    private final Eintragszeilen zeilen;

    Merkmalsleser(JdbcClient datenbank, Gremienwahl gremien, Gremienketten ketten, Leutewahl leute, Eintragszeilen zeilen) {
        this.datenbank = datenbank;
        this.gremien = gremien;
        this.ketten = ketten;
        this.leute = leute;
        this.zeilen = zeilen;
    }

    private record Stelle(LocalDate tag, long id) {
    }

    Fund suchen(Suchfrage frage, String art, List<Normsuche> normen, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab(), "bis", frage.marke().zeit().toLocalDate(),
                "tag", frage.marke().zeit().toLocalDate(),
                "id", frage.marke().id(), "art", art, "hoechstens", hoechstens * JE_EINTRAG + 1));
        String imEintrag = imEintrag(frage, werte);
        List<String> teile = new ArrayList<>();
        for (Normsuche norm : normen) {
            String name = "m" + teile.size();
            werte.put(name, norm.wert());
            teile.add("(select m.tag, m.eintrag_id as id from befundmerkmal m where m.art = :art and m.wert = :" + name
                    + " and m.tag between :von and :bis and m.tag <= :tag and (m.tag < :tag or m.eintrag_id < :id)" + genau(norm, name, werte) + imEintrag
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
                mehr ? Marke.am(letzte.tag(), letzte.id()).toString() : null);
    }

    private static String genau(Normsuche norm, String name, Map<String, Object> werte) {
        if (norm.genau().isEmpty()) {
            return "";
        }
        werte.put(name + "genau", norm.genau().replace("!", "!!").replace("%", "!%").replace("_", "!_") + " %");
        return " and m.genau like :" + name + "genau escape '!'";
    }

    /** Person and body stand in the entry itself. */
    private String imEintrag(Suchfrage frage, Map<String, Object> werte) {
        List<String> bedingungen = new ArrayList<>();
        if (!frage.person().isEmpty()) {
            werte.put("leute", leute.gemeinte(frage.person()).logins());
            bedingungen.add("e.person in (:leute)");
        }
        gremien.mitKuerzel(frage.gremium()).ifPresent(id -> {
            List<String> verfahren = ketten.verfahren(id);
            werte.put("sitzungen", frage.gremium().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "-%");
            werte.put("verfahren", verfahren);
            werte.put("gremium", id);
            bedingungen.add("(e.vorgang like :sitzungen escape '!' or e.vorgang like 'Antrag-%' and exists (select 1 from tagesordnungsantrag t "
                    + "where t.kennung = e.vorgang and t.gremium_id = :gremium)" + (verfahren.isEmpty() ? ")" : " or e.vorgang in (:verfahren))"));
        });
        return bedingungen.isEmpty() ? "" : " and exists (select 1 from protokoll_eintrag e where e.id = m.eintrag_id and "
                + String.join(" and ", bedingungen) + ")";
    }
}
