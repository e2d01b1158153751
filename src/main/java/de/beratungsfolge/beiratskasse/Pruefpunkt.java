package de.beratungsfolge.beiratskasse;

/** The checklist of § 5 GeschO-SB, in its order; its first item has no bullet there, and items four and five run together. */
public enum Pruefpunkt {
    EROEFFNUNG("Abschlusszahlen des Vorjahres stimmen mit den Eröffnungszahlen überein"),
    KONTEN("Salden der Kontoauszüge aller Konten stimmen mit der Buchführung überein"),
    BARKASSE("Bestand der Barkasse stimmt mit der Buchführung überein"),
    BELEGE("Rechnungsbelege, Rechnungsnachweise und zugehörige Unterlagen"),
    VOLLSTAENDIGKEIT("Vollständigkeit der Bücher, Konten und Belege"),
    RECHNERISCH("Rechnerische Richtigkeit"),
    KONFORMITAET("Alle Einnahmen und Ausgaben entsprechen der Geschäftsordnung"),
    SACHLICH("Einnahmen und Ausgaben rechnerisch und sachlich überprüft"),
    SPENDEN("Eingegangene Spenden und erstellte Zuwendungsbestätigungen"),
    JAHRESABSCHLUSS("Vorläufiger Jahresabschluss");

    private final String bezeichnung;

    Pruefpunkt(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return what is checked, in German */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return its place in the checklist, from 1 */
    public int nummer() {
        return ordinal() + 1;
    }
}
