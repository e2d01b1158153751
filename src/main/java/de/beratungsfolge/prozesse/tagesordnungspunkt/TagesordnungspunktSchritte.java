package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Variablen.TOP_ID;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Variablen.WEITER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.sitzung.SitzungNachrichten;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Antragseingabe;
import de.beratungsfolge.sitzungen.Beratungen;
import de.beratungsfolge.sitzungen.Beratungseingabe;
import de.beratungsfolge.sitzungen.EinfacheAbstimmungen;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Weiter;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code tagesordnungspunkt}, named as the model names them. */
@Configuration
class TagesordnungspunktSchritte {

    private final Beratungen beratungen;
    private final EinfacheAbstimmungen einfacheAbstimmungen;
    private final Abstimmungen abstimmungen;
    private final Tagesordnung tagesordnung;

    TagesordnungspunktSchritte(Beratungen beratungen, EinfacheAbstimmungen einfacheAbstimmungen,
                               Abstimmungen abstimmungen, Tagesordnung tagesordnung) {
        this.beratungen = beratungen;
        this.einfacheAbstimmungen = einfacheAbstimmungen;
        this.abstimmungen = abstimmungen;
        this.tagesordnung = tagesordnung;
    }

    @Bean
    JavaDelegate beratungFesthalten() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, beraten(eingaben).name()));
    }

    @Bean
    JavaDelegate kenntnisnahmeFesthalten() {
        return new Schritt((eingaben, execution) -> beraten(eingaben));
    }

    @Bean
    JavaDelegate punktBeschlussfaehigkeitFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER,
                beratungen.beschlussfaehigkeitFeststellen(eingaben.id(TOP_ID), festgestellt(eingaben),
                        eingaben.person()).name()));
    }

    @Bean
    JavaDelegate abstimmungAuswerten() {
        return new Schritt((eingaben, execution) -> {
            Stimmeneingabe stimmen = eingaben.daten(new TypeReference<>() { });
            abstimmungen.auswerten(eingaben.id(TOP_ID), stimmen, eingaben.person());
        });
    }

    @Bean
    JavaDelegate ergebnisFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER,
                abstimmungen.feststellen(eingaben.id(TOP_ID), festgestellt(eingaben), eingaben.person()).name()));
    }

    @Bean
    JavaDelegate verlaufFesthalten(PunktNachrichten anliegen) {
        return new Schritt((eingaben, execution) -> {
            long topId = eingaben.id(TOP_ID);
            beratungen.verlaufFesthalten(topId, eingaben.text("verlauf"), eingaben.person());
            beratungen.weiterleiten(topId, eingaben.person());
            anliegen.anliegenBehandelt(topId);
        });
    }

    @Bean
    JavaDelegate drucksacheWeiterleiten(SitzungNachrichten nachrichten, PunktNachrichten anliegen) {
        return new Schritt((eingaben, execution) -> {
            long topId = eingaben.id(TOP_ID);
            beratungen.weiterleiten(topId, eingaben.person());
            if (tagesordnung.punkt(topId).stationId() != null) {
                nachrichten.stationBehandelt(topId);
            }
            anliegen.anliegenBehandelt(topId);
        });
    }

    @Bean
    JavaDelegate punktZurueckgezogen() {
        return new Schritt((eingaben, execution) ->
                beratungen.drucksacheZurueckgezogen(eingaben.id(TOP_ID), eingaben.person()));
    }

    /** The form sends votes along only when an ordinary item is entered at once. */
    private Weiter beraten(Eingaben eingaben) {
        long topId = eingaben.id(TOP_ID);
        Beratungseingabe beratung = beratung(eingaben);
        Stimmeneingabe stimmen = eingaben.teil("stimmen", new TypeReference<>() { });
        boolean ohneBesonderheiten = eingaben.angekreuzt("ohneBesonderheiten");
        return stimmen == null ? beratungen.beratungFesthalten(topId, beratung, eingaben.person())
                : einfacheAbstimmungen.festhalten(topId, beratung, stimmen, ohneBesonderheiten, eingaben.person());
    }

    private static Beratungseingabe beratung(Eingaben eingaben) {
        return new Beratungseingabe(eingaben.text("verlauf"),
                eingaben.auswahl("ausgang", "Ausgang der Beratung", Beratungseingabe.Ausgang.class),
                eingaben.text("begruendung"),
                eingaben.zahl("antraegeGeheim", "Anträge auf geheime Abstimmung"),
                eingaben.zahl("antraegeNamentlich", "Anträge auf namentliche Abstimmung"),
                eingaben.zahl("schwelleNamentlich", "Nötige Zahl für namentliche Abstimmung"),
                eingaben.angekreuzt("zaehlungVerlangt"),
                eingaben.teil("antraege", new TypeReference<List<Antragseingabe>>() { }),
                eingaben.haken("abwahl"));
    }

    private static Festgestellt festgestellt(Eingaben eingaben) {
        Festgestellt festgestellt = new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung"));
        new Pruefliste().verlange("Ihre Feststellung", festgestellt.ergebnis()).abschliessen();
        return festgestellt;
    }
}
