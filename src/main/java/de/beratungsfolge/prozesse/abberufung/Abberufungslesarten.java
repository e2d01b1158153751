package de.beratungsfolge.prozesse.abberufung;

import de.beratungsfolge.beiratsaemter.Abberufungsverfahren;
import de.beratungsfolge.beiratsaemter.Empfaenger;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.Befund;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which sentence of § 4 Abs. 2 GeschO-SB is not met and what is missing; the readings where the text is silent. */
final class Abberufungslesarten {

    private Abberufungslesarten() {
    }

    static List<String> zulaessigkeit(Befund befund, Abberufungsverfahren eine, int antragstellende) {
        List<String> saetze = new ArrayList<>();
        switch (befund.ergebnis()) {
            case "NICHT_VORGESEHEN" -> saetze.add("Nicht erfüllt ist § 4 Abs. 2 Satz 7 GeschO-SB: Abberufen werden können nur Vorsitz "
                    + "und Stellvertretung, nicht " + eine.amt().bezeichnung() + ".");
            case "UNZULAESSIG" -> {
                int fehlen = ((Number) befund.werte().get("erforderlicheAntragstellende")).intValue() - antragstellende;
                saetze.add("Nicht erfüllt ist § 4 Abs. 2 Satz 2 GeschO-SB: "
                        + (fehlen == 1 ? "Es fehlt eine Unterschrift." : "Es fehlen " + fehlen + " Unterschriften."));
            }
            case "ZU_FRUEH" -> saetze.add("Nicht erfüllt ist § 4 Abs. 2 Satz 3 GeschO-SB: Die Sitzung darf erst am "
                    + Datum.deutsch(LocalDate.parse(befund.werte().get("fruehesteSitzung").toString())) + " sein.");
            default -> { }
        }
        saetze.add("Lesart: Bei wem der Antrag eingehen muss, sagt der Text nicht; es genügen Vorsitz, Stellvertretung oder "
                + "Stadtverwaltung, der früheste Eingang zählt. Andere Lesart: nur beim Vorsitz. "
                + (eine.empfaenger() == Empfaenger.VORSITZ ? "Am Ergebnis ändert das nichts."
                : "Nach ihr begänne die Frist erst, wenn der Antrag beim Vorsitz eingeht."));
        return saetze;
    }

    static List<String> nachfolge(Abberufungsverfahren eine) {
        List<String> saetze = new ArrayList<>();
        if (!eine.nachfolgeGeheim()) {
            saetze.add("Nicht geheim gewählt: § 4 Abs. 2 Satz 6 GeschO-SB verlangt die geheime Wahl.");
        }
        if (eine.nachfolgeAm().isAfter(eine.nachfolgeBis())) {
            saetze.add("Verstoß gegen § 4 Abs. 2 Satz 6 GeschO-SB; die Wahl bleibt wirksam (Lesart: Ordnungsvorschrift).");
        }
        return saetze;
    }
}
