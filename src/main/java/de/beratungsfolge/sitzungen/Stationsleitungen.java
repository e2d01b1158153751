package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who leads the meetings that treat non-public papers, for all of them at once. */
@Service
public class Stationsleitungen {

    private final JdbcClient datenbank;

    Stationsleitungen(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /**
     * One treatment of a paper at one of its stations. Login names are null where nobody was named, or for somebody without access.
     *
     * @param geleitetVon     whoever led the meeting, known from the roll call on
     * @param vorsitz         whoever was named to chair it instead of the chair of the body
     * @param schriftfuehrung whoever was named to keep its minutes instead of the secretary of the body
     */
    public record Stationsleitung(long stationId, long gremiumId, LocalDate datum, Long geleitetVonId, String geleitetVon,
                                  Long vorsitzId, String vorsitz, Long schriftfuehrungId, String schriftfuehrung) {
    }

    /** @return every treatment of a non-public paper, read with one statement */
    public List<Stationsleitung> vertrauliche() {
        return datenbank.sql("""
                select t.station_id, s.gremium_id, s.datum,
                       s.sitzungsleitung_id as geleitet_von_id, l.benutzer as geleitet_von,
                       s.vorsitz_id, v.benutzer as vorsitz, s.schriftfuehrung_id, f.benutzer as schriftfuehrung
                from tagesordnungspunkt t
                join station st on st.id = t.station_id
                join drucksache d on d.id = st.drucksache_id
                join sitzung s on s.id = t.sitzung_id
                left join person l on l.id = s.sitzungsleitung_id
                left join person v on v.id = s.vorsitz_id
                left join person f on f.id = s.schriftfuehrung_id
                where d.oeffentlich = false""").query(Stationsleitung.class).list();
    }
}
