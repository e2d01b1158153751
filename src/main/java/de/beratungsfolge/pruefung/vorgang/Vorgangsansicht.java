package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.ablauf.Ablauf;
import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import de.beratungsfolge.pruefung.worte.Aenderung;
import de.beratungsfolge.pruefung.worte.Feld;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Vorgang with its timeline.
 *
 * @param vorgang    the chain that gives it its name
 * @param kopf       what is known about it at a glance
 * @param punkte     the items of meetings that belong to it
 * @param verbundene other chains that belong to it
 * @param ablaeufe   the processes that carried it
 * @param dokumente  by address
 * @param zeilen     the timeline, or a part of it
 * @param datenstand what the steps changed in the tables
 * @param weiterNach id of the last entry shown if there are more, or null
 * @param kette      the chain's own check: what does not fit at the first entry that does not, or null: all fits
 */
public record Vorgangsansicht(String vorgang, String titel, String untertitel, List<Feld> kopf, List<Verbindungen.Punkt> punkte,
                              List<String> verbundene, List<Ablauf> ablaeufe, Map<String, String> dokumente, List<Zeile> zeilen,
                              Datenstaende datenstand, Long weiterNach, String kette) implements Ansicht {

    private static final List<String> SPALTEN = List.of("Vorgang", "Nummer", "Art", "Schritt", "Person", "Rolle heute", "Geschehen am",
            "Erfasst am", "Inhalt", "Normen", "Abweichung", "Begründung", "Prüfsumme", "Regelfassung", "Eintrag");

    private static final List<String> DATENSPALTEN = List.of("Vorgang", "Nummer", "Schritt", "Person", "Erfasst am", "Zeile", "Angabe", "Vorher",
            "Nachher");

    @Override
    public String adresse() {
        return "/pruefung/vorgaenge/" + vorgang;
    }

    /** @return the deviations among the entries shown */
    public List<Zeile> abweichungen() {
        return zeilen.stream().filter(Zeile::abweichung).toList();
    }

    @Override
    public List<Tabelle> tabellen() {
        return List.of(new Tabelle("verlauf", "Verlauf", SPALTEN, zeilen.stream().map(Vorgangsansicht::zeile).toList()),
                new Tabelle("daten", "Geänderte Daten", DATENSPALTEN, zeilen.stream().flatMap(zeile -> aenderungen(zeile).stream()
                        .map(eine -> datenzeile(zeile, eine))).toList()));
    }

    @Override
    public Object daten() {
        Map<String, Object> daten = new LinkedHashMap<>();
        daten.put("vorgang", vorgang);
        daten.put("kopf", kopf);
        daten.put("punkte", punkte);
        daten.put("verbundene", verbundene);
        daten.put("ablaeufe", ablaeufe);
        daten.put("dokumente", dokumente);
        daten.put("ersterFehlerDerKette", kette);
        daten.put("eintraege", zeilen);
        daten.put("geaenderteDaten", datenstand.aenderungen());
        daten.put("unlesbareDaten", datenstand.unlesbare());
        return daten;
    }

    @Override
    public List<Bericht.Teil> teile() {
        return Vorgangsbericht.teile(this);
    }

    /** @return what this entry's step changed in the tables */
    public List<Datenaenderung> aenderungen(Zeile eine) {
        return datenstand.aenderungen().getOrDefault(eine.id(), List.of());
    }

    private static List<String> datenzeile(Zeile zeile, Datenaenderung eine) {
        return List.of(zeile.vorgang(), String.valueOf(zeile.laufnummer()), zeile.schritt(), zeile.name(), erfasst(zeile), eine.was(), eine.feld(),
                eine.vorher(), eine.nachher());
    }

    private static List<String> zeile(Zeile eine) {
        return List.of(eine.vorgang(), String.valueOf(eine.laufnummer()), eine.art(), eine.schritt(), eine.name(), eine.rollen(),
                zeitpunkt(eine.geschehenAm()), erfasst(eine), inhalt(eine),
                eine.befund() == null ? "" : String.join("; ", eine.befund().normen()), eine.abweichung() ? "ja" : "",
                eine.feststellung() == null || eine.feststellung().begruendung() == null ? "" : eine.feststellung().begruendung(),
                eine.hash(), eine.regelfassung() == null ? "" : eine.regelfassung(), String.valueOf(eine.id()));
    }

    /** What an entry says, in lines. */
    static String inhalt(Zeile eine) {
        List<String> zeilen = new ArrayList<>();
        if (eine.geloescht()) {
            zeilen.add("Der Inhalt wurde gelöscht; seine Prüfsumme steht noch in der Kette.");
        }
        if (eine.befund() != null) {
            zeilen.add(eine.befund().satz());
            zeilen.addAll(eine.befund().hinweise());
        }
        if (eine.feststellung() != null) {
            zeilen.add(feststellung(eine.feststellung()));
        }
        eine.felder().forEach(feld -> zeilen.add(feld.name() + ": " + feld.wert()));
        if (!eine.aenderungen().isEmpty()) {
            zeilen.add(eine.vergleich() + ": " + eine.aenderungen().stream().map(Vorgangsansicht::aenderung)
                    .collect(Collectors.joining("; ")));
        }
        return String.join("\n", zeilen);
    }

    private static String feststellung(Zeile.Feststellungteil eine) {
        return (eine.abweichung() ? "Abweichend festgestellt: " : "Festgestellt: ") + eine.festgestellt()
                + (eine.abweichung() ? " (Befund: " + eine.befund() + ")" : "");
    }

    private static String aenderung(Aenderung eine) {
        return eine.name() + ": „" + eine.vorher() + "“ → „" + eine.nachher() + "“";
    }

    static String zeitpunkt(LocalDateTime moment) {
        return Datum.deutsch(moment.toLocalDate()) + (moment.toLocalTime().toSecondOfDay() == 0 ? "" : ", " + Datum.deutsch(moment.toLocalTime()));
    }

    /** When it was recorded, as the clock here shows it. */
    static String erfasst(Zeile eine) {
        LocalDateTime oertlich = eine.erfasstOertlich();
        return Datum.deutsch(oertlich.toLocalDate()) + ", " + String.format("%tT", oertlich) + " Uhr";
    }
}
