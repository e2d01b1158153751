package de.beratungsfolge.prozesse.abberufung;

import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.ABBERUFUNG_ID;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.LEITUNG;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Variablen.WEITER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.beiratsaemter.AbberufungEingabe;
import de.beratungsfolge.beiratsaemter.Abberufungen;
import de.beratungsfolge.beiratsaemter.Abberufungsbeschluesse;
import de.beratungsfolge.beiratsaemter.Abberufungsschritt;
import de.beratungsfolge.beiratsaemter.Abberufungsverfahren;
import de.beratungsfolge.beiratsaemter.Empfaenger;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code abberufung} up to the recall, named as the model names them. */
@Configuration
class AbberufungSchritte {

    private final Abberufungen abberufungen;
    private final Abberufungsbeschluesse beschluesse;
    private final Abberufungsleitung leitung;

    AbberufungSchritte(Abberufungen abberufungen, Abberufungsbeschluesse beschluesse, Abberufungsleitung leitung) {
        this.abberufungen = abberufungen;
        this.beschluesse = beschluesse;
        this.leitung = leitung;
    }

    @Bean
    JavaDelegate abberufungBeantragen() {
        return new Schritt((eingaben, execution) -> {
            Abberufungsverfahren neues = abberufungen.beantragen(eingabe(eingaben), eingaben.person());
            execution.setProcessBusinessKey(neues.vorgang());
            execution.setVariable(ABBERUFUNG_ID, neues.id());
            execution.setVariable(BEZEICHNUNG, "Abberufung: " + neues.amt().bezeichnung());
        });
    }

    @Bean
    JavaDelegate abberufungZulaessigkeitFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, abberufungen.feststellen(
                eingaben.id(ABBERUFUNG_ID), festgestellt(eingaben), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate abberufungSitzungBestimmen() {
        return new Schritt((eingaben, execution) -> abberufungen.sitzungBestimmen(eingaben.id(ABBERUFUNG_ID),
                eingaben.nummer("neueSitzung", "Sitzung"), eingaben.person()));
    }

    @Bean
    JavaDelegate abberufungAnmelden() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(ABBERUFUNG_ID);
            execution.setVariable(ANLIEGEN_ID, abberufungen.anmelden(id, eingaben.person()));
            leitung.uebergeben(id, eingaben.person());
        });
    }

    @Bean
    JavaDelegate abberufungBehandelt() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(ABBERUFUNG_ID);
            Abberufungsschritt weiter = beschluesse.behandelt(id,
                    Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)), eingaben.person());
            execution.setVariable(WEITER, weiter.name());
            if (weiter == Abberufungsschritt.ABLAUF) {
                execution.setVariable(LEITUNG, leitung.benutzer(id));
            }
        });
    }

    @Bean
    JavaDelegate abberufungAblaufBestaetigen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(ABBERUFUNG_ID);
            LocalTime uebergabe = eingaben.zeit("uebergabeUm", "Leitung übergeben um");
            Abberufungsschritt weiter = beschluesse.ablauf(id, aussprache(eingaben), eingaben.text("bemerkung"), eingaben.person());
            execution.setVariable(WEITER, weiter.name());
            if (weiter == Abberufungsschritt.NACHFOLGE) {
                leitung.nachAbberufung(id, uebergabe, eingaben.person());
            }
        });
    }

    static Festgestellt festgestellt(Eingaben eingaben) {
        return new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung"));
    }

    static Boolean aussprache(Eingaben eingaben) {
        Antwort antwort = eingaben.auswahl("aussprache", "Gab es eine Aussprache", Antwort.class);
        return antwort == null ? null : antwort == Antwort.JA;
    }

    private static AbberufungEingabe eingabe(Eingaben eingaben) {
        return new AbberufungEingabe(eingaben.text("gremium"), eingaben.auswahl("amt", "Amt", Vorstandsamt.class),
                eingaben.teil("antragstellende", new TypeReference<List<Long>>() { }),
                eingaben.datum("eingangAm", "Eingegangen am"), eingaben.zeit("eingangUm", "Eingegangen um"),
                eingaben.auswahl("empfaenger", "Eingegangen bei", Empfaenger.class), eingaben.text("entgegengenommenVon"),
                eingaben.nummer("sitzung", "Sitzung"));
    }

    /** The two answers to whether there was a debate. */
    enum Antwort {
        JA, NEIN
    }
}
