package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.FaktenFehler;
import de.beratungsfolge.regelwerk.Regelwerk;
import org.yaml.snakeyaml.nodes.Node;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Runs the cases of files against a rule base and reports each. */
final class Falllauf {

    /** Stands for the id where a whole file is malformed. */
    private static final String DATEI = "(Datei)";

    private final Regelwerk regelwerk;
    private final Fallbericht bericht;
    private final Consumer<BeantworteterFall> zuhoerer;

    Falllauf(Regelwerk regelwerk, Fallbericht bericht) {
        this(regelwerk, bericht, beantwortet -> { });
    }

    /** @param zuhoerer is told of every case that the rules answered */
    Falllauf(Regelwerk regelwerk, Fallbericht bericht, Consumer<BeantworteterFall> zuhoerer) {
        this.regelwerk = regelwerk;
        this.bericht = bericht;
        this.zuhoerer = zuhoerer;
    }

    /** Runs one file; returns whether it holds a case, be it a malformed one. */
    boolean laufe(Path pfad) {
        return laufe(pfad, pfad.toString());
    }

    /** Runs one file under the name it shall have in the report. */
    boolean laufe(Path pfad, String name) {
        Falldatei datei = Falldatei.lies(pfad);
        try {
            laufe(name, datei);
        } catch (RuntimeException e) {
            bericht.fehlerhaft(name, DATEI, List.of(new Mangel(DATEI, "lässt sich nicht verarbeiten")));
        }
        return !datei.leer();
    }

    private void laufe(String name, Falldatei datei) {
        if (!datei.maengel().isEmpty()) {
            bericht.fehlerhaft(name, DATEI, datei.maengel());
        }
        if (datei.pruefungsart().isPresent()) {
            laufeFaelle(name, datei);
        } else {
            Mangel mangel = new Mangel("pruefung", datei.pruefung() == null ? "fehlt oder ist kein Text"
                    : "„" + datei.pruefung() + "“ ist keine bekannte Prüfung");
            jeder(datei, id -> bericht.fehlerhaft(name, id, List.of(mangel)));
        }
    }

    private static void jeder(Falldatei datei, Consumer<String> meldung) {
        for (int platz = 1; platz <= datei.faelle().size(); platz++) {
            String id = new YamlBaum().lies(datei.faelle().get(platz - 1), "").path("id").asText();
            meldung.accept(id.isBlank() ? "Fall " + platz : id);
        }
    }

    private void laufeFaelle(String name, Falldatei datei) {
        Set<String> vergeben = new HashSet<>();
        int platz = 0;
        for (Node knoten : datei.faelle()) {
            Fall fall = Fall.lies(knoten, ++platz, datei, vergeben);
            if (fall.maengel().isEmpty()) {
                laufe(name, fall);
            } else {
                bericht.fehlerhaft(name, fall.id(), fall.maengel());
            }
        }
    }

    private void laufe(String datei, Fall fall) {
        try {
            Befund befund = fall.beantwortet(regelwerk);
            List<Erwartung.Abweichung> abweichungen = fall.erwartet().vergleiche(befund);
            zuhoerer.accept(new BeantworteterFall(datei, fall, befund, abweichungen.isEmpty()));
            if (abweichungen.isEmpty()) {
                bericht.bestanden();
            } else {
                bericht.fehlgeschlagen(datei, fall.id(), abweichungen.stream().map(Object::toString).toList());
            }
        } catch (FaktenFehler e) {
            bericht.fehlerhaft(datei, fall.id(), e.unstimmigkeiten().stream()
                    .map(u -> new Mangel(Mangel.pfad("gegeben", u.feld()), u.grund())).toList());
        } catch (RuntimeException e) {
            bericht.fehlgeschlagen(datei, fall.id(), List.of("die Regeln geben keine Antwort: "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
        }
    }
}
