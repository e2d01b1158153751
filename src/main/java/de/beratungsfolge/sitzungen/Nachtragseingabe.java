package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import java.time.LocalDate;
import java.util.List;

/**
 * What is entered between planning and opening of a meeting, when something has to be changed.
 *
 * @param vorhaben            what is to be done; the fields of the other intentions are ignored
 * @param punkte              the whole agenda as it shall be
 * @param grund               why the agenda is changed or the meeting cancelled
 * @param versandtAm          day on which the supplement was sent
 * @param zugangAm            day on which the members received it
 * @param hinweisZweiteLadung it says what a second convocation means (§ 49 Abs. 2 GO NRW); null: no
 * @param bekanntmachungsform how the meeting or the supplement is announced; null: as the Hauptsatzung says
 * @param bekanntGemachtAm    first day of the announcement; with a supplement null: not yet
 * @param entferntAm          day on which it was taken down, or null
 * @param fassung             number of the version of the agenda that was announced; null: the one of the invitation
 */
public record Nachtragseingabe(Vorhaben vorhaben, List<Punktentwurf> punkte, String grund, LocalDate versandtAm,
                               LocalDate zugangAm, Boolean hinweisZweiteLadung, Bekanntmachungsform bekanntmachungsform,
                               LocalDate bekanntGemachtAm, LocalDate entferntAm, Integer fassung) {

    /** An announcement, if it is one, of the meeting as invited to. */
    public Nachtragseingabe(Vorhaben vorhaben, List<Punktentwurf> punkte, String grund, LocalDate versandtAm,
                            LocalDate zugangAm, Boolean hinweisZweiteLadung, Bekanntmachungsform bekanntmachungsform,
                            LocalDate bekanntGemachtAm, LocalDate entferntAm) {
        this(vorhaben, punkte, grund, versandtAm, zugangAm, hinweisZweiteLadung, bekanntmachungsform, bekanntGemachtAm,
                entferntAm, null);
    }

    /** What may have to be done before a meeting. */
    public enum Vorhaben {
        NACHTRAG, BEKANNTMACHUNG, ABSAGE
    }

    boolean hinweis() {
        return Boolean.TRUE.equals(hinweisZweiteLadung);
    }
}
