package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.daten;
import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.felder;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess.Elemente;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A member moves away; the first who could take the seat does not want it (§ 7 Abs. 3 GeschO-SB). */
@Component
@Profile(Erzaehluhr.PROFIL)
class Nachrueckdrehbuch {

    static final LocalDate LETZTER_TAG = LocalDate.of(2026, 5, 31);

    private final Aufgaben aufgaben;
    private final Befundlage befunde;
    private final Beiratsleute leute;
    private final Gremien gremien;
    private final Erzaehluhr uhr;

    Nachrueckdrehbuch(Aufgaben aufgaben, Befundlage befunde, Beiratsleute leute, Gremien gremien, Erzaehluhr uhr) {
        this.aufgaben = aufgaben;
        this.befunde = befunde;
        this.leute = leute;
        this.gremien = gremien;
        this.uhr = uhr;
    }

    void nachruecken() {
        uhr.stellen(LETZTER_TAG.minusDays(20));
        String vorgang = aufgaben.starten(BeiratnachrueckenProzess.SCHLUESSEL, Beiratsleute.SITZUNGSDIENST, daten(
                "mitgliedschaft", mitgliedschaft("Siegfried Schlehe"), "grund", "VERZICHT", "bemerkung",
                "Er zieht zu seiner Tochter nach Husum.", "letzterTag", LETZTER_TAG));
        uhr.stellen(LETZTER_TAG.minusDays(13));
        aufgaben.erledigen(vorgang, Elemente.FRAGEN, Beiratsleute.WAHLLEITUNG, daten("antworten", List.of(
                felder("name", "Ernst Erle", "delegiert", true, "bereit", false),
                felder("name", "Renate Rotdorn", "delegiert", true, "bereit", true))));
        aufgaben.erledigen(vorgang, Elemente.FESTSTELLEN, Beiratsleute.WAHLLEITUNG, daten("festgestellt",
                befunde.ergebnis(vorgang, "beirat-nachruecken"), "ab", LETZTER_TAG.plusDays(1)));
    }

    private long mitgliedschaft(String name) {
        long person = leute.mitglied(name, LETZTER_TAG).id();
        return gremien.besetzung(leute.gremium()).mitgliedschaften(LETZTER_TAG).stream()
                .filter(eine -> eine.personId() == person && eine.art().stimmberechtigt()).findFirst().orElseThrow().id();
    }
}
