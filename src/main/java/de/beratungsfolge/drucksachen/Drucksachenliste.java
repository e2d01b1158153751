package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers page by page, with a number of statements that does not depend on how many there are. */
@Service
@Transactional(readOnly = true)
public class Drucksachenliste {

    /** Papers on one page. */
    public static final int SEITENLAENGE = 25;

    private static final String SPAET = """
            (d.id in (:ueberfaellige) or d.stand = 'BERATUNG' and exists (select 1 from station s
             where s.drucksache_id = d.id and s.termin < :heute and (s.ergebnis is null or s.ergebnis = 'VERTAGT')))""";

    private final JdbcClient datenbank;
    private final StationRepository stationen;
    private final SichtvermerkRepository sichtvermerke;

    Drucksachenliste(JdbcClient datenbank, StationRepository stationen, SichtvermerkRepository sichtvermerke) {
        this.datenbank = datenbank;
        this.stationen = stationen;
        this.sichtvermerke = sichtvermerke;
    }

    /** A paper in a list, without its texts. */
    public record Zeile(long id, String nummer, String betreff, LocalDate datum, String fachbereich, boolean oeffentlich,
                        Stand stand, String verfasser, LocalDate unterzeichnetAm, LocalDate ausgefuehrtAm, boolean ueberfaellig) {
    }

    /**
     * One page of what was found.
     *
     * @param treffer       how many papers there are on all pages
     * @param ueberfaellige how many of them are late
     */
    public record Fund(List<Zeile> zeilen, Map<Long, List<Station>> stationen, long treffer, long ueberfaellige) {
    }

    /**
     * What decides who may see a non-public paper.
     *
     * @param zustaendig login name of whoever carries its decision out; null before there is one
     */
    public record Vertrauliche(long id, String verfasser, String zustaendig, List<Station> stationen, List<Sichtvermerk> sichtvermerke) {
    }

    private record Zahlen(long treffer, long spaete) {
    }

    private record Kopf(long id, String verfasser, String zustaendig) {
    }

    /** @return the papers asked for, what is late first, then the youngest */
    public Fund suchen(Drucksachensuche suche) {
        Map<String, Object> werte = werte(suche);
        String wo = bedingung(suche);
        Zahlen zahlen = datenbank.sql("select count(*) as treffer, coalesce(sum(case when " + SPAET
                + " then 1 else 0 end), 0) as spaete from drucksache d where " + wo).params(werte).query(Zahlen.class).single();
        werte.put("ab", (suche.seite() - 1) * SEITENLAENGE);
        List<Zeile> zeilen = datenbank.sql("select d.id, d.nummer, d.betreff, d.datum, d.fachbereich, d.oeffentlich, d.stand, "
                + "d.verfasser, d.unterzeichnet_am, d.ausgefuehrt_am, case when " + SPAET + " then true else false end as ueberfaellig "
                + "from drucksache d where " + wo + " order by ueberfaellig desc, d.datum desc, d.id desc limit " + SEITENLAENGE
                + " offset :ab").params(werte).query(Zeile.class).list();
        return new Fund(zeilen, stationen(zeilen.stream().map(Zeile::id).toList()), zahlen.treffer(), zahlen.spaete());
    }

    /** @return every non-public paper with what decides who may see it */
    public List<Vertrauliche> vertrauliche() {
        Map<Long, List<Station>> halte = stationen.vertrauliche().stream().collect(Collectors.groupingBy(Station::drucksacheId));
        Map<Long, List<Sichtvermerk>> vermerke = sichtvermerke.vertrauliche().stream()
                .collect(Collectors.groupingBy(Sichtvermerk::drucksacheId));
        return datenbank.sql("""
                select d.id, d.verfasser, k.zustaendig from drucksache d left join kontrolle k on k.drucksache_id = d.id
                where d.oeffentlich = false""").query(Kopf.class).list().stream()
                .map(kopf -> new Vertrauliche(kopf.id(), kopf.verfasser(), kopf.zustaendig(), halte.getOrDefault(kopf.id(), List.of()),
                        vermerke.getOrDefault(kopf.id(), List.of()))).toList();
    }

    private Map<Long, List<Station>> stationen(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : stationen.findByDrucksacheIdInOrderByPosition(ids).stream()
                .collect(Collectors.groupingBy(Station::drucksacheId));
    }

    private static String bedingung(Drucksachensuche suche) {
        List<String> teile = new ArrayList<>(List.of("(d.oeffentlich = true or d.id in (:sichtbare))"));
        if (suche.stand() != null) {
            teile.add("d.stand = :stand");
        } else if (!suche.abgeschlossene()) {
            teile.add("d.stand in (:laufende)");
        }
        if (suche.gremiumId() != null) {
            teile.add("exists (select 1 from station g where g.drucksache_id = d.id and g.gremium_id = :gremium)");
        }
        if (!suche.text().isBlank()) {
            teile.add("(lower(d.nummer) like :text escape '!' or lower(d.betreff) like :text escape '!' "
                    + "or lower(d.fachbereich) like :text escape '!')");
        }
        if (suche.nurUeberfaellige()) {
            teile.add(SPAET);
        }
        return String.join(" and ", teile);
    }

    private static Map<String, Object> werte(Drucksachensuche suche) {
        Map<String, Object> werte = new HashMap<>();
        werte.put("sichtbare", nichtLeer(suche.sichtbare()));
        werte.put("ueberfaellige", nichtLeer(suche.ueberfaellige()));
        werte.put("heute", suche.heute());
        werte.put("stand", suche.stand() == null ? "" : suche.stand().name());
        werte.put("laufende", Arrays.stream(Stand.values()).filter(Stand::laeuft).map(Stand::name).toList());
        werte.put("gremium", suche.gremiumId());
        werte.put("text", "%" + suche.text().strip().toLowerCase(Locale.GERMANY).replace("!", "!!").replace("%", "!%")
                .replace("_", "!_") + "%");
        return werte;
    }

    /** SQL knows no empty list; there is no paper with this id. */
    private static Set<Long> nichtLeer(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }
}
