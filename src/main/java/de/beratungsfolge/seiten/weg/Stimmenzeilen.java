package de.beratungsfolge.seiten.weg;

import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Antrag;
import de.beratungsfolge.sitzungen.Antragsliste;
import java.util.List;
import org.springframework.stereotype.Component;

/** The votes on an item, in words and as counted. */
@Component
public class Stimmenzeilen {

    private final Abstimmungen abstimmungen;
    private final Antragsliste antraege;

    Stimmenzeilen(Abstimmungen abstimmungen, Antragsliste antraege) {
        this.abstimmungen = abstimmungen;
        this.antraege = antraege;
    }

    /**
     * A vote.
     *
     * @param worueber name of the motion, or null for the main motion
     * @param wortlaut as the minutes say it
     * @param zahlen   whether the numbers were counted and not derived from the wording
     */
    public record Stimmenzeile(String worueber, String wortlaut, boolean zahlen, int ja, int nein, int enthaltungen) {

        /** @return how wide a part of the bar is, in per cent of all votes */
        public int breite(int stimmen) {
            return Math.round(100f * stimmen / Math.max(1, ja + nein + enthaltungen));
        }
    }

    /** @return every vote on this item in the order in which they were taken */
    public List<Stimmenzeile> zu(long punktId) {
        return abstimmungen.alle(punktId).stream().map(this::zeile).toList();
    }

    private Stimmenzeile zeile(Abstimmungsergebnis eine) {
        Antrag antrag = antraege.antrag(eine.antragId());
        return new Stimmenzeile(antrag.istHauptantrag() ? null : antrag.bezeichnung(), eine.wortlaut(),
                !eine.abgeleitet() && eine.ja() + eine.nein() + eine.enthaltungen() > 0, eine.ja(), eine.nein(), eine.enthaltungen());
    }
}
