package de.beratungsfolge.prozesse.versammlungsjahr;

import de.beratungsfolge.beiratsversammlung.Versammlungsjahr;
import de.beratungsfolge.beiratsversammlung.Versammlungsjahre;
import de.beratungsfolge.beiratsversammlung.Versammlungstermin;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Faelligkeit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code versammlungsjahr} show, and when they come up. */
@Component
public class VersammlungsjahrAnzeige {

    /** So long before the local date it reminds. */
    private static final int VORLAUF_MONATE = 3;

    private final Versammlungsjahre jahre;
    private final Versammlungstermin termin;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;
    private final Clock uhr;

    VersammlungsjahrAnzeige(Versammlungsjahre jahre, Versammlungstermin termin, Feststellungen feststellungen, Anzeige anzeige,
                            Clock uhr) {
        this.jahre = jahre;
        this.termin = termin;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
        this.uhr = uhr;
    }

    /** @return when it reminds: three months before the local date, or before the end of the year if none is entered */
    public Date erinnernAm(long id) {
        Versammlungsjahr eines = jahre.jahr(id);
        return beginn(termin.im(eines.jahr()).map(Versammlungstermin.Termin::bis).orElse(letzterTag(eines))
                .minusMonths(VORLAUF_MONATE));
    }

    /** @return by when the assembly should be convened: the local date, after it the end of the year; null when that is over */
    public Date bis(long id) {
        Versammlungsjahr eines = jahre.jahr(id);
        LocalDate heute = LocalDate.now(uhr.withZone(Datum.ZONE));
        return Stream.concat(termin.im(eines.jahr()).map(Versammlungstermin.Termin::bis).stream(), Stream.of(letzterTag(eines)))
                .filter(tag -> !tag.isBefore(heute)).findFirst().map(Faelligkeit::bis).orElse(null);
    }

    /** @return the moment at which the year is over */
    public Date jahresende(long id) {
        return beginn(jahre.jahr(id).danach());
    }

    /** @return the year, its finding, and by when the town wants the assembly convened */
    public JsonValue befund(long id) {
        Versammlungsjahr eines = jahre.jahr(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", eines.bezeichnung());
        werte.put("termin", termin.im(eines.jahr()).map(wert -> "Einberufen sein soll sie bis zum " + Datum.deutsch(wert.bis())
                + " (" + wert.quelle() + "); § 3 Abs. 3 GeschO-SB nennt keinen Tag, nur das Jahr.").orElse(
                "§ 3 Abs. 3 GeschO-SB nennt keinen Tag, nur das Jahr; ein eigener Termin der Stadt ist nicht eingetragen."));
        werte.put("veranlasst", eines.veranlasst() == null ? "" : "Veranlasst wurde: " + eines.veranlasst());
        werte.put("befund", Anzeige.befund(feststellungen.befund(eines.befundId())));
        return anzeige.fuerFormular(werte);
    }

    private static LocalDate letzterTag(Versammlungsjahr eines) {
        return eines.danach().minusDays(1);
    }

    private static Date beginn(LocalDate tag) {
        return Date.from(tag.atStartOfDay(Datum.ZONE).toInstant());
    }
}
