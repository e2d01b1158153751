package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes: worded, compared with the record, signed twice (§ 52 Abs. 1 GO NRW, § 6 GeschO-SB). */
@Service
@Transactional
public class Niederschriften {

    private final SitzungRepository ablage;
    private final UnterschriftRepository unterschriften;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Niederschriftwortlaut wortlaut;
    private final Niederschriftvollstaendigkeit vollstaendigkeit;
    private final Berichtigungsfeststellung berichtigung;

    Niederschriften(SitzungRepository ablage, UnterschriftRepository unterschriften, Sitzungen sitzungen,
                    Gremien gremien, Feststellungen feststellungen, Niederschriftwortlaut wortlaut,
                    Niederschriftvollstaendigkeit vollstaendigkeit, Berichtigungsfeststellung berichtigung) {
        this.ablage = ablage;
        this.unterschriften = unterschriften;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.wortlaut = wortlaut;
        this.vollstaendigkeit = vollstaendigkeit;
        this.berichtigung = berichtigung;
    }

    /**
     * Takes over the wording; earlier signatures fall away.
     *
     * @throws EingabeFehler if the wording contradicts the record and no reason says why it stays
     */
    public void fertigen(long sitzungId, Fertigung fertigung, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        nichtAbgeschlossen(sitzung);
        datumPruefen("Gefertigt am", fertigung.am(), sitzung);
        unterschriften.deleteAll(unterschriften(sitzungId));
        sitzung.niederschriftErgaenzung = fertigung.ergaenzung();
        sitzung.niederschriftBemerkung = null;
        ablage.save(sitzung);
        List<Abweichung> abweichungen = wortlaut.uebernehmen(sitzungId, fertigung);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("ergaenzung", fertigung.ergaenzung() == null ? "" : fertigung.ergaenzung());
        inhalt.put("texte", fertigung.texte());
        inhalt.put("abweichungen", abweichungen.stream().map(eine -> Map.of("ort", eine.ort(),
                "widerspruch", eine.satz(), "begruendung", eine.begruendung())).toList());
        feststellungen.festhalten(anlass(sitzung, "Niederschrift gefertigt", person, fertigung.am()), Eintragsart.SCHRITT, inhalt);
    }

    /**
     * Signs as the person who is signed in. The first signature fixes the text; the second is under the same text.
     *
     * @param inVertretung whether the person signs for somebody absent; the signature says so by "i. V."
     * @throws EingabeFehler if this person has signed in the other role already, the chair has still to establish something
     *                       after a correction, or the record has changed since the first signature
     */
    public void unterschreiben(long sitzungId, Unterschrift.Rolle rolle, LocalDate am, String person,
                               boolean inVertretung) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        datumPruefen("Unterschrieben am", am, sitzung);
        String name = gremien.nameVon(person);
        List<Unterschrift> bisher = unterschriften(sitzungId);
        if (bisher.stream().anyMatch(unterschrift -> unterschrift.istVon(name))) {
            throw new EingabeFehler("Unterschrift", name + " hat diese Niederschrift schon unterschrieben. "
                    + "Die zweite Unterschrift leistet eine andere Person ("
                    + Unterschrift.norm(gremien.gremium(sitzung.gremiumId())) + ").");
        }
        if (berichtigung.offenIn(sitzungId)) {
            throw new EingabeFehler("Niederschrift", "Nach einer Berichtigung hat der Vorsitz noch neu festzustellen; "
                    + "unterschrieben wird danach.");
        }
        Niederschriftfassung fassung = bisher.isEmpty() ? wortlaut.festschreiben(sitzungId, am)
                : wortlaut.unveraendert(sitzungId);
        String zeichnung = Unterschrift.zeichnung(name, inVertretung);
        unterschriften.save(new Unterschrift(null, sitzungId, rolle, zeichnung, am));
        if (rolle == Unterschrift.Rolle.VORSITZ) {
            sitzung.stand = Sitzungsstand.ABGESCHLOSSEN;
            ablage.save(sitzung);
        }
        Anlass anlass = anlass(sitzung, rolle == Unterschrift.Rolle.VORSITZ
                ? "Niederschrift unterschrieben (Vorsitz)" : "Niederschrift unterschrieben (Schriftführung)", person, am);
        feststellungen.festhalten(anlass, Eintragsart.UNTERSCHRIFT, Map.of("rolle", rolle, "name", zeichnung,
                "fassung", fassung.nummer(), "hash", fassung.hash()));
        vollstaendigkeit.erheben(vollstaendigkeit.akte(sitzungId), sitzung, anlass.fuer("Vollständigkeit der Niederschrift geprüft"));
    }

    /**
     * Sends the minutes back to their keeper.
     *
     * @throws EingabeFehler without a remark
     */
    public void zurueckgeben(long sitzungId, String bemerkung, LocalDate am, String person) {
        new Pruefliste().verlange("Bemerkung", bemerkung).hoechstens("Bemerkung", bemerkung, 2000).abschliessen();
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        nichtAbgeschlossen(sitzung);
        datumPruefen("Datum", am, sitzung);
        sitzung.niederschriftBemerkung = bemerkung.strip();
        ablage.save(sitzung);
        feststellungen.festhalten(anlass(sitzung, "Niederschrift zurückgegeben", person, am), Eintragsart.SCHRITT,
                Map.of("bemerkung", sitzung.niederschriftBemerkung));
    }

    /** @return the signatures under the minutes */
    public List<Unterschrift> unterschriften(long sitzungId) {
        return unterschriften.findBySitzungIdOrderById(sitzungId);
    }

    /** @return the finding on completeness that was raised last, if there is one */
    public Optional<ErhobenerBefund> befund(long sitzungId) {
        return Optional.ofNullable(vollstaendigkeit.akte(sitzungId).befundId).map(feststellungen::befund);
    }

    private static void nichtAbgeschlossen(Sitzung sitzung) {
        if (sitzung.stand == Sitzungsstand.ABGESCHLOSSEN) {
            throw new EingabeFehler("Niederschrift", "Sie ist von beiden unterschrieben; geändert wird sie nur noch durch "
                    + "einen Berichtigungsvermerk.");
        }
    }

    private static void datumPruefen(String feld, LocalDate am, Sitzung sitzung) {
        new Pruefliste().verlange(feld, am)
                .abweisenWenn(am != null && am.isBefore(sitzung.datum()), feld,
                        "liegt vor der Sitzung (" + Datum.deutsch(sitzung.datum()) + ").")
                .abschliessen();
    }

    private static Anlass anlass(Sitzung sitzung, String schritt, String person, LocalDate am) {
        return new Anlass(sitzung.kennung(), schritt, person, am.atStartOfDay());
    }
}
