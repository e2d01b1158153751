package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import java.util.Optional;
import java.util.Set;

/**
 * Whether one voice given otherwise would have given another result: somebody who votes against instead of for, or abstains
 * instead, or the other way round. So 8 to 6 hangs on one voice, for 7 to 7 is rejected.
 */
final class Stimmengewicht {

    static final String MEHRHEIT = "MEHRHEIT";
    static final String GLEICHHEIT = "GLEICHHEIT";
    static final String QUALIFIZIERT = "QUALIFIZIERT";
    static final String EINSTIMMIGKEIT = "EINSTIMMIGKEIT";
    /** The numbers do not lead to the recorded result; somebody has to look. */
    static final String UNKLAR = "UNKLAR";
    /** Until then the common proposal for a committee had to be adopted unanimously (§ 50 Abs. 3 GO NRW). */
    private static final String LETZTER_TAG_DER_EINSTIMMIGKEIT = "2025-10-31";

    private Stimmengewicht() {
    }

    /** Votes and what they need: a number that stands fast, more than the votes against, or nobody against. */
    private record Stand(int ja, int nein, int enthaltungen, int ungueltig, String mehrheit, int erforderlich) {

        boolean angenommen() {
            return switch (mehrheit) {
                case MEHRHEIT -> ja > nein;
                case EINSTIMMIGKEIT -> ja >= 1 && nein == 0;
                default -> ja >= erforderlich;
            };
        }

        boolean kippt() {
            return ja > 0 && (andersMit(-1, 1) || andersMit(-1, 0)) || nein > 0 && (andersMit(1, -1) || andersMit(0, -1))
                    || enthaltungen + ungueltig > 0 && (andersMit(1, 0) || andersMit(0, 1));
        }

        private boolean andersMit(int mehrJa, int mehrNein) {
            return new Stand(ja + mehrJa, nein + mehrNein, 0, 0, mehrheit, erforderlich).angenommen() != angenommen();
        }
    }

    /** A finding {@code abstimmung}. */
    static Optional<Listenfund> abstimmung(JsonNode fakten, JsonNode befund) {
        JsonNode werte = befund.path("werte");
        JsonNode gewertet = werte.path("gewertet").isObject() ? werte.path("gewertet") : fakten;
        int gestrichen = "ENTHALTUNG".equals(fakten.path("buergermeisterStimme").asText())
                && befund.path("hinweise").toString().contains("BUERGERMEISTER_OHNE_STIMMRECHT") ? 1 : 0;
        int nein = gewertet.path("nein").asInt();
        int erforderlich = werte.path("erforderlich").asInt();
        return gewicht("abstimmung", new Stand(gewertet.path("ja").asInt(), nein, fakten.path("enthaltungen").asInt() - gestrichen,
                fakten.path("ungueltig").asInt(), mehrheit(fakten, befund, erforderlich == nein + 1), erforderlich),
                "ANGENOMMEN".equals(befund.path("ergebnis").asText()));
    }

    /** A finding {@code abberufung} on the vote itself. */
    static Optional<Listenfund> abberufung(JsonNode fakten, JsonNode befund) {
        String ergebnis = befund.path("ergebnis").asText();
        if (!Set.of("ABBERUFEN", "NICHT_ABBERUFEN").contains(ergebnis)) {
            return Optional.empty();
        }
        return gewicht("abberufung", new Stand(fakten.path("ja").asInt(), fakten.path("nein").asInt(), fakten.path("enthaltungen").asInt(), 0,
                QUALIFIZIERT, befund.path("werte").path("erforderlich").asInt()), "ABBERUFEN".equals(ergebnis));
    }

    private static Optional<Listenfund> gewicht(String pruefung, Stand stand, boolean angenommen) {
        if (stand.angenommen() != angenommen) {
            return Optional.of(Listenfund.von(Liste.STIMME, pruefung, UNKLAR));
        }
        return stand.kippt() ? Optional.of(Listenfund.von(Liste.STIMME, pruefung, stand.ja() == stand.nein() ? GLEICHHEIT
                : stand.mehrheit())) : Optional.empty();
    }

    private static String mehrheit(JsonNode fakten, JsonNode befund, boolean mehrAlsNein) {
        if (fakten.path("gremium").path("art").asText().equals("SENIORENBEIRAT")) {
            return QUALIFIZIERT;
        }
        return switch (fakten.path("gegenstand").asText()) {
            case "BESCHLUSS", "EMPFEHLUNG" -> MEHRHEIT;
            case "EINHEITLICHER_WAHLVORSCHLAG" -> befund.path("stichtag").asText().compareTo(LETZTER_TAG_DER_EINSTIMMIGKEIT) <= 0
                    ? EINSTIMMIGKEIT : MEHRHEIT;
            case "AUSSCHUSSBILDUNG" -> mehrAlsNein ? MEHRHEIT : QUALIFIZIERT;
            default -> QUALIFIZIERT;
        };
    }
}
