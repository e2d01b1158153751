package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that this meeting will not treat any more: papers and matters are postponed and wait on. */
@Service
@Transactional
public class Vertagungen {

    private final TagesordnungspunktRepository punkte;
    private final Beratungen beratungen;
    private final Stimmabgaben stimmabgaben;
    private final Sitzungen sitzungen;
    private final Feststellungen feststellungen;

    Vertagungen(TagesordnungspunktRepository punkte, Beratungen beratungen, Stimmabgaben stimmabgaben,
                Sitzungen sitzungen, Feststellungen feststellungen) {
        this.punkte = punkte;
        this.beratungen = beratungen;
        this.stimmabgaben = stimmabgaben;
        this.sitzungen = sitzungen;
        this.feststellungen = feststellungen;
    }

    /**
     * Postpones what a body without quorum cannot decide. Items convened a second time stay: for them the number
     * does not matter (§ 49 Abs. 2 GO NRW), which is asked again when they are treated.
     *
     * @return the items that got their result
     */
    public List<Tagesordnungspunkt> beschlussunfaehig(long sitzungId, String person) {
        List<Tagesordnungspunkt> unfaehig = offene(sitzungId).stream().filter(punkt -> !punkt.zweiteLadung).toList();
        unfaehig.forEach(punkt -> punkt.vertagtBeschlussunfaehig = punkt.ergebnis == null);
        return unfaehig.stream()
                .map(punkt -> vertagen(punkt, "Das Gremium war nicht beschlussfähig.", person)).toList();
    }

    /**
     * Ends the meeting before its agenda is through.
     *
     * @param zeit when the chair ended it
     * @return the items that got their result
     * @throws EingabeFehler without a reason or a time, or while the result of a vote was not established
     */
    public List<Tagesordnungspunkt> vorzeitigSchliessen(long sitzungId, String grund, LocalTime zeit, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Pruefliste liste = new Pruefliste().verlange("Vorzeitig schließen, Grund", grund)
                .hoechstens("Vorzeitig schließen, Grund", grund, 1000).verlange("Vorzeitig schließen, Uhrzeit", zeit)
                .abweisenWenn(zeit != null && zeit.isBefore(sitzung.beginn), "Vorzeitig schließen, Uhrzeit",
                        "liegt vor dem Beginn der Sitzung.");
        offene(sitzungId).stream().filter(punkt -> punkt.ergebnis == null && stimmabgaben.hatAbstimmung(punkt.id))
                .forEach(punkt -> liste.abweisenWenn(true, punkt.kurzname(), "Es ist abgestimmt, aber das Ergebnis noch "
                        + "nicht festgestellt. Bitte erst feststellen."));
        liste.abschliessen();
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("grund", grund.strip());
        inhalt.put("zeit", zeit);
        feststellungen.festhalten(sitzungen.anlass(sitzung, "Sitzung vorzeitig geschlossen", person),
                Eintragsart.FESTSTELLUNG, inhalt);
        return offene(sitzungId).stream()
                .map(punkt -> vertagen(punkt, "Die Sitzung wurde vorzeitig geschlossen: " + grund.strip(), person)).toList();
    }

    /** Takes an item off the agenda. @return it */
    Tagesordnungspunkt absetzen(long punktId, String grund, String person) {
        return vertagen(punkte.findById(punktId).orElseThrow(), "Von der Tagesordnung abgesetzt: " + grund, person);
    }

    /** @return whether anything is left to treat */
    public boolean nochEtwasZuBehandeln(long sitzungId) {
        return !offene(sitzungId).isEmpty();
    }

    private List<Tagesordnungspunkt> offene(long sitzungId) {
        return Aufrufe.offene(punkte.findBySitzungIdOrderByOeffentlichDescPositionAsc(sitzungId));
    }

    private Tagesordnungspunkt vertagen(Tagesordnungspunkt punkt, String grund, String person) {
        boolean wartetWeiter = punkt.ergebnis == null && (punkt.stationId != null || punkt.anliegenId != null);
        punkt.behandelt = true;
        if (punkt.ergebnis == null) {
            punkt.begruendung = grund;
        }
        if (wartetWeiter) {
            punkt.ergebnis = Beratungsergebnis.VERTAGT;
        }
        Tagesordnungspunkt gespeichert = punkte.save(punkt);
        if (wartetWeiter) {
            beratungen.weiterleiten(punkt.id, person);
        }
        return gespeichert;
    }
}
