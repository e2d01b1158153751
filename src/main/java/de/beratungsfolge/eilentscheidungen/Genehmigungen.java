package de.beratungsfolge.eilentscheidungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body approves or revokes an urgent decision in its next meeting (§ 60 Abs. 1 Satz 3 and 4 GO NRW). */
@Service
@Transactional
public class Genehmigungen {

    private final EilentscheidungRepository entscheidungen;
    private final Eilentscheidungen eilentscheidungen;
    private final Anliegenliste anliegenliste;
    private final Beschluesse beschluesse;
    private final Feststellungen feststellungen;

    Genehmigungen(EilentscheidungRepository entscheidungen, Eilentscheidungen eilentscheidungen,
                  Anliegenliste anliegenliste, Beschluesse beschluesse, Feststellungen feststellungen) {
        this.entscheidungen = entscheidungen;
        this.eilentscheidungen = eilentscheidungen;
        this.anliegenliste = anliegenliste;
        this.beschluesse = beschluesse;
        this.feststellungen = feststellungen;
    }

    /** Puts it before the body, unless it still waits there. @return id of the matter that waits */
    public long anmelden(long id, String person) {
        Eilentscheidung eine = eilentscheidungen.entscheidung(id);
        if (eine.anliegenId != null && !anliegenliste.anliegen(eine.anliegenId).erledigt()) {
            return eine.anliegenId;
        }
        Anliegen neu = anliegenliste.anmelden(new Anliegen(null, eine.gremiumId, Punktart.DRINGLICHE_ENTSCHEIDUNG,
                "Genehmigung einer dringlichen Entscheidung: " + eine.gegenstand, eine.vorgang(), eine.oeffentlich,
                eine.entschiedenAm, null, false));
        eine.anliegenId = neu.id();
        entscheidungen.save(eine);
        feststellungen.festhalten(eilentscheidungen.jetzt(eine, "Zur Genehmigung angemeldet", person),
                Eintragsart.SCHRITT, neu);
        return neu.id();
    }

    /**
     * Takes the result of the item and asks the rules whether the body saw the decision in its next meeting. A
     * withdrawn item leaves the duty to present it.
     *
     * @return what comes next
     */
    public Eilschritt behandelt(long id, Beratungsergebnis ergebnis, String person) {
        if (ergebnis == Beratungsergebnis.VERTAGT || ergebnis == Beratungsergebnis.ZURUECKGEZOGEN) {
            return Eilschritt.GENEHMIGUNG;
        }
        if (ergebnis != Beratungsergebnis.BESCHLOSSEN && ergebnis != Beratungsergebnis.ABGELEHNT) {
            throw new IllegalStateException("Über die Genehmigung wird abgestimmt.");
        }
        Eilentscheidung eine = eilentscheidungen.entscheidung(id);
        List<Beschluss> behandlungen = beschluesse.behandlungen(eine.anliegenId);
        eine.genehmigt = ergebnis == Beratungsergebnis.BESCHLOSSEN;
        eine.behandeltAm = behandlungen.get(behandlungen.size() - 1).am();
        eine.ergebnisBefundId = feststellungen.erheben(eilentscheidungen.jetzt(eine, "Vorlage geprüft", person),
                eilentscheidungen.fakten(eine, vorgelegt(eine)), eine.entschiedenAm).id();
        entscheidungen.save(eine);
        return Eilschritt.FESTSTELLEN;
    }

    /**
     * Establishes the finding; the body's vote decides how it ends.
     *
     * @param rechteDritter rights of others that had arisen by execution: they stay when the body revokes
     * @throws EingabeFehler if a deviation has no reason
     */
    public void abschliessen(long id, Festgestellt festgestellt, String rechteDritter, String person) {
        new Pruefliste().hoechstens("Rechte Dritter", rechteDritter, 2000).abschliessen();
        Eilentscheidung eine = eilentscheidungen.entscheidung(id);
        feststellungen.feststellen(eilentscheidungen.jetzt(eine, "Genehmigung festgestellt", person),
                feststellungen.befund(eine.ergebnisBefundId), festgestellt.ergebnis(), festgestellt.begruendung());
        eine.stand = eine.genehmigt ? Eilstand.GENEHMIGT : Eilstand.AUFGEHOBEN;
        eine.rechteDritter = eine.genehmigt ? null : rechteDritter;
        entscheidungen.save(eine);
        feststellungen.festhalten(eilentscheidungen.jetzt(eine, "Dringliche Entscheidung " + eine.stand.bezeichnung(),
                person), Eintragsart.SCHRITT, Map.of("am", eine.behandeltAm, "rechteDritter",
                eine.rechteDritter == null ? "" : eine.rechteDritter));
    }

    /** Whether the first meeting after the decision had it on its agenda, be it to be postponed. */
    private boolean vorgelegt(Eilentscheidung eine) {
        LocalDate zuerst = anliegenliste.vonVorgang(eine.vorgang()).stream()
                .flatMap(anliegen -> beschluesse.behandlungen(anliegen.id()).stream()).map(Beschluss::am)
                .min(LocalDate::compareTo).orElse(eine.behandeltAm);
        return beschluesse.ersteSitzungNach(eine.gremiumId, eine.entschiedenAm)
                .map(erste -> !zuerst.isAfter(erste)).orElse(true);
    }
}
