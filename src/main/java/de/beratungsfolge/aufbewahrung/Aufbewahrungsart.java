package de.beratungsfolge.aufbewahrung;

/** Kinds of records for which the town sets a period. */
public enum Aufbewahrungsart {
    DRUCKSACHEN("Drucksachen mit ihren Anlagen und Beschlüssen"),
    NIEDERSCHRIFTEN("Sitzungen, Anwesenheit, Abstimmungen, Niederschriften"),
    STAMMDATEN("Gremien, Mitglieder, Ämter"),
    BEIRATSUNTERLAGEN("Wahl, Ämter, Kasse und Versammlungen des Seniorenbeirats"),
    VERFAHREN("Widersprüche, dringliche Entscheidungen, bereitgestellte Mittel"),
    REGELWERK("Fassungen der Regeln"),
    ENTWUERFE("Entwürfe, die nie unterzeichnet wurden und zurückgezogen sind"),
    ABWESENHEITEN("Abwesenheiten und Vertretungen der Beschäftigten"),
    AUFGABENVERLAUF("Aufgabenverlauf der Prozessmaschine"),
    ANMELDUNGEN("Anmeldungen mit weitreichenden Rechten"),
    AUSLEITUNGEN("Verzeichnis der ausgegebenen Dateien"),
    KONTEN("Benutzerkonten"),
    LOESCHUNGEN("Löschaufträge und Sperren");

    private final String bezeichnung;

    Aufbewahrungsart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
