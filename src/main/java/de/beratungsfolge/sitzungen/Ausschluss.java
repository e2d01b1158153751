package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * A ground for exclusion that a member disclosed for an item (§ 31 GO NRW).
 *
 * @param befundId       what the rules found
 * @param ausgeschlossen what the chair established; null while open
 */
public record Ausschluss(@Id Long id, long sitzungId, long punktId, long personId, long befundId,
                         Boolean ausgeschlossen) {

    Ausschluss festgestellt(boolean ergebnis) {
        return new Ausschluss(id, sitzungId, punktId, personId, befundId, ergebnis);
    }
}
