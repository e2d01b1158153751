package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the rules say about one question. Codes, norms and field names are those of the case format.
 *
 * @param pruefung name of the check
 * @param stichtag reference date: the rules in force on that day decided
 * @param ergebnis result code; {@code NICHT_ENTSCHEIDBAR} if no rule is known for that day
 * @param werte further values of the result: Integer, LocalDate, Boolean, String or Map
 * @param normen the norms that bear on the result, each one citation ("§ 49 Abs. 1 Satz 1 GO NRW")
 * @param hinweise hint codes
 * @param satz German sentence with its numbers and norms, fit to be read out
 * @param regeln names of the rules that fired
 * @param regelfassung SHA-256 of the rule base
 * @param quelle where the rules came from: "im Programm enthalten" or the folder
 * @param erlaeuterung the path and what would have changed the result; {@code null} if nobody asked for it
 */
public record Befund(
        String pruefung,
        LocalDate stichtag,
        String ergebnis,
        Map<String, Object> werte,
        List<String> normen,
        List<String> hinweise,
        String satz,
        List<String> regeln,
        String regelfassung,
        String quelle,
        Erlaeuterung erlaeuterung) {

    Befund mit(Erlaeuterung andere) {
        return new Befund(pruefung, stichtag, ergebnis, werte, normen, hinweise, satz, regeln, regelfassung, quelle, andere);
    }
}
