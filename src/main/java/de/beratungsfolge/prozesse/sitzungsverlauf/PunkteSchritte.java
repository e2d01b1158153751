package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.FOLGE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.TOP_ID;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Folge;
import de.beratungsfolge.sitzungen.Anwesenheitsaenderungen;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ausschlussfeststellungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import de.beratungsfolge.sitzungen.Unterbrechungen;
import de.beratungsfolge.sitzungen.Vertagungen;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzungsverlauf} while items are treated, and beside them. */
@Configuration
class PunkteSchritte {

    private final Tagesordnungsaenderungen aenderungen;
    private final Punktergebnisse ergebnisse;

    PunkteSchritte(Tagesordnungsaenderungen aenderungen, Punktergebnisse ergebnisse) {
        this.aenderungen = aenderungen;
        this.ergebnisse = ergebnisse;
    }

    @Bean
    JavaDelegate naechstenPunktAufrufen(Tagesordnung tagesordnung) {
        return new Schritt((eingaben, execution) -> {
            Long zuletzt = (Long) execution.getVariable(TOP_ID);
            aenderungen.verlangeEntschieden(eingaben.id(SITZUNG_ID));
            execution.setVariable(TOP_ID, tagesordnung.naechster(eingaben.id(SITZUNG_ID), zuletzt)
                    .map(Tagesordnungspunkt::id).orElse(null));
        });
    }

    @Bean
    JavaDelegate vorkommnisseFesthalten(Anwesenheitsaenderungen anwesenheiten, Unterbrechungen unterbrechungen,
                                        Ausschluesse ausschluesse, Vertagungen vertagungen) {
        return new Schritt((eingaben, execution) -> {
            Vorkommnisse vorkommnisse = eingaben.daten(new TypeReference<>() { });
            if (vorkommnisse.leer()) {
                throw new EingabeFehler("Vorkommnisse", "Bitte mindestens ein Vorkommnis eintragen.");
            }
            long sitzungId = eingaben.id(SITZUNG_ID);
            anwesenheiten.festhalten(sitzungId, vorkommnisse.anwesenheit(), eingaben.person());
            unterbrechungen.festhalten(sitzungId, vorkommnisse.unterbrechungen(), eingaben.person());
            boolean gruende = ausschluesse.nachtragen(sitzungId, vorkommnisse.gruende(), eingaben.person());
            boolean antraege = aenderungen.beantragen(sitzungId, vorkommnisse.aenderungen(), eingaben.person());
            if (vorkommnisse.abbruch() != null) {
                schliessen(eingaben, vorkommnisse.abbruch(), vertagungen);
            }
            execution.setVariable(FOLGE, (vorkommnisse.abbruch() != null ? Folge.SCHLUSS
                    : gruende || antraege ? Folge.FESTSTELLEN : Folge.KEINE).name());
        });
    }

    @Bean
    JavaDelegate vorkommnisseFeststellen(Ausschlussfeststellungen ausschluesse) {
        return new Schritt((eingaben, execution) -> {
            Vorkommnisfeststellungen festgestellt = eingaben.daten(new TypeReference<>() { });
            ausschluesse.feststellen(eingaben.id(SITZUNG_ID), festgestellt.ausschluesse(), eingaben.person());
            ergebnisse.melden(aenderungen.feststellen(eingaben.id(SITZUNG_ID), festgestellt.aenderungen(),
                    eingaben.person()));
        });
    }

    private void schliessen(Eingaben eingaben, Vorkommnisse.Abbruch abbruch, Vertagungen vertagungen) {
        ergebnisse.melden(vertagungen.vorzeitigSchliessen(eingaben.id(SITZUNG_ID), abbruch.grund(), abbruch.zeit(),
                eingaben.person()));
    }
}
