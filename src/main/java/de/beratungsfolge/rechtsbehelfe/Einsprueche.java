package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.Einspruch;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Einspruch of the mayor or of a fifth of the members against the decision of a committee (§ 57 Abs. 4 GO NRW). */
@Service
@Transactional
public class Einsprueche {

    private static final String HEMMT = "HEMMT";

    private final RechtsbehelfRepository rechtsbehelfe;
    private final Widersprueche widersprueche;
    private final Akte akte;
    private final Beschluesse beschluesse;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Einsprueche(RechtsbehelfRepository rechtsbehelfe, Widersprueche widersprueche, Akte akte, Beschluesse beschluesse,
                Gremien gremien, Feststellungen feststellungen) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.widersprueche = widersprueche;
        this.akte = akte;
        this.beschluesse = beschluesse;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes in an Einspruch: the decision is held at once, and the rules are asked whether enough members raised it.
     *
     * @throws EingabeFehler if something is missing or contradicts itself, or one is pending
     */
    public Rechtsbehelf aufnehmen(EinspruchEingabe eingabe, String person) {
        new Pruefliste().verlange("Beschluss", eingabe.punktId()).verlange("Eingegangen am", eingabe.eingangAm())
                .nichtNegativ("Zahl der Mitglieder", eingabe.mitglieder())
                .abweisenWenn(!eingabe.vomBuergermeister() && eingabe.zahl() == 0, "Zahl der Mitglieder",
                        "Ohne den Bürgermeister muss mindestens ein Mitglied den Einspruch eingelegt haben.")
                .hoechstens("Namen", eingabe.namen(), 2000)
                .verlange("Letzter Tag der Frist", eingabe.fristBis())
                .verlange("Quelle der Frist", eingabe.fristQuelle())
                .hoechstens("Quelle der Frist", eingabe.fristQuelle(), 300).abschliessen();
        Beschluss beschluss = akte.verlangeBeschluss(eingabe.punktId(), eingabe.eingangAm(), "Eingegangen am");
        Gremium gremium = gremien.gremium(beschluss.gremiumId());
        new Pruefliste()
                .abweisenWenn(eingabe.zahl() > gremium.mitgliederzahl(), "Zahl der Mitglieder",
                        "mehr, als das Gremium stimmberechtigte Mitglieder hat (" + gremium.mitgliederzahl() + ").")
                .abweisenWenn(eingabe.fristBis().isBefore(beschluss.am()), "Letzter Tag der Frist",
                        "liegt vor dem Beschluss (" + Datum.deutsch(beschluss.am()) + ").").abschliessen();
        Rechtsbehelf neu = Rechtsbehelf.gegen(beschluss, Rechtsbehelfsart.EINSPRUCH, eingabe.eingangAm());
        neu.begruendung = eingabe.namen();
        neu.vomBuergermeister = eingabe.vomBuergermeister();
        neu.mitglieder = eingabe.zahl();
        neu.fristBis = eingabe.fristBis();
        neu.fristQuelle = eingabe.fristQuelle().strip();
        neu.beimRat = true;
        akte.eroeffnen(neu, eingabe, person);
        neu.befundId = feststellungen.erheben(new Anlass(neu.vorgang(), "Einspruch geprüft", person,
                neu.eingelegtAm.atStartOfDay()), new Einspruch(gremium.fuerRegeln(), beschluss.art(), neu.mitglieder,
                neu.vomBuergermeister), neu.eingelegtAm).id();
        return rechtsbehelfe.save(neu);
    }

    /** @return that the Einspruch came after the last day of the period as entered, as a German sentence; empty if not */
    public Optional<String> verspaetet(long id) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        return einer.eingelegtAm.isAfter(einer.fristBis) ? Optional.of("Er ging am " + Datum.deutsch(einer.eingelegtAm)
                + " ein, also nach dem letzten Tag der Frist.") : Optional.empty();
    }

    /**
     * Establishes whether it holds the decision.
     *
     * @return whether the council must decide
     * @throws EingabeFehler if a deviation has no reason
     */
    public boolean feststellen(long id, Festgestellt festgestellt, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        feststellungen.feststellen(akte.jetzt(einer, "Einspruch festgestellt", person),
                feststellungen.befund(einer.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        einer.festgestellt = festgestellt.ergebnis();
        rechtsbehelfe.save(einer);
        boolean hemmt = HEMMT.equals(einer.festgestellt);
        if (!hemmt) {
            akte.abschliessen(einer, Ausgang.OHNE_WIRKUNG, akte.heute(), person);
        }
        return hemmt;
    }

    /** Puts the Einspruch before the council. @return id of the matter that waits */
    public long anmelden(long id, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        return akte.anmelden(einer, akte.rat().id(), Punktart.EINSPRUCH, "Einspruch gegen " + akte.benennen(einer)
                + ": Dem Einspruch wird stattgegeben, der Beschluss ist aufgehoben", einer.eingelegtAm, null, person);
    }

    /**
     * Takes the council's result: adopted means that the Einspruch is upheld, for so it was put to the vote.
     *
     * @return what comes next: postponed, or how it ended
     */
    public Weiter entschieden(long id, Beratungsergebnis ergebnis, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        if (ergebnis == Beratungsergebnis.VERTAGT) {
            return Weiter.VERTAGT;
        }
        List<Beschluss> behandlungen = beschluesse.behandlungen(einer.anliegenId);
        LocalDate am = behandlungen.get(behandlungen.size() - 1).am();
        boolean aufgehoben = switch (ergebnis) {
            case BESCHLOSSEN -> true;
            case ABGELEHNT, ZURUECKGEZOGEN -> false;
            default -> throw new IllegalStateException("Über einen Einspruch wird abgestimmt.");
        };
        einer.bleibtDabei = !aufgehoben;
        akte.abschliessen(einer, aufgehoben ? Ausgang.BESCHLUSS_AUFGEHOBEN : Ausgang.BESCHLUSS_BESTEHT, am, person);
        return aufgehoben ? Weiter.AUFGEHOBEN : Weiter.BESTEHT;
    }
}
