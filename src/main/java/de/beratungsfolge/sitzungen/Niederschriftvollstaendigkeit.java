package de.beratungsfolge.sitzungen;

import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.pruefungen.Niederschrift;
import de.beratungsfolge.regelwerk.pruefungen.Unterschriftsrolle;
import org.springframework.stereotype.Component;

/** Asks the rules whether the minutes are complete (§ 52 Abs. 1 GO NRW, § 6 GeschO-SB). */
@Component
class Niederschriftvollstaendigkeit {

    private final NiederschriftakteRepository akten;
    private final UnterschriftRepository unterschriften;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Niederschriftvollstaendigkeit(NiederschriftakteRepository akten, UnterschriftRepository unterschriften,
                                  Gremien gremien, Feststellungen feststellungen) {
        this.akten = akten;
        this.unterschriften = unterschriften;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** @return the file of the minutes, a new one if there is none yet */
    Niederschriftakte akte(long sitzungId) {
        return akten.findBySitzungId(sitzungId).orElseGet(() -> {
            Niederschriftakte neu = new Niederschriftakte();
            neu.sitzungId = sitzungId;
            return neu;
        });
    }

    /** Raises the finding and stores the file with it. */
    ErhobenerBefund erheben(Niederschriftakte akte, Sitzung sitzung, Anlass anlass) {
        ErhobenerBefund befund = feststellungen.erheben(anlass, new Niederschrift(
                gremien.gremium(sitzung.gremiumId()).fuerRegeln(),
                unterschriften.findBySitzungIdOrderById(sitzung.id()).stream().map(eine -> new Niederschrift.Unterschrift(
                        Unterschriftsrolle.valueOf(eine.rolle().name()), eine.person())).toList(),
                sitzung.datum(), akte.bekanntgegebenAm != null, "BESCHLOSSEN".equals(akte.ergebnis) ? akte.behandeltAm : null,
                akte.naechsteSitzung, akte.kopieAm != null), sitzung.datum());
        akte.befundId = befund.id();
        akten.save(akte);
        return befund;
    }
}
