package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Unterschriftsaufgabe;
import de.beratungsfolge.prozesse.Zugang;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** To whom a task passes under given absences. */
@Component
class Vertretungsregel {

    private final Zugang zugang;

    Vertretungsregel(Zugang zugang) {
        this.zugang = zugang;
    }

    /**
     * What counts about a task.
     *
     * @param benannt the person it names, or null if it is a role's
     * @param rollen  the roles whose task it is
     */
    record Aufgabenlage(String schluessel, String benannt, Set<Rolle> rollen) {
    }

    /** @return the absence by which the task of a named person passes on */
    Optional<Abwesenheit> desBenannten(Aufgabenlage lage, List<Abwesenheit> abwesenheiten) {
        return abwesenheiten.stream().filter(eine -> eine.person().equals(lage.benannt()))
                .filter(eine -> lage.rollen().isEmpty() || lage.rollen().contains(eine.rolle()))
                .filter(eine -> unterschriftErlaubt(lage, eine)).findFirst();
    }

    /** @return the absences of members of the role by which a task that names nobody passes to somebody besides */
    List<Abwesenheit> derRolle(Aufgabenlage lage, List<Abwesenheit> abwesenheiten) {
        return abwesenheiten.stream().filter(eine -> lage.rollen().contains(eine.rolle()))
                .filter(eine -> unterschriftErlaubt(lage, eine))
                .filter(eine -> !zugang.rollen(eine.vertreter()).contains(eine.rolle())).toList();
    }

    /** @return login names of everybody to whom the task passes */
    Set<String> vertreter(Aufgabenlage lage, List<Abwesenheit> abwesenheiten) {
        Set<String> vertreter = new LinkedHashSet<>();
        if (lage.benannt() != null) {
            desBenannten(lage, abwesenheiten).map(Abwesenheit::vertreter).ifPresent(vertreter::add);
        } else {
            derRolle(lage, abwesenheiten).stream().map(Abwesenheit::vertreter).forEach(vertreter::add);
        }
        return vertreter;
    }

    /** @return the person on whose behalf somebody does the task, if it is on somebody's behalf */
    Optional<String> vertretener(Aufgabenlage lage, String handelnder, List<Abwesenheit> abwesenheiten) {
        List<Abwesenheit> moegliche = lage.benannt() != null
                ? desBenannten(lage, abwesenheiten).stream().toList() : derRolle(lage, abwesenheiten);
        return moegliche.stream().filter(eine -> eine.vertreter().equals(handelnder)).map(Abwesenheit::person).findFirst();
    }

    private static boolean unterschriftErlaubt(Aufgabenlage lage, Abwesenheit eine) {
        return eine.darfUnterzeichnen() || !Unterschriftsaufgabe.ist(lage.schluessel());
    }
}
