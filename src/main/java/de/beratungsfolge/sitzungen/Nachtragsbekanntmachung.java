package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The public announcement of an agenda that was changed by a supplement.
 *
 * @param fassung          number of the version of the agenda
 * @param bekanntGemachtAm first day of the announcement, or null while there is none
 * @param entferntAm       day on which it was taken down, or null
 * @param befundId         finding on whether it came in time
 * @param festgestellt     what the chair established about it, or null
 */
record Nachtragsbekanntmachung(@Id Long id, @Version Long version, long sitzungId, int fassung, Bekanntmachungsform form,
                               LocalDate bekanntGemachtAm, LocalDate entferntAm, long befundId, String festgestellt) {

    Nachtragsbekanntmachung bekanntGemacht(Bekanntmachungsform neueForm, LocalDate am, LocalDate entfernt, long befund) {
        return new Nachtragsbekanntmachung(id, version, sitzungId, fassung, neueForm, am, entfernt, befund, null);
    }

    Nachtragsbekanntmachung festgestellt(String ergebnis) {
        return new Nachtragsbekanntmachung(id, version, sitzungId, fassung, form, bekanntGemachtAm, entferntAm, befundId,
                ergebnis);
    }
}
