package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final String ZEILE = "select d.id, d.nummer, d.betreff, d.datum, d.fachbereich, d.oeffentlich, d.stand, d.verfasser, "
            + "d.unterzeichnet_am, d.ausgefuehrt_am, ";

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

    private record Kopf(long id, String verfasser, String zustaendig) {
    }

    /** @return the papers asked for, what is late first, then the youngest; late are only papers on their way, so these are few */
    public Fund suchen(Drucksachensuche suche) {
        Map<String, Object> werte = werte(suche);
        String wo = bedingung(suche);
        werte.put("spaete", nichtLeer(spaete(suche)));
        long ab = (suche.seite() - 1L) * SEITENLAENGE;
        long spaete = zaehlen(wo + " and d.id in (:spaete)", werte);
        List<Zeile> zeilen = new ArrayList<>(lesen("true", wo + " and d.id in (:spaete)", ab, SEITENLAENGE, werte));
        long treffer = spaete;
        if (!suche.nurUeberfaellige()) {
            treffer += zaehlen(wo + " and d.id not in (:spaete)", werte);
            zeilen.addAll(lesen("false", wo + " and d.id not in (:spaete)", Math.max(0, ab - spaete), SEITENLAENGE - zeilen.size(), werte));
        }
        return new Fund(zeilen, stationen(zeilen.stream().map(Zeile::id).toList()), treffer, spaete);
    }

    /** @return ids of all papers that are late, whoever may see them */
    private Set<Long> spaete(Drucksachensuche suche) {
        Set<Long> spaete = new HashSet<>(suche.ueberfaellige());
        spaete.addAll(datenbank.sql("""
                select d.id from drucksache d where d.stand = 'BERATUNG' and exists (select 1 from station s
                where s.drucksache_id = d.id and s.termin < :heute and (s.ergebnis is null or s.ergebnis = 'VERTAGT'))""")
                .param("heute", suche.heute()).query(Long.class).list());
        return spaete;
    }

    /** Public papers and the others apart: so each is counted in an index. */
    private long zaehlen(String wo, Map<String, Object> werte) {
        return datenbank.sql("select (select count(*) from drucksache d where d.oeffentlich = true and " + wo
                + ") + (select count(*) from drucksache d where d.oeffentlich = false and d.id in (:sichtbare) and " + wo + ")")
                .params(werte).query(Long.class).single();
    }

    private List<Zeile> lesen(String ueberfaellig, String wo, long ab, int hoechstens, Map<String, Object> werte) {
        return datenbank.sql(ZEILE + ueberfaellig + " as ueberfaellig from drucksache d where (d.oeffentlich = true or d.id in (:sichtbare)) and "
                + wo + " order by d.datum desc, d.id desc limit " + hoechstens + " offset " + ab).params(werte).query(Zeile.class).list();
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
        List<String> teile = new ArrayList<>(List.of("1 = 1"));
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
        return String.join(" and ", teile);
    }

    private static Map<String, Object> werte(Drucksachensuche suche) {
        Map<String, Object> werte = new HashMap<>();
        werte.put("sichtbare", nichtLeer(suche.sichtbare()));
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
