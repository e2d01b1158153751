package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Ladung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting to a meeting: in time, in a shortened time, or late with a reason. */
@Service
@Transactional
public class Einladungen {

    private final SitzungRepository ablage;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Tagesordnungsfassungen fassungen;
    private final Bekanntmachungen bekanntmachungen;
    private final Ladungsfrist ladungsfrist;
    private final Feststellungen feststellungen;

    Einladungen(SitzungRepository ablage, Sitzungen sitzungen, Tagesordnung tagesordnung,
                Tagesordnungsfassungen fassungen, Bekanntmachungen bekanntmachungen, Ladungsfrist ladungsfrist,
                Feststellungen feststellungen) {
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.fassungen = fassungen;
        this.bekanntmachungen = bekanntmachungen;
        this.ladungsfrist = ladungsfrist;
        this.feststellungen = feststellungen;
    }

    /**
     * Records the invitation with the first version of the agenda, and asks the rules whether it came in time, where the
     * body has a Ladungsfrist, and whether the meeting is announced.
     *
     * @throws EingabeFehler if a date is missing or contradicts the meeting's, or if the invitation is late or lacks the
     *                       hint of § 49 Abs. 2 GO NRW and no reason is given
     */
    public void versenden(long sitzungId, Einladungseingabe eingabe, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        pruefen(sitzung, eingabe);
        Anlass anlass = new Anlass(sitzung.kennung, "Einladung versandt", person, eingabe.einladungVom().atStartOfDay());
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, eingabe);
        sitzung.einladungVom = eingabe.einladungVom();
        sitzung.zugangAm = eingabe.zugangAm();
        sitzung.verkuerzungGrund = eingabe.verkuerzungGrund();
        sitzung.hinweisZweiteLadung = eingabe.hinweisZweiteLadung();
        sitzung.versandBegruendung = eingabe.begruendung();
        sitzung.ladungBefundId = !ladungsfrist.gilt(sitzung) ? null
                : feststellungen.erheben(anlass.fuer("Ladungsfrist geprüft"), fakten(sitzung, eingabe), sitzung.datum).id();
        bekanntmachungen.erheben(sitzung, eingabe.bekanntmachungsform(), eingabe.bekanntGemachtAm(), null, person);
        sitzung.stand = Sitzungsstand.EINGELADEN;
        ablage.save(sitzung);
        fassungen.festhalten(sitzung, eingabe.einladungVom(), eingabe.zugangAm(), null, sitzung.ladungBefundId, person);
    }

    /** @return whether the body has a Ladungsfrist; the Seniorenbeirat has none (§ 9 Abs. 1 GeschO-SB) */
    @Transactional(readOnly = true)
    public boolean mitFrist(long sitzungId) {
        return ladungsfrist.gilt(sitzungen.sitzung(sitzungId));
    }

    /**
     * Asks, while the invitation is being prepared, whether it would come in time; nothing is recorded.
     *
     * @return empty where the body has no Ladungsfrist
     * @throws EingabeFehler if the day lies after the meeting
     */
    @Transactional(readOnly = true)
    public Optional<Befund> vorpruefen(long sitzungId, LocalDate zugangAm, boolean verkuerzt) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Pruefliste liste = new Pruefliste();
        Ladungsfrist.zugangPruefen(liste, sitzung, zugangAm);
        liste.abschliessen();
        return !ladungsfrist.gilt(sitzung) ? Optional.empty()
                : Optional.of(feststellungen.pruefen(ladungsfrist.fakten(sitzung, zugangAm, verkuerzt, false), sitzung.datum));
    }

    /**
     * Asks the rules again at the opening, now that the chair knows whether everybody came without objecting.
     *
     * @param erschienenOhneRuege everybody who was invited late came, and nobody objected
     */
    public void ladungErneutPruefen(long sitzungId, boolean erschienenOhneRuege, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        sitzung.ladungBefundId = feststellungen.erheben(sitzungen.anlass(sitzung, "Ladungsfrist erneut geprüft", person),
                ladungsfrist.fakten(sitzung, sitzung.zugangAm, sitzung.verkuerzungGrund != null, erschienenOhneRuege),
                sitzung.datum).id();
        ablage.save(sitzung);
    }

    private void pruefen(Sitzung sitzung, Einladungseingabe eingabe) {
        Pruefliste liste = new Pruefliste();
        Ladungsfrist.datenPruefen(liste, sitzung, "Einladung vom", eingabe.einladungVom(), eingabe.zugangAm());
        boolean mitFrist = ladungsfrist.gilt(sitzung);
        liste.hoechstens("Grund der Verkürzung", eingabe.verkuerzungGrund(), 2000)
                .abweisenWenn(!mitFrist && eingabe.verkuerzungGrund() != null, "Grund der Verkürzung",
                        "Der Seniorenbeirat hat keine Ladungsfrist; zu verkürzen ist nichts (§ 9 Abs. 1 GeschO-SB).")
                .hoechstens("Begründung", eingabe.begruendung(), 2000);
        List<Tagesordnungspunkt> zweite = tagesordnung.punkte(sitzung.id).stream()
                .filter(Tagesordnungspunkt::zweiteLadung).toList();
        liste.abweisenWenn(!zweite.isEmpty() && !eingabe.hinweisZweiteLadung() && eingabe.begruendung() == null,
                Ladungsfrist.HINWEIS, Ladungsfrist.hinweisFehlt(zweite) + "Bitte aufnehmen oder begründen, warum er fehlt.");
        liste.abschliessen();
        boolean verspaetet = mitFrist && Ladungsfrist.VERSPAETET.equals(
                feststellungen.pruefen(fakten(sitzung, eingabe), sitzung.datum).ergebnis());
        new Pruefliste().abweisenWenn(verspaetet && eingabe.begruendung() == null, "Begründung",
                "Die Einladung ist verspätet. Bitte sagen Sie, warum sie trotzdem so versandt wird.").abschliessen();
    }

    private Ladung fakten(Sitzung sitzung, Einladungseingabe eingabe) {
        return ladungsfrist.fakten(sitzung, eingabe.zugangAm(), eingabe.verkuerzungGrund() != null, false);
    }
}
