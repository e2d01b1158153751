package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.protokoll.Abgleich;
import de.beratungsfolge.protokoll.Abweichung;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file of each attachment still has the hash that its row keeps, and there is no piece of a file without a row. */
final class Anlagenabgleich implements Abgleich {

    private static final int AUF_EINMAL = 1000;
    private static final String DATEIEN = """
            select a.id, a.sha256, (select count(*) from anlagenteil t where t.anlage_id = a.id) as stuecke
            from anlage a where a.id > :nach order by a.id fetch first %d rows only""".formatted(AUF_EINMAL);

    /** An attachment.
     *
     * @param stuecke how many pieces of a file there are */
    private record Datei(long id, String sha256, int stuecke) {
    }

    @Override
    public Optional<Abweichung> ersteAbweichung(JdbcClient datenbank) {
        List<Datei> dateien = dateien(datenbank, Long.MIN_VALUE);
        while (!dateien.isEmpty()) {
            Optional<Datei> falsche = dateien.stream().filter(datei -> !unveraendert(datenbank, datei)).findFirst();
            if (falsche.isPresent()) {
                return falsche.map(datei -> verwechselt(datei.id()));
            }
            dateien = dateien(datenbank, dateien.get(dateien.size() - 1).id());
        }
        return datenbank.sql("select anlage_id from anlagenteil t where not exists (select 1 from anlage a where a.id = t.anlage_id) "
                + "order by anlage_id fetch first 1 rows only").query(Long.class).optional().map(Anlagenabgleich::verwechselt);
    }

    private static List<Datei> dateien(JdbcClient datenbank, long nach) {
        return datenbank.sql(DATEIEN).param("nach", nach).query(Datei.class).list();
    }

    private static boolean unveraendert(JdbcClient datenbank, Datei datei) {
        return datei.sha256() == null ? datei.stuecke() == 0 : datei.sha256().equals(sha256(datenbank, datei));
    }

    /**
     * One piece after the other: whole files, or all pieces at once, would not fit into memory.
     *
     * @return null if the pieces are not numbered one after the other
     */
    private static String sha256(JdbcClient datenbank, Datei datei) {
        MessageDigest summe = sha256();
        for (int nummer = 1; nummer <= datei.stuecke(); nummer++) {
            Optional<byte[]> stueck = datenbank.sql("select inhalt from anlagenteil where anlage_id = :anlage and nummer = :nummer")
                    .param("anlage", datei.id()).param("nummer", nummer).query((zeile, eine) -> zeile.getBytes(1)).optional();
            if (stueck.isEmpty()) {
                return null;
            }
            summe.update(stueck.get());
        }
        return HexFormat.of().formatHex(summe.digest());
    }

    private static Abweichung verwechselt(long anlage) {
        return Abweichung.zeile("anlagenteil", Long.toString(anlage), "die Datei dieser Anlage ist nicht mehr die hochgeladene.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fehler) {
            throw new IllegalStateException("Jede Java-Laufzeit kennt SHA-256", fehler);
        }
    }
}
