package de.beratungsfolge.prozesse.widerspruch;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente;
import de.beratungsfolge.rechtsbehelfe.Hemmungen;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** People at the tasks of the process {@code widerspruch}. */
abstract class Widerspruchsspiel extends Buehnentest {

    static final LocalDate BESCHLUSS = LocalDate.of(2021, 12, 7);
    static final LocalDate EINGELEGT = LocalDate.of(2021, 12, 10);
    static final String SATZ = "Der Beschluss schadet der Stadt.";

    @Autowired
    Aufgaben aufgaben;
    @Autowired
    Hemmungen hemmungen;

    /** @return a decision of the council of 07.12.2021 */
    long ratsbeschluss() {
        return verfahren.beschluss("Rat", BESCHLUSS, Beratungsaktion.BESCHLIESSEND);
    }

    String einlegen(long punkt, String art, LocalDate am) {
        return aufgaben.starten(WiderspruchProzess.SCHLUESSEL, "haarmann", Map.of("daten", Map.of("punkt", punkt,
                "art", art, "eingelegtAm", am, "begruendung", SATZ)));
    }

    void feststellen(String vorgang, String ergebnis, String begruendung) {
        aufgaben.erledigen(vorgang, Elemente.FESTSTELLEN, "haarmann",
                Map.of("festgestellt", ergebnis, "begruendung", begruendung));
    }

    void anberaumen(String vorgang, LocalDate tag, String begruendung) {
        aufgaben.erledigen(vorgang, Elemente.SITZUNG_ANBERAUMEN, "sitzungsdienst",
                Map.of("sitzungAm", tag, "begruendung", begruendung));
    }

    void ergebnisFeststellen(String vorgang, String ergebnis, String begruendung) {
        aufgaben.erledigen(vorgang, Elemente.ERGEBNIS_FESTSTELLEN, "haarmann",
                Map.of("festgestellt", ergebnis, "begruendung", begruendung));
    }
}
