package de.beratungsfolge.prozesse.befangenheitspruefung;

import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Variablen.BEFANGEN;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Variablen.ENTSCHEIDEND;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Variablen.MITWIRKUNG_ID;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Variablen.SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Variablen.VORSITZ;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Mitwirkung;
import de.beratungsfolge.sitzungen.Mitwirkungen;
import de.beratungsfolge.sitzungen.Mitwirkungsablage;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code befangenheitspruefung}, named as the model names them. */
@Configuration
class BefangenheitspruefungSchritte {

    private final Mitwirkungen mitwirkungen;
    private final Mitwirkungsablage ablage;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;

    BefangenheitspruefungSchritte(Mitwirkungen mitwirkungen, Mitwirkungsablage ablage, Sitzungen sitzungen,
                                  Sitzungsaemter aemter) {
        this.mitwirkungen = mitwirkungen;
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
    }

    @Bean
    JavaDelegate befangeneAnzeigen() {
        return new Schritt((eingaben, execution) -> {
            List<Anzeige> anzeigen = eingaben.daten(new TypeReference<>() { });
            Mitwirkung mitwirkung = mitwirkungen.anzeigen(anzeigen, eingaben.person());
            Tagesordnungspunkt punkt = ablage.punktVon(mitwirkung.id());
            Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId());
            execution.setProcessBusinessKey(sitzung.kennung() + "-B" + mitwirkung.id());
            execution.setVariable(MITWIRKUNG_ID, mitwirkung.id());
            execution.setVariable(BEZEICHNUNG, sitzungen.bezeichnung(sitzung) + " · " + punkt.kurzname());
            execution.setVariable(VORSITZ, aemter.vorsitz(sitzung).map(Person::benutzer).orElse(null));
            execution.setVariable(SCHRIFTFUEHRUNG, aemter.schriftfuehrung(sitzung).map(Person::benutzer).orElse(null));
        });
    }

    @Bean
    JavaDelegate nachtraeglicheBefangenheitFeststellen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(MITWIRKUNG_ID);
            Map<Long, Festgestellt> jePerson = eingaben.daten(new TypeReference<>() { });
            boolean befangen = mitwirkungen.befangenheitFeststellen(id, jePerson, eingaben.person());
            execution.setVariable(BEFANGEN, !befangen ? "NEIN"
                    : mitwirkungen.zuFragende(id).isEmpty() ? "STIMMEN_BEKANNT" : "STIMMEN_ERFRAGEN");
        });
    }

    @Bean
    JavaDelegate mitwirkungPruefen() {
        return new Schritt((eingaben, execution) -> mitwirkungen.pruefen(eingaben.id(MITWIRKUNG_ID),
                eingaben.daten(new TypeReference<>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate mitwirkungBekannterPruefen() {
        return new Schritt((eingaben, execution) ->
                mitwirkungen.pruefen(eingaben.id(MITWIRKUNG_ID), Map.of(), eingaben.person()));
    }

    @Bean
    JavaDelegate mitwirkungFeststellen() {
        return new Schritt((eingaben, execution) -> {
            Festgestellt festgestellt = new Festgestellt(eingaben.text("mitwirkung"), eingaben.text("mitwirkungBegruendung"));
            new Pruefliste().verlange("Ihre Feststellung", festgestellt.ergebnis()).abschliessen();
            execution.setVariable(ENTSCHEIDEND,
                    mitwirkungen.feststellen(eingaben.id(MITWIRKUNG_ID), festgestellt, eingaben.person()));
        });
    }

    @Bean
    JavaDelegate folgenVeranlassen() {
        return new Schritt((eingaben, execution) -> mitwirkungen.folgenVeranlassen(eingaben.id(MITWIRKUNG_ID),
                eingaben.auswahl("folge", "Was wird veranlasst?", Mitwirkung.Folge.class), eingaben.text("veranlasst"),
                execution.getProcessBusinessKey(), eingaben.person()));
    }
}
