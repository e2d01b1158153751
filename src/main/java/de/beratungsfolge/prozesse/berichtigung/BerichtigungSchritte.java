package de.beratungsfolge.prozesse.berichtigung;

import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.ABGELEHNT;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.BEARBEITER;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.BERICHTIGUNG_ID;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.FOLGEN;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.NEU_FESTZUSTELLEN;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.VERMERK;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Variablen.VORSITZ;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Berichtigungen;
import de.beratungsfolge.sitzungen.Berichtigungseingabe;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Unterschrift;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code berichtigung}, named as the model names them. */
@Configuration
class BerichtigungSchritte {

    private final Berichtigungen berichtigungen;
    private final Berichtigungsrecht recht;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;

    BerichtigungSchritte(Berichtigungen berichtigungen, Berichtigungsrecht recht, Sitzungen sitzungen,
                         Sitzungsaemter aemter) {
        this.berichtigungen = berichtigungen;
        this.recht = recht;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
    }

    /** Started by a person it takes the chosen meeting; called after an objection it has its meeting already. */
    @Bean
    JavaDelegate berichtigungBeginnen() {
        return new Schritt((eingaben, execution) -> {
            String kennung = eingaben.text("sitzung");
            String person = eingaben.person();
            if (execution.getVariable(SITZUNG_ID) == null) {
                beginnen(kennung, person, execution);
            }
            execution.setVariable(BEARBEITER, person);
        });
    }

    @Bean
    JavaDelegate berichtigungAufnehmen() {
        return new Schritt((eingaben, execution) -> {
            Berichtigungseingabe eingabe = eingaben.daten(new TypeReference<>() { });
            Berichtigungen.Ergebnis ergebnis = berichtigungen.aufnehmen(eingaben.id(SITZUNG_ID), eingabe, eingaben.person());
            execution.setVariable(BERICHTIGUNG_ID, ergebnis.berichtigung().id());
            execution.setVariable(VERMERK, ergebnis.berichtigung().vermerk());
            execution.setVariable(NEU_FESTZUSTELLEN, ergebnis.neuFestzustellen());
        });
    }

    @Bean
    JavaDelegate vermerkSchriftfuehrung() {
        return unterschrift(Unterschrift.Rolle.SCHRIFTFUEHRUNG);
    }

    @Bean
    JavaDelegate vermerkVorsitz() {
        return unterschrift(Unterschrift.Rolle.VORSITZ);
    }

    @Bean
    JavaDelegate berichtigungFeststellen() {
        return new Schritt((eingaben, execution) -> {
            Map<Long, Festgestellt> angaben = eingaben.teil("feststellungen", new TypeReference<>() { });
            LocalDate am = eingaben.datum("am", "Festgestellt am");
            execution.setVariable(FOLGEN, berichtigungen.feststellen(eingaben.id(BERICHTIGUNG_ID),
                    angaben == null ? Map.of() : angaben, am, eingaben.person()));
        });
    }

    @Bean
    JavaDelegate berichtigungFolgen() {
        return new Schritt((eingaben, execution) -> berichtigungen.folgenGeklaert(eingaben.id(BERICHTIGUNG_ID),
                eingaben.text("veranlasst"), eingaben.datum("veranlasstAm", "Am"), eingaben.person()));
    }

    private void beginnen(String kennung, String person, DelegateExecution execution) {
        new Pruefliste().verlange("Sitzung", kennung).abschliessen();
        Sitzung sitzung = recht.sitzungen(person).stream().filter(eine -> eine.kennung().equals(kennung)).findFirst()
                .orElseThrow(() -> new EingabeFehler("Sitzung", "Die Angaben dieser Sitzung können Sie nicht berichtigen: Sie ist "
                        + "nicht geschlossen, oder Sie führen weder ihren Vorsitz noch ihre Niederschrift."));
        execution.setProcessBusinessKey(sitzung.kennung() + "/Berichtigung");
        execution.setVariable(SITZUNG_ID, sitzung.id());
        execution.setVariable(BEZEICHNUNG, sitzungen.bezeichnung(sitzung));
        execution.setVariable(VORSITZ, aemter.vorsitz(sitzung).map(Person::benutzer).orElse(null));
        execution.setVariable(SCHRIFTFUEHRUNG, aemter.schriftfuehrung(sitzung).map(Person::benutzer).orElse(null));
    }

    private Schritt unterschrift(Unterschrift.Rolle rolle) {
        return new Schritt((eingaben, execution) -> {
            Entscheidung entscheidung = eingaben.auswahl("entscheidung", "Entscheidung", Entscheidung.class);
            String bemerkung = eingaben.text("bemerkung");
            boolean ablehnen = entscheidung == Entscheidung.ZURUECK;
            LocalDate am = eingaben.datum("am", ablehnen ? "Datum" : "Unterschrieben am");
            new Pruefliste().verlange("Entscheidung", entscheidung).abschliessen();
            long id = eingaben.id(BERICHTIGUNG_ID);
            if (ablehnen) {
                berichtigungen.ablehnen(id, bemerkung, am, eingaben.person());
            } else {
                execution.setVariable(NEU_FESTZUSTELLEN, berichtigungen.unterschreiben(id, rolle, am, eingaben.person(),
                        eingaben.inVertretung()));
            }
            execution.setVariable(ABGELEHNT, ablehnen);
        });
    }

    /** Sign the Vermerk, or not. */
    enum Entscheidung {
        UNTERSCHREIBEN, ZURUECK
    }
}
