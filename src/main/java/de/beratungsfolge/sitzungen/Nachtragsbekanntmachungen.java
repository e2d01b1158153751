package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachung;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agenda is announced as it is going to be treated (§ 48 Abs. 1 Satz 4 GO NRW): a supplement that changes its public part
 * needs an announcement of its own, and is late or missing by itself. What was announced before stays announced.
 */
@Service
@Transactional
public class Nachtragsbekanntmachungen {

    private final NachtragsbekanntmachungRepository ablage;
    private final Sitzungen sitzungen;
    private final Tagesordnungsfassungen fassungen;
    private final Bekanntmachungen bekanntmachungen;
    private final Feststellungen feststellungen;

    Nachtragsbekanntmachungen(NachtragsbekanntmachungRepository ablage, Sitzungen sitzungen,
                              Tagesordnungsfassungen fassungen, Bekanntmachungen bekanntmachungen,
                              Feststellungen feststellungen) {
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.fassungen = fassungen;
        this.bekanntmachungen = bekanntmachungen;
        this.feststellungen = feststellungen;
    }

    /** @return the versions of the agenda after the first whose public part had to be announced, oldest first */
    @Transactional(readOnly = true)
    public List<Tagesordnungsfassung> bekanntzumachen(long sitzungId) {
        return ablage.findBySitzungIdOrderByFassung(sitzungId).stream().map(this::fassung).toList();
    }

    /** @return the finding on the last supplement's announcement, where there is something to establish */
    @Transactional(readOnly = true)
    public Optional<ErhobenerBefund> festzustellen(long sitzungId) {
        List<Nachtragsbekanntmachung> alle = festzustellende(sitzungId);
        return alle.isEmpty() ? Optional.empty()
                : Optional.of(feststellungen.befund(alle.get(alle.size() - 1).befundId()));
    }

    /** @return one German sentence per supplement that had to be announced: which, and what the rules say about it */
    @Transactional(readOnly = true)
    public List<String> saetze(long sitzungId) {
        return festzustellende(sitzungId).stream().map(eine -> "Nachtrag vom " + Datum.deutsch(fassung(eine).versandtAm())
                + ": " + feststellungen.befund(eine.befundId()).befund().satz()).toList();
    }

    /**
     * Records what the chair established about the last supplement's announcement; earlier ones are established as computed.
     *
     * @throws EingabeFehler if a deviation has no reason
     */
    public void feststellen(long sitzungId, Festgestellt festgestellt, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Nachtragsbekanntmachung> alle = festzustellende(sitzungId);
        for (Nachtragsbekanntmachung eine : alle) {
            ErhobenerBefund befund = feststellungen.befund(eine.befundId());
            boolean letzte = eine.equals(alle.get(alle.size() - 1));
            String ergebnis = letzte ? festgestellt.ergebnis() : befund.befund().ergebnis();
            feststellungen.feststellen(sitzungen.anlass(sitzung, schritt(eine, "festgestellt"), person), befund, ergebnis,
                    letzte ? festgestellt.begruendung() : null);
            ablage.save(eine.festgestellt(ergebnis));
        }
    }

    /** Asks the rules about the announcement of this supplement, which is entered with it or still missing. */
    void erheben(Sitzung sitzung, int fassung, Bekanntmachungsform form, LocalDate am, String person) {
        ablage.save(geprueft(sitzung, new Nachtragsbekanntmachung(null, null, sitzung.id, fassung, null, null, null, 0, null),
                form, am, null, person));
    }

    /**
     * Records when and how a supplement was announced, and asks the rules again.
     *
     * @throws EingabeFehler if there is no such supplement, or the days are missing or contradict each other
     */
    void nachtragen(long sitzungId, int fassung, Bekanntmachungsform form, LocalDate am, LocalDate entferntAm, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Bekanntmachungen.tagePruefen(am, entferntAm);
        Nachtragsbekanntmachung eine = ablage.findBySitzungIdOrderByFassung(sitzungId).stream()
                .filter(kandidat -> kandidat.fassung() == fassung).findFirst().orElseThrow(() -> new EingabeFehler(
                        "Was wurde bekannt gemacht?", "Diesen Nachtrag gibt es nicht, oder er ändert die öffentliche "
                        + "Tagesordnung nicht."));
        ablage.save(geprueft(sitzung, eine, form, am, entferntAm, person));
    }

    /** A meeting announced only after supplements had been sent was announced with them. */
    void mitDerSitzung(long sitzungId, Bekanntmachungsform form, LocalDate am, LocalDate entferntAm, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        ablage.findBySitzungIdOrderByFassung(sitzungId).stream()
                .filter(eine -> eine.bekanntGemachtAm() == null && !fassung(eine).versandtAm().isAfter(am))
                .forEach(eine -> ablage.save(geprueft(sitzung, eine, form, am, entferntAm, person)));
    }

    private Nachtragsbekanntmachung geprueft(Sitzung sitzung, Nachtragsbekanntmachung eine, Bekanntmachungsform form,
                                             LocalDate am, LocalDate entferntAm, String person) {
        Bekanntmachung fakten = bekanntmachungen.fakten(sitzung, form, am, entferntAm);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("fassung", eine.fassung());
        inhalt.put("form", fakten.form());
        inhalt.put("bekanntGemachtAm", am);
        inhalt.put("entferntAm", entferntAm);
        feststellungen.festhalten(sitzungen.vorbereitung(sitzung, schritt(eine, "eingetragen"), person), Eintragsart.SCHRITT,
                inhalt);
        return eine.bekanntGemacht(fakten.form(), am, entferntAm, feststellungen.erheben(
                sitzungen.vorbereitung(sitzung, schritt(eine, "geprüft"), person), fakten, sitzung.datum).id());
    }

    private List<Nachtragsbekanntmachung> festzustellende(long sitzungId) {
        return ablage.findBySitzungIdOrderByFassung(sitzungId).stream()
                .filter(eine -> Bekanntmachungen.feststellbar(feststellungen.befund(eine.befundId()))).toList();
    }

    private String schritt(Nachtragsbekanntmachung eine, String was) {
        return "Bekanntmachung des Nachtrags vom " + Datum.deutsch(fassung(eine).versandtAm()) + " " + was;
    }

    private Tagesordnungsfassung fassung(Nachtragsbekanntmachung eine) {
        return fassungen.fassungen(eine.sitzungId()).get(eine.fassung() - 1);
    }
}
