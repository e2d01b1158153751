package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as a calendar shows them, each question with one statement. */
@Service
@Transactional(readOnly = true)
public class Sitzungsliste {

    private static final String TERMIN = """
            select s.id, s.kennung, s.gremium_id, g.name as gremium, s.nummer, s.datum, s.beginn, s.ende_oeffentlich, s.ort, s.stand,
                   s.einladung_vom, s.bekannt_gemacht_am, s.absage_grund,
                   (select count(*) from tagesordnungspunkt p where p.sitzung_id = s.id and p.oeffentlich = true) as oeffentliche_punkte
            from sitzung s join gremium g on g.id = s.gremium_id
            """;

    private final JdbcClient datenbank;

    Sitzungsliste(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /**
     * A meeting in the calendar; only what is public about it.
     *
     * @param endeOeffentlich  end of the public part, or null
     * @param einladungVom     date of the invitation, or null
     * @param bekanntGemachtAm first day of the announcement, or null
     * @param oeffentlichePunkte number of items in the public part
     */
    public record Termin(long id, String kennung, long gremiumId, String gremium, int nummer, LocalDate datum, LocalTime beginn,
                         LocalTime endeOeffentlich, String ort, Sitzungsstand stand, LocalDate einladungVom,
                         LocalDate bekanntGemachtAm, String absageGrund, int oeffentlichePunkte) {
    }

    /** One treatment of a paper: the item of a meeting that belongs to a station of its route. */
    public record Behandlung(long stationId, long punktId, boolean oeffentlich, int position, Beratungsergebnis ergebnis,
                             String begruendung, long sitzungId, String kennung, LocalDate datum, Sitzungsstand stand) {

        /** @return e.g. {@code TOP 3} or {@code TOP N 1} */
        public String kurzname() {
            return (oeffentlich ? "TOP " : "TOP N ") + position;
        }
    }

    /** An item of a public part, as announced. */
    public record Punkt(long sitzungId, int position, String titel) {
    }

    /** @return the meetings from the first to the last of these days, of this body or of all (null) */
    public List<Termin> termine(LocalDate von, LocalDate bis, Long gremiumId) {
        return datenbank.sql(TERMIN + " where s.datum between :von and :bis and (cast(:gremium as bigint) is null or s.gremium_id = :gremium) "
                        + "order by s.datum, s.beginn, s.id")
                .param("von", von).param("bis", bis).param("gremium", gremiumId).query(Termin.class).list();
    }

    /** @return the day of the next meeting from this day on; if there is none, of the latest before */
    public Optional<LocalDate> naechsterTermin(LocalDate ab, Long gremiumId) {
        String gremium = gremiumId == null ? "" : " and gremium_id = :gremium";
        Map<String, Object> werte = new HashMap<>(Map.of("ab", ab));
        werte.put("gremium", gremiumId);
        return datenbank.sql("select coalesce((select datum from sitzung where datum >= :ab" + gremium + " order by datum limit 1), "
                + "(select datum from sitzung where datum < :ab" + gremium + " order by datum desc limit 1))").params(werte).query(LocalDate.class).optional();
    }

    /** @return meetings since that day that were publicly announced, cancelled ones too, and have a public part */
    public List<Termin> bekanntGemachte(LocalDate seit, LocalDate heute) {
        return datenbank.sql(TERMIN + """
                        where s.datum >= :seit and s.bekannt_gemacht_am <= :heute
                          and exists (select 1 from tagesordnungspunkt p where p.sitzung_id = s.id and p.oeffentlich = true)
                        order by s.datum, s.beginn, s.id""")
                .param("seit", seit).param("heute", heute).query(Termin.class).list();
    }

    /** @return the items of the public parts of these meetings, by meeting */
    public Map<Long, List<Punkt>> oeffentlichePunkte(Collection<Long> sitzungen) {
        return sitzungen.isEmpty() ? Map.of() : datenbank.sql("""
                        select sitzung_id, position, titel from tagesordnungspunkt
                        where oeffentlich = true and sitzung_id in (:sitzungen) order by position""")
                .param("sitzungen", sitzungen).query(Punkt.class).list().stream()
                .collect(Collectors.groupingBy(Punkt::sitzungId));
    }

    /** @return the treatments of these stations, oldest first, by station */
    public Map<Long, List<Behandlung>> behandlungen(Collection<Long> stationen) {
        return stationen.isEmpty() ? Map.of() : datenbank.sql("""
                        select p.station_id, p.id as punkt_id, p.oeffentlich, p.position, p.ergebnis, p.begruendung, s.id as sitzung_id,
                               s.kennung, s.datum, s.stand
                        from tagesordnungspunkt p join sitzung s on s.id = p.sitzung_id
                        where p.station_id in (:stationen) order by s.datum, p.id""")
                .param("stationen", stationen).query(Behandlung.class).list().stream()
                .collect(Collectors.groupingBy(Behandlung::stationId));
    }
}
