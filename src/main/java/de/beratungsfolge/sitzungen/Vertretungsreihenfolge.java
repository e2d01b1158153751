package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Mitglied;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The fixed order in which the deputies of a Fraktion come to the table (§ 58 Abs. 1 GO NRW). */
final class Vertretungsreihenfolge {

    private final List<Mitglied> mitglieder;
    private final List<Mitglied> vertreter;

    Vertretungsreihenfolge(List<Mitglied> mitglieder, List<Mitglied> vertreter) {
        this.mitglieder = mitglieder;
        this.vertreter = vertreter;
    }

    /** Deputies who may sit for this member and are not at the table themselves, in their order. */
    List<Mitglied> freie(Mitglied mitglied, Set<Long> amTisch) {
        return vertreter.stream()
                .filter(einer -> einer.fraktionId() != null && Objects.equals(einer.fraktionId(), mitglied.fraktionId()))
                .filter(einer -> !amTisch.contains(einer.personId()))
                .filter(einer -> mitglieder.stream().noneMatch(m -> m.personId() == einer.personId()))
                .sorted(Comparator.comparing(Mitglied::rang)).toList();
    }

    /** The deputy whose turn it would have been before the one who comes, if there is one. */
    Optional<Mitglied> uebergangen(Mitglied mitglied, Mitglied vertretung, Set<Long> amTisch) {
        return freie(mitglied, amTisch).stream().filter(einer -> einer.rang() < vertretung.rang()).findFirst();
    }

    /** Why a deputy cannot come out of turn without a reason. */
    static String begruendungFehlt(Mitglied vertretung, Mitglied uebergangen) {
        return "Vor " + vertretung.person().name() + " (Rang " + vertretung.rang() + ") ist "
                + uebergangen.person().name() + " (Rang " + uebergangen.rang()
                + ") an der Reihe. Wer davon abweicht, gibt bitte den Grund an.";
    }
}
