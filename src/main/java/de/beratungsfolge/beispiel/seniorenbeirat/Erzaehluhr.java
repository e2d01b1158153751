package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the story: it stands at the hour of the scene, so that the record has the days of the story. */
@Component
@Primary
@Profile(Erzaehluhr.PROFIL)
class Erzaehluhr extends Clock {

    static final String PROFIL = "beispiel-seniorenbeirat";

    private static final LocalDate ANFANG = LocalDate.of(2025, 9, 1);
    private static final LocalTime MORGENS = LocalTime.of(9, 0);

    private Instant jetzt = ANFANG.atTime(MORGENS).atZone(Datum.ZONE).toInstant();

    /** It is the morning of that day. */
    void stellen(LocalDate tag) {
        stellen(tag, MORGENS);
    }

    /** It is that hour of that day. */
    void stellen(LocalDate tag, LocalTime um) {
        jetzt = tag.atTime(um).atZone(Datum.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return jetzt;
    }

    @Override
    public ZoneId getZone() {
        return Datum.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(jetzt, zone);
    }
}
