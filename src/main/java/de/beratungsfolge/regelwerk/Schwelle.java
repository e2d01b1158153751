package de.beratungsfolge.regelwerk;

/**
 * A comparison in a condition. Its edge lies where the outcome turns; the distance is what the left side exceeds the
 * right one by: a number, or days.
 *
 * @param regel the rule
 * @param zeile line of the comparison
 * @param links left side as written
 * @param zeichen {@code <}, {@code <=}, {@code >}, {@code >=}, {@code ==} or {@code !=}
 * @param rechts right side as written
 * @param schritt least step of the sides: more than 1 where one is a multiple
 */
public record Schwelle(Regelauskunft regel, int zeile, String links, String zeichen, String rechts, int schritt) {

    /** Whether facts at this distance are the last ones that still meet the comparison. */
    public boolean geradeErfuellt(long abstand) {
        return switch (zeichen) {
            case ">=" -> 0 <= abstand && abstand < schritt;
            case ">" -> 0 < abstand && abstand <= schritt;
            case "<=" -> -schritt < abstand && abstand <= 0;
            case "<" -> -schritt <= abstand && abstand < 0;
            case "==" -> abstand == 0;
            default -> abstand != 0 && Math.abs(abstand) <= schritt;
        };
    }

    /** Whether facts at this distance are the first ones that fail it. */
    public boolean geradeVerfehlt(long abstand) {
        return new Schwelle(regel, zeile, links, gegenteil(), rechts, schritt).geradeErfuellt(abstand);
    }

    private String gegenteil() {
        return switch (zeichen) {
            case ">=" -> "<";
            case ">" -> "<=";
            case "<=" -> ">";
            case "<" -> ">=";
            case "==" -> "!=";
            default -> "==";
        };
    }

    /** The comparison as written. */
    public String wortlaut() {
        return links + " " + zeichen + " " + rechts;
    }
}
