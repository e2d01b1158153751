package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.Adressen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Papers by words, body and period; a body is kept as a word, too. The rarest word leads: its papers are read youngest first from
 * the index, each is asked for the other words, until the page is full.
 */
@Component
@Order(1)
class Drucksachenfunde implements Trefferliste {

    private static final int WORTFORMEN = 15;
    private static final int ZAEHLEN_BIS = 2000;

    private final JdbcClient datenbank;
    private final Gremienwahl gremien;
    private final Adressen adressen;

    Drucksachenfunde(JdbcClient datenbank, Gremienwahl gremien, Adressen adressen) {
        this.datenbank = datenbank;
        this.gremien = gremien;
        this.adressen = adressen;
    }

    private record Stelle(LocalDate tag, long id) {
    }

    private record Papier(long id, String nummer, String betreff, LocalDate datum, Stand stand, boolean oeffentlich, String fachbereich) {
    }

    @Override
    public String schluessel() {
        return "drucksachen";
    }

    @Override
    public String name() {
        return "Drucksachen";
    }

    @Override
    public boolean versteht(Suchfrage frage) {
        return frage.norm().isEmpty() && frage.person().isEmpty();
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        List<List<String>> worte = new ArrayList<>();
        for (String wort : Suchworte.von(frage.text())) {
            List<String> formen = wortformen(wort);
            if (formen.isEmpty()) {
                return Fund.NICHTS;
            }
            worte.add(formen);
        }
        if (worte.isEmpty() && !frage.text().isEmpty()) {
            return Fund.NICHTS;
        }
        gremien.mitKuerzel(frage.gremium()).ifPresent(id -> worte.add(List.of(Suchworte.gremium(id))));
        List<Stelle> stellen = stellen(frage, worte, hoechstens + 1);
        boolean mehr = stellen.size() > hoechstens;
        List<Stelle> gezeigte = mehr ? stellen.subList(0, hoechstens) : stellen;
        Stelle letzte = gezeigte.isEmpty() ? null : gezeigte.get(gezeigte.size() - 1);
        return new Fund(treffer(gezeigte), mehr ? new Marke(letzte.tag().atStartOfDay(), letzte.id()).toString() : null);
    }

    /** The kept words that begin with this one, found by seeking from one to the next. */
    private List<String> wortformen(String wort) {
        List<String> formen = new ArrayList<>();
        String grenze = Suchworte.nach(wort);
        String vorige = null;
        while (formen.size() < WORTFORMEN) {
            String naechste = datenbank.sql("select wort from suchwort where wort " + (vorige == null ? ">= :ab" : "> :ab")
                            + (grenze.isEmpty() ? "" : " and wort < :grenze") + " order by wort limit 1")
                    .param("ab", vorige == null ? wort : vorige).param("grenze", grenze).query(String.class).optional().orElse(null);
            vorige = naechste;
            if (naechste == null || !naechste.startsWith(wort) && !Suchworte.istGremium(naechste)) {
                return formen;
            }
            if (!Suchworte.istGremium(naechste)) {
                formen.add(naechste);
            }
        }
        return formen;
    }

    private List<Stelle> stellen(Suchfrage frage, List<List<String>> worte, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab(), "bis", frage.marke().zeit().toLocalDate(),
                "tag", frage.marke().zeit().toLocalDate(),
                "id", frage.marke().id(), "hoechstens", hoechstens));
        if (worte.isEmpty()) {
            return datenbank.sql("select d.datum as tag, d.id from drucksache d where " + bedingung("d.datum", "d.id")
                    + " order by d.datum desc, d.id desc limit :hoechstens").params(werte).query(Stelle.class).list();
        }
        List<String> leitend = worte.stream().min(Comparator.comparing(this::haeufigkeit)).orElseThrow();
        StringBuilder andere = new StringBuilder();
        for (List<String> formen : worte) {
            if (formen != leitend) {
                String name = "w" + werte.size();
                werte.put(name, formen);
                andere.append(" and exists (select 1 from suchwort o where o.drucksache_id = s.drucksache_id and o.wort in (:").append(name).append("))");
            }
        }
        List<String> teile = new ArrayList<>();
        for (String form : leitend) {
            String name = "l" + teile.size();
            werte.put(name, form);
            teile.add("(select s.tag, s.drucksache_id as id from suchwort s where s.wort = :" + name + " and "
                    + bedingung("s.tag", "s.drucksache_id") + andere + " order by s.wort, s.tag desc, s.drucksache_id desc limit :hoechstens)");
        }
        return datenbank.sql("select distinct tag, id from (" + String.join(" union all ", teile)
                + ") f order by tag desc, id desc limit :hoechstens").params(werte).query(Stelle.class).list();
    }

    private static String bedingung(String tag, String id) {
        return tag + " between :von and :bis and " + tag + " <= :tag and (" + tag + " < :tag or " + id + " < :id)";
    }

    private int haeufigkeit(List<String> formen) {
        return datenbank.sql("select count(*) from (select 1 as eins from suchwort where wort in (:formen) limit " + ZAEHLEN_BIS + ") z")
                .param("formen", formen).query(Integer.class).single();
    }

    private List<Treffer> treffer(List<Stelle> stellen) {
        if (stellen.isEmpty()) {
            return List.of();
        }
        Map<Long, Papier> papiere = datenbank.sql("select id, nummer, betreff, datum, stand, oeffentlich, fachbereich from drucksache "
                        + "where id in (:ids)").param("ids", stellen.stream().map(Stelle::id).toList()).query(Papier.class).list().stream()
                .collect(Collectors.toMap(Papier::id, Function.identity()));
        return stellen.stream().map(stelle -> papiere.get(stelle.id())).filter(papier -> papier != null)
                .map(papier -> new Treffer("Drucksache " + papier.nummer(), adressen.vorgang(papier.nummer()), Datum.deutsch(papier.datum()),
                        papier.fachbereich(), papier.betreff() + " (" + papier.stand().bezeichnung() + ")",
                        papier.oeffentlich() ? "" : "nichtöffentlich")).toList();
    }
}
