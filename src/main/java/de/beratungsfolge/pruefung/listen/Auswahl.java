package de.beratungsfolge.pruefung.listen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A filter with its names looked up.
 *
 * @param gremium  id of the body, or null: all
 * @param personen ids of the people, or null: all
 * @param leute    login names of the people, or null: all
 * @param heute    the day on which is asked
 */
record Auswahl(Filter filter, Long gremium, Set<Long> personen, Set<String> leute, LocalDate heute) {

    /** @return the condition that this column is the body asked for, or an empty text */
    String imGremium(String spalte) {
        return gremium == null ? "" : spalte + " = :gremium";
    }

    /** @return the condition that this column names one of the people by id, or an empty text */
    String person(String spalte) {
        return personen == null ? "" : personen.isEmpty() ? "1 = 0" : spalte + " in (:personen)";
    }

    /** @return the condition that this column names one of the people by login name, or an empty text */
    String leute(String spalte) {
        return leute == null ? "" : leute.isEmpty() ? "1 = 0" : spalte + " in (:leute)";
    }

    /** @return the values that conditions speak of */
    Map<String, Object> werte() {
        Map<String, Object> werte = new HashMap<>(Map.of("von", filter.ab(), "bis", filter.zu(), "heute", heute, "art", filter.art()));
        if (gremium != null) {
            werte.put("gremium", gremium);
        }
        if (personen != null) {
            werte.put("personen", personen);
        }
        if (leute != null) {
            werte.put("leute", leute);
        }
        return werte;
    }
}
