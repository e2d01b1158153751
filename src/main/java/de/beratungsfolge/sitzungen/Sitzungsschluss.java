package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import java.time.LocalTime;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a meeting after all that was recorded of it. */
@Service
@Transactional
public class Sitzungsschluss {

    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Anwesenheitsaenderungen aenderungen;
    private final Unterbrechungen unterbrechungen;

    Sitzungsschluss(Sitzungen sitzungen, Anwesenheiten anwesenheiten, Anwesenheitsaenderungen aenderungen,
                    Unterbrechungen unterbrechungen) {
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.aenderungen = aenderungen;
        this.unterbrechungen = unterbrechungen;
    }

    /**
     * Ends an open interruption and closes the meeting.
     *
     * @param endeOeffentlich end of the public part
     * @param ende            end of the whole meeting; null if there was no non-public part
     * @param fortgesetzt     when an interrupted meeting went on; null if it is not interrupted
     * @throws de.beratungsfolge.eingabe.EingabeFehler if a time is missing, or somebody came, left or interrupted later
     */
    public void schliessen(long sitzungId, LocalTime endeOeffentlich, LocalTime ende, LocalTime fortgesetzt, String person) {
        unterbrechungen.beenden(sitzungen.sitzung(sitzungId), fortgesetzt, person);
        LocalTime schluss = ende == null ? endeOeffentlich : ende;
        if (schluss != null) {
            nichtVorDemLetzten(sitzungId, schluss, ende == null ? "Ende der öffentlichen Sitzung" : "Ende der Sitzung");
        }
        sitzungen.schliessen(sitzungId, endeOeffentlich, ende, person);
    }

    private void nichtVorDemLetzten(long sitzungId, LocalTime schluss, String feld) {
        Pruefliste liste = new Pruefliste();
        anwesenheiten.ereignisse(sitzungId).stream().filter(eines -> eines.zeit().isAfter(schluss))
                .max(Comparator.comparing(Anwesenheitsereignis::zeit)).ifPresent(eines -> liste.abweisenWenn(true, feld,
                        "liegt vor dem Eintrag „" + aenderungen.satz(eines) + "“."));
        unterbrechungen.von(sitzungId).stream().filter(eine -> eine.bis().isAfter(schluss))
                .max(Comparator.comparing(Unterbrechung::bis)).ifPresent(eine -> liste.abweisenWenn(true, feld,
                        "liegt vor dem Ende der Unterbrechung („" + Unterbrechungen.satz(eine) + "“)."));
        liste.abschliessen();
    }
}
