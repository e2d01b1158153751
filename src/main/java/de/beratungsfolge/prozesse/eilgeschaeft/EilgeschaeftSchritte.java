package de.beratungsfolge.prozesse.eilgeschaeft;

import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Variablen.BERICHTET;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Variablen.EILGESCHAEFT_ID;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Variablen.VERSAEUMT;

import de.beratungsfolge.beiratsgeschaefte.Eilgeschaeft;
import de.beratungsfolge.beiratsgeschaefte.EilgeschaeftEingabe;
import de.beratungsfolge.beiratsgeschaefte.Eilgeschaefte;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Festgestellt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code eilgeschaeft}, named as the model names them. */
@Configuration
class EilgeschaeftSchritte {

    /** Who acts in the record when a timer did. */
    private static final String PROGRAMM = "Programm";

    private final Eilgeschaefte geschaefte;

    EilgeschaeftSchritte(Eilgeschaefte geschaefte) {
        this.geschaefte = geschaefte;
    }

    @Bean
    JavaDelegate eilgeschaeftAufnehmen() {
        return new Schritt((eingaben, execution) -> {
            Eilgeschaeft neu = geschaefte.aufnehmen(new EilgeschaeftEingabe(eingaben.text("gegenstand"),
                    eingaben.text("erledigung"), eingaben.text("begruendung"), eingaben.angekreuzt("unaufschiebbar"),
                    eingaben.datum("erledigtAm", "Erledigt am")), eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(EILGESCHAEFT_ID, neu.id());
            execution.setVariable(ANLIEGEN_ID, neu.anliegenId());
            execution.setVariable(BEZEICHNUNG, neu.bezeichnung());
        });
    }

    @Bean
    JavaDelegate eilgeschaeftBerichtet() {
        return new Schritt((eingaben, execution) -> execution.setVariable(BERICHTET, geschaefte.behandelt(
                eingaben.id(EILGESCHAEFT_ID), Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)),
                eingaben.person())));
    }

    @Bean
    JavaDelegate eilgeschaeftFeststellen() {
        return new Schritt((eingaben, execution) -> {
            feststellen(eingaben);
            geschaefte.abschliessen(eingaben.id(EILGESCHAEFT_ID), eingaben.person());
        });
    }

    @Bean
    JavaDelegate berichtAnmahnen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(VERSAEUMT,
                geschaefte.sitzungOhneBericht(eingaben.id(EILGESCHAEFT_ID), PROGRAMM)));
    }

    @Bean
    JavaDelegate fehlendenBerichtFeststellen() {
        return new Schritt((eingaben, execution) -> feststellen(eingaben));
    }

    private void feststellen(Eingaben eingaben) {
        geschaefte.feststellen(eingaben.id(EILGESCHAEFT_ID),
                new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung")), eingaben.person());
    }
}
