package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A finding raised again with corrected facts.
 *
 * @param bisher       what was established before, in the code of the check
 * @param festgestellt what stands now; null while the chair has to establish it again
 */
@Table("berichtigung_befund")
public record Berichtigungsbefund(@Id Long id, long berichtigungId, Art art, Long punktId, Long abstimmungId, long befundId,
                                  String bisher, String festgestellt) {

    /** What the finding is about. */
    public enum Art {
        SITZUNG("Beschlussfähigkeit der Sitzung"), PUNKT("Beschlussfähigkeit"), ABSTIMMUNG("Ergebnis der Abstimmung");

        private final String bezeichnung;

        Art(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** @return the German name that people read */
        public String bezeichnung() {
            return bezeichnung;
        }
    }

    Berichtigungsbefund festgestellt(String ergebnis) {
        return new Berichtigungsbefund(id, berichtigungId, art, punktId, abstimmungId, befundId, bisher, ergebnis);
    }
}
