package de.beratungsfolge.sitzungen;

import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
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
                        rolle(sitzung, eine), eine.person())).toList(),
                sitzung.datum(), akte.bekanntgegebenAm != null, "BESCHLOSSEN".equals(akte.ergebnis) ? akte.behandeltAm : null,
                akte.naechsteSitzung, akte.kopieAm != null), sitzung.datum());
        akte.befundId = befund.id();
        akten.save(akte);
        return befund;
    }

    /** A deputy who led the Seniorenbeirat signs as such (§ 10 Satz 3 GeschO-SB). */
    private Unterschriftsrolle rolle(Sitzung sitzung, Unterschrift eine) {
        boolean stellvertretung = eine.rolle() == Unterschrift.Rolle.VORSITZ
                && gremien.gremium(sitzung.gremiumId()).art() == GremiumArt.SENIORENBEIRAT
                && gremien.stellvertretenderVorsitz(sitzung.gremiumId(), sitzung.datum()).stream()
                        .anyMatch(wer -> eine.istVon(wer.name()));
        return stellvertretung ? Unterschriftsrolle.STELLVERTRETUNG : Unterschriftsrolle.valueOf(eine.rolle().name());
    }
}
