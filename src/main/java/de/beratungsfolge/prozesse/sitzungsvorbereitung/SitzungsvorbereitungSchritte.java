package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Variablen.SITZUNG_ID;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import de.beratungsfolge.sitzungen.Einladungen;
import de.beratungsfolge.sitzungen.Einladungseingabe;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Sitzungsplanung;
import de.beratungsfolge.sitzungen.Tagesordnung;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzungsvorbereitung}, named as the model names them. */
@Configuration
class SitzungsvorbereitungSchritte {

    private final Sitzungsplanung planung;
    private final Tagesordnung tagesordnung;
    private final Einladungen einladungen;

    SitzungsvorbereitungSchritte(Sitzungsplanung planung, Tagesordnung tagesordnung, Einladungen einladungen) {
        this.planung = planung;
        this.tagesordnung = tagesordnung;
        this.einladungen = einladungen;
    }

    @Bean
    JavaDelegate tagesordnungUebernehmen() {
        return new Schritt((eingaben, execution) -> tagesordnung.aufstellen(eingaben.id(SITZUNG_ID),
                eingaben.daten(new TypeReference<>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate sitzungsformFeststellen() {
        return new Schritt((eingaben, execution) -> planung.formFeststellen(eingaben.id(SITZUNG_ID),
                new Festgestellt(eingaben.text("sitzungsform"), eingaben.text("sitzungsformBegruendung")),
                eingaben.person()));
    }

    @Bean
    JavaDelegate einladungFesthalten() {
        return new Schritt((eingaben, execution) -> einladungen.versenden(eingaben.id(SITZUNG_ID),
                new Einladungseingabe(eingaben.datum("einladungVom", "Einladung vom"),
                        eingaben.datum("zugangAm", "Zugegangen am"), verkuerzungGrund(eingaben),
                        eingaben.angekreuzt("hinweisZweiteLadung"),
                        eingaben.auswahl("bekanntmachungsform", "Form der Bekanntmachung", Bekanntmachungsform.class),
                        eingaben.datum("bekanntGemachtAm", "Bekannt gemacht am"), eingaben.text("versandBegruendung")),
                eingaben.person()));
    }

    private static String verkuerzungGrund(Eingaben eingaben) {
        boolean verkuerzt = eingaben.angekreuzt("verkuerzt");
        String grund = eingaben.text("verkuerzungGrund");
        new Pruefliste().abweisenWenn(verkuerzt && grund == null, "Grund der Verkürzung", "bitte angeben.").abschliessen();
        return verkuerzt ? grund : null;
    }
}
