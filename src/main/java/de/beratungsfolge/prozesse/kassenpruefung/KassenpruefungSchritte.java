package de.beratungsfolge.prozesse.kassenpruefung;

import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.GENEHMIGT;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.KASSENPRUEFUNG_ID;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.NACH_WAHL;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.PRUEFENDE_ID;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.PRUEFENDE_IDS;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.VOLLSTAENDIG;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.beiratskasse.Kassenabschluss;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Kassenprotokolle;
import de.beratungsfolge.beiratskasse.Kassenprotokolle.Antwort;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratskasse.Pruefbeginn;
import de.beratungsfolge.beiratskasse.Pruefendenwahl;
import de.beratungsfolge.beiratskasse.Pruefumfang;
import de.beratungsfolge.beiratskasse.Pruefungseingabe;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code kassenpruefung}, named as the model names them. */
@Configuration
class KassenpruefungSchritte {

    private static final TypeReference<List<Pruefungseingabe.Punkt>> PUNKTE = new TypeReference<>() {
    };

    private final Pruefbeginn beginn;
    private final Pruefendenwahl wahl;
    private final Kassenprotokolle protokolle;
    private final Kassenabschluss abschluss;
    private final Anmeldename anmeldename;

    KassenpruefungSchritte(Pruefbeginn beginn, Pruefendenwahl wahl, Kassenprotokolle protokolle,
                           Kassenabschluss abschluss, Anmeldename anmeldename) {
        this.beginn = beginn;
        this.wahl = wahl;
        this.protokolle = protokolle;
        this.abschluss = abschluss;
        this.anmeldename = anmeldename;
    }

    @Bean
    JavaDelegate kassenpruefungBeginnen() {
        return new Schritt((eingaben, execution) -> {
            Kassenpruefung neu = beginn.beginnen(eingaben.zahl("kassenjahr", "Kassenjahr"),
                    eingaben.auswahl("anlass", "Anlass", Pruefanlass.class), eingaben.datum("wahlAm", "Neuwahl am"),
                    eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            Kassenkalender.variablen(neu).forEach(execution::setVariable);
        });
    }

    @Bean
    JavaDelegate pruefendeBenennen() {
        return new Schritt((eingaben, execution) -> {
            String ersterName = eingaben.text("ersterName");
            String ersterBenutzer = eingaben.text("ersterBenutzer");
            String zweiterName = eingaben.text("zweiterName");
            String zweiterBenutzer = eingaben.text("zweiterBenutzer");
            String trotzdem = eingaben.text("trotzdem");
            anmeldename.verlange("Anmeldename der ersten Person", ersterBenutzer);
            anmeldename.verlange("Anmeldename der zweiten Person", zweiterBenutzer);
            execution.setVariable(PRUEFENDE_IDS, new ArrayList<>(wahl.benennen(eingaben.id(KASSENPRUEFUNG_ID),
                    new Pruefendenwahl.Person(ersterName, ersterBenutzer),
                    new Pruefendenwahl.Person(zweiterName, zweiterBenutzer), trotzdem, eingaben.person())));
        });
    }

    @Bean
    JavaDelegate kassePruefen() {
        return new Schritt((eingaben, execution) -> protokolle.eintragen(eingaben.id(KASSENPRUEFUNG_ID),
                new Pruefungseingabe(eingaben.datum("geprueftAm", "Geprüft am"),
                        eingaben.auswahl("umfang", "Umfang", Pruefumfang.class), eingaben.text("stichprobeGrund"),
                        eingaben.teil("punkte", PUNKTE), eingaben.text("bemerkung")), eingaben.person()));
    }

    @Bean
    JavaDelegate pruefungsprotokollUnterzeichnen() {
        return new Schritt((eingaben, execution) -> protokolle.beantworten(eingaben.id(PRUEFENDE_ID),
                eingaben.auswahl("unterschrift", "Unterschrift", Antwort.class),
                eingaben.datum("papierAm", "Auf Papier unterzeichnet am"), eingaben.text("verweigerungsgrund"),
                eingaben.person()));
    }

    @Bean
    JavaDelegate kasseUebergeben() {
        return new Schritt((eingaben, execution) -> {
            abschluss.uebergeben(eingaben.id(KASSENPRUEFUNG_ID),
                    eingaben.datum("ersteSitzungAm", "Erste Sitzung des neuen Seniorenbeirats"),
                    eingaben.datum("uebergabeAm", "Kasse übergeben am"), eingaben.person());
            execution.setVariable(NACH_WAHL, false);
        });
    }

    @Bean
    JavaDelegate kassenfristPruefen() {
        return new Schritt((eingaben, execution) -> abschluss.pruefen(eingaben.id(KASSENPRUEFUNG_ID), eingaben.person()));
    }

    @Bean
    JavaDelegate kassenpruefungFeststellen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(KASSENPRUEFUNG_ID);
            execution.setVariable(VOLLSTAENDIG, abschluss.feststellen(id,
                    new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung")), eingaben.person()));
            execution.setVariable(PRUEFENDE_IDS, new ArrayList<>(protokolle.fehlende(id)));
        });
    }

    @Bean
    JavaDelegate protokollAushaendigen() {
        return new Schritt((eingaben, execution) -> abschluss.aushaendigen(eingaben.id(KASSENPRUEFUNG_ID),
                eingaben.datum("ausgehaendigtAm", "Dem Vorsitz ausgehändigt am"),
                eingaben.datum("kopieVorabAm", "Kopie vorab am"), eingaben.person()));
    }

    @Bean
    JavaDelegate pruefungsberichtEintragen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(GENEHMIGT, abschluss.berichten(
                eingaben.id(KASSENPRUEFUNG_ID), eingaben.datum("versammlungAm", "Delegiertenversammlung am"),
                eingaben.nummer("berichtetHat", "Berichtet hat"), eingaben.haken("genehmigung"),
                eingaben.text("ablehnungsgrund"), eingaben.person())));
    }

    @Bean
    JavaDelegate kassenprotokollKopie() {
        return new Schritt((eingaben, execution) -> abschluss.kopie(eingaben.id(KASSENPRUEFUNG_ID),
                eingaben.datum("kopieAm", "Kopie übersandt am"), eingaben.person()));
    }
}
