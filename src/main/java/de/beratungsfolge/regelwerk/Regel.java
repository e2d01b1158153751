package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.util.List;

/**
 * What the loader knows of a rule.
 *
 * @param name the German sentence
 * @param fundstelle file and line
 * @param normen the norms it rests on
 * @param gueltigAb first day in force
 * @param gueltigBis last day in force; {@code LocalDate.MAX}: open
 * @param ergebnisregel it states a result
 * @param felder paths of the facts its conditions name
 * @param lesart the reading on which it rests; {@code null}: nothing disputed
 */
record Regel(String name, String fundstelle, List<Zitat> normen, LocalDate gueltigAb, LocalDate gueltigBis, boolean ergebnisregel,
             List<String> felder, Lesart lesart) {

    boolean inKraftAm(LocalDate stichtag) {
        return !stichtag.isBefore(gueltigAb) && !stichtag.isAfter(gueltigBis);
    }
}
