package de.beratungsfolge.prozesse.beiratswahl;

import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.WAHL_ID;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.WEITER;

import de.beratungsfolge.beiratswahl.Beiratswechsel;
import de.beratungsfolge.beiratswahl.Wahlniederschriften;
import de.beratungsfolge.prozesse.Schritt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratswahl} after the result, named as the model names them. */
@Configuration
class WahlabschlussSchritte {

    private final Wahlniederschriften niederschriften;
    private final Beiratswechsel wechsel;

    WahlabschlussSchritte(Wahlniederschriften niederschriften, Beiratswechsel wechsel) {
        this.niederschriften = niederschriften;
        this.wechsel = wechsel;
    }

    @Bean
    JavaDelegate wahlniederschriftFertigen() {
        return new Schritt((eingaben, execution) -> niederschriften.fertigen(eingaben.id(WAHL_ID), eingaben.text("text"),
                eingaben.text("begruendung"), eingaben.person()));
    }

    @Bean
    JavaDelegate wahlniederschriftUnterzeichnen() {
        return new Schritt((eingaben, execution) -> {
            Antwort antwort = eingaben.auswahl("unterschrift", "Unterschrift", Antwort.class);
            execution.setVariable(WEITER, niederschriften.unterzeichnen(eingaben.id(WAHL_ID),
                    antwort == null ? null : antwort == Antwort.UNTERSCHREIBEN,
                    eingaben.datum("unterschriebenAm", "Unterschrieben am"), eingaben.text("bemerkung"),
                    eingaben.inVertretung(), eingaben.person()).name());
        });
    }

    @Bean
    JavaDelegate wahlPresse() {
        return new Schritt((eingaben, execution) -> niederschriften.presse(eingaben.id(WAHL_ID), eingaben.text("text"),
                eingaben.datum("presseAm", "An die Presse gegeben am"), eingaben.person()));
    }

    @Bean
    JavaDelegate beiratErsteSitzung() {
        return new Schritt((eingaben, execution) -> wechsel.ersteSitzung(eingaben.id(WAHL_ID),
                eingaben.datum("ersteSitzungAm", "Erste Sitzung am"), eingaben.person()));
    }

    /** The two answers to the request to sign. */
    enum Antwort {
        UNTERSCHREIBEN, ZURUECK
    }
}
