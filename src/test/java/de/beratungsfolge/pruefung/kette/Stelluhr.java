package de.beratungsfolge.pruefung.kette;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that runs as every other, and can be put on. Bears no annotation, so that no other test's program finds it. */
public class Stelluhr {

    /** The clock. */
    public static final class Uhr extends Clock {

        private volatile Duration vor = Duration.ZERO;

        /** Puts it on by this. */
        public void vorstellen(Duration um) {
            vor = vor.plus(um);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), vor);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(vor);
        }
    }

    @Bean
    @Primary
    Uhr gestellteUhr() {
        return new Uhr();
    }
}
