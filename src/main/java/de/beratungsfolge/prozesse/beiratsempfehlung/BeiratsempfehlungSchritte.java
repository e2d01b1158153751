package de.beratungsfolge.prozesse.beiratsempfehlung;

import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Variablen.BEHANDELT;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Variablen.EMPFEHLUNG_ID;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Variablen.ENTSCHIEDEN;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Variablen.UEBERFAELLIG;

import de.beratungsfolge.beiratsversammlung.Empfehlungen;
import de.beratungsfolge.beiratsversammlung.Empfehlungsakte;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Festgestellt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratsempfehlung}, named as the model names them. */
@Configuration
class BeiratsempfehlungSchritte {

    /** Who acts in the record when a timer did. */
    private static final String PROGRAMM = "Programm";

    private final Empfehlungen empfehlungen;
    private final Empfehlungsakte akte;

    BeiratsempfehlungSchritte(Empfehlungen empfehlungen, Empfehlungsakte akte) {
        this.empfehlungen = empfehlungen;
        this.akte = akte;
    }

    @Bean
    JavaDelegate empfehlungBehandelt() {
        return new Schritt((eingaben, execution) -> execution.setVariable(BEHANDELT, empfehlungen.behandelt(
                eingaben.id(EMPFEHLUNG_ID), Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)),
                eingaben.person())));
    }

    @Bean
    JavaDelegate empfehlungFeststellen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(EMPFEHLUNG_ID);
            execution.setVariable(ENTSCHIEDEN, empfehlungen.feststellen(id,
                    new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung")), eingaben.person()));
            execution.setVariable(ANLIEGEN_ID, akte.empfehlung(id).anliegenId());
        });
    }

    @Bean
    JavaDelegate delegierteUnterrichten() {
        return new Schritt((eingaben, execution) -> empfehlungen.unterrichten(eingaben.id(EMPFEHLUNG_ID),
                eingaben.datum("unterrichtetAm", "Unterrichtet am"), eingaben.text("wie"), eingaben.person()));
    }

    @Bean
    JavaDelegate empfehlungNachsehen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(UEBERFAELLIG,
                empfehlungen.sitzungOhneEntscheidung(eingaben.id(EMPFEHLUNG_ID), PROGRAMM)));
    }

    @Bean
    JavaDelegate empfehlungAnmahnen() {
        return new Schritt((eingaben, execution) -> empfehlungen.angemahnt(eingaben.id(EMPFEHLUNG_ID),
                eingaben.text("veranlasst"), eingaben.person()));
    }
}
