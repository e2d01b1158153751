package de.beratungsfolge.sitzungen;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who votes on lists: everybody who may vote on the item but the mayor (§ 40 Abs. 2 GO NRW). */
@Component
class Listenstimmrecht {

    private final Stimmberechtigung stimmberechtigung;

    Listenstimmrecht(Stimmberechtigung stimmberechtigung) {
        this.stimmberechtigung = stimmberechtigung;
    }

    int zahl(Tagesordnungspunkt punkt) {
        Long buergermeister = Abstimmungsfakten.buergermeister(stimmberechtigung.amTisch(punkt)).orElse(null);
        return (int) stimmberechtigung.fuer(punkt).stream().filter(einer -> !einer.ausgeschlossen())
                .filter(einer -> buergermeister == null || einer.personId() != buergermeister).count();
    }

    /** @return who is at the table and has no vote on the lists, in words; empty if nobody */
    String ohneStimme(Tagesordnungspunkt punkt) {
        List<String> gruende = new ArrayList<>();
        Abstimmungsfakten.buergermeister(stimmberechtigung.amTisch(punkt)).ifPresent(id -> gruende.add(
                "ohne Stimme nach § 40 Abs. 2 GO NRW: " + stimmberechtigung.name(id)));
        List<String> draussen = stimmberechtigung.fuer(punkt).stream()
                .filter(Stimmenauszaehlung.Stimmberechtigt::ausgeschlossen)
                .map(Stimmenauszaehlung.Stimmberechtigt::name).toList();
        if (!draussen.isEmpty()) {
            gruende.add("für diesen Punkt ausgeschlossen: " + String.join(", ", draussen));
        }
        return String.join("; ", gruende);
    }

    void verlangeEntschieden(Tagesordnungspunkt punkt) {
        stimmberechtigung.verlangeEntschieden(punkt);
    }
}
