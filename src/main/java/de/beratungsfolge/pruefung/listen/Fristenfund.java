package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a finding says about a deadline that was missed: the day it was due and the day it was done. */
final class Fristenfund {

    private static final Map<String, String> OHNE_TAG = Map.of("vorgelegtInNaechsterSitzung", "NICHT_VORGELEGT",
            "berichtetInNaechsterSitzung", "BERICHT_FEHLT");

    private Fristenfund() {
    }

    /** @return empty where the deadline was kept, or the check knows none */
    static Optional<Listenfund> von(JsonNode fakten, JsonNode befund) {
        String pruefung = befund.path("pruefung").asText();
        String ergebnis = befund.path("ergebnis").asText();
        JsonNode werte = befund.path("werte");
        return switch (pruefung + " " + ergebnis) {
            case "ladung VERSPAETET", "ladung GEHEILT" -> fund(pruefung, ergebnis, tag(werte, "spaetesterZugang"), tag(fakten, "zugang"));
            case "bekanntmachung VERSPAETET", "bekanntmachung FEHLT" ->
                    fund(pruefung, ergebnis, vortag(tag(fakten, "sitzung")), tag(fakten, "bereitgestellt"));
            case "niederschrift UNVOLLSTAENDIG" -> genehmigung(fakten);
            case "widerspruch VERSPAETET" -> fund(pruefung, ergebnis, tag(werte, "letzterTag"), tag(fakten, "eingelegtAm"));
            case "widerspruch SITZUNG_ZU_FRUEH" -> fund(pruefung, ergebnis, tag(werte, "sitzungVon"), tag(fakten, "neueSitzungAm"));
            case "widerspruch SITZUNG_ZU_SPAET" -> fund(pruefung, ergebnis, tag(werte, "sitzungBis"), tag(fakten, "neueSitzungAm"));
            case "nachfolge VERSPAETET" -> fund(pruefung, ergebnis, tag(werte, "spaetestens"), tag(fakten, "wahlAm"));
            case "abberufung ZU_FRUEH" -> fund(pruefung, ergebnis, tag(werte, "fruehesteSitzung"), tag(fakten, "sitzung"));
            case "beirat-kassenpruefung VERSPAETET" -> fund(pruefung, ergebnis, tag(werte, "spaetestens"), kasse(fakten));
            case "beirat-wahleinladung VERSPAETET" -> fund(pruefung, ergebnis, tag(werte, "spaetestens"), tag(fakten, "zugang"));
            case "beirat-versammlung VERSAEUMT" -> fund(pruefung, ergebnis, tag(werte, "spaetestens"), tag(fakten, "versammlungAm"));
            default -> ohneTag(pruefung, fakten);
        };
    }

    /** Something had to come before the next meeting and did not; the facts do not name its day. */
    private static Optional<Listenfund> ohneTag(String pruefung, JsonNode fakten) {
        return OHNE_TAG.entrySet().stream().filter(eines -> fakten.path(eines.getKey()).isBoolean() && !fakten.path(eines.getKey()).asBoolean())
                .findFirst().flatMap(eines -> fund(pruefung, eines.getValue(), null, null));
    }

    private static Optional<Listenfund> fund(String pruefung, String merkmal, LocalDate faellig, LocalDate geschehen) {
        return Optional.of(Listenfund.frist(pruefung, merkmal, faellig, geschehen));
    }

    /** The Seniorenbeirat approves its minutes in the meeting that follows (§ 6 Satz 3 GeschO-SB); other bodies have no deadline. */
    private static Optional<Listenfund> genehmigung(JsonNode fakten) {
        LocalDate naechste = tag(fakten, "naechsteSitzung");
        LocalDate genehmigt = tag(fakten, "genehmigtIn");
        boolean beirat = "SENIORENBEIRAT".equals(fakten.path("gremium").path("art").asText());
        return beirat && naechste != null && (genehmigt == null || genehmigt.isAfter(naechste))
                ? fund("niederschrift", "GENEHMIGUNG", naechste, genehmigt) : Optional.empty();
    }

    /** After an election the accounts are audited and handed over; the later day counts. */
    private static LocalDate kasse(JsonNode fakten) {
        LocalDate geprueft = tag(fakten, "geprueftAm");
        LocalDate uebergeben = tag(fakten.path("wahljahr"), "uebergabeAm");
        return uebergeben != null && geprueft != null && uebergeben.isAfter(geprueft) ? uebergeben : geprueft;
    }

    private static LocalDate vortag(LocalDate tag) {
        return tag == null ? null : tag.minusDays(1);
    }

    private static LocalDate tag(JsonNode woher, String feld) {
        String text = woher.path(feld).asText();
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(text.substring(0, 10)) : null;
    }
}
