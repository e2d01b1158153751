package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Chairs and secretaries of all bodies at once, for whoever must ask about many bodies and days. */
@Service
public class Leitungen {

    private static final String ALLE = """
            select m.gremium_id, m.vorsitz, m.art, m.von, m.bis, p.benutzer
            from mitgliedschaft m join person p on p.id = m.person_id
            where m.vorsitz = true or m.art = 'SCHRIFTFUEHRUNG'
            order by m.id""";

    private final JdbcClient datenbank;

    Leitungen(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /** @return everybody who ever led a body or kept its minutes, read with one statement */
    public Stand stand() {
        return new Stand(datenbank.sql(ALLE).query(Amt.class).list());
    }

    /** Somebody in one of the two offices; {@code benutzer} is null for a person without access. */
    record Amt(long gremiumId, boolean vorsitz, Mitgliedsart art, LocalDate von, LocalDate bis, String benutzer) {

        boolean am(long gremium, LocalDate tag) {
            return gremiumId == gremium && !von.isAfter(tag) && (bis == null || !bis.isBefore(tag));
        }
    }

    /** The offices as they were read. */
    public static final class Stand {

        private final List<Amt> aemter;

        Stand(List<Amt> aemter) {
            this.aemter = aemter;
        }

        /** @return login name of the chair on that day, if one is entered and has access */
        public Optional<String> vorsitz(long gremiumId, LocalDate tag) {
            return benutzer(aemter.stream().filter(Amt::vorsitz).filter(amt -> amt.am(gremiumId, tag)).findFirst());
        }

        /** @return login name of the keeper of the minutes on that day, if one is entered and has access */
        public Optional<String> schriftfuehrung(long gremiumId, LocalDate tag) {
            return benutzer(aemter.stream().filter(amt -> amt.art() == Mitgliedsart.SCHRIFTFUEHRUNG)
                    .filter(amt -> amt.am(gremiumId, tag)).findFirst());
        }

        private static Optional<String> benutzer(Optional<Amt> amt) {
            return amt.map(Amt::benutzer);
        }
    }
}
