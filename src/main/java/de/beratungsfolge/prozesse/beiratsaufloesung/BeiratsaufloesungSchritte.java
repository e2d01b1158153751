package de.beratungsfolge.prozesse.beiratsaufloesung;

import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Variablen.AUFLOESUNG_ID;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Variablen.BEZEICHNUNG;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.beiratsaufloesung.Aufloesungsakte;
import de.beratungsfolge.beiratsaufloesung.Aufloesungsgrund;
import de.beratungsfolge.beiratsaufloesung.Aufloesungspunkt;
import de.beratungsfolge.beiratsaufloesung.Aufloesungspunkte;
import de.beratungsfolge.beiratsaufloesung.Beiratsaufloesung;
import de.beratungsfolge.beiratsaufloesung.Punkteingabe;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Schritt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratsaufloesung}, named as the model names them. */
@Configuration
class BeiratsaufloesungSchritte {

    private final Aufloesungsakte akte;
    private final Aufloesungspunkte punkte;
    private final Gremien gremien;

    BeiratsaufloesungSchritte(Aufloesungsakte akte, Aufloesungspunkte punkte, Gremien gremien) {
        this.akte = akte;
        this.punkte = punkte;
        this.gremien = gremien;
    }

    @Bean
    JavaDelegate aufloesungEroeffnen() {
        return new Schritt((eingaben, execution) -> {
            Beiratsaufloesung neu = akte.eroeffnen(eingaben.auswahl("grund", "Grund", Aufloesungsgrund.class),
                    eingaben.text("erlaeuterung"), eingaben.datum("beschlussAm", "Ratsbeschluss vom"),
                    eingaben.text("drucksache"), eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(AUFLOESUNG_ID, neu.id());
            execution.setVariable(BEZEICHNUNG, "Auflösung " + gremien.gremium(neu.gremiumId()).name());
        });
    }

    @Bean
    JavaDelegate aufloesungVermoegen() {
        return abhaken(Aufloesungspunkt.VERMOEGEN);
    }

    @Bean
    JavaDelegate aufloesungKassenpruefung() {
        return abhaken(Aufloesungspunkt.KASSENPRUEFUNG);
    }

    @Bean
    JavaDelegate aufloesungUebergabe() {
        return abhaken(Aufloesungspunkt.UEBERGABE);
    }

    @Bean
    JavaDelegate aufloesungZweckbindung() {
        return abhaken(Aufloesungspunkt.ZWECKBINDUNG);
    }

    @Bean
    JavaDelegate aufloesungAkten() {
        return abhaken(Aufloesungspunkt.AKTEN);
    }

    @Bean
    JavaDelegate aufloesungGremiumBeenden() {
        return abhaken(Aufloesungspunkt.ENDE);
    }

    @Bean
    JavaDelegate aufloesungAbschliessen() {
        return new Schritt((eingaben, execution) -> akte.abschliessen(eingaben.id(AUFLOESUNG_ID), eingaben.person()));
    }

    private JavaDelegate abhaken(Aufloesungspunkt punkt) {
        return new Schritt((eingaben, execution) -> punkte.abhaken(eingaben.id(AUFLOESUNG_ID), punkt,
                eingaben.daten(new TypeReference<Punkteingabe>() { }), eingaben.person()));
    }
}
