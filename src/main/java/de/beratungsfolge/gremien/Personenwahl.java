package de.beratungsfolge.gremien;

/**
 * Which person is meant: one already known, or a new one.
 *
 * @param id       a known person, or null
 * @param vorname  given name of a new person; may be empty
 * @param nachname family name of a new person, or null
 * @param benutzer login name of a new person, or null
 */
public record Personenwahl(Long id, String vorname, String nachname, String benutzer) {

    /** @return the choice of a known person */
    public static Personenwahl bekannt(Long id) {
        return new Personenwahl(id, null, null, null);
    }

    boolean nenntNeue() {
        return nachname != null && !nachname.isBlank() || vorname != null && !vorname.isBlank();
    }
}
