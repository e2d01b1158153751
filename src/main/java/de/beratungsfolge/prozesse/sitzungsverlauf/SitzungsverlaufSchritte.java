package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.AUSSCHLUSS_GRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.BESCHLUSSFAEHIG;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.TOP_ID;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.sitzung.SitzungNachrichten;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Beratungen;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzungsverlauf}, named as the model names them. */
@Configuration
class SitzungsverlaufSchritte {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Beratungen beratungen;

    SitzungsverlaufSchritte(Sitzungen sitzungen, Tagesordnung tagesordnung, Anwesenheiten anwesenheiten,
                            Ausschluesse ausschluesse, Beratungen beratungen) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.beratungen = beratungen;
    }

    @Bean
    JavaDelegate anwesenheitFesthalten() {
        return new Schritt((eingaben, execution) -> {
            Anwesenheitsliste liste = eingaben.daten(new TypeReference<>() { });
            anwesenheiten.festhalten(eingaben.id(SITZUNG_ID), liste, eingaben.person());
        });
    }

    @Bean
    JavaDelegate beschlussfaehigkeitFeststellen() {
        return new Schritt((eingaben, execution) -> {
            Festgestellt ladung = festgestellt(eingaben, "ladung");
            Festgestellt faehigkeit = festgestellt(eingaben, "beschlussfaehigkeit");
            new Pruefliste().verlange("Ihre Feststellung zur Einladung", ladung.ergebnis())
                    .verlange("Ihre Feststellung zur Beschlussfähigkeit", faehigkeit.ergebnis()).abschliessen();
            execution.setVariable(BESCHLUSSFAEHIG, anwesenheiten.feststellen(eingaben.id(SITZUNG_ID), ladung,
                    faehigkeit, eingaben.person()));
        });
    }

    @Bean
    JavaDelegate allePunkteVertagen(SitzungNachrichten nachrichten) {
        return new Schritt((eingaben, execution) -> {
            long sitzungId = eingaben.id(SITZUNG_ID);
            beratungen.allePunkteVertagen(sitzungId, eingaben.person());
            tagesordnung.punkte(sitzungId).stream().filter(punkt -> punkt.stationId() != null)
                    .forEach(punkt -> nachrichten.stationBehandelt(punkt.id()));
        });
    }

    @Bean
    JavaDelegate tagesordnungFeststellen() {
        return new Schritt((eingaben, execution) -> tagesordnung.feststellen(eingaben.id(SITZUNG_ID),
                eingaben.text("bemerkung"), eingaben.person()));
    }

    @Bean
    JavaDelegate befangenheitPruefen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(AUSSCHLUSS_GRUENDE, ausschluesse.pruefen(
                eingaben.id(SITZUNG_ID), eingaben.daten(new TypeReference<>() { }), eingaben.person())));
    }

    @Bean
    JavaDelegate ausschlussFeststellen() {
        return new Schritt((eingaben, execution) -> ausschluesse.feststellen(eingaben.id(SITZUNG_ID),
                eingaben.daten(new TypeReference<>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate naechstenPunktAufrufen() {
        return new Schritt((eingaben, execution) -> {
            Long zuletzt = (Long) execution.getVariable(TOP_ID);
            execution.setVariable(TOP_ID, tagesordnung.naechster(eingaben.id(SITZUNG_ID), zuletzt)
                    .map(Tagesordnungspunkt::id).orElse(null));
        });
    }

    @Bean
    JavaDelegate sitzungSchliessen() {
        return new Schritt((eingaben, execution) -> sitzungen.schliessen(eingaben.id(SITZUNG_ID),
                eingaben.zeit("endeOeffentlich", "Ende der öffentlichen Sitzung"),
                eingaben.zeit("ende", "Ende der Sitzung"), eingaben.person()));
    }

    private static Festgestellt festgestellt(Eingaben eingaben, String name) {
        return new Festgestellt(eingaben.text(name), eingaben.text(name + "Begruendung"));
    }
}
