package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.AUSSCHLUSS_GRUENDE;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.BESCHLUSSFAEHIG;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.TOP_IDS;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Variablen.VORSITZ;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Beratungen;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsplan;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzung} up to its closing, named as the model names them. */
@Configuration
class SitzungSchritte {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Beratungen beratungen;
    private final Gremien gremien;

    SitzungSchritte(Sitzungen sitzungen, Tagesordnung tagesordnung, Anwesenheiten anwesenheiten,
                    Ausschluesse ausschluesse, Beratungen beratungen, Gremien gremien) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.beratungen = beratungen;
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

    @Bean
    JavaDelegate tagesordnungUebernehmen() {
        return new Schritt((eingaben, execution) -> {
            var punkte = tagesordnung.aufstellen(eingaben.id(SITZUNG_ID), eingaben.daten(new TypeReference<>() { }),
                    eingaben.person());
            execution.setVariable(TOP_IDS, punkte.stream().map(Tagesordnungspunkt::id).toList());
        });
    }

    @Bean
    JavaDelegate einladungFesthalten() {
        return new Schritt((eingaben, execution) -> sitzungen.einladen(eingaben.id(SITZUNG_ID),
                eingaben.datum("einladungVom", "Einladung vom"), eingaben.datum("zugangAm", "Zugegangen am"),
                eingaben.person()));
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
    JavaDelegate sitzungSchliessen() {
        return new Schritt((eingaben, execution) -> sitzungen.schliessen(eingaben.id(SITZUNG_ID),
                eingaben.zeit("endeOeffentlich", "Ende der öffentlichen Sitzung"),
                eingaben.zeit("ende", "Ende der Sitzung"), eingaben.person()));
    }

    private static Festgestellt festgestellt(Eingaben eingaben, String name) {
        return new Festgestellt(eingaben.text(name), eingaben.text(name + "Begruendung"));
    }
}
