package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A proposal of a Fraktion or of members to put something on the agenda of a body. Changed only by this room.
 *
 * @param kennung        names the proposal and its chain in the record, e.g. {@code Antrag-2021-3}
 * @param fraktion       the Fraktion that proposes, or null
 * @param ratsmitglieder how many members propose, if no Fraktion does
 * @param namen          who proposes, or null
 * @param befundId       the finding whether it must be put on the agenda
 * @param aufgenommen    null while the chair has not decided
 * @param mitteilung     what those who proposed are told if it is not put on the agenda
 * @param anliegenId     the matter that waits for the body, once it goes on the agenda
 */
public record Tagesordnungsantrag(@Id Long id, @Version Long version, String kennung, long gremiumId, String fraktion,
                     Integer ratsmitglieder, String namen, String titel, String text, LocalDate eingegangenAm,
                     boolean oeffentlich, long befundId, Boolean aufgenommen, String mitteilung, Long anliegenId,
                     Beratungsergebnis ergebnis) {

    /** @return who proposes, in words */
    public String antragstellende() {
        return (fraktion != null ? fraktion
                : ratsmitglieder + (ratsmitglieder == 1 ? " Mitglied" : " Mitglieder"))
                + (namen == null ? "" : " (" + namen + ")");
    }

    Tagesordnungsantrag entschieden(boolean ja, String anDieAntragstellenden, Long anliegen) {
        return new Tagesordnungsantrag(id, version, kennung, gremiumId, fraktion, ratsmitglieder, namen, titel, text, eingegangenAm,
                oeffentlich, befundId, ja, anDieAntragstellenden, anliegen, ergebnis);
    }

    Tagesordnungsantrag mitErgebnis(Beratungsergebnis neues) {
        return new Tagesordnungsantrag(id, version, kennung, gremiumId, fraktion, ratsmitglieder, namen, titel, text, eingegangenAm,
                oeffentlich, befundId, aufgenommen, mitteilung, anliegenId, neues);
    }
}
