package de.beratungsfolge.prozesse.abwesenheit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.aufbewahrung.Aufbewahrungsart;
import de.beratungsfolge.aufbewahrung.Loeschgut;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Loeschungen;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Benutzer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences of the staff that are over. */
@Component
class AlteAbwesenheiten implements Loeschgut {

    private static final String VORGANG = "Vertretungen";

    private final JdbcClient datenbank;
    private final Loeschungen loeschungen;
    private final Protokoll protokoll;
    private final Benutzer benutzer;
    private final ObjectMapper json;

    AlteAbwesenheiten(JdbcClient datenbank, Loeschungen loeschungen, Protokoll protokoll, Benutzer benutzer, ObjectMapper json) {
        this.datenbank = datenbank;
        this.loeschungen = loeschungen;
        this.protokoll = protokoll;
        this.benutzer = benutzer;
        this.json = json;
    }

    private record Zeile(long id, LocalDate von, LocalDate bis, String person) {
    }

    @Override
    public Aufbewahrungsart art() {
        return Aufbewahrungsart.ABWESENHEITEN;
    }

    @Override
    public List<Faellig> faellig(LocalDate bis) {
        List<Zeile> zeilen = datenbank.sql("select id, von, bis, person from abwesenheit where bis <= :bis order by bis, id")
                .param("bis", bis).query(Zeile.class).list();
        Map<String, String> namen = benutzer.namen(zeilen.stream().map(Zeile::person).collect(Collectors.toSet()));
        return zeilen.stream().map(eine -> new Faellig(String.valueOf(eine.id()), "Abwesenheit von "
                + namen.getOrDefault(eine.person(), eine.person()) + ", " + Datum.deutsch(eine.von()) + " bis "
                + Datum.deutsch(eine.bis()), eine.bis(), VORGANG)).toList();
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
