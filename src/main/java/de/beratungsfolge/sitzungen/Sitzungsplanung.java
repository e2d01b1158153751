package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsform;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning meetings, on demand or not, in presence or not, and cancelling them. */
@Service
@Transactional
public class Sitzungsplanung {

    private static final String ZULAESSIG = "ZULAESSIG";

    private final SitzungRepository ablage;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Sitzungsplanung(SitzungRepository ablage, Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Plans a meeting. The rules are asked whether a demand obliges to convene it (§ 47 Abs. 1 GO NRW), and whether it
     * may be held otherwise than in presence (§§ 47a, 58a GO NRW).
     *
     * @throws EingabeFehler if something is missing, the body is unknown or the meeting exists
     */
    public Sitzung anlegen(Sitzungsplan plan, String person) {
        plan.pruefen();
        Gremium gremium = gremien.gremium(plan.gremium()).map(eines -> gremien.gremiumAm(eines.id(), plan.datum()))
                .orElseThrow(() -> new EingabeFehler("Gremium", "„" + plan.gremium() + "“ ist nicht bekannt."));
        if (!gremium.bestehtAm(plan.datum())) {
            throw new EingabeFehler("Datum", "An diesem Tag besteht das Gremium „" + gremium.name() + "“ nicht.");
        }
        Sitzung sitzung = new Sitzung();
        sitzung.kennung = kennung(plan, gremium);
        sitzung.gremiumId = gremium.id();
        sitzung.nummer = plan.nummer();
        sitzung.datum = plan.datum();
        sitzung.beginn = plan.beginn();
        sitzung.ort = plan.ort().strip();
        sitzung.form = plan.formOderPraesenz();
        sitzung.verlangtVon = plan.verlangtVon();
        sitzung.stand = Sitzungsstand.IN_VORBEREITUNG;
        feststellungen.festhalten(sitzungen.vorbereitung(sitzung, "Sitzung angelegt", person), Eintragsart.SCHRITT, plan);
        if (plan.wirdVerlangt()) {
            sitzung.einberufungBefundId = feststellungen.erheben(
                    sitzungen.vorbereitung(sitzung, "Verlangen nach einer Sitzung geprüft", person),
                    new de.beratungsfolge.regelwerk.pruefungen.Tagesordnung(null, null, verlangen(plan), null,
                            gremium.fuerRegeln()), sitzung.datum).id();
        }
        if (sitzung.form != Sitzungsart.PRAESENZ) {
            sitzung.sitzungsformBefundId = feststellungen.erheben(
                    sitzungen.vorbereitung(sitzung, "Form der Sitzung geprüft", person),
                    new Sitzungsform(gremium.fuerRegeln(), sitzung.form, plan.ausnahmefallFestgestellt(),
                            plan.hauptsatzungErlaubtHybrid()), sitzung.datum).id();
        }
        return ablage.save(sitzung);
    }

    /**
     * Records what the chair established about the form. A form that is established to be inadmissible is not taken: the
     * meeting is held in presence.
     *
     * @throws EingabeFehler if a deviation has no reason
     */
    public void formFeststellen(long sitzungId, Festgestellt festgestellt, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        feststellungen.feststellen(sitzungen.vorbereitung(sitzung, "Form der Sitzung festgestellt", person),
                feststellungen.befund(sitzung.sitzungsformBefundId), festgestellt.ergebnis(), festgestellt.begruendung());
        sitzung.sitzungsform = festgestellt.ergebnis();
        if (!ZULAESSIG.equals(festgestellt.ergebnis())) {
            sitzung.form = Sitzungsart.PRAESENZ;
        }
        ablage.save(sitzung);
    }

    /**
     * Cancels a meeting that was not opened yet. What stood on its agenda waits on, for another meeting.
     *
     * @throws EingabeFehler if the reason is missing or the meeting was opened or cancelled before
     */
    public void absagen(long sitzungId, String grund, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        new Pruefliste().abweisenWenn(!sitzung.stand.vorDerSitzung(), "Absage",
                        "Absagen lässt sich eine Sitzung nur, bevor sie eröffnet ist; der Stand dieser ist „"
                                + sitzung.stand.bezeichnung() + "“.")
                .verlange("Grund der Absage", grund).hoechstens("Grund der Absage", grund, 2000).abschliessen();
        sitzung.stand = Sitzungsstand.ABGESAGT;
        sitzung.absageGrund = grund.strip();
        ablage.save(sitzung);
        feststellungen.festhalten(sitzungen.vorbereitung(sitzung, "Sitzung abgesagt", person), Eintragsart.SCHRITT,
                Map.of("grund", sitzung.absageGrund));
    }

    /** A meeting that was cancelled may be planned once more, under a Kennung of its own. */
    private String kennung(Sitzungsplan plan, Gremium gremium) {
        List<Sitzung> gleiche = ablage.findByGremiumIdAndNummerAndDatum(gremium.id(), plan.nummer(), plan.datum());
        if (gleiche.stream().anyMatch(sitzung -> sitzung.stand != Sitzungsstand.ABGESAGT)) {
            throw new EingabeFehler("Sitzung", "Die " + plan.nummer() + ". Sitzung des Gremiums „" + gremium.name()
                    + "“ am " + Datum.deutsch(plan.datum()) + " gibt es schon.");
        }
        String kennung = gremium.kuerzel() + "-" + plan.nummer() + "-" + plan.datum();
        return gleiche.isEmpty() ? kennung : kennung + "-" + (gleiche.size() + 1);
    }

    private static de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Verlangen verlangen(Sitzungsplan plan) {
        return new de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Verlangen(plan.verlangtFraktion() != null,
                plan.verlangtMitglieder() == null ? 0 : plan.verlangtMitglieder());
    }
}
