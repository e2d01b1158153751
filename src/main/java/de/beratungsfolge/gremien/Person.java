package de.beratungsfolge.gremien;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody who takes part in the work of a body.
 *
 * @param benutzer login name, or null for a person without access
 * @param angabe   what about this person is example data, or null
 */
public record Person(@Id Long id, @Version Long version, String vorname, String nachname, String benutzer,
                     String angabe) {

    /** A person not stored yet, or one of a test. */
    public Person(Long id, String vorname, String nachname, String benutzer, String angabe) {
        this(id, null, vorname, nachname, benutzer, angabe);
    }

    /** @return given name and family name */
    public String name() {
        return (vorname + " " + nachname).strip();
    }

    /** @return family name first, as attendance lists are sorted */
    public String listenname() {
        return vorname.isBlank() ? nachname : nachname + ", " + vorname;
    }
}
