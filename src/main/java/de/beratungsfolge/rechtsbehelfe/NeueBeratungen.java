package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body treats a matter again after Widerspruch or Beanstandung, and what follows from that (§ 54 GO NRW). */
@Service
@Transactional
public class NeueBeratungen {

    private final RechtsbehelfRepository rechtsbehelfe;
    private final Widersprueche widersprueche;
    private final Akte akte;
    private final Anliegenliste anliegenliste;
    private final Beschluesse beschluesse;
    private final Feststellungen feststellungen;
    private final Widerspruchsfakten fakten;

    NeueBeratungen(RechtsbehelfRepository rechtsbehelfe, Widersprueche widersprueche, Akte akte,
                   Anliegenliste anliegenliste, Beschluesse beschluesse, Feststellungen feststellungen,
                   Widerspruchsfakten fakten) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.widersprueche = widersprueche;
        this.akte = akte;
        this.anliegenliste = anliegenliste;
        this.beschluesse = beschluesse;
        this.feststellungen = feststellungen;
        this.fakten = fakten;
    }

    /** Puts the matter before the body that decided, or before the council. @return id of the matter that waits */
    public long anmelden(long id, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        return anmelden(einer, einer.sitzungVon == null || einer.beimRat ? einer.eingelegtAm : einer.sitzungVon, person);
    }

    /**
     * Notes for which day the new meeting is planned; the rules say whether that day is in time.
     *
     * @param begruendung why it stays with a day that is too early or too late
     * @return id of the matter that waits; a new one if it may be treated earlier than the old one
     * @throws EingabeFehler if the day is missing or before the objection, or outside of the period without a reason
     */
    public long anberaumen(long id, LocalDate sitzungAm, String begruendung, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        new Pruefliste().verlange("Sitzung am", sitzungAm)
                .abweisenWenn(sitzungAm != null && sitzungAm.isBefore(einer.eingelegtAm), "Sitzung am",
                        "liegt vor dem Tag des Vorgangs (" + Datum.deutsch(einer.eingelegtAm) + ").")
                .hoechstens("Begründung", begruendung, 2000).abschliessen();
        if (!einer.beimRat) {
            ErhobenerBefund befund = feststellungen.erheben(akte.jetzt(einer, "Tag der neuen Sitzung geprüft", person),
                    fakten.fuer(einer, sitzungAm, false), sitzungAm);
            if (befund.befund().ergebnis().startsWith(Widersprueche.SITZUNG)
                    && (begruendung == null || begruendung.isBlank())) {
                throw new EingabeFehler("Begründung", befund.befund().satz()
                        + " Soll es dabei bleiben, sagen Sie bitte, warum.");
            }
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("sitzungAm", sitzungAm);
        inhalt.put("begruendung", begruendung);
        feststellungen.festhalten(akte.jetzt(einer, "Neue Sitzung anberaumt", person), Eintragsart.SCHRITT, inhalt);
        if (!sitzungAm.isBefore(anliegenliste.anliegen(einer.anliegenId).fruehestens())
                || beschluesse.aufTagesordnung(einer.anliegenId)) {
            return einer.anliegenId;
        }
        anliegenliste.zuruecknehmen(einer.anliegenId);
        return anmelden(einer, sitzungAm, person);
    }

    /**
     * Takes the result of the item: adopted means that the body stands by its decision, for so it was put to the vote.
     *
     * @return what comes next
     */
    public Weiter behandelt(long id, Beratungsergebnis ergebnis, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        if (ergebnis == Beratungsergebnis.VERTAGT) {
            return Weiter.VERTAGT;
        }
        List<Beschluss> behandlungen = beschluesse.behandlungen(einer.anliegenId);
        LocalDate am = behandlungen.get(behandlungen.size() - 1).am();
        if (ergebnis == Beratungsergebnis.ZURUECKGEZOGEN) {
            return abschliessen(einer, true, am, person);
        }
        if (ergebnis != Beratungsergebnis.BESCHLOSSEN && ergebnis != Beratungsergebnis.ABGELEHNT) {
            throw new IllegalStateException("Über einen Widerspruch oder eine Beanstandung wird abgestimmt.");
        }
        einer.bleibtDabei = ergebnis == Beratungsergebnis.BESCHLOSSEN;
        rechtsbehelfe.save(einer);
        if (einer.beimRat) {
            return abschliessen(einer, einer.bleibtDabei, am, person);
        }
        einer.ergebnisBefundId = feststellungen.erheben(akte.jetzt(einer, "Neue Sitzung geprüft", person),
                fakten.fuer(einer, am, einer.bleibtDabei), am).id();
        rechtsbehelfe.save(einer);
        return Weiter.FESTSTELLEN;
    }

    /**
     * Establishes the finding on the new meeting. After a Beanstandung a decision that was upheld goes on to whoever
     * decides next.
     *
     * @return what comes next
     * @throws EingabeFehler if a deviation has no reason
     */
    public Weiter feststellen(long id, Festgestellt festgestellt, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        ErhobenerBefund befund = feststellungen.befund(einer.ergebnisBefundId);
        feststellungen.feststellen(akte.jetzt(einer, "Ergebnis der neuen Sitzung festgestellt", person), befund,
                festgestellt.ergebnis(), festgestellt.begruendung());
        if (einer.bleibtDabei && einer.art == Rechtsbehelfsart.BEANSTANDUNG
                && Widersprueche.FRISTGERECHT.equals(festgestellt.ergebnis())) {
            Weiter weiter = Weiter.valueOf(String.valueOf(befund.befund().werte().get("entscheidet")));
            einer.beimRat = weiter == Weiter.RAT;
            rechtsbehelfe.save(einer);
            return weiter;
        }
        List<Beschluss> behandlungen = beschluesse.behandlungen(einer.anliegenId);
        return abschliessen(einer, einer.bleibtDabei, behandlungen.get(behandlungen.size() - 1).am(), person);
    }

    private Weiter abschliessen(Rechtsbehelf einer, boolean besteht, LocalDate am, String person) {
        akte.abschliessen(einer, besteht ? Ausgang.BESCHLUSS_BESTEHT : Ausgang.BESCHLUSS_AUFGEHOBEN, am, person);
        return besteht ? Weiter.BESTEHT : Weiter.AUFGEHOBEN;
    }

    private long anmelden(Rechtsbehelf einer, LocalDate fruehestens, String person) {
        String titel = einer.art.bezeichnung() + " gegen " + akte.benennen(einer) + ": Der Beschluss "
                + (einer.beimRat ? "des Ausschusses " : "") + "bleibt bestehen";
        return akte.anmelden(einer, einer.beimRat ? akte.rat().id() : einer.gremiumId, Punktart.WIDERSPRUCH, titel,
                fruehestens, einer.beimRat ? null : einer.sitzungBis, person);
    }
}
