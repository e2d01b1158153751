package de.beratungsfolge.drucksachen;

import de.beratungsfolge.regelwerk.pruefungen.Drucksachengegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Thema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the route of a paper depends on besides money: what it is about (§ 41 Abs. 1 GO NRW) and whom it concerns.
 *
 * @param gegenstand codes of {@link Drucksachengegenstand}, separated by commas
 * @param themen     codes of {@link Thema}, separated by commas
 * @param erheblich  whether spending beyond the budget is considerable (§ 83 Abs. 2 GO NRW); null: not stated
 */
public record Einordnung(String gegenstand, String themen, Boolean erheblich) {

    static Einordnung von(Entwurf entwurf) {
        return new Einordnung(codes(entwurf.gegenstand()), codes(entwurf.themen()), entwurf.erheblich());
    }

    /** @return what the paper is about */
    public List<Drucksachengegenstand> gegenstaende() {
        return werte(gegenstand, Drucksachengegenstand.class);
    }

    /** @return the topics of the paper */
    public List<Thema> themenliste() {
        return werte(themen, Thema.class);
    }

    /** @return the German name that people read */
    public static String bezeichnung(Drucksachengegenstand gegenstand) {
        return switch (gegenstand) {
            case VERTRAG -> "Vertrag oder Vereinbarung";
            case SATZUNG -> "Satzung";
            case HAUPTSATZUNG -> "Hauptsatzung";
            case HAUSHALTSSATZUNG -> "Haushaltssatzung";
            case BAULEITPLAN -> "Bauleitplan";
            case GEBUEHREN -> "Gebühren, Abgaben oder Entgelte";
            case AUSGABE -> "Ausgabe";
            case NEUE_AUFGABE -> "freiwillige neue Aufgabe";
            case PERSONAL -> "Personal";
            case BERICHT -> "Bericht";
            case GESCHAEFTSORDNUNG_BEIRAT -> "Geschäftsordnung des Seniorenbeirats";
            case SONSTIGES -> "Sonstiges";
        };
    }

    /** @return the German name that people read */
    public static String bezeichnung(Thema thema) {
        return switch (thema) {
            case SOZIALES -> "Soziales";
            case INTEGRATION -> "Integration";
            case SENIOREN -> "Seniorinnen und Senioren";
            case JUGEND -> "Jugend";
            case HAUSHALT -> "Haushalt";
            case BAUEN -> "Bauen";
        };
    }

    private static String codes(List<? extends Enum<?>> werte) {
        return werte.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> List<E> werte(String codes, Class<E> art) {
        return codes == null || codes.isEmpty() ? List.of()
                : Arrays.stream(codes.split(",")).map(code -> Enum.valueOf(art, code)).toList();
    }
}
