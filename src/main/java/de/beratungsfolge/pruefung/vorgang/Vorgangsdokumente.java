package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.vorgang.Verbindungen.Punkt;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents of a Vorgang, by the address at which they are kept. */
@Component
class Vorgangsdokumente {

    private final Drucksachen drucksachen;
    private final Auszuege auszuege;

    Vorgangsdokumente(Drucksachen drucksachen, Auszuege auszuege) {
        this.drucksachen = drucksachen;
        this.auszuege = auszuege;
    }

    /** @return names of the documents by address */
    Map<String, String> zu(Optional<Drucksache> drucksache, Optional<Sitzung> sitzung, List<Punkt> punkte) {
        Map<String, String> dokumente = new LinkedHashMap<>();
        drucksache.filter(eine -> eine.beschlussvorschlag() != null).ifPresent(eine -> drucksache(eine, punkte, dokumente));
        sitzung.ifPresent(eine -> sitzung(eine, punkte.stream().anyMatch(punkt -> !punkt.oeffentlich()), dokumente));
        return dokumente;
    }

    private void drucksache(Drucksache eine, List<Punkt> punkte, Map<String, String> dokumente) {
        dokumente.put("/dokumente/drucksache/" + eine.nummer(), "Drucksache " + eine.nummer() + " (PDF)");
        drucksachen.anlagen(eine.id()).stream().filter(anlage -> anlage.datei() != null)
                .forEach(anlage -> dokumente.put("/anlagen/" + eine.nummer() + "/" + anlage.id(), "Anlage " + anlage.nummer() + ": " + anlage.titel()));
        auszuege.vonDrucksache(eine.id()).forEach(auszug -> dokumente.put("/dokumente/auszug/" + auszug.id(),
                "Auszug aus der Niederschrift" + sitzung(auszug.punktId(), punkte) + ", Fassung " + auszug.fassung() + " (PDF)"));
    }

    private static String sitzung(long punktId, List<Punkt> punkte) {
        return punkte.stream().filter(punkt -> punkt.id() == punktId).findFirst()
                .map(punkt -> ", " + punkt.gremium() + " " + Datum.deutsch(punkt.datum())).orElse("");
    }

    private static void sitzung(Sitzung eine, boolean nichtoeffentliches, Map<String, String> dokumente) {
        String basis = "/dokumente/sitzung/" + eine.kennung() + "/";
        if (eine.einladungVom() != null) {
            dokumente.put(basis + "einladung", "Einladung (PDF)");
        }
        if (eine.bekanntGemachtAm() != null) {
            dokumente.put(basis + "bekanntmachung", "Bekanntmachung (PDF)");
        }
        if (eine.stand() == Sitzungsstand.GESCHLOSSEN || eine.stand() == Sitzungsstand.ABGESCHLOSSEN) {
            dokumente.put(basis + "niederschrift", "Niederschrift (PDF)");
            if (nichtoeffentliches) {
                dokumente.put(basis + "niederschrift?teil=nichtoeffentlich", "Niederschrift, nichtöffentlicher Teil (PDF)");
            }
        }
    }
}
