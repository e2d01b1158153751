package de.beratungsfolge.pruefung.ablauf;

import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.ablauf.Ablauf;
import de.beratungsfolge.prozesse.ablauf.Ablaufschritt;
import de.beratungsfolge.prozesse.ablauf.Weg;
import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A process and its way.
 *
 * @param namen names of people by login name
 */
public record Ablaufansicht(Ablauf ablauf, Weg weg, Map<String, String> namen) implements Ansicht {

    @Override
    public String titel() {
        return "Ablauf: " + ablauf.name();
    }

    @Override
    public String untertitel() {
        return ablauf.vorgang() + ", " + ablauf.zustand().bezeichnung();
    }

    @Override
    public String adresse() {
        return "/pruefung/ablaeufe/" + ablauf.id();
    }

    @Override
    public String vorgang() {
        return ablauf.vorgang();
    }

    /** @return whoever did the step, by name, or an empty text */
    public String wer(Ablaufschritt schritt) {
        return schritt.person() == null ? "" : namen.getOrDefault(schritt.person(), schritt.person());
    }

    /** @return German day and time, or an empty text */
    public String wann(LocalDateTime moment) {
        return moment == null ? "" : Datum.deutsch(moment.toLocalDate()) + ", " + Datum.deutsch(moment.toLocalTime());
    }

    @Override
    public List<Tabelle> tabellen() {
        return List.of(new Tabelle("weg", "Weg", List.of("Nr.", "Schritt", "Person", "Beginn", "Ende", "Stand"), zeilen()));
    }

    private List<List<String>> zeilen() {
        List<List<String>> zeilen = new ArrayList<>();
        for (Ablaufschritt schritt : weg.schritte()) {
            zeilen.add(List.of(String.valueOf(zeilen.size() + 1), schritt.name(), wer(schritt), wann(schritt.beginn()), wann(schritt.ende()),
                    schritt.zustand().bezeichnung()));
        }
        return zeilen;
    }

    @Override
    public List<Bericht.Teil> teile() {
        List<Bericht.Teil> teile = new ArrayList<>(List.of(Bericht.Teil.tabelle("Weg", tabellen().get(0).spalten(), zeilen())));
        if (!weg.nichtGegangen().isEmpty()) {
            teile.add(Bericht.Teil.text("Nicht gegangen", List.of(String.join("; ", weg.nichtGegangen()))));
        }
        return teile;
    }

    @Override
    public Object daten() {
        Map<String, Object> daten = new LinkedHashMap<>();
        daten.put("ablauf", ablauf);
        daten.put("schritte", weg.schritte());
        daten.put("fluesse", weg.fluesse());
        daten.put("nichtGegangen", weg.nichtGegangen());
        return daten;
    }
}
