package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the Delegiertenversammlung was convened in a year: § 3 Abs. 3 Satz 1 GeschO-SB.
 *
 * @param jahr calendar year
 * @param versammlungAm day of that year for which the Beirat convened it; {@code null}: none
 * @param wahlversammlungAm day of that year on which it met to elect the Beirat; {@code null}: none
 * @param geprueftAm day on which it is asked
 */
public record BeiratVersammlung(
        @Min(value = 1000, message = "muss eine vierstellige Jahreszahl sein")
        @Max(value = 9999, message = "muss eine vierstellige Jahreszahl sein") int jahr,
        LocalDate versammlungAm,
        LocalDate wahlversammlungAm,
        @NotNull(message = "fehlt") LocalDate geprueftAm) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_VERSAMMLUNG;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        String nichtImJahr = "liegt nicht im Jahr " + jahr;
        return new Unstimmigkeiten()
                .wenn(versammlungAm != null && versammlungAm.getYear() != jahr, "versammlungAm", nichtImJahr)
                .wenn(wahlversammlungAm != null && wahlversammlungAm.getYear() != jahr, "wahlversammlungAm", nichtImJahr)
                .wenn(geprueftAm.getYear() < jahr, "geprueftAm", "liegt vor dem Jahr " + jahr).liste();
    }
}
