package de.beratungsfolge.seiten.dokumente;

import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Auszug;
import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Who gets which document. Whoever may not see one gets the answer of one that does not exist. */
@Component
class Dokumentenzugang {

    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    Dokumentenzugang(Zugang zugang, Sichtbarkeit sichtbarkeit) {
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    /** @return login name
     *  @throws de.beratungsfolge.prozesse.KeinZugang if nobody is signed in */
    String angemeldet(HttpServletRequest anfrage) {
        return zugang.verlange(anfrage);
    }

    /** @throws de.beratungsfolge.prozesse.KeinZugang if nobody is signed in, or somebody without any role */
    void amt(HttpServletRequest anfrage) {
        zugang.verlange(anfrage, Rolle.values());
    }

    void drucksache(String person, long drucksacheId) {
        verlange(sichtbarkeit.darfDrucksacheSehen(person, drucksacheId));
    }

    void nichtoeffentliches(String person, long sitzungId) {
        verlange(sichtbarkeit.darfNichtoeffentlichesSehen(person, sitzungId));
    }

    void auszug(String person, Auszug auszug) {
        verlange(sichtbarkeit.darfPunktSehen(person, auszug.punktId()));
    }

    private static void verlange(boolean darf) {
        if (!darf) {
            throw new NoSuchElementException("Dokument");
        }
    }
}
