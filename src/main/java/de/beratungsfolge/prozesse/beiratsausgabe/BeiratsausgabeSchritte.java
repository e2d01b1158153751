package de.beratungsfolge.prozesse.beiratsausgabe;

import static de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess.Variablen.BUCHUNG_ID;
import static de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess.Variablen.IST_AUSGABE;
import static de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess.Variablen.ZULAESSIG;

import de.beratungsfolge.beiratskasse.Buchung;
import de.beratungsfolge.beiratskasse.BuchungEingabe;
import de.beratungsfolge.beiratskasse.Buchungsart;
import de.beratungsfolge.beiratskasse.Kassenbuch;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.regelwerk.pruefungen.Mittelempfaenger;
import de.beratungsfolge.regelwerk.pruefungen.Mittelzweck;
import de.beratungsfolge.sitzungen.Festgestellt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratsausgabe}, named as the model names them. */
@Configuration
class BeiratsausgabeSchritte {

    private final Kassenbuch buch;

    BeiratsausgabeSchritte(Kassenbuch buch) {
        this.buch = buch;
    }

    @Bean
    JavaDelegate beiratsbuchungAufnehmen() {
        return new Schritt((eingaben, execution) -> {
            Buchung neu = buch.aufnehmen(new BuchungEingabe(eingaben.auswahl("art", "Art", Buchungsart.class),
                    eingaben.datum("gezahltAm", "Gezahlt am"), eingaben.text("betrag"), eingaben.text("zweck"),
                    eingaben.text("gegenueber"), eingaben.text("beleg"),
                    eingaben.auswahl("zweckart", "Wofür", Mittelzweck.class),
                    eingaben.auswahl("empfaenger", "Empfänger", Mittelempfaenger.class),
                    eingaben.angekreuzt("auslagenersatz")), eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(BUCHUNG_ID, neu.id());
            execution.setVariable(BEZEICHNUNG, neu.bezeichnung());
            execution.setVariable(IST_AUSGABE, neu.art() == Buchungsart.AUSGABE);
        });
    }

    @Bean
    JavaDelegate verwendungFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ZULAESSIG, buch.feststellen(
                eingaben.id(BUCHUNG_ID), new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung")),
                eingaben.person())));
    }
}
