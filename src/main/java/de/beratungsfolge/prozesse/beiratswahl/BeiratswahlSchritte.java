package de.beratungsfolge.prozesse.beiratswahl;

import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.WAHLLEITUNG;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.WAHL_ID;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.WEITER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.beiratswahl.Auszaehlung;
import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Delegiertenmeldung;
import de.beratungsfolge.beiratswahl.Delegiertenzulassung;
import de.beratungsfolge.beiratswahl.Ergebnisfeststellung;
import de.beratungsfolge.beiratswahl.Feststellung;
import de.beratungsfolge.beiratswahl.Fortsetzung;
import de.beratungsfolge.beiratswahl.Kandidatur;
import de.beratungsfolge.beiratswahl.Kandidaturen;
import de.beratungsfolge.beiratswahl.Kassenprueferwahl;
import de.beratungsfolge.beiratswahl.Stimmenangabe;
import de.beratungsfolge.beiratswahl.Stimmenzaehlung;
import de.beratungsfolge.beiratswahl.Wahleinladung;
import de.beratungsfolge.beiratswahl.Wahleinladungen;
import de.beratungsfolge.beiratswahl.Wahlergebnisse;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Schritt;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratswahl} up to the result, named as the model names them. */
@Configuration
class BeiratswahlSchritte {

    private final Wahleinladungen einladungen;
    private final Delegiertenzulassung zulassung;
    private final Kandidaturen kandidaturen;
    private final Stimmenzaehlung zaehlung;
    private final Auszaehlung auszaehlung;
    private final Wahlergebnisse ergebnisse;
    private final Kassenprueferwahl kassenpruefer;
    private final Gremien gremien;

    BeiratswahlSchritte(Wahleinladungen einladungen, Delegiertenzulassung zulassung, Kandidaturen kandidaturen,
                        Stimmenzaehlung zaehlung, Auszaehlung auszaehlung, Wahlergebnisse ergebnisse,
                        Kassenprueferwahl kassenpruefer, Gremien gremien) {
        this.einladungen = einladungen;
        this.zulassung = zulassung;
        this.kandidaturen = kandidaturen;
        this.zaehlung = zaehlung;
        this.auszaehlung = auszaehlung;
        this.ergebnisse = ergebnisse;
        this.kassenpruefer = kassenpruefer;
        this.gremien = gremien;
    }

    @Bean
    JavaDelegate beiratswahlEroeffnen() {
        return new Schritt((eingaben, execution) -> {
            Beiratswahl neu = einladungen.eroeffnen(eingaben.text("gremium"),
                    eingaben.datum("amtszeitEnde", "Ende der Amtszeit"),
                    eingaben.datum("versammlungAm", "Tag der Delegiertenversammlung"), eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(WAHL_ID, neu.id());
            execution.setVariable(BEZEICHNUNG, "Wahl " + gremien.gremium(neu.gremiumId()).name() + ", Amtszeit bis "
                    + Datum.deutsch(neu.amtszeitEnde()));
            execution.setVariable(WAHLLEITUNG, neu.wahlleitung());
        });
    }

    @Bean
    JavaDelegate wahlEinladen() {
        return new Schritt((eingaben, execution) -> einladungen.einladen(eingaben.id(WAHL_ID),
                eingaben.daten(new TypeReference<Wahleinladung>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate wahleinladungFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, einladungen.feststellen(
                eingaben.id(WAHL_ID), new Feststellung(eingaben.text("festgestellt"), eingaben.text("begruendung")),
                eingaben.auswahl("fortsetzung", "Wie es weitergeht", Fortsetzung.class), eingaben.text("fortsetzungGrund"),
                eingaben.person()).name()));
    }

    @Bean
    JavaDelegate delegierteMelden() {
        return new Schritt((eingaben, execution) -> zulassung.melden(eingaben.id(WAHL_ID),
                eingaben.daten(new TypeReference<Delegiertenmeldung>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate delegierteFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, zulassung.feststellen(
                eingaben.id(WAHL_ID), eingaben.teil("zugelassen", new TypeReference<List<String>>() { }),
                eingaben.text("begruendung"), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate kandidatenBenennen() {
        return new Schritt((eingaben, execution) -> kandidaturen.benennen(eingaben.id(WAHL_ID),
                eingaben.teil("kandidaten", new TypeReference<List<Kandidatur>>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate beiratsstimmenEintragen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, zaehlung.eintragen(
                eingaben.id(WAHL_ID), eingaben.daten(new TypeReference<Stimmenangabe>() { }), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate stimmzettelFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, auszaehlung.feststellen(
                eingaben.id(WAHL_ID), eingaben.teil("abweichungen", new TypeReference<List<Auszaehlung.Abweichung>>() { }),
                eingaben.angekreuzt("zurueck"), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate beiratsergebnisFeststellen() {
        return new Schritt((eingaben, execution) -> ergebnisse.feststellen(eingaben.id(WAHL_ID),
                eingaben.daten(new TypeReference<Ergebnisfeststellung>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate kassenprueferWaehlen() {
        return new Schritt((eingaben, execution) -> kassenpruefer.eintragen(eingaben.id(WAHL_ID),
                eingaben.daten(new TypeReference<Kassenprueferwahl.Angabe>() { }), eingaben.person()));
    }
}
