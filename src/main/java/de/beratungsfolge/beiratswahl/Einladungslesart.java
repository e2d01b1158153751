package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import java.util.List;

/** The two readings of the three weeks in § 12 Abs. 1 Satz 2 GeschO-SB, side by side. */
public final class Einladungslesart {

    private static final int WOCHEN = 3;

    private Einladungslesart() {
    }

    /** @param befund result of the check under the reading taken
     *  @return sentences: the reading taken, the other one, and whether it changes the result */
    public static List<String> von(Beiratswahl wahl, String befund) {
        LocalDate fruehestens = wahl.zugangAm().plusWeeks(WOCHEN);
        boolean gewahrt = !wahl.versammlungAm().isBefore(fruehestens);
        boolean anders = !"UNZULAESSIG".equals(befund) && gewahrt != Wahleinladungen.FRISTGERECHT.equals(befund);
        return List.of("Befolgte Lesart: Die drei Wochen zählen vom Ende der Amtszeit ("
                        + Datum.deutsch(wahl.amtszeitEnde()) + ") zurück, wie § 12 Abs. 1 Satz 2 GeschO-SB es sagt.",
                "Andere Lesart: Die drei Wochen liegen zwischen dem Zugang der Einladung und der Delegiertenversammlung. "
                        + "Dann dürfte sie nicht vor dem " + Datum.deutsch(fruehestens) + " stattfinden; vorgesehen ist der "
                        + Datum.deutsch(wahl.versammlungAm()) + ". Die Frist wäre " + (gewahrt ? "gewahrt" : "nicht gewahrt")
                        + ", das Ergebnis " + (anders ? "also ein anderes." : "dasselbe."));
    }
}
