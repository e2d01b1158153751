package de.beratungsfolge.dokumente;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Auszug;
import de.beratungsfolge.sitzungen.Niederschriftgliederungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An extract from the minutes: exactly the text that was certified. */
@Component
class Auszugsblatt {

    private final Auszuege auszuege;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Niederschriftgliederungen gliederungen;
    private final Drucksachen drucksachen;
    private final Sitzungsfelder felder;
    private final Rahmen rahmen;

    Auszugsblatt(Auszuege auszuege, Sitzungen sitzungen, Tagesordnung tagesordnung, Niederschriftgliederungen gliederungen,
                 Drucksachen drucksachen, Sitzungsfelder felder, Rahmen rahmen) {
        this.auszuege = auszuege;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.gliederungen = gliederungen;
        this.drucksachen = drucksachen;
        this.felder = felder;
        this.rahmen = rahmen;
    }

    Blatt blatt(long auszugId) {
        Auszug auszug = auszuege.auszug(auszugId).orElseThrow();
        Sitzung sitzung = sitzungen.sitzung(tagesordnung.punkt(auszug.punktId()).sitzungId());
        String nummer = drucksachen.drucksache(auszug.drucksacheId()).nummer();
        boolean ueberholt = auszuege.vonDrucksache(auszug.drucksacheId()).stream()
                .anyMatch(anderer -> anderer.punktId() == auszug.punktId() && anderer.fassung() > auszug.fassung());
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("stadt", rahmen.stadt());
        werte.put("dokument", rahmen.dokument("Auszug aus der Niederschrift zur Drucksache " + nummer + ", " + felder.kurz(sitzung),
                sitzung.kennung(), null, ueberholt ? "Überholt: Es gibt eine berichtigte Fassung dieses Auszugs." : null));
        werte.put("sitzung", felder.sitzung(sitzung));
        werte.put("auszug", inhalt(auszug, ueberholt));
        return new Blatt("auszug", Werte.dateiname("Auszug", nummer, sitzung.datum().toString(), auszug.fassung() > 1
                ? "Fassung " + auszug.fassung() : ""), werte);
    }

    /** The certified text, taken apart by its blank lines: heading, item, body, certification. */
    private Map<String, Object> inhalt(Auszug auszug, boolean ueberholt) {
        List<String> absaetze = Werte.absaetze(auszug.text());
        List<String> kopf = Arrays.asList(absaetze.get(0).split("\\n"));
        List<String> punkt = Arrays.asList(absaetze.get(1).split("\\n"));
        return Werte.von("titel", kopf.get(0), "sitzung", kopf.size() > 1 ? String.join("\n", kopf.subList(1, kopf.size())) : null,
                "punkt", punkt.get(0), "vorspann", punkt.subList(1, punkt.size()),
                "absaetze", new ArrayList<>(absaetze.subList(2, absaetze.size() - 1)),
                "beglaubigung", absaetze.get(absaetze.size() - 1),
                "stimmen", ueberholt ? List.of() : stimmen(auszug),
                "pruefsumme", "Prüfsumme (SHA-256) des beglaubigten Wortlauts: " + auszug.hash());
    }

    /** The bar is drawn only for a vote that the certified text names in the same words. */
    private List<Map<String, Object>> stimmen(Auszug auszug) {
        return gliederungen.entwurf(tagesordnung.punkt(auszug.punktId()).sitzungId()).stimmen().stream()
                .filter(eine -> eine.punktId() == auszug.punktId() && eine.hauptsache() && auszug.text().contains(eine.wortlaut()))
                .filter(Stimmenfelder::zeichenbar).map(Stimmenfelder::felder).toList();
    }
}
