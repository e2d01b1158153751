package de.beratungsfolge.prozesse.niederschrift;

import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Variablen.ZURUECK_AN_SCHRIFTFUEHRUNG;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Unterschrift;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code niederschrift}: minutes and signatures, named as the model names them. */
@Configuration
class NiederschriftSchritte {

    private static final String ENTSCHEIDUNG = "Entscheidung";

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
        return unterschrift(Unterschrift.Rolle.SCHRIFTFUEHRUNG);
    }

    @Bean
    JavaDelegate vorsitzUnterschreibt() {
        return unterschrift(Unterschrift.Rolle.VORSITZ);
    }

    private Schritt unterschrift(Unterschrift.Rolle rolle) {
        return new Schritt((eingaben, execution) -> {
            boolean zurueck = entscheidung(eingaben) == Entscheidung.ZURUECK;
            String bemerkung = eingaben.text("bemerkung");
            LocalDate am = eingaben.datum("am", zurueck ? "Datum" : "Unterschrieben am");
            new Pruefliste().abweisenWenn(zurueck && rolle != Unterschrift.Rolle.VORSITZ, ENTSCHEIDUNG,
                    "Zurückgeben kann die Niederschrift nur der Vorsitz.").abschliessen();
            if (zurueck) {
                niederschriften.zurueckgeben(eingaben.id(SITZUNG_ID), bemerkung, am, eingaben.person());
            } else {
                niederschriften.unterschreiben(eingaben.id(SITZUNG_ID), rolle, am, eingaben.person());
            }
            execution.setVariable(ZURUECK_AN_SCHRIFTFUEHRUNG, zurueck);
        });
    }

    /** An unanswered question is no signature. */
    private static Entscheidung entscheidung(Eingaben eingaben) {
        Entscheidung entscheidung = eingaben.auswahl("entscheidung", ENTSCHEIDUNG, Entscheidung.class);
        new Pruefliste().verlange(ENTSCHEIDUNG, entscheidung).abschliessen();
        return entscheidung;
    }

    /** Sign, or send back. */
    enum Entscheidung {
        UNTERSCHREIBEN, ZURUECK
    }
}
