package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Befund;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the rules found last: the people of the story establish it, unless they have a reason for something else. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Befundlage {

    private final Protokoll protokoll;
    private final Feststellungen feststellungen;

    Befundlage(Protokoll protokoll, Feststellungen feststellungen) {
        this.protokoll = protokoll;
        this.feststellungen = feststellungen;
    }

    /** @return the latest finding of this check in the chain */
    Befund letzter(String vorgang, String pruefung) {
        List<Eintrag> befunde = protokoll.vorgang(vorgang).stream().filter(eintrag -> eintrag.art() == Eintragsart.BEFUND).toList();
        for (int stelle = befunde.size() - 1; stelle >= 0; stelle--) {
            Befund befund = feststellungen.befund(befunde.get(stelle).id()).befund();
            if (befund.pruefung().equals(pruefung)) {
                return befund;
            }
        }
        throw new IllegalStateException("In " + vorgang + " steht kein Befund zu " + pruefung);
    }

    /** @return its result */
    String ergebnis(String vorgang, String pruefung) {
        return letzter(vorgang, pruefung).ergebnis();
    }
}
