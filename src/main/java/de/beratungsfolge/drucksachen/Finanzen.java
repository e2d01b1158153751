package de.beratungsfolge.drucksachen;

import java.math.BigDecimal;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The financial table of a paper; amounts in euro. All values but the first are null without effects.
 *
 * @param auswirkungen          whether there are any
 * @param ueberAusserplanmaessig whether funds beyond the budget are needed (§ 83 GO NRW)
 */
public record Finanzen(
        @Column("finanzen_auswirkungen") Boolean auswirkungen,
        BigDecimal ertragErstesJahr,
        BigDecimal ertragFolgejahre,
        BigDecimal aufwandErstesJahr,
        BigDecimal aufwandFolgejahre,
        @Column("finanzen_bemerkung") String bemerkung,
        Haeufigkeit haeufigkeit,
        Boolean mittelVeranschlagt,
        Boolean ueberAusserplanmaessig,
        BigDecimal ueberAplBetrag,
        String ueberAplDeckung) {

    /** @return the table of a paper without financial effects */
    public static Finanzen keine() {
        return new Finanzen(false, null, null, null, null, null, null, null, null, null, null);
    }

    /** @return what burdens the budget in the first year, in euro */
    public BigDecimal belastungErstesJahr() {
        return belastung(aufwandErstesJahr, ertragErstesJahr);
    }

    /** @return what burdens the budget in each following year, in euro */
    public BigDecimal belastungFolgejahre() {
        return belastung(aufwandFolgejahre, ertragFolgejahre);
    }

    private static BigDecimal belastung(BigDecimal aufwand, BigDecimal ertrag) {
        return (aufwand == null ? BigDecimal.ZERO : aufwand).subtract(ertrag == null ? BigDecimal.ZERO : ertrag);
    }
}
