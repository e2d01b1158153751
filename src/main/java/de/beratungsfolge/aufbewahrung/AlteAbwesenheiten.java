package de.beratungsfolge.aufbewahrung;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Loeschungen;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences of the staff that are over. */
@Component
class AlteAbwesenheiten implements Loeschgut {

    private static final String VORGANG = "Vertretungen";

    private final JdbcClient datenbank;
    private final Loeschungen loeschungen;
    private final Protokoll protokoll;
    private final ObjectMapper json;

    AlteAbwesenheiten(JdbcClient datenbank, Loeschungen loeschungen, Protokoll protokoll, ObjectMapper json) {
        this.datenbank = datenbank;
        this.loeschungen = loeschungen;
        this.protokoll = protokoll;
        this.json = json;
    }

    @Override
    public Aufbewahrungsart art() {
        return Aufbewahrungsart.ABWESENHEITEN;
    }

    @Override
    public List<Faellig> faellig(LocalDate bis) {
        return datenbank.sql("select id, von, bis, person from abwesenheit where bis <= :bis order by bis, id").param("bis", bis)
                .query((zeile, nummer) -> new Faellig(zeile.getString("id"), "Abwesenheit von " + zeile.getString("person") + ", "
                        + Datum.deutsch(zeile.getObject("von", LocalDate.class)) + " bis "
                        + Datum.deutsch(zeile.getObject("bis", LocalDate.class)), zeile.getObject("bis", LocalDate.class),
                        VORGANG)).list();
    }

    /** The row, and the beginning of the chain that tells of absences which ended no later than this one. */
    @Override
    public void loeschen(Faellig eines, String grund, String person) {
        loeschungen.zeilen(List.of(new Loeschungen.Zeilen("abwesenheit", List.of(eines.kennung()))), grund, person);
        int anfang = 0;
        boolean neues = false;
        for (Eintrag eintrag : protokoll.vorgang(VORGANG)) {
            if (eintrag.inhalt() != null && ende(eintrag).isAfter(eines.seit())) {
                break;
            }
            neues |= eintrag.inhalt() != null;
            anfang = eintrag.laufnummer();
        }
        if (neues) {
            loeschungen.loeschen(VORGANG, anfang, grund, person);
        }
    }

    private LocalDate ende(Eintrag eintrag) {
        try {
            return LocalDate.parse(json.readTree(eintrag.inhalt()).path("bis").asText());
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Der Eintrag " + eintrag.id() + " ist kein JSON", fehler);
        }
    }
}
