package de.beratungsfolge;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the record: one place, so that a test can set it. */
@Configuration
class Uhr {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
