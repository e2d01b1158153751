package de.beratungsfolge.maengel;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Zitat;
import java.util.List;
import java.util.Map;

/**
 * Where a task rests on a fault: on a finding of this check that cites this norm, or on the task as such. Says what another
 * reading would mean there: {@code anders}, {@code gleich}, or {@code offen} if the numbers do not tell.
 *
 * @param pruefung   the check, or null
 * @param norm       the finding cites it or a part of it; null together with {@code pruefung}
 * @param aufgaben   keys of tasks; empty if a check is named
 * @param bei        only for these results of the finding; empty: for all
 * @param wenn       only if the facts have these values
 * @param regel      rules that fire exactly if the other reading gives another result; empty: nothing is computed
 * @param nurBei     the fired rule changes only these results; empty: any
 * @param ohneAngabe said in place of {@code gleich} if a value it names is not known, or null
 */
record Anwendung(String pruefung, Zitat norm, List<String> aufgaben, List<String> bei, Map<String, String> wenn,
                 List<String> regel, List<String> nurBei, String anders, String gleich, String offen, String ohneAngabe) {

    boolean passt(Befund befund, Angaben angaben) {
        return befund.pruefung().equals(pruefung) && zitiert(befund.normen())
                && (bei.isEmpty() || bei.contains(befund.ergebnis()))
                && wenn.entrySet().stream().allMatch(eine -> angaben.von(eine.getKey()).filter(eine.getValue()::equals).isPresent());
    }

    boolean zitiert(List<String> normen) {
        return norm != null && normen.stream().flatMap(eine -> Zitat.lesen(eine).stream()).anyMatch(eines -> eines.erfuellt(norm));
    }

    /** @return the effect on this finding; null if there is nothing to say, for instance because the question does not arise */
    Lesartvergleich.Wirkung wirkung(Befund befund) {
        if (offen != null) {
            return Lesartvergleich.Wirkung.OFFEN;
        }
        boolean anderesErgebnis = regel.isEmpty() ? anders != null
                : befund.regeln().stream().anyMatch(regel::contains) && (nurBei.isEmpty() || nurBei.contains(befund.ergebnis()));
        return anderesErgebnis ? Lesartvergleich.Wirkung.ANDERS : gleich == null ? null : Lesartvergleich.Wirkung.GLEICH;
    }

    String satz(Lesartvergleich.Wirkung wirkung, Angaben angaben) {
        return switch (wirkung) {
            case ANDERS -> angaben.einsetzen(anders).orElse("Die Regeln kommen nach der anderen Lesart zu einem anderen Ergebnis.");
            case GLEICH -> angaben.einsetzen(gleich)
                    .orElse(ohneAngabe == null ? "Beide Lesarten führen hier zum selben Ergebnis." : ohneAngabe);
            case OFFEN -> angaben.einsetzen(offen).orElse("Ob es hier etwas ändert, lässt sich nicht berechnen; es fehlt eine Angabe.");
        };
    }
}
