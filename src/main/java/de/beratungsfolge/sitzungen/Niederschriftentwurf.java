package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The minutes: lists as they follow from the record, and texts whose wording their keeper may have changed.
 *
 * @param allgemein  what is said about invitation, quorum and grounds for exclusion
 * @param ergaenzung what the minutes add, or null
 * @param bemerkung  why the chair sent them back, or null
 */
public record Niederschriftentwurf(
        String ueberschrift,
        String zeitUndOrt,
        String vorsitz,
        String schriftfuehrung,
        List<Gruppe> anwesend,
        List<String> entschuldigt,
        List<String> fehlend,
        List<String> verwaltung,
        List<String> gaeste,
        List<Teil> allgemein,
        List<Abschnitt> punkte,
        String ergaenzung,
        String bemerkung) {

    /** @return every text that may be worded differently from its draft */
    public List<Teil> teile() {
        return Stream.concat(allgemein.stream(), punkte.stream().flatMap(punkt -> punkt.teile().stream())).toList();
    }

    Niederschriftentwurf mitErgaenzung(String andere) {
        return new Niederschriftentwurf(ueberschrift, zeitUndOrt, vorsitz, schriftfuehrung, anwesend, entschuldigt, fehlend,
                verwaltung, gaeste, allgemein, punkte, andere, bemerkung);
    }

    /** People present, by Fraktion or capacity. */
    public record Gruppe(String name, List<String> personen) {
    }

    /** One item with its texts in the order of the minutes. */
    public record Abschnitt(long punktId, String nummer, boolean oeffentlich, String titel, String drucksache,
                            List<Teil> teile) {
    }

    /**
     * One text.
     *
     * @param schluessel names it within the meeting
     * @param ort        where it stands, as people say it, e.g. {@code TOP 3, Verlauf}
     * @param entwurf    as drafted from the record
     * @param text       as it stands
     */
    public record Teil(String schluessel, String ort, Teilart art, Long punktId, String entwurf, String text) {

        /** @return a text that stands as drafted */
        static Teil entworfen(Tagesordnungspunkt punkt, Teilart art, String entwurf) {
            return new Teil("punkt-" + punkt.id() + "-" + art.name().toLowerCase(Locale.ROOT),
                    punkt.kurzname() + ", " + art.bezeichnung(), art, punkt.id(), entwurf, entwurf);
        }

        static Teil entworfen(Teilart art, String entwurf) {
            return new Teil(art.name().toLowerCase(Locale.ROOT), art.bezeichnung(), art, null, entwurf, entwurf);
        }

        Teil mitText(String anderer) {
            return new Teil(schluessel, ort, art, punktId, entwurf, anderer);
        }

        /** @return whether its wording differs from the draft */
        public boolean geaendert() {
            return !text.strip().equals(entwurf.strip());
        }
    }
}
