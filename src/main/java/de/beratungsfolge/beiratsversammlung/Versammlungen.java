package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.beiratswahl.Delegiertenmeldung;
import de.beratungsfolge.beiratswahl.Delegiertenpruefung;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.gremien.Beiratsgremium;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Convening a Delegiertenversammlung and admitting its delegates (§ 3 Abs. 2 und 3 GeschO-SB). */
@Service
@Transactional
public class Versammlungen {

    /** § 14 GeschO-SB. */
    static final LocalDate IN_KRAFT = LocalDate.of(2021, 6, 25);
    private static final String TAG = "Tag der Versammlung";
    private static final String BESCHLUSS_VOM = "Beschluss vom";
    private static final String GRUND = "Warum ohne Beschluss";

    private final Versammlungsakte akte;
    private final Beiratsgremium beirat;
    private final Delegiertenpruefung pruefung;

    Versammlungen(Versammlungsakte akte, Beiratsgremium beirat, Delegiertenpruefung pruefung) {
        this.akte = akte;
        this.beirat = beirat;
        this.pruefung = pruefung;
    }

    /**
     * Convenes an assembly, or notes one that was convened.
     *
     * @throws EingabeFehler if something is missing or impossible, or one is convened for this day
     */
    public Delegiertenversammlung einberufen(Einberufungseingabe eingabe, String person) {
        pruefen(eingabe);
        Delegiertenversammlung neu = new Delegiertenversammlung();
        neu.gremiumId = beirat.verlange(eingabe.versammlungAm()).id();
        verlangeFrei(neu.gremiumId, eingabe.versammlungAm(), null);
        boolean beschluss = eingabe.einberufung() == Einberufung.BESCHLUSS;
        neu.versammlungAm = eingabe.versammlungAm();
        neu.ort = eingabe.ort();
        neu.einberufenAm = eingabe.einberufenAm();
        neu.einberufung = eingabe.einberufung();
        neu.beschlussAm = beschluss ? eingabe.beschlussAm() : null;
        neu.ohneBeschlussGrund = beschluss ? null : eingabe.grund();
        neu.stand = Versammlungsstand.EINBERUFEN;
        akte.speichern(neu);
        akte.festhalten(neu, "Delegiertenversammlung einberufen", person, eingabe);
        return neu;
    }

    /**
     * Registers the delegates in place of those registered before, and asks the rules.
     *
     * @throws EingabeFehler if something is missing, a name stands twice, or another assembly meets on the new day
     */
    public void melden(long id, Delegiertenmeldung eingabe, String person) {
        Delegiertenversammlung eine = akte.versammlung(id);
        Delegiertenpruefung.verlangeVollstaendig(eingabe);
        verlangeFrei(eine.gremiumId, eingabe.versammlungAm(), id);
        eine.versammlungAm = eingabe.versammlungAm();
        akte.festhalten(eine, "Delegierte gemeldet", person, eingabe);
        ErhobenerBefund befund = pruefung.erheben(akte.jetzt(eine.vorgang(), "Delegierte geprüft", person), eingabe);
        eine.delegierteBefundId = befund.id();
        akte.speichern(eine);
        List<String> zugelassen = Delegiertenpruefung.zugelassene(befund);
        akte.ersetzen(id, eingabe.delegierte().stream().map(einer -> new Versammlungsdelegierter(null, id, einer.name().strip(),
                einer.geboren(), einer.organisation().strip(), zugelassen.contains(einer.name().strip()), false)).toList());
    }

    /**
     * Establishes who is admitted.
     *
     * @param begruendung mandatory where the names are not those of the finding
     * @return whether anybody is
     * @throws EingabeFehler if a deviation has no reason or a name is not registered
     */
    public boolean zulassen(long id, List<String> zugelassen, String begruendung, String person) {
        Delegiertenversammlung eine = akte.versammlung(id);
        List<Versammlungsdelegierter> alle = akte.delegierte(id);
        Delegiertenpruefung.Zulassung zulassung = pruefung.feststellen(
                akte.jetzt(eine.vorgang(), "Delegierte festgestellt", person), eine.delegierteBefundId,
                alle.stream().map(Versammlungsdelegierter::name).toList(), akte.zugelassene(id), zugelassen, begruendung);
        akte.festhalten(eine, zulassung.abweichend() ? "Abweichend vom Befund zugelassen" : "Delegierte zugelassen", person,
                zulassung.inhalt());
        akte.speichern(alle.stream().map(einer -> einer.zugelassen(zulassung.zugelassen().contains(einer.name()))).toList());
        return !zulassung.zugelassen().isEmpty();
    }

    /** @return a German sentence: why this person is admitted or not */
    @Transactional(readOnly = true)
    public String satz(Delegiertenversammlung eine, Versammlungsdelegierter einer) {
        return einer.zugelassen() ? "zugelassen" : pruefung.grund(eine.versammlungAm(),
                new Delegiertenmeldung.Meldung(einer.name(), einer.geboren(), einer.organisation()));
    }

    private void verlangeFrei(long gremiumId, LocalDate tag, Long eigene) {
        if (akte.alle(gremiumId).stream().anyMatch(andere -> !andere.id.equals(eigene) && andere.versammlungAm.equals(tag)
                && andere.stand != Versammlungsstand.AUSGEFALLEN)) {
            throw new EingabeFehler(TAG, "für diesen Tag ist die Delegiertenversammlung schon einberufen.");
        }
    }

    private void pruefen(Einberufungseingabe eingabe) {
        LocalDate tag = eingabe.versammlungAm();
        LocalDate am = eingabe.einberufenAm();
        LocalDate beschluss = eingabe.beschlussAm();
        boolean mitBeschluss = eingabe.einberufung() == Einberufung.BESCHLUSS;
        new Pruefliste().verlange(TAG, tag)
                .abweisenWenn(tag != null && tag.isBefore(IN_KRAFT), TAG, "die Geschäftsordnung gilt erst seit dem 25.06.2021.")
                .verlange("Ort", eingabe.ort()).hoechstens("Ort", eingabe.ort(), 200)
                .verlange("Eingeladen am", am)
                .abweisenWenn(akte.kuenftig(am), "Eingeladen am", "liegt in der Zukunft.")
                .abweisenWenn(am != null && tag != null && am.isAfter(tag), "Eingeladen am", "liegt nach der Versammlung.")
                .verlange("Einberufen durch", eingabe.einberufung())
                .abweisenWenn(mitBeschluss && beschluss == null, BESCHLUSS_VOM, "bitte angeben.")
                .abweisenWenn(mitBeschluss && am != null && beschluss != null && beschluss.isAfter(am), BESCHLUSS_VOM,
                        "liegt nach der Einladung.")
                .abweisenWenn(eingabe.einberufung() == Einberufung.VORSITZ && eingabe.grund() == null, GRUND,
                        "einberufen wird durch den Seniorenbeirat (§ 3 Abs. 3 Satz 1 GeschO-SB); bitte angeben.")
                .hoechstens(GRUND, eingabe.grund(), 2000).abschliessen();
    }
}
