package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.protokoll.Abgleich;
import de.beratungsfolge.protokoll.Abweichung;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file of each attachment still has the hash that its row keeps, and there is no piece of a file without a row. */
final class Anlagenabgleich implements Abgleich {

    @Override
    public Optional<Abweichung> ersteAbweichung(JdbcClient datenbank) {
        Stuecke stuecke = new Stuecke();
        datenbank.sql("""
                select a.id as anlage, a.sha256, t.nummer, t.inhalt
                from anlage a left join anlagenteil t on t.anlage_id = a.id where a.sha256 is not null or t.anlage_id is not null
                union all select t.anlage_id, cast(null as char(64)), t.nummer, t.inhalt
                from anlagenteil t where not exists (select 1 from anlage a where a.id = t.anlage_id)
                order by 1, 3""")
                .query(zeile -> {
                    stuecke.naechstes(zeile);
                });
        stuecke.beenden();
        return Optional.ofNullable(stuecke.fehler);
    }

    /** Puts the pieces of one file after the other together. */
    private static final class Stuecke {

        private Abweichung fehler;
        private Long anlage;
        private String erwartet;
        private int letztes;
        private MessageDigest summe;

        private void naechstes(ResultSet zeile) throws SQLException {
            if (fehler != null) {
                return;
            }
            if (anlage == null || anlage != zeile.getLong("anlage")) {
                beenden();
                anlage = zeile.getLong("anlage");
                erwartet = zeile.getString("sha256");
                letztes = 0;
                summe = sha256();
            }
            byte[] inhalt = zeile.getBytes("inhalt");
            if (inhalt != null) {
                pruefen(zeile.getInt("nummer") == ++letztes);
                summe.update(inhalt);
            }
        }

        private void beenden() {
            if (anlage != null) {
                pruefen(HexFormat.of().formatHex(summe.digest()).equals(erwartet));
            }
        }

        private void pruefen(boolean passt) {
            if (!passt && fehler == null) {
                fehler = Abweichung.zeile("anlagenteil", anlage.toString(), "die Datei dieser Anlage ist nicht mehr die hochgeladene.");
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException fehler) {
                throw new IllegalStateException("Jede Java-Laufzeit kennt SHA-256", fehler);
            }
        }
    }
}
