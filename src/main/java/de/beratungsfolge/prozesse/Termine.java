package de.beratungsfolge.prozesse;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Ladung;
import de.beratungsfolge.sitzungen.Einladungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * By when a task is wanted, as the models ask for it ({@code camunda:dueDate}). A day that is over when the task begins
 * gives none: whoever enters a meeting of long ago is not late, and no list shall say so. Deadlines of the law that a
 * person must hold (an objection, a Sichtvermerk asked for) stay, and are not computed here.
 */
@Component("termine")
public class Termine {

    private final Sitzungen sitzungen;
    private final Einladungen einladungen;
    private final Drucksachen drucksachen;
    private final Feststellungen feststellungen;
    private final Regelwerk regelwerk;
    private final Clock uhr;

    Termine(Sitzungen sitzungen, Einladungen einladungen, Drucksachen drucksachen, Feststellungen feststellungen,
            Regelwerk regelwerk, Clock uhr) {
        this.sitzungen = sitzungen;
        this.einladungen = einladungen;
        this.drucksachen = drucksachen;
        this.feststellungen = feststellungen;
        this.regelwerk = regelwerk;
        this.uhr = uhr;
    }

    /** @return the end of today: for what cannot wait (§ 60 Abs. 1 GO NRW) */
    public Date heute() {
        return Faelligkeit.bis(tag());
    }

    /** @return the end of the meeting's day */
    public Date sitzungstag(long sitzungId) {
        return kuenftig(sitzungen.sitzung(sitzungId).datum());
    }

    /**
     * @return the last day on which the members may receive the invitation, as the rules compute it (§ 47 GO NRW); where there
     *     is no Ladungsfrist (§ 9 Abs. 1 GeschO-SB) the day of the meeting
     */
    public Date einladungBis(long sitzungId) {
        if (!einladungen.mitFrist(sitzungId)) {
            return sitzungstag(sitzungId);
        }
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum());
        Ladung fakten = new Ladung(sitzung.datum(), sitzung.datum(), ortsrecht.ladungsfristTage(), ortsrecht.zaehlweise(), false);
        return feststellungen.pruefen(fakten, sitzung.datum()).werte().get("spaetesterZugang") instanceof LocalDate tag
                ? kuenftig(tag) : null;
    }

    /** @return the end of the day of the paper's next station */
    public Date beratungstag(long drucksacheId) {
        return kuenftig(drucksachen.stationen(drucksacheId).stream().filter(Station::offen).map(Station::termin)
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null));
    }

    /** @return the end of the day of the body's next meeting after this one, which treats its minutes */
    public Date naechsteSitzung(long sitzungId) {
        Sitzung diese = sitzungen.sitzung(sitzungId);
        return kuenftig(sitzungen.alle().stream().filter(eine -> eine.gremiumId() == diese.gremiumId()
                        && eine.stand() != Sitzungsstand.ABGESAGT && eine.datum().isAfter(diese.datum()))
                .map(Sitzung::datum).min(Comparator.naturalOrder()).orElse(null));
    }

    private Date kuenftig(LocalDate tag) {
        return tag == null || tag.isBefore(tag()) ? null : Faelligkeit.bis(tag);
    }

    private LocalDate tag() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
