package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * A motion on an item. Each has its own vote, in the order of the list; the main motion comes last.
 *
 * @param reihenfolge   its place in the order of voting, from 1
 * @param antragsteller who moved it, or null for the main motion
 * @param text          as it was moved; for the main motion the paper's proposal
 * @param vertagung     a motion on the conduct of business that, once adopted, postpones the item
 * @param erledigt      why there is no vote on it any more, or null
 */
public record Antrag(@Id Long id, long punktId, int reihenfolge, Antragsart art, String antragsteller, String text,
                     boolean vertagung, String erledigt) {

    /** @return how it is called in lists and in the minutes, e.g. "Änderungsantrag (SPD-Fraktion)" */
    public String bezeichnung() {
        return art.bezeichnung() + (antragsteller == null ? "" : " (" + antragsteller + ")");
    }

    /** @return whether it is what the item is about */
    public boolean istHauptantrag() {
        return art == Antragsart.HAUPTANTRAG;
    }

    Antrag anStelle(int stelle) {
        return new Antrag(id, punktId, stelle, art, antragsteller, text, vertagung, erledigt);
    }
}
