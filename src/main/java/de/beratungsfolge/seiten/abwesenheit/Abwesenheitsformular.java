package de.beratungsfolge.seiten.abwesenheit;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheitsmeldung;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What the form of the page sends: texts, until they are read. */
record Abwesenheitsformular(String person, String rolle, String von, String bis, String vertreter,
                            Boolean darfUnterzeichnen, String grund) {

    /** @return login name of whom it is about; who may enter only the own absence sends none */
    String fuer(String eintragender) {
        return leer(person) ? eintragender : person;
    }

    /** @throws EingabeFehler if a date or the role cannot be read */
    Abwesenheitsmeldung meldung(String eintragender) {
        return new Abwesenheitsmeldung(fuer(eintragender), gewaehlteRolle(), datum(von, "Von"), datum(bis, "Bis"),
                leer(vertreter) ? null : vertreter, Boolean.TRUE.equals(darfUnterzeichnen), leer(grund) ? null : grund.strip());
    }

    private Rolle gewaehlteRolle() {
        return leer(rolle) ? null : Arrays.stream(Rolle.values()).filter(eine -> eine.name().equals(rolle)).findFirst()
                .orElseThrow(() -> new EingabeFehler("Aufgaben als", "„" + rolle + "“ gehört nicht zur Auswahl."));
    }

    private static LocalDate datum(String text, String feld) {
        try {
            return leer(text) ? null : LocalDate.parse(text);
        } catch (DateTimeParseException fehler) {
            throw new EingabeFehler(feld, "„" + text + "“ ist kein gültiges Datum.");
        }
    }

    private static boolean leer(String text) {
        return text == null || text.isBlank();
    }
}
