package de.beratungsfolge.gremien;

import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.Arrays;
import java.util.Optional;

/** German names of the kinds of bodies, members and offices, and the way back from them. */
public final class Artnamen {

    private Artnamen() {
    }

    /** @return the German name that people read */
    public static String von(GremiumArt art) {
        return switch (art) {
            case RAT -> "Rat";
            case HAUPTAUSSCHUSS -> "Hauptausschuss";
            case FINANZAUSSCHUSS -> "Finanzausschuss";
            case RECHNUNGSPRUEFUNGSAUSSCHUSS -> "Rechnungsprüfungsausschuss";
            case AUSSCHUSS -> "Ausschuss";
            case SENIORENBEIRAT -> "Seniorenbeirat";
        };
    }

    static Optional<GremiumArt> gremiumArt(String text) {
        return Arrays.stream(GremiumArt.values())
                .filter(art -> text.equalsIgnoreCase(von(art)) || text.equalsIgnoreCase(art.name())).findFirst();
    }

    static Optional<Mitgliedsart> mitgliedsart(String text) {
        return Arrays.stream(Mitgliedsart.values())
                .filter(art -> text.equalsIgnoreCase(art.bezeichnung()) || text.equalsIgnoreCase(art.name())).findFirst();
    }

    /** @return chair or deputy chair: keeping the minutes is no office of a member */
    static Optional<Gremienamt> amt(String text) {
        return Arrays.stream(Gremienamt.values()).filter(amt -> amt != Gremienamt.SCHRIFTFUEHRUNG)
                .filter(amt -> text.equalsIgnoreCase(amt.bezeichnung()) || text.equalsIgnoreCase(amt.name())).findFirst();
    }
}
