package de.beratungsfolge.prozesse.dringlichkeit;

import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Variablen.EILENTSCHEIDUNG_ID;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Variablen.MITGLIED;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Variablen.WEITER;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eilentscheidungen.EilEingabe;
import de.beratungsfolge.eilentscheidungen.Eilentscheidung;
import de.beratungsfolge.eilentscheidungen.Eilentscheidungen;
import de.beratungsfolge.eilentscheidungen.Eilunterschriften;
import de.beratungsfolge.eilentscheidungen.Genehmigungen;
import de.beratungsfolge.eilentscheidungen.Unterzeichnung;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Neutraltitel;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import de.beratungsfolge.sitzungen.Festgestellt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code dringlichkeit}, named as the model names them. */
@Configuration
class DringlichkeitSchritte {

    private final Eilentscheidungen entscheidungen;
    private final Eilunterschriften unterschriften;
    private final Genehmigungen genehmigungen;

    DringlichkeitSchritte(Eilentscheidungen entscheidungen, Eilunterschriften unterschriften,
                          Genehmigungen genehmigungen) {
        this.entscheidungen = entscheidungen;
        this.unterschriften = unterschriften;
        this.genehmigungen = genehmigungen;
    }

    @Bean
    JavaDelegate dringlichkeitVorbereiten() {
        return new Schritt((eingaben, execution) -> {
            Eilentscheidung neue = entscheidungen.vorbereiten(eingabe(eingaben), eingaben.person());
            execution.setProcessBusinessKey(neue.vorgang());
            execution.setVariable(EILENTSCHEIDUNG_ID, neue.id());
            execution.setVariable(BEZEICHNUNG, Neutraltitel.von(neue.oeffentlich(),
                    "Dringliche Entscheidung: " + neue.gegenstand(), neue.vorgang()));
            execution.setVariable(MITGLIED, unterschriften.benutzerDerZweitenPerson(neue.id()));
        });
    }

    @Bean
    JavaDelegate dringlichkeitFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, entscheidungen.feststellen(
                eingaben.id(EILENTSCHEIDUNG_ID), festgestellt(eingaben), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate dringlichkeitErsteUnterschrift() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, unterschriften.buergermeister(
                eingaben.id(EILENTSCHEIDUNG_ID), unterzeichnung(eingaben), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate dringlichkeitZweiteUnterschrift() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, unterschriften.mitglied(
                eingaben.id(EILENTSCHEIDUNG_ID), unterzeichnung(eingaben), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate dringlichkeitAnmelden() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ANLIEGEN_ID,
                genehmigungen.anmelden(eingaben.id(EILENTSCHEIDUNG_ID), eingaben.person())));
    }

    @Bean
    JavaDelegate dringlichkeitAuswerten() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, genehmigungen.behandelt(
                eingaben.id(EILENTSCHEIDUNG_ID), Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)),
                eingaben.person()).name()));
    }

    @Bean
    JavaDelegate dringlichkeitAbschliessen() {
        return new Schritt((eingaben, execution) -> genehmigungen.abschliessen(eingaben.id(EILENTSCHEIDUNG_ID),
                festgestellt(eingaben), eingaben.text("rechteDritter"), eingaben.person()));
    }

    private static EilEingabe eingabe(Eingaben eingaben) {
        return new EilEingabe(eingaben.text("gremium"), eingaben.text("gegenstand"), eingaben.text("beschlusstext"),
                eingaben.text("begruendung"), eingaben.angekreuzt("nichtoeffentlich"),
                eingaben.auswahl("entscheider", "Wer entscheidet", Eilentscheider.class),
                eingaben.angekreuzt("ratEinberufbar"), eingaben.angekreuzt("hauptausschussEinberufbar"),
                eingaben.angekreuzt("erheblicheNachteile"), eingaben.angekreuzt("gremiumNichtEinberufbar"),
                eingaben.nummer("zweitePerson", "Zweite Person"), eingaben.datum("entschiedenAm", "Entschieden am"));
    }

    private static Unterzeichnung unterzeichnung(Eingaben eingaben) {
        Antwort antwort = eingaben.auswahl("unterschrift", "Unterschrift", Antwort.class);
        return new Unterzeichnung(antwort == null ? null : antwort == Antwort.UNTERSCHRIEBEN,
                eingaben.datum("unterschriebenAm", "Unterschrieben am"), eingaben.text("bemerkung"));
    }

    private static Festgestellt festgestellt(Eingaben eingaben) {
        return new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung"));
    }

    /** The two answers to the request to sign. */
    enum Antwort {
        UNTERSCHRIEBEN, VERWEIGERT
    }
}
