package de.beratungsfolge.pruefung.sitzung;

import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.sitzungen.Antragsart;
import java.util.ArrayList;
import java.util.List;

/**
 * A vote on a motion.
 *
 * @param form         OFFEN, NAMENTLICH or GEHEIM
 * @param wortlaut     as the minutes say it
 * @param abgeleitet   the numbers were not counted one by one but follow from the wording and who was there
 * @param festgestellt what the chair established, as code, or null
 * @param befundId     the finding on the result, or null
 */
public record Stimmenbild(long id, long punktId, Antragsart art, String antragsteller, String form, String wortlaut, int ja, int nein,
                          int enthaltungen, int ungueltig, boolean abgeleitet, String festgestellt, Long befundId) {

    /** @return what was voted on */
    public String worueber() {
        return art == Antragsart.HAUPTANTRAG ? "Beschluss" : art.bezeichnung() + (antragsteller == null ? "" : " (" + antragsteller + ")");
    }

    /** @return how it was voted, in words */
    public String formwort() {
        return Bezeichnungen.ergebnis("abstimmungsform", form);
    }

    /** @return the established result in words, or an empty text */
    public String ergebnis() {
        return festgestellt == null ? "" : Bezeichnungen.ergebnis("abstimmung", festgestellt);
    }

    /** @return the numbers in words */
    public String zahlen() {
        List<String> zahlen = new ArrayList<>(List.of(ja + " Ja", nein + " Nein", enthaltungen + (enthaltungen == 1 ? " Enthaltung" : " Enthaltungen")));
        if (ungueltig > 0) {
            zahlen.add(ungueltig + " ungültig");
        }
        return String.join(", ", zahlen) + (abgeleitet ? " (errechnet aus dem Wortlaut und den Anwesenden)" : "");
    }

    /** @return the drawing */
    public Balken balken() {
        return Balken.von(ja, nein, enthaltungen, ungueltig);
    }
}
