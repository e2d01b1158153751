package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Variablen.TOP_ID;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Variablen.WEITER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Wahl;
import de.beratungsfolge.sitzungen.Wahlen;
import de.beratungsfolge.sitzungen.Wahlfeststellung;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import de.beratungsfolge.sitzungen.Wahlzettel;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of an election within the process {@code tagesordnungspunkt}, named as the model names them. */
@Configuration
class WahlSchritte {

    private final Wahlen wahlen;

    WahlSchritte(Wahlen wahlen) {
        this.wahlen = wahlen;
    }

    @Bean
    JavaDelegate wahlvorschlaegeFesthalten() {
        return new Schritt((eingaben, execution) -> {
            Wahlvorschlag vorschlag = eingaben.daten(new TypeReference<>() { });
            execution.setVariable(WEITER, wahlen.vorschlagen(eingaben.id(TOP_ID), vorschlag, eingaben.person()).name());
        });
    }

    @Bean
    JavaDelegate wahlgangAuszaehlen() {
        return new Schritt((eingaben, execution) -> {
            Wahlzettel zettel = eingaben.daten(new TypeReference<>() { });
            wahlen.auszaehlen(eingaben.id(TOP_ID), zettel, eingaben.person());
        });
    }

    @Bean
    JavaDelegate wahlFeststellen() {
        return new Schritt((eingaben, execution) -> {
            Wahlfeststellung festgestellt = eingaben.daten(new TypeReference<>() { });
            execution.setVariable(WEITER, wahlen.feststellen(eingaben.id(TOP_ID), festgestellt, eingaben.person()).name());
        });
    }

    @Bean
    JavaDelegate wahlAnnehmen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, wahlen.annehmen(eingaben.id(TOP_ID),
                eingaben.auswahl("annahme", "Annahme der Wahl", Wahl.Annahme.class), eingaben.person()).name()));
    }
}
