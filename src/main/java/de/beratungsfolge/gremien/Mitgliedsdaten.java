package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Pruefliste;
import java.time.LocalDate;

/**
 * A membership as a person enters it.
 *
 * @param fraktionId null for somebody without Fraktion
 * @param amt        chair or deputy chair, or null
 * @param bis        last day, or null while it lasts
 */
public record Mitgliedsdaten(Personenwahl wer, Long fraktionId, Mitgliedsart art, Gremienamt amt, LocalDate von,
                             LocalDate bis) {

    Pruefliste pruefe() {
        return new Pruefliste().verlange("Art", art).verlange("Von", von)
                .abweisenWenn(amt == Gremienamt.SCHRIFTFUEHRUNG && art != null && art != Mitgliedsart.SCHRIFTFUEHRUNG,
                        "Amt", "Schriftführung bitte als Art angeben; sie ist kein Mitglied.");
    }

    Mitgliedschaft als(Long id, Long version, long gremiumId, long personId, String angabe) {
        return new Mitgliedschaft(id, version, gremiumId, personId, fraktionId, art, amt == Gremienamt.VORSITZ,
                amt == null ? 0 : amt.stellvertretung(), von, bis, angabe);
    }
}
