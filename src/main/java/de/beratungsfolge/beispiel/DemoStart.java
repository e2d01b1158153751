package de.beratungsfolge.beispiel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In profile {@code demo}: fills an empty database up to the invited meeting of 16.11.2021. */
@Component
@Profile("demo")
@Order(10)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Beispiel beispiel;

    DemoStart(Beispiel beispiel) {
        this.beispiel = beispiel;
    }

    @Override
    public void run(ApplicationArguments argumente) {
        if (beispiel.datenbankIstLeer()) {
            beispiel.vorbereiten();
            LOG.info("Beispieldaten angelegt: drei Drucksachen warten auf die Sitzung des Sozialausschusses am 16.11.2021");
        }
    }
}
