package de.beratungsfolge.seiten.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.sitzungen.Sitzungsliste.Punkt;
import de.beratungsfolge.sitzungen.Sitzungsliste.Termin;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Announced meetings as iCalendar (RFC 5545), with the public agenda as description. */
@Component
class Kalenderdatei {

    /** How long a meeting that is still to come is shown to last. */
    private static final int STUNDEN = 2;

    private final VTimeZone zone;
    private final Clock uhr;

    Kalenderdatei(Clock uhr) {
        this.uhr = uhr;
        TimeZoneRegistry zonen = TimeZoneRegistryFactory.getInstance().createRegistry();
        this.zone = zonen.getTimeZone(Datum.ZONE.getId()).getVTimeZone();
    }

    /**
     * @param punkte  the public items by meeting
     * @param adresse under which a meeting's page stands, to be followed by its Kennung
     * @return the file
     */
    String schreiben(List<Termin> termine, Map<Long, List<Punkt>> punkte, String adresse) {
        Calendar kalender = new Calendar();
        kalender.add(new ProdId("-//Beratungsfolge//Sitzungskalender//DE"));
        kalender.add(ImmutableVersion.VERSION_2_0);
        kalender.add(ImmutableCalScale.GREGORIAN);
        kalender.add(zone);
        termine.forEach(termin -> kalender.add(ereignis(termin, punkte.getOrDefault(termin.id(), List.of()), adresse)));
        return kalender.toString();
    }

    private VEvent ereignis(Termin termin, List<Punkt> punkte, String adresse) {
        ZonedDateTime beginn = termin.datum().atTime(termin.beginn()).atZone(Datum.ZONE);
        ZonedDateTime ende = termin.endeOeffentlich() == null || !termin.endeOeffentlich().isAfter(termin.beginn())
                ? beginn.plusHours(STUNDEN) : termin.datum().atTime(termin.endeOeffentlich()).atZone(Datum.ZONE);
        boolean abgesagt = termin.stand() == Sitzungsstand.ABGESAGT;
        VEvent ereignis = new VEvent(beginn, ende, (abgesagt ? "Abgesagt: " : "") + termin.gremium() + ", " + termin.nummer() + ". Sitzung");
        ereignis.replace(new DtStamp(uhr.instant()));
        ereignis.add(new Uid(termin.kennung() + "@beratungsfolge"));
        ereignis.add(new Location(termin.ort()));
        ereignis.add(status(abgesagt));
        ereignis.add(new Url(URI.create(adresse + termin.kennung())));
        ereignis.add(new Description(punkte.stream().map(punkt -> "TOP " + punkt.position() + " " + punkt.titel())
                .collect(Collectors.joining("\n", "Öffentliche Tagesordnung\n", ""))));
        return ereignis;
    }

    private static Status status(boolean abgesagt) {
        return abgesagt ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
