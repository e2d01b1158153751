package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is stored about one person (Art. 15 Abs. 1 and 3 DSGVO).
 *
 * @param stellen every row that went into it: table and key
 */
record Auskunft(Betroffene person, List<Gruppe> gruppen, Set<String> stellen) implements Ansicht {

    private static final List<String> SPALTEN = List.of("Stelle", "Angaben", "Hinweis");
    private static final List<String> KOPF = List.of(
            "Zwecke und Herkunft (Art. 15 Abs. 1 lit. a und g DSGVO), Kategorien (lit. b) und Aufbewahrung (lit. d) stehen bei jeder Gruppe.",
            "Empfänger (lit. c): bei öffentlichen Sitzungen die Öffentlichkeit; sonst, wer nach seiner Rolle daran arbeitet, und wer Dateien erhielt "
                    + "(Gruppe „Ausgegebene Dateien“). Ob Daten das Programm auf anderem Weg verlassen, weiß es nicht.",
            "Rechte (lit. e): Berichtigung, Löschung, Einschränkung der Verarbeitung, Widerspruch; gegen das Protokoll einer Sitzung und "
                    + "gegen Archivgut nur begrenzt (Art. 17 Abs. 3 DSGVO).",
            "Beschwerde (lit. f): bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen.",
            "Automatisierte Entscheidungen (lit. h, Art. 22 DSGVO) gibt es nicht: Die Regeln rechnen, Menschen stellen fest.",
            "Namen anderer sind geschwärzt, wo sie nicht öffentlich sind (Abs. 4); frei getippte Namen kennt das Programm nicht. "
                    + "Wer die Auskunft erteilt, liest sie deshalb vor der Herausgabe durch.");
    private static final List<String> NICHT_DURCHSUCHT = List.of(
            "Der Inhalt hochgeladener Dateien (etwa Anlagen): Genannt sind nur ihre Namen und Angaben; wer die Auskunft erteilt, sieht die Dateien selbst "
                    + "durch.",
            "Was außerhalb des Programms liegt: ausgedruckte oder heruntergeladene Schriftstücke und PDF-Dateien, Akten auf Papier, E-Mails, "
                    + "Sicherungen der Datenbank.",
            "Schreibweisen, die das Programm nicht kennt: frühere Namen, Spitznamen, Abkürzungen, Tippfehler.");

    /** What was found of one kind. */
    record Gruppe(String schluessel, String name, String zweck, String quelle, String aufbewahrung, List<Fundzeile> zeilen) {
    }

    /** One row, or several alike.
     *
     * @param hinweis what to mind, or empty */
    record Fundzeile(String stelle, List<Feld> felder, String hinweis) {

        /** @return the fields in one text */
        public String angaben() {
            return felder.stream().map(feld -> feld.name() + ": " + feld.wert()).collect(Collectors.joining("; "));
        }
    }

    /** A value with its name. */
    record Feld(String name, String wert) {
    }

    /** @return what holds for all groups */
    public List<String> kopf() {
        return KOPF;
    }

    /** @return what was not searched, so that nobody takes the extract for more than it is */
    public List<String> nichtDurchsucht() {
        return NICHT_DURCHSUCHT;
    }

    @Override
    public String titel() {
        return "Auskunft über gespeicherte Daten: " + person.name();
    }

    @Override
    public String untertitel() {
        return "Art. 15 DSGVO";
    }

    @Override
    public String adresse() {
        return "/pruefung/auskunft?wer=" + person.wer();
    }

    @Override
    public String vorgang() {
        return null;
    }

    @Override
    public String verzeichnetAls() {
        return "Auskunft " + person.wer();
    }

    @Override
    public List<Tabelle> tabellen() {
        return List.of(new Tabelle("auskunft", "Alles", List.of("Gruppe", "Stelle", "Angaben", "Hinweis"), gruppen.stream()
                .flatMap(gruppe -> gruppe.zeilen().stream().map(zeile -> List.of(gruppe.name(), zeile.stelle(), zeile.angaben(),
                        zeile.hinweis()))).toList()));
    }

    @Override
    public Object daten() {
        Map<String, Object> daten = new LinkedHashMap<>();
        daten.put("person", person.name());
        daten.put("hinweise", KOPF);
        daten.put("gruppen", gruppen);
        daten.put("nichtDurchsucht", NICHT_DURCHSUCHT);
        return daten;
    }

    @Override
    public List<Bericht.Teil> teile() {
        List<Bericht.Teil> teile = new ArrayList<>();
        teile.add(Bericht.Teil.text("Was Sie wissen sollen", KOPF));
        gruppen.forEach(gruppe -> {
            teile.add(Bericht.Teil.text(gruppe.name(), List.of("Zweck: " + gruppe.zweck(), "Herkunft: " + gruppe.quelle(),
                    "Aufbewahrung: " + gruppe.aufbewahrung())));
            teile.add(Bericht.Teil.tabelle(gruppe.name() + ": Angaben", SPALTEN, gruppe.zeilen().stream()
                    .map(zeile -> List.of(zeile.stelle(), zeile.angaben(), zeile.hinweis())).toList()));
        });
        teile.add(Bericht.Teil.text("Was nicht durchsucht wurde", NICHT_DURCHSUCHT));
        return teile;
    }
}
