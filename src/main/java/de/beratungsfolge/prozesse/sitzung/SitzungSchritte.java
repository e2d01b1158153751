package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.ABGESAGT;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.FORM_FESTZUSTELLEN;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.VORSITZ;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import de.beratungsfolge.sitzungen.Nachtraege;
import de.beratungsfolge.sitzungen.Nachtragseingabe;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsplan;
import de.beratungsfolge.sitzungen.Sitzungsplanung;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzung}, named as the model names them. */
@Configuration
class SitzungSchritte {

    private final Sitzungen sitzungen;
    private final Sitzungsplanung planung;
    private final Nachtraege nachtraege;
    private final Sitzungsaemter aemter;
    private final Amtsnachfolge amtsnachfolge;

    SitzungSchritte(Sitzungen sitzungen, Sitzungsplanung planung, Nachtraege nachtraege, Sitzungsaemter aemter,
                    Amtsnachfolge amtsnachfolge) {
        this.amtsnachfolge = amtsnachfolge;
        this.sitzungen = sitzungen;
        this.planung = planung;
        this.nachtraege = nachtraege;
        this.aemter = aemter;
    }

    @Bean
    JavaDelegate sitzungAnlegen() {
        return new Schritt((eingaben, execution) -> {
            Sitzung geplant = planung.anlegen(new Sitzungsplan(eingaben.text("gremium"),
                    eingaben.zahl("nummer", "Nummer der Sitzung"), eingaben.datum("datum", "Datum"),
                    eingaben.zeit("beginn", "Beginn"), eingaben.text("ort"),
                    eingaben.auswahl("form", "Form der Sitzung", Sitzungsart.class),
                    eingaben.angekreuzt("ausnahmefallFestgestellt"), eingaben.angekreuzt("hauptsatzungErlaubtHybrid"),
                    eingaben.text("verlangtFraktion"), eingaben.zahl("verlangtMitglieder", "Verlangt von Mitgliedern")),
                    eingaben.person());
            amtsnachfolge.vakanzVertreten(geplant, eingaben.person());
            Sitzung sitzung = sitzungen.sitzung(geplant.id());
            execution.setProcessBusinessKey(sitzung.kennung());
            execution.setVariable(SITZUNG_ID, sitzung.id());
            execution.setVariable(BEZEICHNUNG, sitzungen.bezeichnung(sitzung));
            execution.setVariable(VORSITZ, aemter.vorsitz(sitzung).map(Person::benutzer).orElse(null));
            execution.setVariable(SCHRIFTFUEHRUNG, aemter.schriftfuehrung(sitzung).map(Person::benutzer).orElse(null));
            execution.setVariable(FORM_FESTZUSTELLEN, sitzung.sitzungsformBefundId() != null);
        });
    }

    @Bean
    JavaDelegate nachtragAusfuehren() {
        return new Schritt((eingaben, execution) -> {
            Nachtragseingabe eingabe = eingaben.daten(new TypeReference<>() { });
            execution.setVariable(ABGESAGT, nachtraege.ausfuehren(eingaben.id(SITZUNG_ID), eingabe, eingaben.person()));
        });
    }
}
