package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interruptions of a meeting by whoever leads it (§ 51 GO NRW): recorded, ended, corrected while it is held. */
@Service
@Transactional
public class Unterbrechungen {

    private final UnterbrechungRepository unterbrechungen;
    private final Unterbrechungspruefung pruefung;
    private final Sitzungen sitzungen;
    private final Feststellungen feststellungen;

    Unterbrechungen(UnterbrechungRepository unterbrechungen, Unterbrechungspruefung pruefung, Sitzungen sitzungen,
                    Feststellungen feststellungen) {
        this.unterbrechungen = unterbrechungen;
        this.pruefung = pruefung;
        this.sitzungen = sitzungen;
        this.feststellungen = feststellungen;
    }

    /**
     * Records them in this order: new ones, the end of an open one, corrections.
     *
     * @throws EingabeFehler if one is before the opening, ends before it begins or lies over another
     */
    public void festhalten(long sitzungId, List<Unterbrechungsmeldung> meldungen, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        int nummer = 0;
        for (Unterbrechungsmeldung meldung : meldungen) {
            festhalten(sitzung, meldung, "Unterbrechung " + ++nummer, person);
        }
    }

    /**
     * Ends an open interruption when the meeting is closed.
     *
     * @param fortgesetzt when the meeting went on; if it did not, when it ended
     * @throws EingabeFehler if one is open and nothing is said, or the time is before it began
     */
    void beenden(Sitzung sitzung, LocalTime fortgesetzt, String person) {
        Optional<Unterbrechung> offene = offene(sitzung.id);
        if (offene.isEmpty()) {
            return;
        }
        Unterbrechung eine = offene.get();
        if (fortgesetzt == null) {
            throw new EingabeFehler("Sitzung fortgesetzt um", "Die Sitzung ist seit " + Datum.deutsch(eine.von()) + " unterbrochen. "
                    + "Bitte angeben, wann sie fortgesetzt wurde; wurde sie es nicht mehr, ist es die Uhrzeit, zu der sie endete.");
        }
        festhalten(sitzung, new Unterbrechungsmeldung(eine.id(), eine.von(), fortgesetzt, eine.anlass(), eine.punktId(), null),
                "Unterbrechung", person);
    }

    /** @return the interruptions of a meeting in their order */
    @Transactional(readOnly = true)
    public List<Unterbrechung> von(long sitzungId) {
        return unterbrechungen.findBySitzungIdOrderByVonAscIdAsc(sitzungId);
    }

    /** @return the interruption that lasts, if there is one */
    @Transactional(readOnly = true)
    public Optional<Unterbrechung> offene(long sitzungId) {
        return von(sitzungId).stream().filter(Unterbrechung::offen).findFirst();
    }

    /** @return the interruption in words, e.g. "Unterbrochen von 18:00 Uhr bis 18:15 Uhr: Beratung der Fraktionen" */
    public static String satz(Unterbrechung eine) {
        return (eine.offen() ? "Unterbrochen seit " + Datum.deutsch(eine.von())
                : "Unterbrochen von " + Datum.deutsch(eine.von()) + " bis " + Datum.deutsch(eine.bis())) + ": " + eine.anlass();
    }

    private void festhalten(Sitzung sitzung, Unterbrechungsmeldung meldung, String ort, String person) {
        Unterbrechung alt = meldung.id() == null ? null : pruefung.festgehaltene(sitzung, meldung, ort);
        if (alt != null && meldung.gestrichen()) {
            unterbrechungen.delete(alt);
            eintragen(sitzung, "Unterbrechung gestrichen", Map.of("vorher", alt), person);
            return;
        }
        Unterbrechung neu = pruefung.pruefen(sitzung, meldung, ort);
        if (neu.equals(alt)) {
            throw new EingabeFehler(ort, "Sie ist dieselbe wie die festgehaltene.");
        }
        Unterbrechung gespeichert = unterbrechungen.save(neu);
        if (alt == null) {
            eintragen(sitzung, "Sitzung unterbrochen (" + zeitraum(neu) + ")", Map.of("unterbrechung", gespeichert), person);
        } else {
            boolean nurBeendet = alt.offen() && neu.equals(new Unterbrechung(alt.id(), alt.sitzungId(), alt.punktId(), alt.von(),
                    neu.bis(), alt.anlass()));
            eintragen(sitzung, nurBeendet ? "Sitzung fortgesetzt (" + Datum.deutsch(neu.bis()) + ")" : "Unterbrechung geändert",
                    Map.of("vorher", alt, "nachher", gespeichert), person);
        }
    }

    private void eintragen(Sitzung sitzung, String schritt, Map<String, Object> inhalt, String person) {
        feststellungen.festhalten(sitzungen.anlass(sitzung, schritt, person), Eintragsart.SCHRITT, inhalt);
    }

    private static String zeitraum(Unterbrechung eine) {
        return Datum.deutsch(eine.von()) + (eine.offen() ? "" : " bis " + Datum.deutsch(eine.bis()));
    }
}
