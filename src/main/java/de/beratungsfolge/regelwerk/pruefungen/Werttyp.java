package de.beratungsfolge.regelwerk.pruefungen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Type of a value in a result.
 *
 * @param art what it is
 * @param codes the codes a {@code CODE} or {@code NAMEN} may have (empty: any text); for {@code LOS} the name of its list
 */
public record Werttyp(Art art, Set<String> codes) {

    /**
     * Java type in {@code Befund.werte}: Integer, LocalDate, Boolean, String (one of the codes), String, list of
     * String whose order does not matter, list of String whose order matters, Map of name to Integer, Map of
     * "ja" and "nein" to Integer, Map of "sitze" to Integer and of one name to a list of String.
     */
    public enum Art {
        ZAHL, DATUM, WAHRHEIT, CODE, TEXT, NAMEN, REIHENFOLGE, SITZE, STIMMEN, LOS
    }

    static final Werttyp ZAHL = new Werttyp(Art.ZAHL, Set.of());
    static final Werttyp DATUM = new Werttyp(Art.DATUM, Set.of());
    static final Werttyp WAHRHEIT = new Werttyp(Art.WAHRHEIT, Set.of());
    static final Werttyp TEXT = new Werttyp(Art.TEXT, Set.of());
    static final Werttyp NAMEN = new Werttyp(Art.NAMEN, Set.of());
    static final Werttyp REIHENFOLGE = new Werttyp(Art.REIHENFOLGE, Set.of());
    static final Werttyp SITZE = new Werttyp(Art.SITZE, Set.of());
    static final Werttyp STIMMEN = new Werttyp(Art.STIMMEN, Set.of());

    static Werttyp code(String... codes) {
        return new Werttyp(Art.CODE, Set.of(codes));
    }

    static Werttyp codes(String... codes) {
        return new Werttyp(Art.NAMEN, Set.of(codes));
    }

    static Werttyp los(String liste) {
        return new Werttyp(Art.LOS, Set.of(liste));
    }

    /** Name of the list of a {@code LOS}. */
    public String losliste() {
        return codes.iterator().next();
    }

    /** Whether a value of a result has this type. */
    public boolean passt(Object wert) {
        return switch (art) {
            case ZAHL -> wert instanceof Integer;
            case DATUM -> wert instanceof LocalDate;
            case WAHRHEIT -> wert instanceof Boolean;
            case CODE -> wert instanceof String code && codes.contains(code);
            case TEXT -> wert instanceof String;
            case NAMEN -> sindTexte(wert) && (codes.isEmpty() || codes.containsAll((Collection<?>) wert));
            case REIHENFOLGE -> sindTexte(wert);
            case SITZE -> wert instanceof Map<?, ?> sitze && sitze.values().stream().allMatch(Integer.class::isInstance);
            case STIMMEN -> wert instanceof Map<?, ?> stimmen && stimmen.keySet().equals(Set.of("ja", "nein"));
            case LOS -> wert instanceof Map<?, ?> los && los.keySet().equals(Set.of("sitze", losliste()))
                    && los.get("sitze") instanceof Integer && sindTexte(los.get(losliste()));
        };
    }

    private static boolean sindTexte(Object wert) {
        return wert instanceof List<?> liste && liste.stream().allMatch(String.class::isInstance);
    }
}
