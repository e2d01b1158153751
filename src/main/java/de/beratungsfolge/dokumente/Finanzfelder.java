package de.beratungsfolge.dokumente;

import de.beratungsfolge.drucksachen.Finanzen;
import de.beratungsfolge.drucksachen.Haeufigkeit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The financial table of a paper, with its boxes as they are ticked. */
final class Finanzfelder {

    private Finanzfelder() {
    }

    /** Fields {@code finanzen}, or null for a paper without financial effects. */
    static Map<String, Object> von(Finanzen finanzen) {
        if (finanzen == null || !Boolean.TRUE.equals(finanzen.auswirkungen())) {
            return null;
        }
        return Werte.von("ertragErstes", betrag(finanzen.ertragErstesJahr()), "ertragFolge", betrag(finanzen.ertragFolgejahre()),
                "aufwandErstes", betrag(finanzen.aufwandErstesJahr()), "aufwandFolge", betrag(finanzen.aufwandFolgejahre()),
                "belastungErstes", betrag(finanzen.belastungErstesJahr()), "belastungFolge", betrag(finanzen.belastungFolgejahre()),
                "bemerkung", finanzen.bemerkung(),
                "haeufigkeit", List.of(kreuz(finanzen.haeufigkeit() == Haeufigkeit.EINMALIG, "einmalig"),
                        kreuz(finanzen.haeufigkeit() == Haeufigkeit.JAEHRLICH, "jährlich")),
                "veranschlagt", jaNein(finanzen.mittelVeranschlagt()), "ueberplanmaessig", jaNein(finanzen.ueberAusserplanmaessig()),
                "betrag", finanzen.ueberAplBetrag() == null ? null : betrag(finanzen.ueberAplBetrag()),
                "deckung", finanzen.ueberAplDeckung());
    }

    /** Fields of one box. */
    static Map<String, Object> kreuz(boolean angekreuzt, String text) {
        return Werte.von("zeichen", angekreuzt ? "X" : "\u00a0", "gesprochen", angekreuzt ? "angekreuzt" : "nicht angekreuzt",
                "text", text, "angekreuzt", angekreuzt);
    }

    private static List<Map<String, Object>> jaNein(Boolean wert) {
        return List.of(kreuz(Boolean.TRUE.equals(wert), "ja"), kreuz(Boolean.FALSE.equals(wert), "nein"));
    }

    /** E.g. "19.296 €", with cents only where there are some. */
    private static String betrag(BigDecimal betrag) {
        BigDecimal wert = betrag == null ? BigDecimal.ZERO : betrag;
        boolean glatt = wert.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(glatt ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(wert) + " €";
    }
}
