package de.beratungsfolge.gremien;

import java.util.List;

/** The files in which master data comes in and goes out, with their columns. */
public enum Einfuhrart {
    FRAKTIONEN("Fraktionen", "fraktionen", List.of(
            Spalte.pflicht("Kürzel", "bleibt immer gleich, z. B. SPD"),
            Spalte.pflicht("Name", "z. B. SPD-Fraktion"),
            Spalte.freiwillig("Gilt ab", "leer: von Anfang an; ein Datum: Umbenennung von diesem Tag an"))),
    GREMIEN("Gremien", "gremien", List.of(
            Spalte.pflicht("Kürzel", "steht in der Kennung der Sitzungen, z. B. SozA"),
            Spalte.pflicht("Name", "z. B. Sozialausschuss"),
            Spalte.pflicht("Art", "Rat, Hauptausschuss, Finanzausschuss, Rechnungsprüfungsausschuss, Ausschuss oder "
                    + "Seniorenbeirat"),
            Spalte.pflicht("Sitze", "stimmberechtigte Sitze; beim Rat mit dem Bürgermeister"),
            Spalte.freiwillig("Ratsmitglieder", "nur beim Rat: zu wählende Ratsmitglieder"),
            Spalte.freiwillig("Von", "erster Tag des Gremiums; eine weitere Zeile mit späterem Tag ändert die Größe von "
                    + "diesem Tag an"),
            Spalte.freiwillig("Bis", "letzter Tag des Gremiums; leer, solange es besteht"))),
    MITGLIEDER("Personen und Mitgliedschaften", "mitglieder", List.of(
            Spalte.pflicht("Gremium", "Kürzel; leer, wenn nur die Person aufgenommen wird"),
            Spalte.freiwillig("Nr", "Nummer der Person aus der Ausfuhr; leer bei neuen Personen"),
            Spalte.pflicht("Vorname", "darf leer sein"),
            Spalte.pflicht("Nachname", "mit dem Vornamen der Schlüssel der Person, solange keine Nr angegeben ist"),
            Spalte.freiwillig("Benutzer", "Anmeldename; leer lässt einen vorhandenen stehen"),
            Spalte.pflicht("Fraktion", "Kürzel; leer ohne Fraktion"),
            Spalte.pflicht("Art", "Ratsmitglied, sachkundige/r Bürger/in, Bürgermeister/in, beratendes Mitglied oder "
                    + "Schriftführung"),
            Spalte.freiwillig("Amt", "Vorsitz, 1. stellv. Vorsitz, 2. stellv. Vorsitz oder leer"),
            Spalte.pflicht("Von", "erster Tag; mit Gremium und Person der Schlüssel der Zeile"),
            Spalte.pflicht("Bis", "letzter Tag; leer, solange die Mitgliedschaft dauert"))),
    VERTRETUNGEN("Vertretungen", "vertretungen", List.of(
            Spalte.pflicht("Gremium", "Kürzel"),
            Spalte.pflicht("Fraktion", "Kürzel"),
            Spalte.pflicht("Rang", "Platz auf der Liste der Fraktion, von 1 an ohne Lücke"),
            Spalte.freiwillig("Nr", "Nummer der Person aus der Ausfuhr; leer bei neuen Personen"),
            Spalte.pflicht("Vorname", "darf leer sein"),
            Spalte.pflicht("Nachname", "mit dem Vornamen der Schlüssel der Person, solange keine Nr angegeben ist"),
            Spalte.pflicht("Art", "Ratsmitglied oder sachkundige/r Bürger/in"),
            Spalte.pflicht("Von", "erster Tag; mit Gremium, Fraktion und Person der Schlüssel der Zeile"),
            Spalte.pflicht("Bis", "letzter Tag; leer, solange die Vertretung dauert")));

    private final String bezeichnung;
    private final String datei;
    private final List<Spalte> spalten;

    Einfuhrart(String bezeichnung, String datei, List<Spalte> spalten) {
        this.bezeichnung = bezeichnung;
        this.datei = datei;
        this.spalten = spalten;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return name of the file without its ending; names the kind in addresses, too */
    public String datei() {
        return datei;
    }

    /** @return the columns in the order in which they go out */
    public List<Spalte> spalten() {
        return spalten;
    }

    /**
     * A column.
     *
     * @param pflicht whether a file has to have it; a cell of it may still be empty where the explanation says so
     */
    public record Spalte(String name, boolean pflicht, String erklaerung) {

        static Spalte pflicht(String name, String erklaerung) {
            return new Spalte(name, true, erklaerung);
        }

        static Spalte freiwillig(String name, String erklaerung) {
            return new Spalte(name, false, erklaerung);
        }
    }
}
