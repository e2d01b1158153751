package de.beratungsfolge.prozesse.niederschriftbehandlung;

import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.BERICHTIGEN;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.EINWENDUNG;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.GENEHMIGT;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Variablen.SITZUNG_ID;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Zuleitungen;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code niederschriftbehandlung}, named as the model names them. */
@Configuration
class NiederschriftbehandlungSchritte {

    private final Niederschriftbehandlung behandlung;
    private final Zuleitungen zuleitungen;

    NiederschriftbehandlungSchritte(Niederschriftbehandlung behandlung, Zuleitungen zuleitungen) {
        this.behandlung = behandlung;
        this.zuleitungen = zuleitungen;
    }

    @Bean
    JavaDelegate beschluesseZuleiten() {
        return new Schritt((eingaben, execution) -> zuleitungen.zuleiten(eingaben.id(SITZUNG_ID),
                eingaben.teil("ziele", new TypeReference<List<Zuleitungen.Ziel>>() { }),
                eingaben.datum("zugeleitetAm", "Zugeleitet am"), eingaben.person()));
    }

    @Bean
    JavaDelegate niederschriftAnmelden() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ANLIEGEN_ID,
                behandlung.anmelden(eingaben.id(SITZUNG_ID), eingaben.person()).id()));
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
