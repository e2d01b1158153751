package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.VORSITZ;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsplan;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzung}, named as the model names them. */
@Configuration
class SitzungSchritte {

    private final Sitzungen sitzungen;
    private final Gremien gremien;

    SitzungSchritte(Sitzungen sitzungen, Gremien gremien) {
        this.sitzungen = sitzungen;
        this.gremien = gremien;
    }

    @Bean
    JavaDelegate sitzungAnlegen() {
        return new Schritt((eingaben, execution) -> {
            Sitzung sitzung = sitzungen.anlegen(new Sitzungsplan(eingaben.text("gremium"),
                    eingaben.zahl("nummer", "Nummer der Sitzung"), eingaben.datum("datum", "Datum"),
                    eingaben.zeit("beginn", "Beginn"), eingaben.text("ort")), eingaben.person());
            execution.setProcessBusinessKey(sitzung.kennung());
            execution.setVariable(SITZUNG_ID, sitzung.id());
            execution.setVariable(BEZEICHNUNG, sitzungen.bezeichnung(sitzung));
            execution.setVariable(VORSITZ, gremien.vorsitz(sitzung.gremiumId(), sitzung.datum())
                    .map(Person::benutzer).orElse(null));
            execution.setVariable(SCHRIFTFUEHRUNG, gremien.schriftfuehrung(sitzung.gremiumId(), sitzung.datum())
                    .map(Person::benutzer).orElse(null));
        });
    }
}
