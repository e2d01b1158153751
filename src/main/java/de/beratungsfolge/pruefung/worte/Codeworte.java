package de.beratungsfolge.pruefung.worte;

import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.sitzungen.Antragsart;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Codes of the program in words. Only what is surely one is changed; what somebody wrote in capitals stays. */
final class Codeworte {

    private static final Map<String, String> FESTE = Map.of("JA", "Ja", "NEIN", "Nein", "ENTHALTUNG", "Enthaltung");
    private static final Set<String> ERGEBNISFELDER = Set.of("ergebnis", "befund", "festgestellt", "form", "ladung", "beschlussfaehigkeit",
            "bekanntmachung", "sitzungsform");
    private static final Set<String> CODEFELDER = Set.of("art", "stand", "weise", "ausgang", "gegenstand", "haeufigkeit", "rolle", "entscheidung",
            "verlaesst", "beziehung", "fortsetzung", "bekanntmachungsform", "themen", "form", "ergebnis");
    private static final Map<String, List<Function<String, String>>> AUFZAEHLUNGEN = Map.of(
            "aktion", List.of(code -> Beratungsaktion.valueOf(code).bezeichnung()),
            "klimawirkung", List.of(code -> Klimawirkung.valueOf(code).bezeichnung()),
            "stelle", List.of(code -> Sichtvermerkstelle.valueOf(code).bezeichnung()),
            "status", List.of(code -> Anwesenheitsstatus.valueOf(code).bezeichnung()),
            "stand", List.of(code -> Stand.valueOf(code).bezeichnung()),
            "ergebnis", List.of(code -> Beratungsergebnis.valueOf(code).bezeichnung()),
            "art", List.of(code -> Punktart.valueOf(code).bezeichnung(), code -> Mitgliedsart.valueOf(code).bezeichnung(),
                    code -> Antragsart.valueOf(code).bezeichnung(), code -> Ereignisart.valueOf(code).bezeichnung()));

    private Codeworte() {
    }

    static String von(String feld, String code) {
        String fest = FESTE.get(code);
        if (fest != null) {
            return fest;
        }
        return AUFZAEHLUNGEN.getOrDefault(feld, List.of()).stream().map(aufzaehlung -> versuchen(aufzaehlung, code)).flatMap(Optional::stream)
                .findFirst().or(() -> ergebnis(feld, code)).or(() -> Aufzaehlungen.name(code)).orElseGet(() -> CODEFELDER.contains(feld) || code.contains("_") ? klein(code) : code);
    }

    private static Optional<String> ergebnis(String feld, String code) {
        String name = ERGEBNISFELDER.contains(feld) ? Bezeichnungen.ergebnis("", code) : code;
        return name.equals(code) ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> versuchen(Function<String, String> aufzaehlung, String code) {
        try {
            return Optional.of(aufzaehlung.apply(code));
        } catch (IllegalArgumentException keiner) {
            return Optional.empty();
        }
    }

    private static String klein(String code) {
        return Feldworte.umlaute(code.toLowerCase(Locale.GERMANY).replace('_', ' '));
    }
}
