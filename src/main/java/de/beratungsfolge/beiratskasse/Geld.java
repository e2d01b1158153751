package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts in Euro as people write them, in cents as they are stored. */
public final class Geld {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);
    private static final int HOECHSTENS_ZIFFERN = 12;

    private Geld() {
    }

    /**
     * @param text e.g. {@code 12,50} or {@code 12.5}, or null
     * @return the amount in cents, or null for no text
     * @throws EingabeFehler if it is no amount, or has more than two decimal places
     */
    public static Long lesen(String feld, String text) {
        if (text == null) {
            return null;
        }
        try {
            BigDecimal cent = new BigDecimal(text.strip().replace(',', '.')).multiply(HUNDERT);
            if (cent.precision() - cent.scale() > HOECHSTENS_ZIFFERN) {
                throw new NumberFormatException(text);
            }
            return cent.longValueExact();
        } catch (ArithmeticException | NumberFormatException fehler) {
            throw new EingabeFehler(feld, "„" + text + "“ ist kein Betrag; bitte wie 1234,50.");
        }
    }

    /** @return e.g. {@code 1.234,50 Euro} */
    public static String deutsch(long cent) {
        NumberFormat zahl = NumberFormat.getNumberInstance(Locale.GERMANY);
        zahl.setMinimumFractionDigits(2);
        zahl.setMaximumFractionDigits(2);
        return zahl.format(BigDecimal.valueOf(cent, 2)) + " Euro";
    }
}
