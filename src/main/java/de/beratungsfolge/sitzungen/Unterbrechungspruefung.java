package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether an interruption can be: within the meeting, beside the others. */
@Component
class Unterbrechungspruefung {

    private final UnterbrechungRepository unterbrechungen;
    private final Tagesordnung tagesordnung;

    Unterbrechungspruefung(UnterbrechungRepository unterbrechungen, Tagesordnung tagesordnung) {
        this.unterbrechungen = unterbrechungen;
        this.tagesordnung = tagesordnung;
    }

    /** The recorded one a message is about. @throws EingabeFehler if this meeting has none such */
    Unterbrechung festgehaltene(Sitzung sitzung, Unterbrechungsmeldung meldung, String ort) {
        return unterbrechungen.findBySitzungIdOrderByVonAscIdAsc(sitzung.id).stream()
                .filter(eine -> eine.id().equals(meldung.id())).findFirst()
                .orElseThrow(() -> new EingabeFehler(ort, "Diese Unterbrechung ist nicht oder nicht mehr verzeichnet."));
    }

    /**
     * @param ort how refusals name the entry
     * @throws EingabeFehler if something is missing or it is before the opening, after the end, backwards or over another
     */
    Unterbrechung pruefen(Sitzung sitzung, Unterbrechungsmeldung meldung, String ort) {
        LocalTime von = meldung.von();
        LocalTime bis = meldung.bis();
        new Pruefliste().verlange(ort + ", Von", von)
                .abweisenWenn(von != null && von.isBefore(sitzung.beginn), ort + ", Von",
                        "liegt vor dem Beginn (" + Datum.deutsch(sitzung.beginn) + ").")
                .abweisenWenn(von != null && bis != null && !bis.isAfter(von), ort + ", Bis",
                        "liegt nicht nach dem Beginn der Unterbrechung (" + Datum.deutsch(von) + ").")
                .abweisenWenn(sitzung.ende != null && bis == null, ort + ", Bis", "bitte angeben; die Sitzung ist geschlossen.")
                .abweisenWenn(sitzung.ende != null && bis != null && bis.isAfter(sitzung.ende), ort + ", Bis",
                        "liegt nach dem Ende der Sitzung (" + Datum.deutsch(sitzung.ende) + ").")
                .verlange(ort + ", Anlass", meldung.anlass()).hoechstens(ort + ", Anlass", meldung.anlass(), 500).abschliessen();
        Unterbrechung neue = new Unterbrechung(meldung.id(), sitzung.id, punkt(sitzung, meldung, ort), von, bis,
                meldung.anlass().strip());
        unterbrechungen.findBySitzungIdOrderByVonAscIdAsc(sitzung.id).stream()
                .filter(andere -> !andere.id().equals(neue.id()) && andere.ueberschneidet(neue)).findFirst().ifPresent(andere -> {
                    throw new EingabeFehler(ort, andere.offen() ? "Die Sitzung ist seit " + Datum.deutsch(andere.von())
                            + " unterbrochen. Bitte erst eintragen, wann sie fortgesetzt wurde." : "Sie überschneidet sich mit der "
                            + "Unterbrechung von " + Datum.deutsch(andere.von()) + " bis " + Datum.deutsch(andere.bis()) + ".");
                });
        return neue;
    }

    private long punkt(Sitzung sitzung, Unterbrechungsmeldung meldung, String ort) {
        List<Tagesordnungspunkt> aufgerufene = Aufrufe.aufgerufene(tagesordnung.punkte(sitzung.id));
        if (meldung.punktId() == null && !aufgerufene.isEmpty()) {
            return aufgerufene.get(aufgerufene.size() - 1).id();
        }
        return aufgerufene.stream().map(Tagesordnungspunkt::id).filter(id -> id.equals(meldung.punktId())).findFirst()
                .orElseThrow(() -> new EingabeFehler(ort + ", Bei", "Dieser Punkt ist in dieser Sitzung noch nicht aufgerufen."));
    }
}
