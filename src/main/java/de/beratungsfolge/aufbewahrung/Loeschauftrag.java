package de.beratungsfolge.aufbewahrung;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * That somebody wants records deleted whose period is over; somebody else decides.
 *
 * @param umfang         what is to be deleted: one {@link Loeschgut.Faellig#kennung()} a line
 * @param frist          the period that was over when it was ordered, in words
 * @param entschiedenVon null while it waits
 * @param bemerkung      why it was refused, or null
 */
public record Loeschauftrag(@Id Long id, @Version Long version, Aufbewahrungsart art, String umfang, String frist, String grund,
                            String beantragtVon, LocalDate beantragtAm, Stand stand, String entschiedenVon,
                            LocalDate entschiedenAm, String bemerkung) {

    /** Where an order is. */
    public enum Stand {
        OFFEN("wartet auf Bestätigung"), AUSGEFUEHRT("ausgeführt"), ABGELEHNT("abgelehnt");

        private final String bezeichnung;

        Stand(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** @return the German word */
        public String bezeichnung() {
            return bezeichnung;
        }
    }

    /** @return what is to be deleted */
    public List<String> kennungen() {
        return umfang.lines().toList();
    }

    Loeschauftrag entschieden(Stand neuerStand, String person, LocalDate am, String warum) {
        return new Loeschauftrag(id, version, art, umfang, frist, grund, beantragtVon, beantragtAm, neuerStand, person, am, warum);
    }
}
