package de.beratungsfolge.regelwerk.pruefungen;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Type of a value in a result.
 *
 * @param art what it is
 * @param codes the codes a {@code CODE} may have; empty for the others
 */
public record Werttyp(Art art, Set<String> codes) {

    /** Java type in {@code Befund.werte}: Integer, LocalDate, Boolean, String, Map of "ja" and "nein" to Integer. */
    public enum Art {
        ZAHL, DATUM, WAHRHEIT, CODE, STIMMEN
    }

    static final Werttyp ZAHL = new Werttyp(Art.ZAHL, Set.of());
    static final Werttyp DATUM = new Werttyp(Art.DATUM, Set.of());
    static final Werttyp WAHRHEIT = new Werttyp(Art.WAHRHEIT, Set.of());
    static final Werttyp STIMMEN = new Werttyp(Art.STIMMEN, Set.of());

    static Werttyp code(String... codes) {
        return new Werttyp(Art.CODE, Set.of(codes));
    }

    /** Whether a value of a result has this type. */
    public boolean passt(Object wert) {
        return switch (art) {
            case ZAHL -> wert instanceof Integer;
            case DATUM -> wert instanceof LocalDate;
            case WAHRHEIT -> wert instanceof Boolean;
            case CODE -> wert instanceof String code && codes.contains(code);
            case STIMMEN -> wert instanceof Map<?, ?> stimmen && stimmen.keySet().equals(Set.of("ja", "nein"));
        };
    }
}
