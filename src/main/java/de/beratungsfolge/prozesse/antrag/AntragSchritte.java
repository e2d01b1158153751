package de.beratungsfolge.prozesse.antrag;

import static de.beratungsfolge.prozesse.antrag.AntragProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Variablen.ANTRAG_ID;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Variablen.AUFGENOMMEN;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Variablen.VORSITZ;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Neutraltitel;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Tagesordnungsantraege;
import de.beratungsfolge.sitzungen.Tagesordnungsantrag;
import de.beratungsfolge.sitzungen.Tagesordnungsantragseingabe;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code antrag}, named as the model names them. */
@Configuration
class AntragSchritte {

    private final Tagesordnungsantraege antraege;
    private final Gremien gremien;

    AntragSchritte(Tagesordnungsantraege antraege, Gremien gremien) {
        this.antraege = antraege;
        this.gremien = gremien;
    }

    @Bean
    JavaDelegate antragEintragen() {
        return new Schritt((eingaben, execution) -> {
            Tagesordnungsantragseingabe eingabe = eingaben.daten(new TypeReference<>() { });
            Tagesordnungsantrag antrag = antraege.eintragen(eingabe, eingaben.person());
            execution.setProcessBusinessKey(antrag.kennung());
            execution.setVariable(ANTRAG_ID, antrag.id());
            execution.setVariable(BEZEICHNUNG, Neutraltitel.von(antrag.oeffentlich(),
                    antrag.kennung() + " · " + antrag.titel(), antrag.kennung()));
            execution.setVariable(VORSITZ, gremien.vorsitz(antrag.gremiumId(), antrag.eingegangenAm())
                    .map(Person::benutzer).orElse(null));
        });
    }

    @Bean
    JavaDelegate aufnahmeFesthalten() {
        return new Schritt((eingaben, execution) -> {
            Festgestellt festgestellt = new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung"));
            Aufnahme aufnahme = eingaben.auswahl("aufnahme", "Aufnahme in die Tagesordnung", Aufnahme.class);
            Tagesordnungsantrag antrag = antraege.entscheiden(eingaben.id(ANTRAG_ID), festgestellt,
                    aufnahme == null ? null : Boolean.valueOf(aufnahme == Aufnahme.AUFNEHMEN),
                    eingaben.text("mitteilung"), eingaben.person());
            execution.setVariable(AUFGENOMMEN, antrag.aufgenommen());
            execution.setVariable(ANLIEGEN_ID, antrag.anliegenId());
        });
    }

    @Bean
    JavaDelegate antragErgebnisFesthalten() {
        return new Schritt((eingaben, execution) -> antraege.ergebnisFesthalten(eingaben.id(ANTRAG_ID),
                Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)), eingaben.person()));
    }

    /** Whether a proposal goes on the agenda. */
    enum Aufnahme {
        AUFNEHMEN, NICHT_AUFNEHMEN
    }
}
