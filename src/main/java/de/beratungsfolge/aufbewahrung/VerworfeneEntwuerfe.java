package de.beratungsfolge.aufbewahrung;

import de.beratungsfolge.protokoll.Loeschungen;
import de.beratungsfolge.protokoll.Loeschungen.Zeilen;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts that were withdrawn, never signed and never before a body. */
@Component
class VerworfeneEntwuerfe implements Loeschgut {

    private final JdbcClient datenbank;
    private final Loeschungen loeschungen;
    private final Verlaufsloeschung verlauf;

    VerworfeneEntwuerfe(JdbcClient datenbank, Loeschungen loeschungen, Verlaufsloeschung verlauf) {
        this.datenbank = datenbank;
        this.loeschungen = loeschungen;
        this.verlauf = verlauf;
    }

    @Override
    public Aufbewahrungsart art() {
        return Aufbewahrungsart.ENTWUERFE;
    }

    @Override
    public List<Faellig> faellig(LocalDate bis) {
        return datenbank.sql("""
                select * from (select d.id, d.nummer,
                        (select max(cast(e.geschehen_am as date)) from protokoll_eintrag e where e.vorgang = d.nummer) as zuletzt
                    from drucksache d where d.stand = 'ZURUECKGEZOGEN' and d.unterzeichnet_am is null
                    and not exists (select 1 from protokoll_eintrag e where e.vorgang = d.nummer and e.art = 'UNTERSCHRIFT')
                    and not exists (select 1 from tagesordnungspunkt p where p.erwartete_drucksache_id = d.id
                        or p.station_id in (select s.id from station s where s.drucksache_id = d.id))
                    and not exists (select 1 from tagesordnungsaenderung a
                        where a.station_id in (select s.id from station s where s.drucksache_id = d.id))
                    and not exists (select 1 from mittelbereitstellung m where m.drucksache_id = d.id)
                    and not exists (select 1 from auszug a where a.drucksache_id = d.id)
                    and not exists (select 1 from kontrolle k where k.drucksache_id = d.id)) x
                where zuletzt <= :bis order by zuletzt, nummer""").param("bis", bis)
                .query((zeile, nummer) -> new Faellig(zeile.getString("nummer"), "Entwurf " + zeile.getString("nummer"),
                        zeile.getObject("zuletzt", LocalDate.class), zeile.getString("nummer"))).list().stream()
                .filter(eines -> !verlauf.laeuft(eines.vorgang())).toList();
    }

    @Override
    public void loeschen(Faellig eines, String grund, String person) {
        long papier = datenbank.sql("select id from drucksache where nummer = :nummer").param("nummer", eines.kennung())
                .query(Long.class).single();
        datenbank.sql("delete from suchwort where drucksache_id = :id").param("id", papier).update();
        for (String abgeleitet : List.of("befundmerkmal", "listenfund")) {
            datenbank.sql("delete from " + abgeleitet + " where eintrag_id in (select id from protokoll_eintrag where vorgang = :nummer)")
                    .param("nummer", eines.kennung()).update();
        }
        datenbank.sql("delete from anlagenteil where anlage_id in (select id from anlage where drucksache_id = :id)")
                .param("id", papier).update();
        List<String> befunde = kinder("folgebefund", "drucksache_id", List.of(Long.toString(papier)));
        loeschungen.zeilen(List.of(new Zeilen("folgebegruendung", kinder("folgebegruendung", "folgebefund_id", befunde)),
                new Zeilen("folgebefund", befunde), zeilen("anlage", papier), zeilen("mitzeichnung", papier),
                zeilen("sichtvermerk", papier), zeilen("station", papier),
                new Zeilen("drucksache", List.of(Long.toString(papier)))), grund, person);
        loeschungen.loeschen(eines.kennung(), grund, person);
        verlauf.loeschen(eines.kennung(), grund, person);
    }

    private Zeilen zeilen(String tabelle, long papier) {
        return new Zeilen(tabelle, kinder(tabelle, "drucksache_id", List.of(Long.toString(papier))));
    }

    private List<String> kinder(String tabelle, String spalte, List<String> obere) {
        return obere.isEmpty() ? List.of() : datenbank.sql("select id from " + tabelle + " where " + spalte + " in (:obere) order by id")
                .param("obere", obere.stream().map(Long::valueOf).toList()).query(String.class).list();
    }
}
