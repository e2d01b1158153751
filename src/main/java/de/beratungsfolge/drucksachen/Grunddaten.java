package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Pruefliste;
import java.time.LocalDate;

/** What is entered when a paper is opened. */
public record Grunddaten(String nummer, String betreff, LocalDate datum, String fachbereich, String fachdienst,
                         boolean oeffentlich) {

    void pruefen() {
        new Pruefliste()
                .verlange("Nummer der Drucksache", nummer)
                .abweisenWenn(nummer != null && !nummer.isBlank() && !nummer.strip().matches("\\d{1,3}/\\d{1,5}"),
                        "Nummer der Drucksache", "„" + nummer + "“ hat nicht die Form Wahlperiode/Nummer, z. B. 17/286.")
                .verlange("Betreff", betreff).hoechstens("Betreff", betreff, 500)
                .verlange("Datum", datum)
                .verlange("Fachbereich", fachbereich).hoechstens("Fachbereich", fachbereich, 200)
                .hoechstens("Fachdienst", fachdienst, 200)
                .abschliessen();
    }
}
