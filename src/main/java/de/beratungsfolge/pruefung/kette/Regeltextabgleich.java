package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.protokoll.Abgleich;
import de.beratungsfolge.protokoll.Abweichung;
import de.beratungsfolge.regelwerk.Regelfassung;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The archived text of each version of the rules still has the hash by which findings name it. */
final class Regeltextabgleich implements Abgleich {

    @Override
    public Optional<Abweichung> ersteAbweichung(JdbcClient datenbank) {
        List<String> fassungen = datenbank.sql("select hash from regelfassung order by hash").query(String.class).list();
        for (String fassung : fassungen) {
            Map<String, String> texte = new TreeMap<>();
            datenbank.sql("select pfad, text from regeldatei where regelfassung = :hash").param("hash", fassung)
                    .query(zeile -> {
                        texte.put(zeile.getString(1), zeile.getString(2));
                    });
            if (!Regelfassung.hash(texte).equals(fassung)) {
                return Optional.of(Abweichung.zeile("regeldatei", fassung, "der archivierte Text dieser Regelfassung wurde verändert."));
            }
        }
        return datenbank.sql("select regelfassung from regeldatei where regelfassung not in (select hash from regelfassung)")
                .query(String.class).list().stream().findFirst()
                .map(fremde -> Abweichung.zeile("regeldatei", fremde, "diese Regelfassung gibt es nicht."));
    }
}
