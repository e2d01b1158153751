package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Widerspruch and Beanstandung of the mayor up to the moment they take effect (§ 54 GO NRW). */
@Service
@Transactional
public class Widersprueche {

    static final String FRISTGERECHT = "FRISTGERECHT";
    static final String SITZUNG = "SITZUNG_";

    private final RechtsbehelfRepository rechtsbehelfe;
    private final Akte akte;
    private final Anliegenliste anliegenliste;
    private final Feststellungen feststellungen;
    private final Widerspruchsfakten fakten;

    Widersprueche(RechtsbehelfRepository rechtsbehelfe, Akte akte, Anliegenliste anliegenliste,
                  Feststellungen feststellungen, Widerspruchsfakten fakten) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.akte = akte;
        this.anliegenliste = anliegenliste;
        this.feststellungen = feststellungen;
        this.fakten = fakten;
    }

    /**
     * Raises it: the decision is held at once, and the rules are asked for the period.
     *
     * @throws EingabeFehler if something is missing or contradicts itself, the item is a mere recommendation, or one
     *                       of the same kind is pending
     */
    public Rechtsbehelf einlegen(WiderspruchEingabe eingabe, String person) {
        new Pruefliste().verlange("Beschluss", eingabe.punktId()).verlange("Art", eingabe.art())
                .verlange("Eingelegt am", eingabe.eingelegtAm()).verlange("Begründung", eingabe.begruendung())
                .hoechstens("Begründung", eingabe.begruendung(), 4000).abschliessen();
        Beschluss beschluss = akte.verlangeBeschluss(eingabe.punktId(), eingabe.eingelegtAm(), "Eingelegt am");
        if (beschluss.art() == Beschlussart.EMPFEHLUNG) {
            throw new EingabeFehler("Beschluss", "Das ist eine Empfehlung; widersprochen oder beanstandet wird erst der "
                    + "Beschluss des Gremiums, das entscheidet (§ 54 GO NRW).");
        }
        Rechtsbehelf neu = Rechtsbehelf.gegen(beschluss, Rechtsbehelfsart.valueOf(eingabe.art().name()),
                eingabe.eingelegtAm());
        neu.begruendung = eingabe.begruendung().strip();
        neu.vomBuergermeister = true;
        neu.wiederholt = neu.art == Rechtsbehelfsart.WIDERSPRUCH && schonWidersprochen(beschluss);
        akte.eroeffnen(neu, eingabe, person);
        ErhobenerBefund befund = feststellungen.erheben(new Anlass(neu.vorgang(), "Frist geprüft", person,
                neu.eingelegtAm.atStartOfDay()), fakten.fuer(neu, null, false), neu.eingelegtAm);
        neu.befundId = befund.id();
        neu.sitzungVon = (LocalDate) befund.befund().werte().get("sitzungVon");
        neu.sitzungBis = (LocalDate) befund.befund().werte().get("sitzungBis");
        return rechtsbehelfe.save(neu);
    }

    /**
     * Establishes whether it has effect; without, the decision is no longer held.
     *
     * @return whether the body must treat the matter again
     * @throws EingabeFehler if the result does not fit this moment, or a deviation has no reason
     */
    public boolean feststellen(long id, Festgestellt festgestellt, String person) {
        Rechtsbehelf einer = rechtsbehelf(id);
        if (festgestellt.ergebnis() != null && festgestellt.ergebnis().startsWith(SITZUNG)) {
            throw new EingabeFehler("Ihre Feststellung", "Die neue Sitzung steht noch nicht fest.");
        }
        feststellungen.feststellen(akte.jetzt(einer, einer.art.bezeichnung() + " festgestellt", person),
                feststellungen.befund(einer.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        einer.festgestellt = festgestellt.ergebnis();
        rechtsbehelfe.save(einer);
        boolean wirksam = FRISTGERECHT.equals(einer.festgestellt);
        if (!wirksam) {
            akte.abschliessen(einer, Ausgang.OHNE_WIRKUNG, akte.heute(), person);
        }
        return wirksam;
    }

    /** @return the Rechtsbehelf of any kind
     *  @throws NoSuchElementException if there is none */
    public Rechtsbehelf rechtsbehelf(long id) {
        return rechtsbehelfe.findById(id).orElseThrow(() -> new NoSuchElementException("Rechtsbehelf " + id));
    }

    /** @return whether the decision was taken in public */
    public boolean oeffentlich(long id) {
        return akte.beschluss(rechtsbehelf(id)).oeffentlich();
    }

    /** @return what people call it, e.g. {@code Widerspruch gegen „Bänke am Markt“ (Stadtrat, 07.12.2021)} */
    public String bezeichnung(long id) {
        Rechtsbehelf einer = rechtsbehelf(id);
        return einer.art.bezeichnung() + " gegen " + akte.benennen(einer);
    }

    /** Whether an effective Widerspruch led to this decision, or was already raised against it. */
    private boolean schonWidersprochen(Beschluss beschluss) {
        return rechtsbehelfe.findByArtOrderById(Rechtsbehelfsart.WIDERSPRUCH).stream()
                .filter(frueherer -> FRISTGERECHT.equals(frueherer.festgestellt))
                .anyMatch(frueherer -> frueherer.punktId == beschluss.punktId()
                        || anliegenliste.vonVorgang(frueherer.vorgang()).stream().map(Anliegen::id)
                                .anyMatch(eines -> eines.equals(beschluss.anliegenId())));
    }
}
