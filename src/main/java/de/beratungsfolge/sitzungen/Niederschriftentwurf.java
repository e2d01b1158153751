package de.beratungsfolge.sitzungen;

import java.util.List;

/** The minutes as they follow from what was recorded. */
public record Niederschriftentwurf(
        String ueberschrift,
        String zeitUndOrt,
        String vorsitz,
        String schriftfuehrung,
        List<Gruppe> anwesend,
        List<String> entschuldigt,
        List<String> fehlend,
        List<String> verwaltung,
        List<String> gaeste,
        String geschaeftsordnung,
        String ausschliessungsgruende,
        List<Abschnitt> punkte,
        String ergaenzung,
        String bemerkung) {

    /** People present, by Fraktion or capacity. */
    public record Gruppe(String name, List<String> personen) {
    }

    /**
     * One item.
     *
     * @param ausgeschlossen names of those who took no part under § 31 GO NRW
     */
    public record Abschnitt(String nummer, boolean oeffentlich, String titel, String drucksache,
                            List<String> ausgeschlossen, String verlauf, String beschluss, String abstimmung,
                            String ergebnis) {
    }
}
