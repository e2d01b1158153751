package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachung;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public announcement of meetings (§ 48 Abs. 1 Satz 4 GO NRW, BekanntmVO NRW). */
@Service
@Transactional
public class Bekanntmachungen {

    private final SitzungRepository ablage;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Regelwerk regelwerk;
    private final Feststellungen feststellungen;

    Bekanntmachungen(SitzungRepository ablage, Sitzungen sitzungen, Gremien gremien, Regelwerk regelwerk,
                     Feststellungen feststellungen) {
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.regelwerk = regelwerk;
        this.feststellungen = feststellungen;
    }

    /**
     * Records when and how the meeting was announced after the invitation was sent, and asks the rules again.
     *
     * @param entferntAm day on which it was taken down, or null
     * @throws EingabeFehler if the days are missing or contradict each other, or the meeting was not invited to
     */
    public void nachtragen(long sitzungId, Bekanntmachungsform form, LocalDate am, LocalDate entferntAm, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        new Pruefliste()
                .abweisenWenn(sitzung.stand != Sitzungsstand.EINGELADEN, "Bekanntmachung",
                        "Ergänzen lässt sie sich zwischen Einladung und Eröffnung; der Stand der Sitzung ist „"
                                + sitzung.stand.bezeichnung() + "“.")
                .abschliessen();
        tagePruefen(am, entferntAm);
        erheben(sitzung, form, am, entferntAm, person);
        ablage.save(sitzung);
    }

    /**
     * Asks, while the invitation is being prepared, whether the meeting would be announced in time; nothing is recorded.
     */
    @Transactional(readOnly = true)
    public Befund vorpruefen(long sitzungId, Bekanntmachungsform form, LocalDate am) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        return feststellungen.pruefen(fakten(sitzung, form, am, null), sitzung.datum);
    }

    /** @return the finding on the announcement, where the law prescribes one for this body and the rules found a result */
    public Optional<ErhobenerBefund> festzustellen(long sitzungId) {
        return Optional.ofNullable(sitzungen.sitzung(sitzungId).bekanntmachungBefundId).map(feststellungen::befund)
                .filter(Bekanntmachungen::feststellbar);
    }

    /** Whether there is something to establish: an announcement is prescribed, and the rules found a result. */
    static boolean feststellbar(ErhobenerBefund befund) {
        String ergebnis = befund.befund().ergebnis();
        return !"NICHT_VORGESCHRIEBEN".equals(ergebnis)
                && Feststellungen.ergebnisse(befund.befund().pruefung()).contains(ergebnis);
    }

    /**
     * Records what the chair established about the announcement.
     *
     * @throws EingabeFehler if a deviation has no reason
     */
    public void feststellen(long sitzungId, Festgestellt festgestellt, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        feststellungen.feststellen(sitzungen.anlass(sitzung, "Bekanntmachung festgestellt", person),
                feststellungen.befund(sitzung.bekanntmachungBefundId), festgestellt.ergebnis(), festgestellt.begruendung());
        sitzung.bekanntmachung = festgestellt.ergebnis();
        ablage.save(sitzung);
    }

    /** Records announcement and finding; the caller stores the meeting. */
    void erheben(Sitzung sitzung, Bekanntmachungsform gewaehlt, LocalDate am, LocalDate entferntAm, String person) {
        Bekanntmachung fakten = fakten(sitzung, gewaehlt, am, entferntAm);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("form", fakten.form());
        inhalt.put("bekanntGemachtAm", am);
        inhalt.put("entferntAm", entferntAm);
        feststellungen.festhalten(sitzungen.vorbereitung(sitzung, "Bekanntmachung eingetragen", person),
                Eintragsart.SCHRITT, inhalt);
        sitzung.bekanntmachungsform = fakten.form();
        sitzung.bekanntGemachtAm = am;
        sitzung.bekanntmachungEntferntAm = entferntAm;
        sitzung.bekanntmachungBefundId = feststellungen.erheben(
                sitzungen.vorbereitung(sitzung, "Bekanntmachung geprüft", person), fakten, sitzung.datum).id();
    }

    static void tagePruefen(LocalDate am, LocalDate entferntAm) {
        new Pruefliste()
                .verlange("Bekannt gemacht am", am)
                .abweisenWenn(am != null && entferntAm != null && entferntAm.isBefore(am), "Entfernt am",
                        "liegt vor der Bekanntmachung (" + Datum.deutsch(am) + ").")
                .abschliessen();
    }

    Bekanntmachung fakten(Sitzung sitzung, Bekanntmachungsform gewaehlt, LocalDate am, LocalDate entferntAm) {
        Bekanntmachungsform form = gewaehlt == null ? regelwerk.ortsrecht(sitzung.datum).bekanntmachungsform() : gewaehlt;
        return new Bekanntmachung(gremien.gremium(sitzung.gremiumId).fuerRegeln(), form, am, sitzung.datum, entferntAm);
    }
}
