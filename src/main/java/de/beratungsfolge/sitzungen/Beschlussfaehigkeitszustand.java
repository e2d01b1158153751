package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.Befund;
import java.util.Optional;

/** What the quorum of a running meeting rests on (§ 49 Abs. 1 GO NRW). */
public enum Beschlussfaehigkeitszustand {
    /** Enough members are there. */
    GEZAEHLT("beschlussfähig, gezählt"),
    /** Too few are there, but nobody had it established (§ 49 Abs. 1 Satz 2 GO NRW). */
    GILT("gilt als beschlussfähig, solange niemand die Feststellung verlangt (§ 49 Abs. 1 Satz 2 GO NRW)"),
    /** Too few are there and no fiction helps; the chair has not established it yet. */
    FRAGLICH("nach der Zahl der Anwesenden beschlussunfähig, noch nicht festgestellt"),
    /** The lack of quorum was established: from now on it is counted, the fiction is over. */
    UNFAEHIG("Beschlussunfähigkeit festgestellt");

    private final String bezeichnung;

    Beschlussfaehigkeitszustand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** What follows from an established result. */
    static Beschlussfaehigkeitszustand festgestellt(String ergebnis) {
        return switch (ergebnis) {
            case "BESCHLUSSFAEHIG" -> GEZAEHLT;
            case "GILT_ALS_BESCHLUSSFAEHIG" -> GILT;
            default -> UNFAEHIG;
        };
    }

    /** What follows from a finding alone; nothing if the rules could not say. */
    static Optional<Beschlussfaehigkeitszustand> gefunden(Befund befund, Beschlussfaehigkeitszustand bisher) {
        return switch (befund.ergebnis()) {
            case "BESCHLUSSFAEHIG" -> Optional.of(GEZAEHLT);
            case "GILT_ALS_BESCHLUSSFAEHIG" -> Optional.of(GILT);
            case Beschlussfaehigkeitsfakten.UNFAEHIG -> Optional.of(bisher == UNFAEHIG ? UNFAEHIG : FRAGLICH);
            default -> Optional.empty();
        };
    }
}
