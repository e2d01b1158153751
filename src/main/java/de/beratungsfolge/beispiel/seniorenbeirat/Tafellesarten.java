package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.prozesse.Aufgabenanzeige;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The readings of the bylaws that a task shows to whoever does it. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Tafellesarten {

    private final List<Aufgabenanzeige> anzeigen;

    Tafellesarten(List<Aufgabenanzeige> anzeigen) {
        this.anzeigen = anzeigen;
    }

    /** @return the readings this task shows for the matter with this id */
    List<String> von(String aufgabe, long id) {
        Object tafel = anzeigen.stream().filter(eine -> eine.anzeigen().containsKey(aufgabe)).findFirst().orElseThrow()
                .anzeigen().get(aufgabe).apply(id);
        return tafel instanceof Map<?, ?> werte && werte.get("lesarten") instanceof List<?> alle
                ? alle.stream().map(Object::toString).toList() : List.of();
    }
}
