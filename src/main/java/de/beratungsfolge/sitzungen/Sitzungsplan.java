package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What is entered when a meeting is planned.
 *
 * @param gremium                   Kürzel of the body
 * @param nummer                    the how-manieth meeting of the body it will be
 * @param form                      how it is held; null: in presence
 * @param ausnahmefallFestgestellt  the council established an exceptional case (§ 47a GO NRW)
 * @param hauptsatzungErlaubtHybrid the Hauptsatzung allows hybrid meetings of committees (§ 58a GO NRW)
 * @param verlangtFraktion          the Fraktion that demands the meeting, or null (§ 47 Abs. 1 GO NRW)
 * @param verlangtMitglieder        number of members who demand it, or null
 */
public record Sitzungsplan(String gremium, Integer nummer, LocalDate datum, LocalTime beginn, String ort,
                           Sitzungsart form, boolean ausnahmefallFestgestellt, boolean hauptsatzungErlaubtHybrid,
                           String verlangtFraktion, Integer verlangtMitglieder) {

    /** A meeting in presence that nobody demanded. */
    public Sitzungsplan(String gremium, Integer nummer, LocalDate datum, LocalTime beginn, String ort) {
        this(gremium, nummer, datum, beginn, ort, null, false, false, null, null);
    }

    /** @throws de.beratungsfolge.eingabe.EingabeFehler if something is missing or cannot be */
    void pruefen() {
        new Pruefliste()
                .verlange("Gremium", gremium)
                .verlange("Nummer der Sitzung", nummer)
                .abweisenWenn(nummer != null && nummer < 1, "Nummer der Sitzung", "muss mindestens 1 sein.")
                .verlange("Datum", datum)
                .verlange("Beginn", beginn)
                .verlange("Ort", ort).hoechstens("Ort", ort, 200)
                .hoechstens("Verlangt von der Fraktion", verlangtFraktion, 200)
                .abweisenWenn(verlangtFraktion != null && verlangtMitglieder != null, "Verlangt von Mitgliedern",
                        "Entweder eine Fraktion oder eine Zahl von Mitgliedern angeben, nicht beides.")
                .abweisenWenn(verlangtMitglieder != null && verlangtMitglieder < 1, "Verlangt von Mitgliedern",
                        "muss mindestens 1 sein.")
                .abschliessen();
    }

    Sitzungsart formOderPraesenz() {
        return form == null ? Sitzungsart.PRAESENZ : form;
    }

    boolean wirdVerlangt() {
        return verlangtFraktion != null || verlangtMitglieder != null;
    }

    /** Who demands the meeting, in words; null: nobody. */
    String verlangtVon() {
        return verlangtFraktion != null ? "Fraktion " + verlangtFraktion.strip()
                : verlangtMitglieder != null ? verlangtMitglieder + (verlangtMitglieder == 1 ? " Mitglied" : " Mitglieder") : null;
    }
}
