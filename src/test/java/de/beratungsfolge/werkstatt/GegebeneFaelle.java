package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The given cases of one check, for tests that reach them through a process. */
public final class GegebeneFaelle {

    private GegebeneFaelle() {
    }

    /** One given case. */
    public record GegebenerFall(String id, Pruefung gegeben, LocalDate stichtag, Fall fall) {

        /** @return in what a finding, as it is recorded, differs from what the case demands; empty: in nothing */
        public List<String> abweichungen(Befund verzeichnet) {
            Map<String, Object> werte = new HashMap<>(verzeichnet.werte());
            werte.replaceAll((name, wert) -> wert instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? LocalDate.parse(text) : wert);
            return fall.erwartet().vergleiche(new Befund(verzeichnet.pruefung(), verzeichnet.stichtag(),
                    verzeichnet.ergebnis(), werte, verzeichnet.normen(), verzeichnet.hinweise(), verzeichnet.satz(),
                    verzeichnet.regeln(), verzeichnet.regelfassung(), verzeichnet.quelle(), null)).stream()
                    .map(Object::toString).toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** @return the cases in their order */
    public static Stream<GegebenerFall> von(String pruefung) {
        Falldatei datei = Falldatei.lies(Path.of("rules/faelle/gegeben", pruefung + ".yaml"));
        Set<String> vergeben = new HashSet<>();
        return datei.faelle().stream().map(knoten -> Fall.lies(knoten, vergeben.size() + 1, datei, vergeben))
                .map(fall -> new GegebenerFall(fall.id(), fall.gegeben(), fall.stichtag(), fall));
    }
}
