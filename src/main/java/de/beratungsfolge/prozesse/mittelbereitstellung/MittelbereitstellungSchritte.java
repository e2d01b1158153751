package de.beratungsfolge.prozesse.mittelbereitstellung;

import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Variablen.MITTELANTRAG_ID;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Variablen.WEITER;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.mittelbereitstellungen.MittelEingabe;
import de.beratungsfolge.mittelbereitstellungen.Mittelantraege;
import de.beratungsfolge.mittelbereitstellungen.Mittelantrag;
import de.beratungsfolge.mittelbereitstellungen.Mittelfreigaben;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Neutraltitel;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.regelwerk.pruefungen.Mittelart;
import de.beratungsfolge.regelwerk.pruefungen.Mittelentscheider;
import de.beratungsfolge.sitzungen.Festgestellt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code mittelbereitstellung}, named as the model names them. */
@Configuration
class MittelbereitstellungSchritte {

    private final Mittelantraege antraege;
    private final Mittelfreigaben freigaben;
    private final Drucksachen drucksachen;
    private final Sichtbarkeit sichtbarkeit;

    MittelbereitstellungSchritte(Mittelantraege antraege, Mittelfreigaben freigaben, Drucksachen drucksachen,
                                 Sichtbarkeit sichtbarkeit) {
        this.antraege = antraege;
        this.freigaben = freigaben;
        this.drucksachen = drucksachen;
        this.sichtbarkeit = sichtbarkeit;
    }

    @Bean
    JavaDelegate mittelBeantragen() {
        return new Schritt((eingaben, execution) -> {
            MittelEingabe eingabe = eingabe(eingaben);
            papierDarfBekanntSein(eingabe.drucksache(), eingaben.person());
            Mittelantrag neu = antraege.beantragen(eingabe, eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(MITTELANTRAG_ID, neu.id());
            execution.setVariable(BEZEICHNUNG,
                    Neutraltitel.von(neu.oeffentlich(), neu.bezeichnung(), neu.vorgang()));
        });
    }

    @Bean
    JavaDelegate mittelFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, antraege.feststellen(
                eingaben.id(MITTELANTRAG_ID), festgestellt(eingaben), eingaben.angekreuzt("ratFragen"),
                eingaben.person()).name()));
    }

    @Bean
    JavaDelegate mittelAnmelden() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ANLIEGEN_ID,
                freigaben.anmelden(eingaben.id(MITTELANTRAG_ID), eingaben.person())));
    }

    @Bean
    JavaDelegate mittelZustimmung() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, freigaben.behandelt(
                eingaben.id(MITTELANTRAG_ID), Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)),
                eingaben.person()).name()));
    }

    @Bean
    JavaDelegate mittelAusgeben() {
        return new Schritt((eingaben, execution) -> freigaben.ausgegeben(eingaben.id(MITTELANTRAG_ID),
                eingaben.datum("ausgabeAm", "Ausgegeben am"), eingaben.person()));
    }

    @Bean
    JavaDelegate mittelAusgabeFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, freigaben.feststellen(
                eingaben.id(MITTELANTRAG_ID), festgestellt(eingaben), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate mittelZurKenntnis() {
        return new Schritt((eingaben, execution) -> freigaben.zurKenntnis(eingaben.id(MITTELANTRAG_ID),
                eingaben.datum("kenntnisAm", "Zur Kenntnis gegeben am"), eingaben.person()));
    }

    /** A paper that is not for this person is one that does not exist. */
    private void papierDarfBekanntSein(String nummer, String person) {
        drucksachen.mitNummer(nummer).filter(papier -> !sichtbarkeit.darfDrucksacheSehen(person, papier.id()))
                .ifPresent(papier -> {
                    throw new EingabeFehler("Drucksache", "„" + nummer + "“ ist nicht bekannt.");
                });
    }

    private static MittelEingabe eingabe(Eingaben eingaben) {
        return new MittelEingabe(eingaben.text("drucksache"), eingaben.text("zweck"),
                eingaben.angekreuzt("nichtoeffentlich"), eingaben.zahl("betrag", "Betrag"),
                eingaben.auswahl("art", "Art", Mittelart.class), eingaben.angekreuzt("unabweisbar"),
                eingaben.text("begruendung"), eingaben.text("deckung"),
                eingaben.auswahl("entscheider", "Wer entscheidet", Mittelentscheider.class),
                eingaben.zahl("erheblichAb", "Erheblich ab"), eingaben.text("erheblichQuelle"),
                eingaben.datum("beantragtAm", "Beantragt am"), eingaben.datum("ausgabeAm", "Schon ausgegeben am"));
    }

    private static Festgestellt festgestellt(Eingaben eingaben) {
        return new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung"));
    }
}
