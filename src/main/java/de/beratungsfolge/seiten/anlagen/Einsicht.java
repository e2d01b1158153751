package de.beratungsfolge.seiten.anlagen;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.prozesse.KeinZugang;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may see and who may change the attachments of a paper. Whoever audits sees them, and changes none. */
@Component
public class Einsicht {

    private static final Set<Rolle> BETEILIGTE = EnumSet.of(Rolle.SACHBEARBEITUNG, Rolle.ERSTE_BEIGEORDNETE, Rolle.BEIGEORDNETER,
        Rolle.KAEMMEREI, Rolle.BUERGERMEISTER, Rolle.SITZUNGSDIENST, Rolle.VORSITZ, Rolle.SCHRIFTFUEHRUNG);

    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    Einsicht(Zugang zugang, Sichtbarkeit sichtbarkeit) {
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    /** @return whether this person may see the attachments of the papers that person may see */
    public boolean zugelassen(String person) {
        return beteiligt(zugang.rollen(person)) || zugang.prueft(person);
    }

    /** A paper, and who wants something of it. */
    record Blick(String person, Drucksache drucksache) {
    }

    /**
     * The one place that asks whether somebody may see this paper; who asks comes first, so that nobody else learns which
     * numbers there are.
     *
     * @throws KeinZugang if nobody is signed in or the person has no role for it
     * @throws NoSuchElementException if there is no such paper, or it is not for this person
     */
    Blick sehen(HttpServletRequest anfrage, String nummer) {
        String person = zugang.verlange(anfrage);
        if (!zugelassen(person)) {
            throw KeinZugang.falscheRolle(Stream.concat(BETEILIGTE.stream(), Stream.of(Rolle.PRUEFUNG)).map(Rolle::bezeichnung)
                    .collect(Collectors.joining(", ")));
        }
        return new Blick(person, sichtbarkeit.drucksache(person, nummer));
    }

    /**
     * For somebody who may change the attachments: the author, after the draft the Sitzungsdienst, too.
     *
     * @throws KeinZugang if it is neither
     */
    Blick aendern(HttpServletRequest anfrage, String nummer) {
        Blick blick = sehen(anfrage, nummer);
        if (!darfAendern(blick.person(), blick.drucksache())) {
            throw KeinZugang.weil(blick.drucksache().stand() == Stand.ENTWURF
                    ? "Die Anlagen eines Entwurfs ändert nur, wer ihn verfasst."
                    : "Nachreichen können nur, wer die Drucksache verfasst hat, und der Sitzungsdienst.");
        }
        return blick;
    }

    boolean darfAendern(String person, Drucksache drucksache) {
        Set<Rolle> rollen = zugang.rollen(person);
        return beteiligt(rollen) && (person.equals(drucksache.verfasser()) || drucksache.stand() != Stand.ENTWURF
                && rollen.contains(Rolle.SITZUNGSDIENST));
    }

    private static boolean beteiligt(Set<Rolle> rollen) {
        return !Collections.disjoint(rollen, BETEILIGTE);
    }
}
