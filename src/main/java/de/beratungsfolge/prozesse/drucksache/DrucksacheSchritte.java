package de.beratungsfolge.prozesse.drucksache;

import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.ABSCHLUSS;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.DRUCKSACHE_ID;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.FOLGE_BESTAETIGEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.SICHTVERMERK_ID;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.SICHTVERMERK_IDS;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.STATION_ID;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.VERFASSER;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Variablen.ZURUECK_AN_VERFASSER;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Folgepruefungen;
import de.beratungsfolge.drucksachen.Grunddaten;
import de.beratungsfolge.drucksachen.Mitzeichnungen;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.drucksachen.Vertraulichkeit;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Personenauswahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Schritt;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code drucksache}, named as the model names them. */
@Configuration
class DrucksacheSchritte {

    private final Drucksachen drucksachen;
    private final Folgepruefungen folgepruefungen;
    private final Mitzeichnungen mitzeichnungen;
    private final Personenauswahl personen;

    DrucksacheSchritte(Drucksachen drucksachen, Folgepruefungen folgepruefungen, Mitzeichnungen mitzeichnungen,
                       Personenauswahl personen) {
        this.drucksachen = drucksachen;
        this.folgepruefungen = folgepruefungen;
        this.mitzeichnungen = mitzeichnungen;
        this.personen = personen;
    }

    @Bean
    JavaDelegate entwurfEroeffnen() {
        return new Schritt((eingaben, execution) -> {
            Grunddaten daten = new Grunddaten(eingaben.text("nummer"), eingaben.text("betreff"),
                    eingaben.datum("datum", "Datum"), eingaben.text("fachbereich"), eingaben.text("fachdienst"),
                    !eingaben.angekreuzt("nichtoeffentlich"));
            Drucksache drucksache = drucksachen.anlegen(daten, eingaben.person());
            execution.setProcessBusinessKey(drucksache.nummer());
            execution.setVariable(DRUCKSACHE_ID, drucksache.id());
            execution.setVariable(VERFASSER, eingaben.person());
            execution.setVariable(BEZEICHNUNG, Vertraulichkeit.titel(drucksache));
        });
    }

    @Bean
    JavaDelegate entwurfUebernehmen() {
        return new Schritt((eingaben, execution) -> {
            Entwurf entwurf = eingaben.daten(new TypeReference<>() { });
            long id = eingaben.id(DRUCKSACHE_ID);
            benannteSindDa(entwurf);
            drucksachen.entwurfUebernehmen(id, entwurf, eingaben.person());
            execution.setVariable(FOLGE_BESTAETIGEN, !folgepruefungen.erheben(id, eingaben.person()));
            execution.setVariable(ZURUECK_AN_VERFASSER, false);
            execution.setVariable(BEZEICHNUNG, Vertraulichkeit.titel(drucksachen.drucksache(eingaben.id(DRUCKSACHE_ID))));
        });
    }

    private void benannteSindDa(Entwurf entwurf) {
        entwurf.sichtvermerke().stream().filter(einer -> einer != null && einer.benannt() != null && !einer.benannt().isBlank())
                .filter(einer -> !personen.gehoertZu(einer.benannt(), Rolle.SACHBEARBEITUNG)).findFirst()
                .ifPresent(einer -> {
                    throw new EingabeFehler("Sichtvermerke, Person für " + einer.bezeichnung(),
                            "„" + einer.benannt() + "“ gehört nicht zur Sachbearbeitung.");
                });
    }

    @Bean
    JavaDelegate beratungsfolgeBestaetigen() {
        return new Schritt((eingaben, execution) -> {
            Bestaetigung bestaetigung = eingaben.daten(new TypeReference<>() { });
            new Pruefliste().verlange("Entscheidung", bestaetigung.entscheidung()).abschliessen();
            boolean bleibt = bestaetigung.entscheidung() == Folgeentscheidung.BLEIBT;
            if (bleibt) {
                folgepruefungen.bestaetigen(eingaben.id(DRUCKSACHE_ID), bestaetigung.gruende(), eingaben.person());
            }
            execution.setVariable(ZURUECK_AN_VERFASSER, !bleibt);
        });
    }

    @Bean
    JavaDelegate sichtvermerkeErbitten() {
        return new Schritt((eingaben, execution) -> {
            execution.setVariable(SICHTVERMERK_IDS, mitzeichnungen.erbitten(eingaben.id(DRUCKSACHE_ID)).stream()
                    .map(Sichtvermerk::id).toList());
            execution.setVariable(ZURUECK_AN_VERFASSER, false);
        });
    }

    @Bean
    JavaDelegate sichtvermerkEintragen() {
        return new Schritt((eingaben, execution) -> {
            boolean zugestimmt = zugestimmt(eingaben);
            mitzeichnungen.eintragen(eingaben.id(SICHTVERMERK_ID), zugestimmt, eingaben.text("bemerkung"),
                    eingaben.person(), am(eingaben, "Datum des Sichtvermerks"));
            if (!zugestimmt) {
                execution.setVariable(ZURUECK_AN_VERFASSER, true);
            }
        });
    }

    @Bean
    JavaDelegate beratungsfolgeErneutPruefen() {
        return new Schritt((eingaben, execution) ->
                folgepruefungen.erneutErheben(eingaben.id(DRUCKSACHE_ID), eingaben.person()));
    }

    @Bean
    JavaDelegate drucksacheUnterschriftEintragen() {
        return new Schritt((eingaben, execution) -> {
            boolean unterzeichnet = zugestimmt(eingaben);
            String bemerkung = eingaben.text("bemerkung");
            LocalDate am = am(eingaben, "Unterzeichnet am");
            if (unterzeichnet) {
                folgepruefungen.vorUnterschrift(eingaben.id(DRUCKSACHE_ID), bemerkung, eingaben.person());
            }
            drucksachen.unterzeichnen(eingaben.id(DRUCKSACHE_ID), unterzeichnet, bemerkung, eingaben.person(),
                    eingaben.inVertretung(), am);
            execution.setVariable(ZURUECK_AN_VERFASSER, !unterzeichnet);
        });
    }

    @Bean
    JavaDelegate naechsteStationBestimmen() {
        return new Schritt((eingaben, execution) -> {
            Optional<Station> station = drucksachen.naechsteStation(eingaben.id(DRUCKSACHE_ID));
            execution.setVariable(STATION_ID, station.map(Station::id).orElse(null));
            if (station.isEmpty()) {
                execution.setVariable(ABSCHLUSS, drucksachen.abschliessen(eingaben.id(DRUCKSACHE_ID)).name());
            }
        });
    }

    private static boolean zugestimmt(Eingaben eingaben) {
        Zustimmung entscheidung = eingaben.auswahl("entscheidung", "Entscheidung", Zustimmung.class);
        new Pruefliste().verlange("Entscheidung", entscheidung).abschliessen();
        return entscheidung == Zustimmung.ZUGESTIMMT;
    }

    private static LocalDate am(Eingaben eingaben, String feld) {
        LocalDate am = eingaben.datum("am", feld);
        new Pruefliste().verlange(feld, am).abschliessen();
        return am;
    }

    /** The two ways to answer a request for Sichtvermerk or signature. */
    enum Zustimmung {
        ZUGESTIMMT, ZURUECK
    }

    /** The two ways to answer a finding on the route. */
    enum Folgeentscheidung {
        BLEIBT, AENDERN
    }

    /** @param begruendungen reason per hint of the finding */
    record Bestaetigung(Folgeentscheidung entscheidung, Map<String, String> begruendungen) {

        Map<String, String> gruende() {
            return begruendungen == null ? Map.of() : begruendungen;
        }
    }
}
