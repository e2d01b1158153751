package de.beratungsfolge.prozesse.abberufung;

import de.beratungsfolge.beiratsaemter.Abberufungsakten;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Faelligkeit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** When the model reminds of the successor's election. What is over when the process comes there reminds nobody. */
@Component
public class AbberufungFristen {

    private static final LocalDate NIEMALS = LocalDate.of(9999, 12, 31);
    private static final LocalTime MORGENS = LocalTime.of(7, 0);
    private static final int TAGE_VORHER = 3;

    private final Abberufungsakten akten;
    private final Clock uhr;

    AbberufungFristen(Abberufungsakten akten, Clock uhr) {
        this.akten = akten;
        this.uhr = uhr;
    }

    /** @return the morning of the third day before the last one */
    public Date erinnerung(long id) {
        return kuenftig(akten.verfahren(id).nachfolgeBis().minusDays(TAGE_VORHER), akten.verfahren(id).nachfolgeBis());
    }

    /** @return the morning of the last day */
    public Date letzterTag(long id) {
        return kuenftig(akten.verfahren(id).nachfolgeBis(), akten.verfahren(id).nachfolgeBis());
    }

    /** @return the end of the last day, or null if it is over */
    public Date bis(long id) {
        LocalDate letzter = akten.verfahren(id).nachfolgeBis();
        return letzter.isBefore(heute()) ? null : Faelligkeit.bis(letzter);
    }

    private Date kuenftig(LocalDate tag, LocalDate letzter) {
        LocalDate wann = letzter.isBefore(heute()) ? NIEMALS : tag;
        return Date.from(wann.atTime(MORGENS).atZone(Datum.ZONE).toInstant());
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
