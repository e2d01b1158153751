package de.beratungsfolge.regelwerk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which facts the conditions of a rule name: what the path of a finding shows beside the rule. */
final class Bedingungsfelder {

    private final Set<String> felder = new LinkedHashSet<>();

    private Bedingungsfelder() {
    }

    /** Paths below the facts, in the order in which the rule names them. */
    static List<String> von(Regelquelle regel) {
        Bedingungsfelder gesucht = new Bedingungsfelder();
        regel.bedingungen().forEach(bedingung -> gesucht.sammle(bedingung.ausdruck()));
        return List.copyOf(gesucht.felder);
    }

    private void sammle(Ausdruck ausdruck) {
        if (ausdruck instanceof Ausdruck.Pfad pfad && !pfad.konstante()) {
            felder.add(pfad.toString());
        } else if (ausdruck instanceof Ausdruck.Aufruf aufruf) {
            aufruf.angaben().forEach(this::sammle);
        } else if (ausdruck instanceof Ausdruck.Verneinung verneinung) {
            sammle(verneinung.inhalt());
        } else if (ausdruck instanceof Ausdruck.Verknuepfung verknuepfung) {
            sammle(verknuepfung.links());
            sammle(verknuepfung.rechts());
        } else if (ausdruck instanceof Ausdruck.Auswahl auswahl) {
            sammle(auswahl.wert());
        }
    }
}
