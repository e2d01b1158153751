package de.beratungsfolge.pruefung.sitzung;

import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The votes and ballots of a meeting, each question with one statement. */
@Component
class Stimmenbilder {

    private final JdbcClient datenbank;

    Stimmenbilder(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    private record Namentlich(long punktId, long personId, Stimme stimme) {
    }

    private record Wahlzeile(long gang, long punktId, String was, int durchgang, int nummer, String form, int nein, int enthaltungen,
                             int ungueltig, String gewaehlt, Long befundId, String name, int stimmen) {
    }

    /** @return the votes on motions by item */
    Map<Long, List<Stimmenbild>> abstimmungen(long sitzungId) {
        return datenbank.sql("""
                        select a.id, a.punkt_id, t.art, t.antragsteller, a.form, a.wortlaut, a.ja, a.nein, a.enthaltungen, a.ungueltig,
                               a.abgeleitet, a.festgestellt, a.befund_id
                        from tagesordnungspunkt p join abstimmung a on a.punkt_id = p.id join antrag t on t.id = a.antrag_id
                        where p.sitzung_id = :sitzung order by a.id""").param("sitzung", sitzungId).query(Stimmenbild.class).list().stream()
                .collect(Collectors.groupingBy(Stimmenbild::punktId));
    }

    /** @return how each person voted in the named votes on main motions, by item; nothing of a secret vote */
    Map<Long, Map<Long, Stimme>> namentliche(long sitzungId) {
        Map<Long, Map<Long, Stimme>> jePunkt = new HashMap<>();
        datenbank.sql("""
                        select a.punkt_id, e.person_id, e.stimme
                        from tagesordnungspunkt p join abstimmung a on a.punkt_id = p.id join antrag t on t.id = a.antrag_id
                        join einzelstimme e on e.abstimmung_id = a.id
                        where p.sitzung_id = :sitzung and t.art = 'HAUPTANTRAG' order by e.id""").param("sitzung", sitzungId)
                .query(Namentlich.class).list()
                .forEach(eine -> jePunkt.computeIfAbsent(eine.punktId(), id -> new HashMap<>()).put(eine.personId(), eine.stimme()));
        return jePunkt;
    }

    /** @return the ballots of elections, of persons and of lists, by item */
    Map<Long, List<Wahlbild>> wahlen(long sitzungId) {
        List<Wahlzeile> zeilen = new ArrayList<>(datenbank.sql("""
                        select g.id as gang, w.punkt_id, w.amt as was, w.durchgang, g.nummer, g.form, g.nein, g.enthaltungen, g.ungueltig,
                               case when exists (select 1 from wahlgang n where n.wahl_id = w.id and n.nummer > g.nummer) then ''
                                    else coalesce(w.gewaehlt, '') end as gewaehlt, g.befund_id, s.name, s.stimmen
                        from tagesordnungspunkt p join wahl w on w.punkt_id = p.id join wahlgang g on g.wahl_id = w.id
                        join wahlstimme s on s.wahlgang_id = g.id
                        where p.sitzung_id = :sitzung order by g.id, s.id""").param("sitzung", sitzungId).query(Wahlzeile.class).list());
        zeilen.addAll(datenbank.sql("""
                        select -l.id as gang, l.punkt_id, l.ausschuss as was, 1 as durchgang, 0 as nummer, coalesce(l.form, '') as form,
                               0 as nein, coalesce(l.enthaltungen, 0) as enthaltungen, coalesce(l.ungueltig, 0) as ungueltig,
                               '' as gewaehlt, l.befund_id, w.name, coalesce(w.stimmen, 0) as stimmen
                        from tagesordnungspunkt p join listenwahl l on l.punkt_id = p.id join wahlliste w on w.listenwahl_id = l.id
                        where p.sitzung_id = :sitzung order by l.id, w.reihenfolge""").param("sitzung", sitzungId)
                .query(Wahlzeile.class).list());
        return zeilen.stream().collect(Collectors.groupingBy(Wahlzeile::gang, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(Stimmenbilder::bild).collect(Collectors.groupingBy(Wahlbild::punktId));
    }

    private static Wahlbild bild(List<Wahlzeile> gang) {
        Wahlzeile eine = gang.get(0);
        return new Wahlbild(eine.punktId(), eine.was(), eine.durchgang(), eine.nummer(), eine.form(), gang.stream().map(zeile ->
                new Wahlbild.Anteil(zeile.name(), zeile.stimmen())).toList(), eine.nein(), eine.enthaltungen(), eine.ungueltig(),
                eine.gewaehlt(), eine.befundId());
    }
}
