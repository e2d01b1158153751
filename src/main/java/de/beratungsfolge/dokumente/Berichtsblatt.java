package de.beratungsfolge.dokumente;

import de.beratungsfolge.sitzungen.Niederschriftgliederung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A report in the frame that every document has. */
@Component
class Berichtsblatt {

    private final Rahmen rahmen;

    Berichtsblatt(Rahmen rahmen) {
        this.rahmen = rahmen;
    }

    Blatt blatt(Bericht bericht) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("stadt", rahmen.stadt());
        werte.put("dokument", bericht.vorgang() == null ? rahmen.ohneKette(bericht.titel())
                : rahmen.dokument(bericht.titel(), bericht.vorgang(), null, null));
        werte.put("bericht", Werte.von("titel", bericht.titel(), "untertitel", bericht.untertitel(), "adresse", bericht.adresse(),
                "teile", bericht.teile().stream().map(Berichtsblatt::teil).toList()));
        return new Blatt("bericht", Werte.dateiname(bericht.dateiname().toArray(String[]::new)), werte);
    }

    private static Map<String, Object> teil(Bericht.Teil teil) {
        return Werte.von("titel", teil.titel(), "absaetze", teil.absaetze().stream().map(Werte::sauber).toList(),
                "spalten", Werte.oderNichts(teil.zeilen().isEmpty() ? List.of() : teil.spalten().stream().map(Werte::sauber).toList()),
                "zeilen", teil.zeilen().stream().map(Berichtsblatt::zeile).toList(),
                "stimmen", teil.stimmen().stream().map(Berichtsblatt::stimmen).toList());
    }

    private static Map<String, Object> zeile(List<String> zellen) {
        return Werte.von("kopf", zellen.get(0), "zellen", zellen.subList(1, zellen.size()).stream().map(Werte::sauber).toList());
    }

    private static Map<String, Object> stimmen(Bericht.Stimmen eine) {
        Map<String, Object> felder = Stimmenfelder.felder(new Niederschriftgliederung.Stimmen(0, true, eine.wortlaut(), eine.ja(), eine.nein(),
                eine.enthaltungen(), eine.ungueltig(), eine.abgeleitet()));
        felder.put("worueber", Werte.sauber(eine.worueber()));
        return felder;
    }
}
