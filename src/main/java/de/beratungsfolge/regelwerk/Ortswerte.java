package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All dated values of local law, read from {@code werte/*.yaml}: a list of entries with {@code name},
 * {@code ab}, {@code wert}, {@code quelle} and {@code sicherheit}.
 */
final class Ortswerte {

    private final List<Ortswert> zeitlichGeordnet;

    private Ortswerte(List<Ortswert> zeitlichGeordnet) {
        this.zeitlichGeordnet = zeitlichGeordnet;
    }

    /** @throws RegelwerkFehler if a file or an entry cannot be used */
    static Ortswerte aus(Regeldateien dateien) {
        Ortswerteleser.Ergebnis gelesen = Ortswerteleser.lies(dateien);
        if (!gelesen.beanstandungen().isEmpty()) {
            throw new RegelwerkFehler(gelesen.beanstandungen());
        }
        return new Ortswerte(gelesen.werte().stream().sorted(Comparator.comparing(Ortswert::ab)).toList());
    }

    /** The same values, with these readings on every day on which one is known. */
    Ortswerte mit(Map<String, String> lesarten) {
        return new Ortswerte(zeitlichGeordnet.stream().map(wert -> !lesarten.containsKey(wert.name()) ? wert
                : new Ortswert(wert.name(), wert.ab(), lesarten.get(wert.name()), wert.quelle(), wert.sicherheit())).toList());
    }

    Ortsrecht am(LocalDate stichtag) {
        Map<String, Ortswert> geltend = new HashMap<>();
        zeitlichGeordnet.stream().filter(wert -> !wert.ab().isAfter(stichtag)).forEach(wert -> geltend.put(wert.name(), wert));
        return new Ortsrecht(stichtag, Map.copyOf(geltend));
    }
}
