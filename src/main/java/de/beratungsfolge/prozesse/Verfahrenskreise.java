package de.beratungsfolge.prozesse;

import de.beratungsfolge.eilentscheidungen.Eilentscheidung;
import de.beratungsfolge.eilentscheidungen.Eilentscheidungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.mittelbereitstellungen.Mittelantraege;
import de.beratungsfolge.rechtsbehelfe.Rechtsbehelf;
import de.beratungsfolge.rechtsbehelfe.Widersprueche;
import de.beratungsfolge.sitzungen.Tagesordnungsantraege;
import de.beratungsfolge.sitzungen.Tagesordnungsantrag;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see a non-public proposal, urgent decision, request for funds or objection; empty for a public one. */
@Component
class Verfahrenskreise {

    private final Tagesordnungsantraege antraege;
    private final Eilentscheidungen eilentscheidungen;
    private final Mittelantraege mittelantraege;
    private final Widersprueche rechtsbehelfe;
    private final Gremien gremien;
    private final Kreise kreise;

    Verfahrenskreise(Tagesordnungsantraege antraege, Eilentscheidungen eilentscheidungen, Mittelantraege mittelantraege,
                     Widersprueche rechtsbehelfe, Gremien gremien, Kreise kreise) {
        this.antraege = antraege;
        this.eilentscheidungen = eilentscheidungen;
        this.mittelantraege = mittelantraege;
        this.rechtsbehelfe = rechtsbehelfe;
        this.gremien = gremien;
        this.kreise = kreise;
    }

    /** @return the chair, who decides whether it goes on the agenda, and the secretary */
    Optional<Personenkreis> antrag(long id) {
        Tagesordnungsantrag antrag = antraege.antrag(id);
        return antrag.oeffentlich() ? Optional.empty()
                : Optional.of(kreise.neu().leitung(antrag.gremiumId(), antrag.eingegangenAm()).kreis());
    }

    /** @return the second person who signs, besides the mayor */
    Optional<Personenkreis> eilentscheidung(long id) {
        Eilentscheidung eine = eilentscheidungen.entscheidung(id);
        return eine.oeffentlich() ? Optional.empty() : Optional.of(kreise.neu().person(
                eine.mitgliedId() == null ? null : gremien.person(eine.mitgliedId()).benutzer()).kreis());
    }

    /** @return the Kämmerei, who decides or prepares the decision */
    Optional<Personenkreis> mittelantrag(long id) {
        return mittelantraege.antrag(id).oeffentlich() ? Optional.empty()
                : Optional.of(kreise.neu().rolle(Rolle.KAEMMEREI).kreis());
    }

    /** @return chair and secretary of the body whose decision it is about */
    Optional<Personenkreis> rechtsbehelf(long id) {
        Rechtsbehelf einer = rechtsbehelfe.rechtsbehelf(id);
        return rechtsbehelfe.oeffentlich(id) ? Optional.empty()
                : Optional.of(kreise.neu().leitung(einer.gremiumId(), einer.eingelegtAm()).kreis());
    }
}
