package de.beratungsfolge.aufbewahrung;

import de.beratungsfolge.protokoll.Loeschungen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chains that are kept month by month, and deleted month by month. */
abstract class Monatskette implements Loeschgut {

    private final String praefix;
    private final Aufbewahrungsart art;
    private final JdbcClient datenbank;
    private final Loeschungen loeschungen;

    Monatskette(String praefix, Aufbewahrungsart art, JdbcClient datenbank, Loeschungen loeschungen) {
        this.praefix = praefix;
        this.art = art;
        this.datenbank = datenbank;
        this.loeschungen = loeschungen;
    }

    @Override
    public Aufbewahrungsart art() {
        return art;
    }

    @Override
    public List<Faellig> faellig(LocalDate bis) {
        return datenbank.sql("""
                select k.vorgang from protokoll_kopf k where k.vorgang like :praefix and exists
                    (select 1 from protokoll_eintrag e where e.vorgang = k.vorgang and e.inhalt is not null)""")
                .param("praefix", praefix + "%").query(String.class).list().stream().flatMap(kette -> monat(kette).stream()
                        .map(monat -> new Faellig(kette, kette, monat.atEndOfMonth(), kette)))
                .filter(eines -> !eines.seit().isAfter(bis)).sorted(Comparator.comparing(Faellig::seit)).toList();
    }

    @Override
    public void loeschen(Faellig eines, String grund, String person) {
        loeschungen.loeschen(eines.kennung(), grund, person);
    }

    private Optional<YearMonth> monat(String kette) {
        try {
            return Optional.of(YearMonth.parse(kette.substring(praefix.length())));
        } catch (DateTimeParseException keiner) {
            return Optional.empty();
        }
    }
}
