package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to signed minutes: noted by the next meeting of the body, in the Seniorenbeirat approved (§ 6 GeschO-SB). */
@Service
@Transactional
public class Niederschriftbehandlung {

    private static final String ANHANG = "/Niederschrift";
    private static final Pattern EINWENDUNG = Pattern.compile("Einwendung|Einwand|Einwände|wendet\\b[^.]*\\bein\\b|beanstandet|bemängelt");
    private static final Pattern KEINE = Pattern.compile("[Kk]eine (?:\\S+ )?(?:Einwendung|Einwänd)|[Kk]ein(?:en)? Einwand|nicht (?:erhoben|beanstandet)|[Oo]hne (?:Einwendung|Einw[aä]nd)");

    private final Sitzungen sitzungen;
    private final SitzungRepository ablage;
    private final TagesordnungspunktRepository punkte;
    private final Anliegenliste anliegen;
    private final NiederschriftakteRepository akten;
    private final Niederschriftvollstaendigkeit vollstaendigkeit;
    private final UnterschriftRepository unterschriften;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Niederschriftbehandlung(Sitzungen sitzungen, SitzungRepository ablage, TagesordnungspunktRepository punkte,
                            Anliegenliste anliegen, NiederschriftakteRepository akten,
                            Niederschriftvollstaendigkeit vollstaendigkeit, UnterschriftRepository unterschriften,
                            Gremien gremien, Feststellungen feststellungen) {
        this.sitzungen = sitzungen;
        this.ablage = ablage;
        this.punkte = punkte;
        this.anliegen = anliegen;
        this.akten = akten;
        this.vollstaendigkeit = vollstaendigkeit;
        this.unterschriften = unterschriften;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** @return business key of the process that waits for the next meeting */
    public String vorgang(long sitzungId) {
        return sitzungen.sitzung(sitzungId).kennung() + ANHANG;
    }

    /** @return whether the body approves its minutes and hands copies on, as the Seniorenbeirat does (§ 6 GeschO-SB) */
    public boolean mitGenehmigung(long sitzungId) {
        return gremien.gremium(sitzungen.sitzung(sitzungId).gremiumId()).art() == GremiumArt.SENIORENBEIRAT;
    }

    /** Puts the minutes among the matters that wait for the body. @return the matter */
    public Anliegen anmelden(long sitzungId, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        boolean genehmigung = mitGenehmigung(sitzungId);
        Anliegen neues = anliegen.anmelden(new Anliegen(null, sitzung.gremiumId(),
                genehmigung ? Punktart.NIEDERSCHRIFT_GENEHMIGUNG : Punktart.NIEDERSCHRIFT,
                (genehmigung ? "Genehmigung" : "Kenntnisnahme") + " der Niederschrift vom " + Datum.deutsch(sitzung.datum()),
                vorgang(sitzungId), true, sitzung.datum().plusDays(1), null, false));
        Niederschriftakte akte = vollstaendigkeit.akte(sitzungId);
        akte.anliegenId = neues.id();
        akte.ergebnis = null;
        akte.behandeltAm = null;
        akten.save(akte);
        feststellungen.festhalten(sitzungen.vorbereitung(sitzung, "Niederschrift für die nächste Sitzung vorgemerkt", person),
                Eintragsart.SCHRITT, Map.of("titel", neues.titel(), "art", neues.art()));
        return neues;
    }

    /** @return names of the members to whom the minutes are made known (§ 6 Satz 3 GeschO-SB) */
    @Transactional(readOnly = true)
    public List<String> empfaenger(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        return gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()).stream()
                .filter(einer -> einer.art().stimmberechtigt()).map(einer -> einer.person().name()).toList();
    }

    /** Records that every member was informed. @throws de.beratungsfolge.eingabe.EingabeFehler without a fitting day */
    public void bekanntgeben(long sitzungId, LocalDate am, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        datum("Bekanntgegeben am", am, sitzung.datum(), "der Sitzung");
        unterschriften.findBySitzungIdOrderById(sitzungId).stream().map(Unterschrift::am).max(Comparator.naturalOrder())
                .ifPresent(letzte -> datum("Bekanntgegeben am", am, letzte, "der letzten Unterschrift"));
        Niederschriftakte akte = vollstaendigkeit.akte(sitzungId);
        akte.bekanntgegebenAm = am;
        akten.save(akte);
        feststellungen.festhalten(anlass(sitzung, "Niederschrift bekannt gegeben", person, am), Eintragsart.SCHRITT,
                Map.of("am", am, "mitglieder", empfaenger(sitzungId)));
        nochmalsPruefen(akte, sitzung, person, am);
    }

    /**
     * Takes over what the next meeting made of the minutes.
     *
     * @return whether an objection was raised, or the approval refused
     */
    public boolean behandelt(long sitzungId, Beratungsergebnis ergebnis, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Niederschriftakte akte = vollstaendigkeit.akte(sitzungId);
        List<Tagesordnungspunkt> behandlungen = punkte.findByAnliegenIdOrderById(akte.anliegenId);
        Tagesordnungspunkt punkt = behandlungen.get(behandlungen.size() - 1);
        LocalDate am = sitzungen.sitzung(punkt.sitzungId()).datum();
        akte.behandeltAm = am;
        akte.ergebnis = ergebnis.name();
        akte.naechsteSitzung = ablage.findByGremiumIdOrderByDatum(sitzung.gremiumId()).stream().map(Sitzung::datum)
                .filter(tag -> tag.isAfter(sitzung.datum())).findFirst().orElse(am);
        akte.einwendung = ergebnis == Beratungsergebnis.ABGELEHNT || mitEinwendung(punkt.verlauf())
                ? (punkt.verlauf() == null ? "Die Genehmigung wurde abgelehnt." : punkt.verlauf()) : null;
        akten.save(akte);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("ergebnis", ergebnis);
        inhalt.put("sitzung", sitzungen.sitzung(punkt.sitzungId()).kennung());
        inhalt.put("einwendung", akte.einwendung);
        feststellungen.festhalten(anlass(sitzung, "Niederschrift in der Sitzung am " + Datum.deutsch(am) + ": "
                + ergebnis.bezeichnung(), person, am), Eintragsart.SCHRITT, inhalt);
        if (mitGenehmigung(sitzungId)) {
            nochmalsPruefen(akte, sitzung, person, am);
        }
        return akte.einwendung != null;
    }

    /** Records that an objection leads to a correction, or why not. */
    public void einwendungEntscheiden(long sitzungId, boolean berichtigen, String grund, String person) {
        new Pruefliste().abweisenWenn(!berichtigen && (grund == null || grund.isBlank()), "Begründung",
                "Wer die Einwendung zurückweist, sagt bitte, warum.").hoechstens("Begründung", grund, 2000).abschliessen();
        Niederschriftakte akte = vollstaendigkeit.akte(sitzungId);
        akte.einwendungGrund = berichtigen ? null : grund.strip();
        akten.save(akte);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("einwendung", akte.einwendung);
        inhalt.put("begruendung", akte.einwendungGrund);
        feststellungen.festhalten(sitzungen.vorbereitung(sitzungen.sitzung(sitzungId), berichtigen
                ? "Einwendung gegen die Niederschrift: wird berichtigt" : "Einwendung gegen die Niederschrift zurückgewiesen",
                person), Eintragsart.SCHRITT, inhalt);
    }

    /** Records the copy for the Beigeordnete. @throws de.beratungsfolge.eingabe.EingabeFehler without a fitting day */
    public void kopieAbgegeben(long sitzungId, LocalDate am, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Niederschriftakte akte = vollstaendigkeit.akte(sitzungId);
        datum("Kopie abgegeben am", am, akte.behandeltAm, "der Genehmigung");
        akte.kopieAm = am;
        akten.save(akte);
        feststellungen.festhalten(anlass(sitzung, "Kopie der Niederschrift abgegeben", person, am), Eintragsart.SCHRITT, Map.of("am", am));
    }

    /** Asks the rules once more whether the minutes are complete. */
    public void abschliessen(long sitzungId, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        vollstaendigkeit.erheben(vollstaendigkeit.akte(sitzungId), sitzung,
                sitzungen.vorbereitung(sitzung, "Vollständigkeit der Niederschrift geprüft", person));
    }

    /** @return what became of the minutes so far */
    @Transactional(readOnly = true)
    public Niederschriftakte akte(long sitzungId) {
        return vollstaendigkeit.akte(sitzungId);
    }

    /** So that the next task shows what is missing now, and not what was missing before this step. */
    private void nochmalsPruefen(Niederschriftakte akte, Sitzung sitzung, String person, LocalDate am) {
        vollstaendigkeit.erheben(akte, sitzung, anlass(sitzung, "Vollständigkeit der Niederschrift geprüft", person, am));
    }

    static boolean mitEinwendung(String verlauf) {
        return verlauf != null && Satzteiler.saetze(verlauf).stream()
                .anyMatch(satz -> EINWENDUNG.matcher(satz).find() && !KEINE.matcher(satz).find());
    }

    private static void datum(String feld, LocalDate am, LocalDate vorher, String wovor) {
        new Pruefliste().verlange(feld, am).abweisenWenn(am != null && am.isBefore(vorher), feld,
                "liegt vor " + wovor + " (" + Datum.deutsch(vorher) + ").").abschliessen();
    }

    private static Anlass anlass(Sitzung sitzung, String schritt, String person, LocalDate am) {
        return new Anlass(sitzung.kennung(), schritt, person, am.atStartOfDay());
    }
}
