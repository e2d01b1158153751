package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.Adressen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Papers by words, body and period; a body is kept as a word, too. The rarest word leads: its papers are read youngest first from
 * the index, each is asked for the other words, until the page is full. Where even the rarest begins a great many words, all papers
 * are read youngest first: the page is soon full.
 */
@Component
@Order(1)
class Drucksachenfunde implements Trefferliste {

    private static final int WORTFORMEN = 15;
    private static final int ZAEHLEN_BIS = 20_000;

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
    public Set<Angabe> kennt() {
        return EnumSet.of(Angabe.TEXT, Angabe.GREMIUM, Angabe.ZEIT);
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        List<Wortgruppe> worte = new ArrayList<>(Suchworte.von(frage.text()).stream().map(this::wortgruppe).toList());
        if (worte.stream().anyMatch(Wortgruppe::leer) || worte.isEmpty() && !frage.text().isEmpty()) {
            return Fund.NICHTS;
        }
        gremien.mitKuerzel(frage.gremium()).ifPresent(id -> worte.add(Wortgruppe.aus(List.of(Suchworte.gremium(id)))));
        return Fund.seite(stellen(frage, worte, hoechstens + 1), hoechstens, letzte -> Marke.am(letzte.tag(), letzte.id()), this::treffer);
    }

    /** The kept words that begin with this one, found by seeking from one to the next. */
    private Wortgruppe wortgruppe(String wort) {
        List<String> formen = new ArrayList<>();
        String grenze = Suchworte.nach(wort);
        String vorige = null;
        while (formen.size() <= WORTFORMEN) {
            String naechste = datenbank.sql("select wort from suchwort where wort " + (vorige == null ? ">= :ab" : "> :ab")
                            + (grenze.isEmpty() ? "" : " and wort < :grenze") + " order by wort limit 1")
                    .param("ab", vorige == null ? wort : vorige).param("grenze", grenze).query(String.class).optional().orElse(null);
            vorige = naechste;
            if (naechste == null || !naechste.startsWith(wort) && !Suchworte.istGremium(naechste)) {
                return Wortgruppe.aus(formen);
            }
            if (!Suchworte.istGremium(naechste)) {
                formen.add(naechste);
            }
        }
        return Wortgruppe.mitAnfang(wort);
    }

    private List<Stelle> stellen(Suchfrage frage, List<Wortgruppe> worte, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab(), "bis", frage.marke().zeit().toLocalDate(),
                "tag", frage.marke().zeit().toLocalDate(),
                "id", frage.marke().id(), "hoechstens", hoechstens));
        Map<Wortgruppe, Integer> haeufigkeit = new LinkedHashMap<>();
        worte.forEach(eines -> haeufigkeit.put(eines, worte.size() == 1 && eines.benannt() ? 0 : haeufigkeit(eines)));
        Wortgruppe leitend = haeufigkeit.keySet().stream().min(Comparator.comparing(haeufigkeit::get)).orElse(null);
        if (leitend == null || !leitend.benannt() && haeufigkeit.get(leitend) >= ZAEHLEN_BIS) {
            return lesen("select d.datum as tag, d.id from drucksache d where " + bedingung("d.datum", "d.id")
                    + auch(worte, null, "d.id", werte) + " order by d.datum desc, d.id desc limit :hoechstens", werte);
        }
        String andere = " and " + bedingung("s.tag", "s.drucksache_id") + auch(worte, leitend, "s.drucksache_id", werte);
        if (!leitend.benannt()) {
            return lesen("select distinct s.tag, s.drucksache_id as id from suchwort s where " + leitend.bedingung("s.wort", werte) + andere
                    + " order by tag desc, id desc limit :hoechstens", werte);
        }
        List<String> teile = new ArrayList<>();
        for (String form : leitend.formen()) {
            String name = "l" + teile.size();
            werte.put(name, form);
            teile.add("(select s.tag, s.drucksache_id as id from suchwort s where s.wort = :" + name + andere
                    + " order by s.wort, s.tag desc, s.drucksache_id desc limit :hoechstens)");
        }
        return lesen("select distinct tag, id from (" + String.join(" union all ", teile) + ") f order by tag desc, id desc limit :hoechstens", werte);
    }

    /**
     * The condition that the paper has these words too, all but the one that leads. The offset keeps PostgreSQL from joining the words
     * in full: it is to ask the index paper by paper.
     */
    private static String auch(List<Wortgruppe> worte, Wortgruppe leitend, String papier, Map<String, Object> werte) {
        return worte.stream().filter(eines -> !eines.equals(leitend)).map(eines -> " and exists (select 1 from suchwort o where o.drucksache_id = " + papier
                + " and " + eines.bedingung("o.wort", werte) + " offset 0 rows)").collect(Collectors.joining());
    }

    private List<Stelle> lesen(String abfrage, Map<String, Object> werte) {
        return datenbank.sql(abfrage).params(werte).query(Stelle.class).list();
    }

    private static String bedingung(String tag, String id) {
        return tag + " between :von and :bis and " + tag + " <= :tag and (" + tag + " < :tag or " + id + " < :id)";
    }

    private int haeufigkeit(Wortgruppe worte) {
        Map<String, Object> werte = new HashMap<>();
        return datenbank.sql("select count(*) from (select 1 as eins from suchwort where " + worte.bedingung("wort", werte) + " limit " + ZAEHLEN_BIS
                + ") z").params(werte).query(Integer.class).single();
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
