package de.beratungsfolge.prozesse.abberufung;

import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.ABBERUFUNG_ID;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.WEITER;

import de.beratungsfolge.beiratsaemter.Nachfolgen;
import de.beratungsfolge.prozesse.Schritt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code abberufung} after the recall, named as the model names them. */
@Configuration
class NachfolgeSchritte {

    private final Nachfolgen nachfolgen;
    private final Abberufungsleitung leitung;

    NachfolgeSchritte(Nachfolgen nachfolgen, Abberufungsleitung leitung) {
        this.nachfolgen = nachfolgen;
        this.leitung = leitung;
    }

    @Bean
    JavaDelegate nachfolgeAnmelden() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ANLIEGEN_ID,
                nachfolgen.anmelden(eingaben.id(ABBERUFUNG_ID), eingaben.person())));
    }

    @Bean
    JavaDelegate nachfolgeEintragen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER,
                nachfolgen.gewaehlt(eingaben.id(ABBERUFUNG_ID), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate nachfolgeErinnert() {
        return new Schritt((eingaben, execution) -> nachfolgen.erinnert(eingaben.id(ABBERUFUNG_ID),
                eingaben.text("veranlasst"), eingaben.person()));
    }

    @Bean
    JavaDelegate nachfolgeFeststellen() {
        return new Schritt((eingaben, execution) -> {
            nachfolgen.feststellen(eingaben.id(ABBERUFUNG_ID), AbberufungSchritte.festgestellt(eingaben),
                    AbberufungSchritte.aussprache(eingaben), eingaben.person());
            leitung.nachziehen(eingaben.id(ABBERUFUNG_ID), eingaben.person());
        });
    }
}
