package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.worte.Namen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a missed deadline is about: a finding, or something that is still open. */
@Component
class Fristenzeilen {

    private static final Map<String, String> OFFENE = Map.of(
            Fristenfrage.NEUE_SITZUNG_OFFEN, "select id, concat(case art when 'WIDERSPRUCH' then 'Widerspruch-' else 'Beanstandung-' end, id) as vorgang, "
                    + "gremium_id, sitzung_bis as faellig, 'Neue Sitzung steht aus' as stand from rechtsbehelf where id in (:ids)",
            Fristenfrage.KONTROLLE_OFFEN, "select d.id, d.nummer as vorgang, (select max(s.gremium_id) from station s where s.drucksache_id = d.id "
                    + "and s.ergebnis = 'BESCHLOSSEN') as gremium_id, k.termin as faellig, 'Bericht über die Ausführung steht aus' as stand "
                    + "from drucksache d join kontrolle k on k.drucksache_id = d.id where d.id in (:ids)",
            Fristenfrage.NACHFOLGE_OFFEN, "select id, concat('Abberufung-', id) as vorgang, gremium_id, nachfolge_bis as faellig, "
                    + "'Nachfolge nicht gewählt' as stand from abberufung where id in (:ids)",
            Fristenfrage.KASSE_OFFEN, "select id, concat('Kassenpruefung-', id) as vorgang, gremium_id, cast(null as date) as faellig, "
                    + "'Kasse nicht geprüft' as stand from kassenpruefung where id in (:ids)");

    private final JdbcClient datenbank;
    private final Inhalte inhalte;
    private final Namen namen;
    private final Adressen adressen;

    Fristenzeilen(JdbcClient datenbank, Inhalte inhalte, Namen namen, Adressen adressen) {
        this.datenbank = datenbank;
        this.inhalte = inhalte;
        this.namen = namen;
        this.adressen = adressen;
    }

    /** @param geschehen null while it did not happen */
    record Frist(Zeile.Zelle was, String gremium, LocalDate faellig, LocalDate geschehen, Zeile.Zelle stand) {
    }

    private record Fund(long eintragId, Long gremiumId, LocalDate faellig, LocalDate geschehen) {
    }

    private record Offen(long id, String vorgang, Long gremiumId, LocalDate faellig, String stand) {
    }

    /** @return what each place is about */
    Map<Stelle, Frist> von(List<Stelle> stellen) {
        Map<Stelle, Frist> fristen = new HashMap<>();
        Map<Long, String> gremien = namen.verzeichnis().gremien();
        befunde(stellen.stream().filter(stelle -> !OFFENE.containsKey(stelle.art())).toList(), gremien, fristen);
        OFFENE.forEach((art, abfrage) -> {
            Map<Long, Stelle> offene = new HashMap<>();
            stellen.stream().filter(stelle -> stelle.art().equals(art)).forEach(stelle -> offene.put(-stelle.id() / 4, stelle));
            if (!offene.isEmpty()) {
                datenbank.sql(abfrage).param("ids", offene.keySet()).query(Offen.class).list().forEach(eine -> {
                    Stelle stelle = offene.get(eine.id());
                    fristen.put(stelle, new Frist(Zeile.verweis(eine.vorgang(), adressen.vorgang(eine.vorgang())), gremium(eine.gremiumId(), gremien),
                            eine.faellig() == null ? stelle.tag() : eine.faellig(), null, Zeile.text(eine.stand())));
                });
            }
        });
        return fristen;
    }

    private void befunde(List<Stelle> stellen, Map<Long, String> gremien, Map<Stelle, Frist> fristen) {
        List<Long> ids = stellen.stream().map(Stelle::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, Fund> funde = funde(ids);
        Map<Long, Inhalte.Gelesen> gelesene = inhalte.von(ids);
        for (Stelle stelle : stellen) {
            Fund fund = funde.get(stelle.id());
            Inhalte.Gelesen eine = gelesene.get(stelle.id());
            boolean bericht = stelle.art().equals(Schrittfunde.KONTROLLE);
            fristen.put(stelle, new Frist(Zeile.verweis(eine.vorgang(), adressen.vorgang(eine.vorgang())), gremium(fund.gremiumId(), gremien),
                    fund.faellig(), fund.geschehen(), Zeile.verweis(bericht ? eine.schritt() : eine.satz(), bericht
                    ? adressen.eintrag(stelle.id()) : adressen.befund(stelle.id()))));
        }
    }

    private Map<Long, Fund> funde(Collection<Long> ids) {
        Map<Long, Fund> funde = new HashMap<>();
        datenbank.sql("select eintrag_id, gremium_id, faellig, geschehen from listenfund where liste = 'FRIST' and eintrag_id in (:ids) "
                + "union all select befund_id, gremium_id, frist_bis, eingelegt_am from rechtsbehelf where art = 'EINSPRUCH' and befund_id in (:ids)")
                .param("ids", ids).query(Fund.class).list().forEach(fund -> funde.put(fund.eintragId(), fund));
        return funde;
    }

    private static String gremium(Long id, Map<Long, String> gremien) {
        return id == null ? "" : gremien.getOrDefault(id, "Gremium " + id);
    }
}
