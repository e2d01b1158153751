package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.rechtsbehelfe.Rechtsbehelfsart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which chains belong together, each question with one statement. */
@Component
class Verbindungen {

    private static final String PUNKT = """
            select p.id, p.oeffentlich, p.position, p.titel, p.ergebnis, s.id as sitzung_id, s.kennung, s.datum, g.name as gremium,
                   d.nummer as drucksache, a.vorgang as anliegen
            from tagesordnungspunkt p
            join sitzung s on s.id = p.sitzung_id
            join gremium g on g.id = s.gremium_id
            left join station st on st.id = p.station_id
            left join drucksache d on d.id = st.drucksache_id
            left join anliegen a on a.id = p.anliegen_id
            where\s""";

    private final JdbcClient datenbank;

    Verbindungen(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /**
     * An item of a meeting.
     *
     * @param drucksache number of the paper it treats, or null
     * @param anliegen   the Vorgang of the matter it treats that is no paper, or null
     */
    public record Punkt(long id, boolean oeffentlich, int position, String titel, Beratungsergebnis ergebnis, long sitzungId,
                        String kennung, LocalDate datum, String gremium, String drucksache, String anliegen) {

        /** @return e.g. {@code TOP 3} or {@code TOP N 1} */
        public String kurzname() {
            return (oeffentlich ? "TOP " : "TOP N ") + position;
        }

        /** @return its result in words, or an empty text */
        public String ergebniswort() {
            return ergebnis == null ? "" : ergebnis.bezeichnung();
        }
    }

    /** A Rechtsbehelf names its chain by kind and number. */
    private record Rechtsbehelf(long id, Rechtsbehelfsart art) {

        String vorgang() {
            return art.bezeichnung() + "-" + id;
        }
    }

    /** @return the treatments of a paper, oldest first */
    List<Punkt> behandlungen(long drucksacheId) {
        return datenbank.sql(PUNKT + "p.station_id in (select id from station where drucksache_id = :id) order by s.datum, p.id")
                .param("id", drucksacheId).query(Punkt.class).list();
    }

    /** @return the treatments of a matter that is no paper, oldest first */
    List<Punkt> behandlungen(String vorgang) {
        return datenbank.sql(PUNKT + "p.anliegen_id in (select id from anliegen where vorgang = :vorgang) order by s.datum, p.id")
                .param("vorgang", vorgang).query(Punkt.class).list();
    }

    /** @return the items of a meeting, the public ones first */
    List<Punkt> tagesordnung(long sitzungId) {
        return datenbank.sql(PUNKT + "p.sitzung_id = :id order by p.oeffentlich desc, p.position").param("id", sitzungId)
                .query(Punkt.class).list();
    }

    /** @return what changed the agenda at these items, oldest first */
    List<Punktaenderung> aenderungen(Collection<Long> punkte) {
        return punkte.isEmpty() ? List.of() : datenbank.sql("""
                        select a.punkt_id, a.art, a.titel, exists (select 1 from tagesordnungspunkt n where n.sitzung_id = a.sitzung_id
                               and n.oeffentlich and a.titel like concat('TOP ', n.position, ' %')) as vergeben
                        from tagesordnungsaenderung a where a.punkt_id in (:punkte) order by a.id""")
                .param("punkte", punkte).query(Punktaenderung.class).list();
    }

    /** @return the chains of the Rechtsbehelfe against these decisions */
    List<String> rechtsbehelfe(Collection<Long> punkte) {
        return punkte.isEmpty() ? List.of() : datenbank.sql("select id, art from rechtsbehelf where punkt_id in (:punkte) order by id")
                .param("punkte", punkte).query(Rechtsbehelf.class).list().stream().map(Rechtsbehelf::vorgang).toList();
    }

    /** @return the chains of funds asked for with a paper */
    List<String> mittel(long drucksacheId) {
        return datenbank.sql("select id from mittelbereitstellung where drucksache_id = :id order by id").param("id", drucksacheId)
                .query(Long.class).list().stream().map(id -> "Mittelbereitstellung-" + id).toList();
    }
}
