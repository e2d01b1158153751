package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the electing Delegiertenversammlung (§ 3 Abs. 2 GeschO-SB). */
@Service
@Transactional
public class Delegiertenzulassung {

    private final Wahlakte akte;
    private final DelegierterRepository delegierte;
    private final Delegiertenpruefung pruefung;

    Delegiertenzulassung(Wahlakte akte, DelegierterRepository delegierte, Delegiertenpruefung pruefung) {
        this.akte = akte;
        this.delegierte = delegierte;
        this.pruefung = pruefung;
    }

    /**
     * Registers the delegates in place of those registered before, and asks the rules.
     *
     * @throws EingabeFehler if something is missing or a name stands twice
     */
    public void melden(long id, Delegiertenmeldung eingabe, String person) {
        Beiratswahl wahl = akte.wahl(id);
        Delegiertenpruefung.verlangeVollstaendig(eingabe);
        wahl.versammlungAm = eingabe.versammlungAm();
        akte.festhalten(wahl, "Delegierte gemeldet", eingabe, person);
        ErhobenerBefund befund = pruefung.erheben(akte.jetzt(wahl, "Delegierte geprüft", person), eingabe);
        wahl.delegierteBefundId = befund.id();
        akte.sichern(wahl);
        List<String> zugelassen = Delegiertenpruefung.zugelassene(befund);
        delegierte.deleteAll(akte.delegierte(id));
        eingabe.delegierte().forEach(einer -> delegierte.save(new Delegierter(null, id, einer.name().strip(),
                einer.geboren(), einer.organisation().strip(), zugelassen.contains(einer.name().strip()))));
    }

    /**
     * Establishes who is admitted; the result of the check follows from that.
     *
     * @param zugelassen  names of the admitted
     * @param begruendung mandatory where they are not those of the finding
     * @return straight on, or a new list if nobody is admitted
     * @throws EingabeFehler if a deviation has no reason or a name is not registered
     */
    public Wahlschritt feststellen(long id, List<String> zugelassen, String begruendung, String person) {
        Beiratswahl wahl = akte.wahl(id);
        List<Delegierter> alle = akte.delegierte(id);
        Delegiertenpruefung.Zulassung zulassung = pruefung.feststellen(akte.jetzt(wahl, "Delegierte festgestellt", person),
                wahl.delegierteBefundId, alle.stream().map(Delegierter::name).toList(), akte.zugelassene(id), zugelassen,
                begruendung);
        akte.festhalten(wahl, zulassung.abweichend() ? "Abweichend vom Befund zugelassen" : "Delegierte zugelassen",
                zulassung.inhalt(), person);
        alle.forEach(einer -> delegierte.save(einer.zugelassen(zulassung.zugelassen().contains(einer.name()))));
        return zulassung.zugelassen().isEmpty() ? Wahlschritt.NOCH_EINMAL : Wahlschritt.WEITER;
    }

    /** @return a German sentence: why this person is admitted or not */
    @Transactional(readOnly = true)
    public String satz(Beiratswahl wahl, Delegierter einer) {
        return einer.zugelassen() ? "zugelassen" : pruefung.grund(wahl.versammlungAm(),
                new Delegiertenmeldung.Meldung(einer.name(), einer.geboren(), einer.organisation()));
    }
}
