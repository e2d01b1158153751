package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.Vorgangsart;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Vorgänge that are neither a paper nor a meeting, by kind, body, name and period, those begun last first. */
@Component
@Order(3)
class Vorgangsfunde implements Trefferliste {

    private final JdbcClient datenbank;
    private final Gremienwahl gremien;
    private final Adressen adressen;

    Vorgangsfunde(JdbcClient datenbank, Gremienwahl gremien, Adressen adressen) {
        this.datenbank = datenbank;
        this.gremien = gremien;
        this.adressen = adressen;
    }

    private record Zeile(long id, Vorgangsart art, String vorgang, LocalDateTime beginn, String gremium, String zuletzt, LocalDateTime zuletztAm) {
    }

    @Override
    public String schluessel() {
        return "vorgaenge";
    }

    @Override
    public String name() {
        return "Andere Vorgänge";
    }

    @Override
    public Set<Angabe> kennt() {
        return EnumSet.of(Angabe.TEXT, Angabe.GREMIUM, Angabe.ZEIT);
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab().atStartOfDay(), "bis", frage.marke().zeit(),
                "zeit", frage.marke().zeit(), "id", frage.marke().id(), "hoechstens", hoechstens + 1));
        gremien.mitKuerzel(frage.gremium()).ifPresent(id -> werte.put("gremium", id));
        List<String> teile = new ArrayList<>();
        for (Vorgangsart art : Vorgangsart.values()) {
            if (frage.gremium().isEmpty() || art.hatGremium()) {
                teil(art, Suchworte.von(frage.text()), werte, teile);
            }
        }
        if (teile.isEmpty() || Suchworte.von(frage.text()).isEmpty() && !frage.text().isEmpty()) {
            return Fund.NICHTS;
        }
        List<Zeile> zeilen = datenbank.sql("""
                select b.id, v.art, v.vorgang, b.geschehen_am as beginn, g.name as gremium, z.schritt as zuletzt, z.geschehen_am as zuletzt_am
                from (%s) v
                join protokoll_eintrag b on b.vorgang = v.vorgang and b.laufnummer = 1
                join protokoll_kopf k on k.vorgang = v.vorgang
                join protokoll_eintrag z on z.vorgang = v.vorgang and z.laufnummer = k.laufnummer
                left join gremium g on g.id = v.gremium_id
                where b.geschehen_am between :von and :bis and b.geschehen_am <= :zeit and (b.geschehen_am < :zeit or b.id < :id)
                order by b.geschehen_am desc, b.id desc limit :hoechstens""".formatted(String.join(" union all ", teile))).params(werte)
                .query(Zeile.class).list();
        return Fund.seite(zeilen, hoechstens, letzte -> new Marke(letzte.beginn(), letzte.id()), gezeigte -> gezeigte.stream().map(this::treffer)
                .toList());
    }

    /** Words that do not belong to the kind's name must belong to the body's, or be the number. */
    private void teil(Vorgangsart art, Set<String> worte, Map<String, Object> werte, List<String> teile) {
        Set<String> uebrige = new HashSet<>(worte);
        uebrige.removeIf(wort -> Suchworte.von(art.bezeichnung() + " " + art.anfang()).stream().anyMatch(name -> name.startsWith(wort)));
        StringBuilder wo = new StringBuilder(" where 1 = 1");
        int nummer = 0;
        for (String wort : uebrige) {
            String name = "w_" + art + "_" + nummer++;
            if (wort.matches("\\d{1,18}")) {
                werte.put(name, Long.parseLong(wort));
                wo.append(" and r.id = :").append(name);
                continue;
            }
            List<Long> ids = gremien.alle().stream().filter(eines -> Suchworte.von(eines.kuerzel() + " " + eines.name()).stream()
                    .anyMatch(teil -> teil.startsWith(wort))).map(Gremium::id).toList();
            if (ids.isEmpty() || !art.hatGremium()) {
                return;
            }
            werte.put(name, ids);
            wo.append(" and r.gremium_id in (:").append(name).append(")");
        }
        teile.add("select '" + art + "' as art, concat('" + art.anfang() + "-', r.id) as vorgang, "
                + (art.hatGremium() ? "r.gremium_id" : "cast(null as bigint)") + " as gremium_id from " + art.tabelle() + " r" + wo
                + (werte.containsKey("gremium") ? " and r.gremium_id = :gremium" : ""));
    }

    private Treffer treffer(Zeile zeile) {
        return new Treffer(new Vorgangsart.Nummer(zeile.art(), Long.parseLong(zeile.vorgang().substring(zeile.vorgang().lastIndexOf('-') + 1)))
                .titel(), adressen.vorgang(zeile.vorgang()), Datum.deutsch(zeile.beginn().toLocalDate()), zeile.gremium() == null ? "" : zeile.gremium(),
                "zuletzt am " + Datum.deutsch(zeile.zuletztAm().toLocalDate()) + ": " + zeile.zuletzt(), "");
    }
}
