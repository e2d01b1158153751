package de.beratungsfolge.prozesse.niederschriftbehandlung;

import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.BERICHTIGEN;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.EINWENDUNG;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.GENEHMIGT;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.MIT_GENEHMIGUNG;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.SITZUNG_ID;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code niederschriftbehandlung}, named as the model names them. */
@Configuration
class NiederschriftbehandlungSchritte {

    private final Niederschriftbehandlung behandlung;

    NiederschriftbehandlungSchritte(Niederschriftbehandlung behandlung) {
        this.behandlung = behandlung;
    }

    @Bean
    JavaDelegate niederschriftAnmelden() {
        return new Schritt((eingaben, execution) -> {
            execution.setVariable(MIT_GENEHMIGUNG, behandlung.mitGenehmigung(eingaben.id(SITZUNG_ID)));
            execution.setVariable(ANLIEGEN_ID, behandlung.anmelden(eingaben.id(SITZUNG_ID), eingaben.person()).id());
        });
    }

    @Bean
    JavaDelegate niederschriftBekanntgeben() {
        return new Schritt((eingaben, execution) -> behandlung.bekanntgeben(eingaben.id(SITZUNG_ID),
                eingaben.datum("bekanntgegebenAm", "Bekanntgegeben am"), eingaben.person()));
    }

    /** A postponed treatment waits on. */
    @Bean
    JavaDelegate niederschriftBehandelt() {
        return new Schritt((eingaben, execution) -> {
            Beratungsergebnis ergebnis = Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS));
            execution.setVariable(EINWENDUNG, ergebnis.erledigtStation()
                    && behandlung.behandelt(eingaben.id(SITZUNG_ID), ergebnis, eingaben.person()));
            execution.setVariable(GENEHMIGT, ergebnis != Beratungsergebnis.ABGELEHNT);
        });
    }

    @Bean
    JavaDelegate einwendungEntscheiden() {
        return new Schritt((eingaben, execution) -> {
            Entscheidung entscheidung = eingaben.auswahl("entscheidungEinwendung", "Entscheidung", Entscheidung.class);
            String grund = eingaben.text("zurueckweisungGrund");
            new Pruefliste().verlange("Entscheidung", entscheidung).abschliessen();
            behandlung.einwendungEntscheiden(eingaben.id(SITZUNG_ID), entscheidung == Entscheidung.BERICHTIGEN, grund, eingaben.person());
            execution.setVariable(BERICHTIGEN, entscheidung == Entscheidung.BERICHTIGEN);
        });
    }

    @Bean
    JavaDelegate kopieAbgeben() {
        return new Schritt((eingaben, execution) -> behandlung.kopieAbgegeben(eingaben.id(SITZUNG_ID),
                eingaben.datum("kopieAm", "Kopie abgegeben am"), eingaben.person()));
    }

    @Bean
    JavaDelegate niederschriftbehandlungAbschliessen() {
        return new Schritt((eingaben, execution) -> behandlung.abschliessen(eingaben.id(SITZUNG_ID), eingaben.person()));
    }

    /** What becomes of an objection. */
    enum Entscheidung {
        BERICHTIGEN, ZURUECKWEISEN
    }
}
