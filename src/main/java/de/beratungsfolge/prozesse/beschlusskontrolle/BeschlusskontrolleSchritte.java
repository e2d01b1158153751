package de.beratungsfolge.prozesse.beschlusskontrolle;

import static de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Variablen.AUSFUEHRUNG;
import static de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Variablen.DRUCKSACHE_ID;
import static de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Variablen.ZUSTAENDIG;

import de.beratungsfolge.drucksachen.Ausfuehrungsstand;
import de.beratungsfolge.drucksachen.Beschlusskontrollen;
import de.beratungsfolge.drucksachen.Beschlusskontrollen.Berichtseingabe;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Personenauswahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Schritt;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code beschlusskontrolle}, named as the model names them. */
@Configuration
class BeschlusskontrolleSchritte {

    private final Beschlusskontrollen kontrollen;
    private final Personenauswahl personen;

    BeschlusskontrolleSchritte(Beschlusskontrollen kontrollen, Personenauswahl personen) {
        this.kontrollen = kontrollen;
        this.personen = personen;
    }

    @Bean
    JavaDelegate zustaendigkeitFestlegen() {
        return new Schritt((eingaben, execution) -> {
            String wer = eingaben.text("ausfuehrende");
            LocalDate termin = eingaben.datum("termin", "Termin");
            if (wer != null && !personen.gehoertZu(wer, Rolle.SACHBEARBEITUNG)) {
                throw new EingabeFehler("Zuständig", "„" + wer + "“ gehört nicht zur Sachbearbeitung.");
            }
            kontrollen.festlegen(eingaben.id(DRUCKSACHE_ID), wer, termin, eingaben.person());
            execution.setVariable(ZUSTAENDIG, wer);
        });
    }

    /** Whether the decision may be carried out now is asked in {@link Beschlusskontrollen#berichten}, of every Vollzugshemmnis. */
    @Bean
    JavaDelegate ausfuehrungEintragen() {
        return new Schritt((eingaben, execution) -> {
            Berichtseingabe bericht = new Berichtseingabe(eingaben.datum("am", "Datum des Berichts"),
                    eingaben.auswahl("stand", "Stand der Ausführung", Ausfuehrungsstand.class),
                    eingaben.text("bericht"), eingaben.datum("termin", "Nächster Termin"));
            kontrollen.berichten(eingaben.id(DRUCKSACHE_ID), bericht, eingaben.person());
            execution.setVariable(AUSFUEHRUNG, bericht.stand().name());
        });
    }

    @Bean
    JavaDelegate ueberfaelligZurKenntnis() {
        return zurKenntnis("Ausführung überfällig");
    }

    @Bean
    JavaDelegate nichtAusfuehrbarZurKenntnis() {
        return zurKenntnis("Beschluss nicht ausführbar");
    }

    private JavaDelegate zurKenntnis(String wovon) {
        return new Schritt((eingaben, execution) -> kontrollen.zurKenntnis(eingaben.id(DRUCKSACHE_ID), wovon,
                eingaben.text("anmerkung"), eingaben.person()));
    }
}
