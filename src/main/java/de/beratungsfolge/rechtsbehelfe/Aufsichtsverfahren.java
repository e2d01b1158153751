package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The supervisory authority decides after the council stood by a decision the mayor objected to as unlawful; the
 * decision stays held meanwhile (§ 54 Abs. 2 GO NRW).
 */
@Service
@Transactional
public class Aufsichtsverfahren {

    private final RechtsbehelfRepository rechtsbehelfe;
    private final Widersprueche widersprueche;
    private final Akte akte;
    private final Feststellungen feststellungen;

    Aufsichtsverfahren(RechtsbehelfRepository rechtsbehelfe, Widersprueche widersprueche, Akte akte,
                       Feststellungen feststellungen) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.widersprueche = widersprueche;
        this.akte = akte;
        this.feststellungen = feststellungen;
    }

    /**
     * Notes that the authority was asked for its decision.
     *
     * @throws EingabeFehler if the day is missing or before the objection
     */
    public void berichten(long id, LocalDate am, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        tagPruefen(am, "Berichtet am", einer.eingelegtAm);
        einer.aufsichtAm = am;
        rechtsbehelfe.save(einer);
        feststellungen.festhalten(akte.jetzt(einer, "Aufsichtsbehörde um Entscheidung gebeten", person),
                Eintragsart.SCHRITT, Map.of("am", am));
    }

    /**
     * Notes what the authority decided.
     *
     * @param aufgehoben whether the decision has fallen; null: not stated
     * @throws EingabeFehler if something is missing or the day is before the report
     */
    public void entschieden(long id, Boolean aufgehoben, LocalDate am, String aktenzeichen, String person) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        new Pruefliste().verlange("Entscheidung der Aufsichtsbehörde", aufgehoben)
                .verlange("Aktenzeichen oder Schreiben", aktenzeichen)
                .hoechstens("Aktenzeichen oder Schreiben", aktenzeichen, 300).abschliessen();
        tagPruefen(am, "Entschieden am", einer.aufsichtAm);
        feststellungen.festhalten(akte.jetzt(einer, "Entscheidung der Aufsichtsbehörde eingetragen", person),
                Eintragsart.SCHRITT, Map.of("aufgehoben", aufgehoben, "am", am, "aktenzeichen", aktenzeichen));
        akte.abschliessen(einer, aufgehoben ? Ausgang.BESCHLUSS_AUFGEHOBEN : Ausgang.BESCHLUSS_BESTEHT, am, person);
    }

    private void tagPruefen(LocalDate tag, String feld, LocalDate nichtVor) {
        new Pruefliste().verlange(feld, tag)
                .abweisenWenn(tag != null && tag.isBefore(nichtVor), feld,
                        "liegt vor dem " + Datum.deutsch(nichtVor) + ".")
                .abweisenWenn(tag != null && tag.isAfter(akte.heute()), feld, "liegt in der Zukunft.").abschliessen();
    }
}
