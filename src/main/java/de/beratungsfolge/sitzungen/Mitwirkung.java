package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * The question whether members found biased after a vote were decisive for its result (§ 31 Abs. 6 GO NRW).
 *
 * @param abstimmungId the vote on the main motion
 * @param befundId     the finding, or null while the votes of the biased are not yet known
 * @param festgestellt what the chair established, in the code of the check, or null
 * @param folge        what was done about a decisive one, or null
 * @param veranlasst   in words, or null
 */
public record Mitwirkung(@Id Long id, long abstimmungId, Long befundId, String festgestellt, Folge folge,
                         String veranlasst) {

    /** What is done about a decision that rests on the vote of somebody biased. */
    public enum Folge {
        /** The body treats the matter again. */
        ERNEUT_BEHANDELN,
        /** Something else, said in words. */
        ANDERES
    }

    Mitwirkung mitBefund(long befund) {
        return new Mitwirkung(id, abstimmungId, befund, null, null, null);
    }

    Mitwirkung mitFeststellung(String ergebnis) {
        return new Mitwirkung(id, abstimmungId, befundId, ergebnis, null, null);
    }

    Mitwirkung mitFolge(Folge welche, String worte) {
        return new Mitwirkung(id, abstimmungId, befundId, festgestellt, welche, worte);
    }
}
