package de.beratungsfolge.prozesse.beiratswahl;

import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.WAHL_ID;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Variablen.WEITER;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Beiratswechsel;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Wahlniederschriften;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess;
import de.beratungsfolge.prozesse.kassenpruefung.Kassenkalender;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beiratswahl} after the result, named as the model names them. */
@Configuration
class WahlabschlussSchritte {

    private final Wahlakte akte;
    private final Wahlniederschriften niederschriften;
    private final Beiratswechsel wechsel;
    private final Vorstandsaemter aemter;
    private final Kassenkalender kassenkalender;

    WahlabschlussSchritte(Wahlakte akte, Wahlniederschriften niederschriften, Beiratswechsel wechsel, Vorstandsaemter aemter,
                          Kassenkalender kassenkalender) {
        this.akte = akte;
        this.niederschriften = niederschriften;
        this.wechsel = wechsel;
        this.aemter = aemter;
        this.kassenkalender = kassenkalender;
    }

    @Bean
    JavaDelegate wahlniederschriftFertigen() {
        return new Schritt((eingaben, execution) -> niederschriften.fertigen(eingaben.id(WAHL_ID), eingaben.text("text"),
                eingaben.text("begruendung"), eingaben.person()));
    }

    @Bean
    JavaDelegate wahlniederschriftUnterzeichnen() {
        return new Schritt((eingaben, execution) -> {
            Antwort antwort = eingaben.auswahl("unterschrift", "Unterschrift", Antwort.class);
            execution.setVariable(WEITER, niederschriften.unterzeichnen(eingaben.id(WAHL_ID),
                    antwort == null ? null : antwort == Antwort.UNTERSCHREIBEN,
                    eingaben.datum("unterschriebenAm", "Unterschrieben am"), eingaben.text("bemerkung"),
                    eingaben.inVertretung(), eingaben.person()).name());
        });
    }

    @Bean
    JavaDelegate wahlPresse() {
        return new Schritt((eingaben, execution) -> niederschriften.presse(eingaben.id(WAHL_ID), eingaben.text("text"),
                eingaben.datum("presseAm", "An die Presse gegeben am"), eingaben.person()));
    }

    @Bean
    JavaDelegate beiratErsteSitzung() {
        return new Schritt((eingaben, execution) -> {
            LocalDate am = eingaben.datum("ersteSitzungAm", "Erste Sitzung am");
            wechsel.ersteSitzung(eingaben.id(WAHL_ID), am, eingaben.person());
            aemter.alleNiederlegen(akte.wahl(eingaben.id(WAHL_ID)).gremiumId(), am, eingaben.person());
        });
    }

    @Bean
    JavaDelegate uebergabepruefungBeginnen() {
        return new Schritt((eingaben, execution) -> {
            Beiratswahl wahl = akte.wahl(eingaben.id(WAHL_ID));
            kassenkalender.nachWahl(wahl.gremiumId(), wahl.versammlungAm(), eingaben.person());
        });
    }

    /** The board's elections have a process of their own; here it begins with what the form says. */
    @Bean
    JavaDelegate konstituierungVorbereiten(Gremien gremien) {
        return new Schritt((eingaben, execution) -> {
            Vorhaben vorhaben = eingaben.auswahl("vorhaben", "Was geschieht", Vorhaben.class);
            String grund = eingaben.text("grund");
            Map<String, Object> angaben = new HashMap<>();
            angaben.put("sitzung", eingaben.nummer("sitzung", "Sitzung"));
            angaben.put("eroeffnung", eingaben.text("eroeffnung"));
            angaben.put("vorlaeufigeLeitung", eingaben.nummer("vorlaeufigeLeitung", "Leitung bis zur Wahl des Vorsitzes"));
            angaben.put("gremium", gremien.gremium(akte.wahl(eingaben.id(WAHL_ID)).gremiumId()).kuerzel());
            new Pruefliste().verlange("Was geschieht", vorhaben).abschliessen();
            if (vorhaben == Vorhaben.ANDERS) {
                wechsel.vorstandAnders(eingaben.id(WAHL_ID), grund, eingaben.person());
            } else {
                execution.getProcessEngineServices().getRuntimeService()
                        .startProcessInstanceByKey(BeiratsvorstandProzess.SCHLUESSEL, angaben);
            }
        });
    }

    /** Whether the board's elections begin now or are prepared otherwise. */
    enum Vorhaben {
        BEGINNEN, ANDERS
    }

    /** The two answers to the request to sign. */
    enum Antwort {
        UNTERSCHREIBEN, ZURUECK
    }
}
