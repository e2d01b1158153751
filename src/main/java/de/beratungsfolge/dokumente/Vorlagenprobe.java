package de.beratungsfolge.dokumente;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every template before anybody needs it. */
final class Vorlagenprobe {

    private static final List<String> VORLAGEN = List.of("einladung", "bekanntmachung", "tagesordnung", "drucksache",
            "niederschrift", "auszug", "synopse", "bericht");

    private Vorlagenprobe() {
    }

    /** What is wrong with the templates of this folder: one sentence each with file and line. */
    static List<String> maengel(Vorlagenordner ordner) {
        List<String> maengel = new ArrayList<>();
        for (String datei : ordner.eigeneVorlagen()) {
            versuchen(() -> Vorlagenpruefer.pruefen(ordner.datei(datei).orElseThrow())).ifPresent(maengel::add);
            if (!Vorlagenordner.MITGELIEFERT.contains(datei)) {
                maengel.add(datei + ": Eine Vorlage dieses Namens benutzt das Programm nicht. Es gibt: "
                        + String.join(", ", Vorlagenordner.MITGELIEFERT) + ".");
            }
        }
        Vorlagenfuellung fuellung = new Vorlagenfuellung(ordner);
        VORLAGEN.forEach(vorlage -> versuchen(() -> fuellung.fuellen(vorlage, Musterwerte.fuer(vorlage)))
                .filter(mangel -> !maengel.contains(mangel)).ifPresent(maengel::add));
        return maengel;
    }

    private static Optional<String> versuchen(Runnable probe) {
        try {
            probe.run();
            return Optional.empty();
        } catch (Vorlagenfehler fehler) {
            return Optional.of(fehler.getMessage());
        }
    }
}
