package de.beratungsfolge.prozesse.beiratnachruecken;

import static de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess.Variablen.AUSSCHEIDEN_ID;
import static de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess.Variablen.WEITER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.beiratswahl.Ausscheiden;
import de.beratungsfolge.beiratswahl.Ausscheidensgrund;
import de.beratungsfolge.beiratswahl.Austritt;
import de.beratungsfolge.beiratswahl.Feststellung;
import de.beratungsfolge.beiratswahl.Nachfrage;
import de.beratungsfolge.beiratswahl.Nachruecken;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.beiratsvorstand.Vorstandsnachwahl;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratnachruecken}, named as the model names them. */
@Configuration
class BeiratnachrueckenSchritte {

    private final Nachruecken nachruecken;
    private final Gremien gremien;
    private final Vorstandsaemter aemter;
    private final Vorstandsnachwahl nachwahl;
    private final Amtsnachfolge amtsnachfolge;

    BeiratnachrueckenSchritte(Nachruecken nachruecken, Gremien gremien, Vorstandsaemter aemter, Vorstandsnachwahl nachwahl,
                              Amtsnachfolge amtsnachfolge) {
        this.nachruecken = nachruecken;
        this.gremien = gremien;
        this.aemter = aemter;
        this.nachwahl = nachwahl;
        this.amtsnachfolge = amtsnachfolge;
    }

    @Bean
    JavaDelegate beiratAustreten() {
        return new Schritt((eingaben, execution) -> {
            LocalDate letzterTag = eingaben.datum("letzterTag", "Letzter Tag");
            Ausscheiden neu = nachruecken.austreten(new Austritt(eingaben.nummer("mitgliedschaft", "Mitglied"),
                    eingaben.auswahl("grund", "Grund", Ausscheidensgrund.class), eingaben.text("bemerkung"),
                    letzterTag, eingaben.text("reihenfolge"), eingaben.text("quelle")), eingaben.person());
            aemterFreigeben(neu, eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(AUSSCHEIDEN_ID, neu.id());
            execution.setVariable(BEZEICHNUNG, "Nachrücken für " + gremien.person(neu.personId()).name() + ", "
                    + gremien.gremium(neu.gremiumId()).name());
        });
    }

    private void aemterFreigeben(Ausscheiden eines, String person) {
        List<Vorstandsamt> vakante = aemter.aemterVon(eines.gremiumId(), eines.personId(), eines.letzterTag());
        aemter.niederlegen(eines.gremiumId(), eines.personId(), eines.letzterTag().plusDays(1), person);
        nachwahl.beginnen(eines.gremiumId(), vakante, eines.letzterTag(), person);
        amtsnachfolge.nachziehen(eines.gremiumId(), person);
    }

    @Bean
    JavaDelegate beiratNachrueckendeFragen() {
        return new Schritt((eingaben, execution) -> nachruecken.fragen(eingaben.id(AUSSCHEIDEN_ID),
                eingaben.teil("antworten", new TypeReference<List<Nachfrage>>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate beiratNachrueckenFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, nachruecken.feststellen(
                eingaben.id(AUSSCHEIDEN_ID), new Feststellung(eingaben.text("festgestellt"), eingaben.text("begruendung")),
                eingaben.text("nachfolger"), eingaben.datum("ab", "Mitglied ab"), eingaben.person()).name()));
    }
}
