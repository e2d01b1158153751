package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes and their two signatures (§ 52 Abs. 1 GO NRW). */
@Service
@Transactional
public class Niederschriften {

    private final SitzungRepository ablage;
    private final UnterschriftRepository unterschriften;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Niederschriften(SitzungRepository ablage, UnterschriftRepository unterschriften, Sitzungen sitzungen,
                    Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.unterschriften = unterschriften;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** Takes over what the keeper of the minutes adds to what was recorded; earlier signatures fall away. */
    public void fertigen(long sitzungId, String ergaenzung, LocalDate am, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        datumPruefen("Gefertigt am", am, sitzung);
        unterschriften.deleteAll(unterschriften(sitzungId));
        sitzung.niederschriftErgaenzung = ergaenzung;
        sitzung.niederschriftBemerkung = null;
        ablage.save(sitzung);
        feststellungen.festhalten(anlass(sitzung, "Niederschrift gefertigt", person, am), Eintragsart.SCHRITT,
                Map.of("ergaenzung", ergaenzung == null ? "" : ergaenzung));
    }

    /**
     * Signs as the person who is signed in.
     *
     * @param inVertretung whether the person signs for somebody absent; the signature says so by "i. V."
     * @throws EingabeFehler if this person has signed in the other role already
     */
    public void unterschreiben(long sitzungId, Unterschrift.Rolle rolle, LocalDate am, String person,
                               boolean inVertretung) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        datumPruefen("Unterschrieben am", am, sitzung);
        String name = gremien.nameVon(person);
        if (unterschriften(sitzungId).stream().anyMatch(unterschrift -> unterschrift.istVon(name))) {
            throw new EingabeFehler("Unterschrift", name + " hat diese Niederschrift schon unterschrieben. "
                    + "Die zweite Unterschrift leistet eine andere Person (§ 52 Abs. 1 GO NRW).");
        }
        String zeichnung = (inVertretung ? Unterschrift.IN_VERTRETUNG : "") + name;
        unterschriften.save(new Unterschrift(null, sitzungId, rolle, zeichnung, am));
        if (rolle == Unterschrift.Rolle.VORSITZ) {
            sitzung.stand = Sitzungsstand.ABGESCHLOSSEN;
            ablage.save(sitzung);
        }
        feststellungen.festhalten(anlass(sitzung, rolle == Unterschrift.Rolle.VORSITZ
                        ? "Niederschrift unterschrieben (Vorsitz)" : "Niederschrift unterschrieben (Schriftführung)",
                person, am), Eintragsart.UNTERSCHRIFT, Map.of("rolle", rolle, "name", zeichnung));
    }

    /**
     * Sends the minutes back to their keeper.
     *
     * @throws EingabeFehler without a remark
     */
    public void zurueckgeben(long sitzungId, String bemerkung, LocalDate am, String person) {
        new Pruefliste().verlange("Bemerkung", bemerkung).hoechstens("Bemerkung", bemerkung, 2000).abschliessen();
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
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
