package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.ZURUECK_AN_SCHRIFTFUEHRUNG;

import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Unterschrift;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzung} after its closing: minutes and signatures. */
@Configuration
class NiederschriftSchritte {

    private static final String ZURUECK = "ZURUECK";

    private final Niederschriften niederschriften;

    NiederschriftSchritte(Niederschriften niederschriften) {
        this.niederschriften = niederschriften;
    }

    @Bean
    JavaDelegate niederschriftFertigen() {
        return new Schritt((eingaben, execution) -> niederschriften.fertigen(eingaben.id(SITZUNG_ID),
                eingaben.text("ergaenzung"), eingaben.datum("am", "Gefertigt am"), eingaben.person()));
    }

    @Bean
    JavaDelegate schriftfuehrungUnterschreibt() {
        return new Schritt((eingaben, execution) -> niederschriften.unterschreiben(eingaben.id(SITZUNG_ID),
                Unterschrift.Rolle.SCHRIFTFUEHRUNG, eingaben.datum("am", "Unterschrieben am"), eingaben.person()));
    }

    @Bean
    JavaDelegate vorsitzUnterschreibt() {
        return new Schritt((eingaben, execution) -> {
            boolean zurueck = ZURUECK.equals(eingaben.text("entscheidung"));
            if (zurueck) {
                niederschriften.zurueckgeben(eingaben.id(SITZUNG_ID), eingaben.text("bemerkung"),
                        eingaben.datum("am", "Datum"), eingaben.person());
            } else {
                niederschriften.unterschreiben(eingaben.id(SITZUNG_ID), Unterschrift.Rolle.VORSITZ,
                        eingaben.datum("am", "Unterschrieben am"), eingaben.person());
            }
            execution.setVariable(ZURUECK_AN_SCHRIFTFUEHRUNG, zurueck);
        });
    }
}
