package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * A ground for exclusion that a member disclosed for an item (§ 31 GO NRW).
 *
 * @param befundId           what the rules found
 * @param ausgeschlossen     what the chair, or the body in a dispute, established; null while open
 * @param verlaesst          where an excluded member went, or null
 * @param streitJa           votes of the body for an exclusion, or null if there was no dispute
 * @param streitNein         votes against it, or null
 * @param streitEnthaltungen abstentions, or null
 */
public record Ausschluss(@Id Long id, long sitzungId, long punktId, long personId, long befundId,
                         Boolean ausgeschlossen, Ausschlussort verlaesst, Integer streitJa, Integer streitNein,
                         Integer streitEnthaltungen) {

    static Ausschluss angezeigt(Tagesordnungspunkt punkt, long personId, long befundId) {
        return new Ausschluss(null, punkt.sitzungId(), punkt.id(), personId, befundId, null, null, null, null, null);
    }

    Ausschluss festgestellt(boolean ergebnis, Ausschlussort ort, Stimmenzahlen streit) {
        return new Ausschluss(id, sitzungId, punktId, personId, befundId, ergebnis, ergebnis ? ort : null,
                streit == null ? null : streit.ja(), streit == null ? null : streit.nein(),
                streit == null ? null : streit.enthaltungen());
    }

    /** @return whether nothing was established yet */
    public boolean offen() {
        return ausgeschlossen == null;
    }
}
