package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremien;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may vote on an item: at the table with a vote, and not excluded from it. */
@Service
@Transactional(readOnly = true)
class Stimmberechtigung {

    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Gremien gremien;

    Stimmberechtigung(Anwesenheiten anwesenheiten, Ausschluesse ausschluesse, Gremien gremien) {
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.gremien = gremien;
    }

    /** @return everybody at the table with a vote in the body, excluded from this item or not */
    List<Stimmenauszaehlung.Stimmberechtigt> fuer(Tagesordnungspunkt punkt) {
        Set<Long> ausgeschlossen = ausschluesse.ausgeschlossen(punkt.id);
        return amTisch(punkt).stream().map(einer -> new Stimmenauszaehlung.Stimmberechtigt(einer.personId(),
                name(einer.personId()), ausgeschlossen.contains(einer.personId()))).toList();
    }

    /** Nobody votes while it is open whether somebody is excluded from the item. */
    void verlangeEntschieden(Tagesordnungspunkt punkt) {
        ausschluesse.verlangeEntschieden(punkt.id);
    }

    /** @return how many may vote on this item */
    int zahl(Tagesordnungspunkt punkt) {
        return (int) fuer(punkt).stream().filter(einer -> !einer.ausgeschlossen()).count();
    }

    /** @return everybody at the table with a vote in the body */
    List<Anwesenheit> amTisch(Tagesordnungspunkt punkt) {
        return anwesenheiten.beiPunkt(punkt).stream().filter(Anwesenheit::stimmberechtigtAnwesend).toList();
    }

    /** @return the name of a person, or "Person 17" if there is none */
    String name(long personId) {
        try {
            return gremien.person(personId).name();
        } catch (NoSuchElementException unbekannt) {
            return "Person " + personId;
        }
    }
}
