package de.beratungsfolge.aufbewahrung;

import de.beratungsfolge.protokoll.Loeschungen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who took which file away. */
@Component
class Ausleitungsmonate extends Monatskette {

    Ausleitungsmonate(JdbcClient datenbank, Loeschungen loeschungen) {
        super("Ausleitungen ", Aufbewahrungsart.AUSLEITUNGEN, datenbank, loeschungen);
    }
}
