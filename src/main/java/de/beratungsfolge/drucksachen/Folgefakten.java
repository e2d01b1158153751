package de.beratungsfolge.drucksachen;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.Aktion;
import de.beratungsfolge.regelwerk.pruefungen.Beratungsfolge;
import de.beratungsfolge.regelwerk.pruefungen.Stationsart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The facts about a paper's route as the rules ask for them. */
final class Folgefakten {

    /** The Integrationsrat is no committee of the council; among the bodies it is known by its name. */
    private static final String INTEGRATIONSRAT = "Integrationsrat";

    private Folgefakten() {
    }

    static Beratungsfolge von(Drucksache drucksache, List<Station> folge, Gremien gremien) {
        Einordnung einordnung = drucksache.einordnung();
        return new Beratungsfolge(fakten(drucksache.finanzen(), einordnung, drucksache.datum()),
                folge.stream().map(station -> station(gremien.gremium(station.gremiumId()), station.termin(),
                        station.aktion())).toList());
    }

    static Beratungsfolge von(Entwurf entwurf, LocalDate datum, Gremien gremien) {
        return new Beratungsfolge(fakten(entwurf.finanzen(), Einordnung.von(entwurf), datum),
                entwurf.beratungsfolge().stream().map(halt -> station(gremien.gremium(halt.gremium()).orElseThrow(),
                        halt.termin(), halt.aktion())).toList());
    }

    private static Beratungsfolge.Drucksache fakten(Finanzen alle, Einordnung einordnung, LocalDate datum) {
        Finanzen finanzen = alle == null || !Boolean.TRUE.equals(alle.auswirkungen()) ? Finanzen.keine() : alle;
        return new Beratungsfolge.Drucksache(einordnung.gegenstaende(), einordnung.themenliste(),
                euro(finanzen.aufwandErstesJahr(), finanzen.aufwandFolgejahre()),
                euro(finanzen.ertragErstesJahr(), finanzen.ertragFolgejahre()), finanzen.mittelVeranschlagt(),
                finanzen.ueberAusserplanmaessig(),
                Boolean.TRUE.equals(finanzen.ueberAusserplanmaessig()) ? einordnung.erheblich() : null, datum);
    }

    /** The larger of the yearly amounts in whole euro, rounded up: a cent is money spent, too. */
    private static long euro(BigDecimal erstesJahr, BigDecimal folgejahre) {
        BigDecimal eines = erstesJahr == null ? BigDecimal.ZERO : erstesJahr;
        BigDecimal anderes = folgejahre == null ? BigDecimal.ZERO : folgejahre;
        return eines.max(anderes).setScale(0, RoundingMode.CEILING).longValue();
    }

    private static Beratungsfolge.Station station(Gremium gremium, LocalDate termin, Beratungsaktion aktion) {
        Stationsart art = INTEGRATIONSRAT.equals(gremium.name()) ? Stationsart.INTEGRATIONSRAT
                : Stationsart.valueOf(gremium.art().name());
        return new Beratungsfolge.Station(new Beratungsfolge.Stationsgremium(art, gremium.name()), termin,
                Aktion.valueOf(aktion.name()));
    }
}
