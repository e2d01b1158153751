package de.beratungsfolge.beispiel;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Ergebnisnamen;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.io.PrintStream;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells from the record what happened, in the order in which it was recorded. */
@Component
class Zeitstrahl {

    private final Protokoll protokoll;
    private final Feststellungen feststellungen;
    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Gremien gremien;

    Zeitstrahl(Protokoll protokoll, Feststellungen feststellungen, Drucksachen drucksachen, Sitzungen sitzungen,
               Anwesenheiten anwesenheiten, Gremien gremien) {
        this.protokoll = protokoll;
        this.feststellungen = feststellungen;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.gremien = gremien;
    }

    void erzaehlen(PrintStream aus) {
        String vorgang = null;
        for (Eintrag eintrag : protokoll.alle()) {
            if (!eintrag.vorgang().equals(vorgang)) {
                vorgang = eintrag.vorgang();
                aus.println();
                aus.println("── " + ueberschrift(vorgang));
            }
            aus.printf("   %-17s %-20s %s%n", wann(eintrag), gremien.nameVon(eintrag.person()), eintrag.schritt());
            if (eintrag.art() == Eintragsart.BEFUND) {
                befund(aus, feststellungen.befund(eintrag.id()).befund());
            }
        }
    }

    void ausgang(PrintStream aus) {
        aus.println();
        aus.println("── So ist es ausgegangen");
        drucksachen.alle().forEach(drucksache -> aus.println("   " + drucksache.nummer() + "  " + ausgang(drucksache)));
        Sitzung sitzung = sitzungen.mitKennung(Sitzungsdrehbuch.KENNUNG).orElseThrow();
        List<Anwesenheit> anwesende = anwesenheiten.anwesende(sitzung.id());
        long stimmberechtigt = anwesende.stream().filter(Anwesenheit::stimmberechtigtAnwesend).count();
        long beratend = anwesende.stream().filter(einer -> einer.art() == Mitgliedsart.BERATEND).count();
        aus.println("   " + sitzungen.bezeichnung(sitzung) + ": " + stimmberechtigt
                + " stimmberechtigte Mitglieder anwesend, festgestellt: "
                + Ergebnisnamen.name(sitzung.beschlussfaehigkeit()) + "; " + beratend
                + (beratend == 1 ? " beratendes Mitglied" : " beratende Mitglieder") + " nicht mitgezählt.");
        aus.println("   Das Protokoll ist lückenlos verkettet: " + (kettenHeil() ? "ja." : "NEIN."));
    }

    private boolean kettenHeil() {
        return protokoll.alle().stream().map(Eintrag::vorgang).distinct()
                .allMatch(vorgang -> protokoll.ersterFehler(vorgang).isEmpty());
    }

    private String ausgang(Drucksache drucksache) {
        List<Station> folge = drucksachen.stationen(drucksache.id());
        String bisher = folge.stream().filter(station -> station.ergebnis() != null)
                .map(station -> gremien.gremium(station.gremiumId()).name() + " am "
                        + Datum.deutsch(station.ergebnisAm()) + ": " + station.ergebnis().bezeichnung())
                .reduce((a, b) -> a + "; " + b).orElse("noch nicht beraten");
        Optional<Station> naechste = drucksachen.naechsteStation(drucksache.id());
        return bisher + naechste.map(station -> " → wartet auf: " + gremien.gremium(station.gremiumId()).name()
                + " am " + Datum.deutsch(station.termin())).orElse(" → " + drucksache.stand().bezeichnung()) + ".";
    }

    private static void befund(PrintStream aus, Befund befund) {
        aus.println("   " + " ".repeat(39) + "§ " + befund.satz());
        befund.hinweise().forEach(hinweis ->
                aus.println("   " + " ".repeat(39) + "  Hinweis: " + Ergebnisnamen.hinweis(hinweis)));
    }

    private String ueberschrift(String vorgang) {
        return drucksachen.mitNummer(vorgang).map(drucksache -> "Drucksache " + vorgang + ": " + drucksache.betreff())
                .or(() -> sitzungen.mitKennung(vorgang).map(sitzungen::bezeichnung)).orElse(vorgang);
    }

    private static String wann(Eintrag eintrag) {
        LocalTime zeit = eintrag.geschehenAm().toLocalTime();
        return Datum.deutsch(eintrag.geschehenAm().toLocalDate())
                + (zeit.equals(LocalTime.MIDNIGHT) ? "" : " " + zeit);
    }
}
