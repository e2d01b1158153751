package de.beratungsfolge.prozesse.niederschrift;

import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Variablen.SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Variablen.VORSITZ;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Variablen.ZURUECK_AN_SCHRIFTFUEHRUNG;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Fertigung;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Unterschrift;
import de.beratungsfolge.sitzungen.Zuleitungen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code niederschrift}: minutes and signatures, named as the model names them. */
@Configuration
class NiederschriftSchritte {

    private static final String ENTSCHEIDUNG = "Entscheidung";

    private final Niederschriften niederschriften;
    private final Niederschriftbehandlung behandlung;
    private final Zuleitungen zuleitungen;
    private final Auszuege auszuege;

    NiederschriftSchritte(Niederschriften niederschriften, Niederschriftbehandlung behandlung, Zuleitungen zuleitungen,
                          Auszuege auszuege) {
        this.niederschriften = niederschriften;
        this.behandlung = behandlung;
        this.zuleitungen = zuleitungen;
        this.auszuege = auszuege;
    }

    @Bean
    JavaDelegate niederschriftFertigen() {
        return new Schritt((eingaben, execution) -> niederschriften.fertigen(eingaben.id(SITZUNG_ID), new Fertigung(
                eingaben.text("ergaenzung"), eingaben.teil("texte", new TypeReference<Map<String, String>>() { }),
                eingaben.teil("begruendungen", new TypeReference<Map<String, String>>() { }),
                eingaben.datum("am", "Gefertigt am")), eingaben.person()));
    }

    @Bean
    JavaDelegate schriftfuehrungUnterschreibt() {
        return unterschrift(Unterschrift.Rolle.SCHRIFTFUEHRUNG);
    }

    @Bean
    JavaDelegate vorsitzUnterschreibt() {
        return unterschrift(Unterschrift.Rolle.VORSITZ);
    }

    /** Extracts for the papers; then an instance of its own waits for the next meeting, for this one is over. */
    @Bean
    JavaDelegate niederschriftVorlegen() {
        return new Schritt((eingaben, execution) -> {
            long sitzungId = eingaben.id(SITZUNG_ID);
            auszuege.erstellen(sitzungId, eingaben.person());
            vorlegen(execution, sitzungId);
        });
    }

    private void vorlegen(DelegateExecution execution, long sitzungId) {
        ProcessInstantiationBuilder instanz = execution.getProcessEngineServices().getRuntimeService()
                .createProcessInstanceByKey(NiederschriftbehandlungProzess.SCHLUESSEL).businessKey(behandlung.vorgang(sitzungId));
        List.of(SITZUNG_ID, BEZEICHNUNG, VORSITZ, SCHRIFTFUEHRUNG)
                .forEach(name -> instanz.setVariable(name, execution.getVariable(name)));
        instanz.setVariable(NiederschriftbehandlungProzess.Variablen.MIT_GENEHMIGUNG, behandlung.mitGenehmigung(sitzungId))
                .setVariable(NiederschriftbehandlungProzess.Variablen.MIT_ZULEITUNG, !zuleitungen.beschluesse(sitzungId).isEmpty())
                .execute();
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
                niederschriften.unterschreiben(eingaben.id(SITZUNG_ID), rolle, am, eingaben.person(),
                        eingaben.inVertretung());
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
