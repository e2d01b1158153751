package de.beratungsfolge.beispiel;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells from the record what happened, in the order in which it was recorded. */
@Component
class Zeitstrahl {

    private final Protokoll protokoll;
    private final Feststellungen feststellungen;
    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Tagesordnung tagesordnung;
    private final Abstimmungen abstimmungen;
    private final Gremien gremien;
    private final Einzelheiten einzelheiten;

    Zeitstrahl(Protokoll protokoll, Feststellungen feststellungen, Drucksachen drucksachen, Sitzungen sitzungen,
               Anwesenheiten anwesenheiten, Tagesordnung tagesordnung, Abstimmungen abstimmungen, Gremien gremien,
               Einzelheiten einzelheiten) {
        this.protokoll = protokoll;
        this.feststellungen = feststellungen;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.tagesordnung = tagesordnung;
        this.abstimmungen = abstimmungen;
        this.gremien = gremien;
        this.einzelheiten = einzelheiten;
    }

    void erzaehlen(PrintStream aus) {
        Set<String> erzaehlt = new HashSet<>();
        for (Eintrag eintrag : protokoll.alle()) {
            if (erzaehlt.add(eintrag.vorgang())) {
                aus.println();
                aus.println("── " + ueberschrift(eintrag.vorgang()));
            }
            aus.printf("   %-16s  %-29s  %s%n", wann(eintrag), gremien.nameVon(eintrag.person()), schritt(eintrag));
            if (eintrag.art() == Eintragsart.BEFUND) {
                befund(aus, feststellungen.befund(eintrag.id()).befund());
            }
            einzelheiten.zu(eintrag).forEach(zeile -> absatz(aus, "", zeile));
        }
    }

    void ausgang(PrintStream aus) {
        aus.println();
        aus.println("── So ist es ausgegangen");
        drucksachen.alle().forEach(drucksache -> aus.println("   " + drucksache.nummer() + "  " + ausgang(drucksache)));
        Sitzung sitzung = sitzungen.mitKennung(Sitzungsdrehbuch.KENNUNG).orElseThrow();
        List<Anwesenheit> anwesende = anwesenheiten.anwesende(sitzung.id());
        long stimmberechtigt = anwesende.stream().filter(Anwesenheit::stimmberechtigtAnwesend).count();
        long beratend = anwesende.stream().filter(einer -> einer.art().beratend()).count();
        aus.println("   " + sitzungen.bezeichnung(sitzung) + ": " + stimmberechtigt
                + " stimmberechtigte Mitglieder anwesend, festgestellt: "
                + Bezeichnungen.ergebnis("beschlussfaehigkeit", sitzung.beschlussfaehigkeit()) + "; " + beratend
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
                        + Datum.deutsch(station.ergebnisAm()) + ": " + station.ergebnis().bezeichnung()
                        + naeheres(station))
                .reduce((a, b) -> a + "; " + b).orElse("noch nicht beraten");
        Optional<Station> naechste = drucksachen.naechsteStation(drucksache.id());
        return bisher + naechste.map(station -> " → wartet auf: " + gremien.gremium(station.gremiumId()).name()
                + " am " + Datum.deutsch(station.termin())).orElse(" → " + drucksache.stand().bezeichnung()) + ".";
    }

    private String naeheres(Station station) {
        return sitzungen.mitKennung(Sitzungsdrehbuch.KENNUNG).stream()
                .flatMap(sitzung -> tagesordnung.punkte(sitzung.id()).stream())
                .filter(punkt -> station.id().equals(punkt.stationId())).findFirst()
                .map(punkt -> abstimmungen.abstimmung(punkt.id()).map(Abstimmungsergebnis::wortlaut)
                        .orElse(punkt.begruendung()))
                .map(text -> " (" + text + ")").orElse("");
    }

    private static void befund(PrintStream aus, Befund befund) {
        absatz(aus, "§ ", befund.satz());
        befund.hinweise().forEach(hinweis -> absatz(aus, "  Hinweis: ", Bezeichnungen.hinweis(hinweis)));
        if (befund.erlaeuterung() != null && !befund.erlaeuterung().gegenproben().isEmpty()) {
            absatz(aus, "  ", befund.erlaeuterung().waereAnders());
        }
    }

    /** Prints a text below its step, broken into lines that fit a terminal. */
    private static void absatz(PrintStream aus, String anfang, String text) {
        String zusammengehalten = (anfang + text).replaceAll("(§|Abs\\.|Satz|Nr\\.) (?=\\d)", "$1\u00a0");
        String umbrochen = zusammengehalten.replaceAll("(.{1,88})(\\s+|$)", "$1\n").strip();
        umbrochen.lines().forEach(zeile -> aus.println(" ".repeat(21) + zeile));
    }

    /** A paper's own entry amid its meeting says which paper it is. */
    private String schritt(Eintrag eintrag) {
        boolean ergebnisEinerStation = eintrag.inhalt().contains("\"sitzung\"")
                && drucksachen.mitNummer(eintrag.vorgang()).isPresent();
        return ergebnisEinerStation ? "→ Drucksache " + eintrag.vorgang() + ", " + eintrag.schritt() : eintrag.schritt();
    }

    private String ueberschrift(String vorgang) {
        return drucksachen.mitNummer(vorgang).map(drucksache -> "Drucksache " + vorgang + ": " + drucksache.betreff())
                .or(() -> sitzungen.mitKennung(vorgang).map(sitzungen::bezeichnung)).orElse(vorgang);
    }

    /** What nobody entered a time for happened when it was recorded; that is no part of the story. */
    private static String wann(Eintrag eintrag) {
        LocalDateTime erfasst = eintrag.erfasstAm().atZoneSameInstant(Datum.ZONE).toLocalDateTime();
        if (Duration.between(eintrag.geschehenAm(), erfasst).abs().toMinutes() < 1) {
            return "";
        }
        LocalTime zeit = eintrag.geschehenAm().toLocalTime();
        return Datum.deutsch(eintrag.geschehenAm().toLocalDate())
                + (zeit.equals(LocalTime.MIDNIGHT) ? "" : " " + zeit);
    }
}
