package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Variablen.SITZUNG_ID;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzungsvorbereitung}, named as the model names them. */
@Configuration
class SitzungsvorbereitungSchritte {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;

    SitzungsvorbereitungSchritte(Sitzungen sitzungen, Tagesordnung tagesordnung) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
    }

    @Bean
    JavaDelegate tagesordnungUebernehmen() {
        return new Schritt((eingaben, execution) -> tagesordnung.aufstellen(eingaben.id(SITZUNG_ID),
                eingaben.daten(new TypeReference<>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate einladungFesthalten() {
        return new Schritt((eingaben, execution) -> sitzungen.einladen(eingaben.id(SITZUNG_ID),
                eingaben.datum("einladungVom", "Einladung vom"), eingaben.datum("zugangAm", "Zugegangen am"),
                eingaben.person()));
    }
}
