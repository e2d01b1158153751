package de.beratungsfolge.seiten.anlagen;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.prozesse.KeinZugang;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Who may see and who may change the attachments of a paper. */
@Component
class Einsicht {

    private static final Rolle[] LESENDE = {Rolle.SACHBEARBEITUNG, Rolle.ERSTE_BEIGEORDNETE, Rolle.BEIGEORDNETER,
        Rolle.KAEMMEREI, Rolle.BUERGERMEISTER, Rolle.SITZUNGSDIENST, Rolle.VORSITZ, Rolle.SCHRIFTFUEHRUNG};

    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    Einsicht(Zugang zugang, Sichtbarkeit sichtbarkeit) {
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    /**
     * The one place that asks whether somebody may see this paper.
     *
     * @return login name
     * @throws KeinZugang if nobody is signed in or the person may not see the paper
     */
    String sehen(HttpServletRequest anfrage, Drucksache drucksache) {
        String person = zugang.verlange(anfrage, LESENDE);
        sichtbarkeit.verlange(person, drucksache.id());
        return person;
    }

    /**
     * @return login name of somebody who may change the attachments: the author, after the draft the Sitzungsdienst, too
     * @throws KeinZugang if it is neither
     */
    String aendern(HttpServletRequest anfrage, Drucksache drucksache) {
        String person = sehen(anfrage, drucksache);
        if (!darfAendern(person, drucksache)) {
            throw KeinZugang.weil(drucksache.stand() == Stand.ENTWURF
                    ? "Die Anlagen eines Entwurfs ändert nur, wer ihn verfasst."
                    : "Nachreichen können nur, wer die Drucksache verfasst hat, und der Sitzungsdienst.");
        }
        return person;
    }

    boolean darfAendern(String person, Drucksache drucksache) {
        return person.equals(drucksache.verfasser()) || drucksache.stand() != Stand.ENTWURF
                && zugang.rollen(person).contains(Rolle.SITZUNGSDIENST);
    }
}
