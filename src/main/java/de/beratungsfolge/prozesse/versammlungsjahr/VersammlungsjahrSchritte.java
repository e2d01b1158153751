package de.beratungsfolge.prozesse.versammlungsjahr;

import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Variablen.EINBERUFEN;
import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Variablen.GEWAHRT;
import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Variablen.VERSAMMLUNGSJAHR_ID;

import de.beratungsfolge.beiratsversammlung.Versammlungsjahre;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Festgestellt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code versammlungsjahr}, named as the model names them. */
@Configuration
class VersammlungsjahrSchritte {

    private final Versammlungsjahre jahre;

    VersammlungsjahrSchritte(Versammlungsjahre jahre) {
        this.jahre = jahre;
    }

    @Bean
    JavaDelegate versammlungsjahrAnsehen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(EINBERUFEN,
                jahre.ansehen(eingaben.id(VERSAMMLUNGSJAHR_ID), Versammlungskalender.PROGRAMM)));
    }

    @Bean
    JavaDelegate versammlungErinnern() {
        return new Schritt((eingaben, execution) -> jahre.veranlassen(eingaben.id(VERSAMMLUNGSJAHR_ID),
                eingaben.text("veranlasst"), eingaben.person()));
    }

    @Bean
    JavaDelegate versammlungsjahrPruefen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(GEWAHRT,
                jahre.pruefen(eingaben.id(VERSAMMLUNGSJAHR_ID), Versammlungskalender.PROGRAMM)));
    }

    @Bean
    JavaDelegate versammlungsjahrFeststellen() {
        return new Schritt((eingaben, execution) -> jahre.feststellen(eingaben.id(VERSAMMLUNGSJAHR_ID),
                new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung")), eingaben.person()));
    }
}
