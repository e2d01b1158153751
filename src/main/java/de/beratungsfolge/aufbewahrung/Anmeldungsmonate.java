package de.beratungsfolge.aufbewahrung;

import de.beratungsfolge.protokoll.Loeschungen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who signed in. */
@Component
class Anmeldungsmonate extends Monatskette {

    Anmeldungsmonate(JdbcClient datenbank, Loeschungen loeschungen) {
        super("Anmeldungen ", Aufbewahrungsart.ANMELDUNGEN, datenbank, loeschungen);
    }
}
