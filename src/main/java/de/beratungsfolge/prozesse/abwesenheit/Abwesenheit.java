package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Rolle;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * That somebody is absent and who stands in for one of the person's roles.
 *
 * @param person            login name of the absent person
 * @param von               first day, inclusive
 * @param bis               last day, inclusive
 * @param vertreter         login name of the deputy
 * @param darfUnterzeichnen whether the deputy may also sign ("i. V."); otherwise signatures wait for the person
 * @param grund             reason, or null
 * @param aufgehoben        whether it was revoked
 */
public record Abwesenheit(@Id Long id, @Version Long version, String person, Rolle rolle, LocalDate von, LocalDate bis,
                          String vertreter, boolean darfUnterzeichnen, String grund, boolean aufgehoben) {

    /** @return whether it applies on this day */
    public boolean giltAm(LocalDate tag) {
        return !aufgehoben && !tag.isBefore(von) && !tag.isAfter(bis);
    }

    /** @return e.g. {@code 01.12.2021 bis zum 10.12.2021} */
    public String zeitraum() {
        return Datum.deutsch(von) + " bis zum " + Datum.deutsch(bis);
    }

    boolean ueberschneidet(Abwesenheit andere) {
        return !von.isAfter(andere.bis) && !andere.von.isAfter(bis);
    }

    Abwesenheit alsAufgehoben() {
        return new Abwesenheit(id, version, person, rolle, von, bis, vertreter, darfUnterzeichnen, grund, true);
    }
}
