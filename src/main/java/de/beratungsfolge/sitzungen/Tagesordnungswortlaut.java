package de.beratungsfolge.sitzungen;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How the agenda was established and what changed it in the meeting, as the public minutes say it. */
@Component
class Tagesordnungswortlaut {

    private final TagesordnungsaenderungRepository aenderungen;
    private final Tagesordnung tagesordnung;

    Tagesordnungswortlaut(TagesordnungsaenderungRepository aenderungen, Tagesordnung tagesordnung) {
        this.aenderungen = aenderungen;
        this.tagesordnung = tagesordnung;
    }

    /** Empty if the meeting did not come to its agenda. What is not public is not named. */
    String zu(Sitzung sitzung) {
        return sitzung.beschlussfaehigkeit() == null || Beschlussfaehigkeitsfakten.UNFAEHIG.equals(sitzung.beschlussfaehigkeit()) ? ""
                : Stream.concat(aenderungen.findBySitzungIdOrderById(sitzung.id()).stream().filter(eine -> !eine.offen())
                        .map(this::satz), Stream.of("Die Tagesordnung wird festgestellt.")).collect(Collectors.joining("\n"));
    }

    private String satz(Tagesordnungsaenderung eine) {
        String was = verdeckt(eine) ? "ein Punkt der nichtöffentlichen Sitzung" : "„" + eine.titel() + "“";
        String stimmen = eine.ja() == null ? ""
                : " (" + new Stimmenzahlen(eine.ja(), eine.nein(), eine.enthaltungen()).wortlaut() + ")";
        if (!eine.angenommen()) {
            return eine.art().bezeichnung() + ", " + was + ": abgelehnt" + stimmen + ".";
        }
        return eine.art().bezeichnung() + ": " + was + (eine.art() == Aenderungsart.REIHENFOLGE && !verdeckt(eine)
                ? " wird " + stelle(eine) + " behandelt" : "") + stimmen + ".";
    }

    private String stelle(Tagesordnungsaenderung eine) {
        return eine.vorPunktId() == null ? "am Ende" : "vor " + tagesordnung.punkt(eine.vorPunktId()).kurzname();
    }

    private boolean verdeckt(Tagesordnungsaenderung eine) {
        return !eine.oeffentlich() || eine.art() == Aenderungsart.NICHTOEFFENTLICH
                || eine.punktId() != null && !tagesordnung.punkt(eine.punktId()).oeffentlich();
    }
}
