package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.daten;
import static de.beratungsfolge.beispiel.seniorenbeirat.Punktregie.stimmen;

import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The constituting meeting: five elections, one of them in two ballots, two offices in one hand (§ 4 Abs. 1 GeschO-SB). */
@Component
@Profile(Erzaehluhr.PROFIL)
class Vorstandsdrehbuch {

    static final LocalDate TAG = LocalDate.of(2025, 11, 6);

    private final Aufgaben aufgaben;
    private final Befundlage befunde;
    private final Sitzungsregie regie;
    private final Punktregie punkte;
    private final Wahldrehbuch wahl;
    private final Anliegenliste anliegenliste;

    Vorstandsdrehbuch(Aufgaben aufgaben, Befundlage befunde, Sitzungsregie regie, Punktregie punkte, Wahldrehbuch wahl,
                      Anliegenliste anliegenliste) {
        this.aufgaben = aufgaben;
        this.befunde = befunde;
        this.regie = regie;
        this.punkte = punkte;
        this.wahl = wahl;
        this.anliegenliste = anliegenliste;
    }

    /** @param wahlId the election whose Beirat meets */
    Sitzung konstituieren(long wahlId) {
        Sitzung sitzung = regie.planen(1, TAG);
        wahl.konstituieren(wahlId, sitzung);
        String vorgang = anliegenliste.wartende(sitzung.gremiumId(), TAG).get(0).vorgang();
        regie.schriftfuehrungRegeln(sitzung, "Bis zur Wahl der Schriftführung schreibt der Sitzungsdienst die "
                + "Niederschrift.");
        regie.einladen(sitzung, Wahldrehbuch.WAHLTAG.plusDays(2));
        regie.eroeffnen(sitzung, List.of());
        punkte.waehlen(sitzung, "Vorsitz", stimmen("Georg Ginster", 8, "Heinz Holunder", 5));
        punkte.waehlen(sitzung, "1. Vertretung des Vorsitzes", stimmen("Karl Kiefer", 6, "Anna Ahorn", 4, "Heinz Holunder", 3),
                stimmen("Karl Kiefer", 6, "Anna Ahorn", 7));
        punkte.waehlen(sitzung, "2. Vertretung des Vorsitzes", stimmen("Karl Kiefer", 12));
        punkte.waehlen(sitzung, "Schriftführung", stimmen("Hedwig Hasel", 12));
        punkte.waehlen(sitzung, "Kasse", stimmen("Hedwig Hasel", 11));
        aufgaben.erledigen(vorgang, BeiratsvorstandProzess.Elemente.VORSTAND_FESTSTELLEN, regie.benutzer(sitzung,
                Sitzungsamt.VORSITZ), feststellung(befunde.ergebnis(vorgang, "beirat-vorstand")));
        regie.schliessen(sitzung);
        return sitzung;
    }

    private static Map<String, Object> feststellung(String ergebnis) {
        Map<String, Object> eingaben = new HashMap<>(daten("wiederholen", List.of()));
        eingaben.put("festgestellt", ergebnis);
        return eingaben;
    }
}
