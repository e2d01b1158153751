package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Mitgliedsart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The minutes of 16.11.2021 as published, and the meeting as it was recorded. */
final class Seedniederschrift {

    static final String BESCHLUSS = "Die Verwaltung wird beauftragt, mit dem Kreis Wesel Vertragsverhandlungen über die Einführung "
            + "einer qualifizierten trägerunabhängigen Pflegeberatung in der Stadt Voerde aufzunehmen und eine entsprechende "
            + "Vereinbarung abzuschließen. Dabei sind die aufgezeigten Fragestellungen bzw. Problemstellungen einer Lösung zuzuführen.";
    private static final String DATEI = "/niederschrift/sozialausschuss-2021-11-16.txt";
    private static final Map<Integer, Beratungsergebnis> ERGEBNISSE = Map.of(3, Beratungsergebnis.EMPFOHLEN,
            4, Beratungsergebnis.OHNE_EMPFEHLUNG, 6, Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);

    private final Map<String, String> texte = new LinkedHashMap<>();
    private Niederschriftdaten daten = daten(List.of());

    Seedniederschrift() {
        String schluessel = null;
        for (String zeile : lesen().split("\n")) {
            if (zeile.startsWith("== ")) {
                schluessel = zeile.substring(3);
            } else if (schluessel != null) {
                texte.merge(schluessel, zeile, (oben, unten) -> oben + "\n" + unten);
            }
        }
    }

    /** Replaces words of one section; they must be there. */
    Seedniederschrift ersetze(String abschnitt, String alt, String neu) {
        if (!texte.get(abschnitt).contains(alt)) {
            throw new IllegalArgumentException(abschnitt + " enthält nicht: " + alt);
        }
        texte.put(abschnitt, texte.get(abschnitt).replace(alt, neu));
        return this;
    }

    /** Adds a sentence to one section. */
    Seedniederschrift dazu(String abschnitt, String satz) {
        texte.put(abschnitt, texte.get(abschnitt) + "\n\n" + satz);
        return this;
    }

    /** Kalwa is excluded from TOP 3. */
    Seedniederschrift mitAusschluss() {
        daten = daten(List.of("Ulrike Kalwa"));
        return this;
    }

    /** Berger comes at 17:20 from TOP 4 on; the roll call found him excused. */
    Seedniederschrift bergerKommtSpaeter() {
        List<Niederschriftdaten.Teilnehmer> personen = daten.personen().stream().map(einer -> !einer.nachname().equals("Berger") ? einer
                : new Niederschriftdaten.Teilnehmer(einer.vorname(), einer.nachname(), einer.fraktion(), Anwesenheitsstatus.ENTSCHULDIGT,
                true, List.of(), List.of(new Anwesenheitszeit(0, Mitgliedsart.RATSMITGLIED, null, LocalTime.of(17, 20), 4, null, null)),
                "ab 17:20 Uhr, ab TOP 4")).toList();
        List<Niederschriftdaten.Punkt> punkte = daten.punkte().stream().map(punkt -> punkt.id() >= 4 ? punkt
                : new Niederschriftdaten.Punkt(punkt.id(), punkt.kurzname(), punkt.ergebnis(), punkt.id() == 3
                ? List.of(new Niederschriftdaten.Stimmen(14, 0, 0, 0)) : List.of(), punkt.beschlusstext(), List.of(), 14,
                punkt.amTisch().stream().filter(name -> !name.equals("Jürgen Berger")).collect(Collectors.toSet()))).toList();
        daten = new Niederschriftdaten(personen, daten.weitere(), daten.beginn(), daten.endeOeffentlich(), daten.ende(), true, false,
                punkte, daten.unterbrechungen());
        return this;
    }

    /** The meeting is interrupted from 17:30 to 17:40. */
    Seedniederschrift unterbrochen() {
        daten = new Niederschriftdaten(daten.personen(), daten.weitere(), daten.beginn(), daten.endeOeffentlich(), daten.ende(), true,
                false, daten.punkte(), List.of(new Unterbrechung(1L, 1, 5, LocalTime.of(17, 30), LocalTime.of(17, 40), "Beratung")));
        return this;
    }

    /** @return place and sentence of everything found */
    List<String> widersprueche() {
        List<Niederschriftentwurf.Abschnitt> punkte = new ArrayList<>();
        for (int nummer = 1; nummer <= 8; nummer++) {
            String ort = "TOP " + nummer;
            punkte.add(new Niederschriftentwurf.Abschnitt(nummer, ort, true, "Titel", null, List.of(new Niederschriftentwurf.Teil(
                    "p" + nummer, ort + ", Verlauf", Teilart.VERLAUF, (long) nummer, "", texte.get(ort).strip()))));
        }
        return Niederschriftpruefung.pruefen(new Niederschriftentwurf("", "", "", "", List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of(allgemein(Teilart.GESCHAEFTSORDNUNG), allgemein(Teilart.AUSSCHLIESSUNGSGRUENDE)), punkte,
                        texte.get("ERGAENZUNG"), null), daten).stream()
                .map(einer -> einer.ort() + ": " + einer.satz()).toList();
    }

    private Niederschriftentwurf.Teil allgemein(Teilart art) {
        return Niederschriftentwurf.Teil.entworfen(art, texte.get(art.name()).strip());
    }

    private static Niederschriftdaten daten(List<String> ausgeschlossen) {
        Set<String> amTisch = personen().stream().filter(Niederschriftdaten.Teilnehmer::warDa)
                .map(Niederschriftdaten.Teilnehmer::name).collect(Collectors.toSet());
        List<Niederschriftdaten.Punkt> punkte = new ArrayList<>();
        for (int nummer = 1; nummer <= 8; nummer++) {
            punkte.add(new Niederschriftdaten.Punkt(nummer, "TOP " + nummer, ERGEBNISSE.get(nummer),
                    nummer == 3 ? List.of(new Niederschriftdaten.Stimmen(15, 0, 0, 0)) : List.of(),
                    nummer == 3 ? BESCHLUSS : null, nummer == 3 ? ausgeschlossen : List.of(), 15, amTisch));
        }
        return new Niederschriftdaten(personen(), List.of("Herr Rütten (Beigeordneter)", "Herr Heller (FBL Soziales u. Jugend)",
                "Herr Sommer", "Herr Blümer", "Marius Sommer"), LocalTime.of(17, 0), LocalTime.of(17, 50), LocalTime.of(17, 50),
                true, !ausgeschlossen.isEmpty(), punkte, List.of());
    }

    private static List<Niederschriftdaten.Teilnehmer> personen() {
        List<Niederschriftdaten.Teilnehmer> personen = new ArrayList<>();
        for (String name : List.of("Weltgen, Stefan", "Kleinherne, Uwe", "Rühl, Greta", "Kann-Guedes, Doris", "Seelig, Walter",
                "Aydin, Engin", "Schmitz, Monika", "Hebing, Nicole", "Stockhorst, Clara", "Berger, Jürgen", "Rosengart, Kai",
                "Kalwa, Ulrike")) {
            personen.add(person(name, Anwesenheitsstatus.ANWESEND, true, null));
        }
        personen.add(person("Holl, Reinhold", Anwesenheitsstatus.ANWESEND, false, null));
        for (String name : List.of("Kinder, Joachim", "Rieser, Ralf", "Schmitz, Jörg", "Cornelißen, Katrin")) {
            personen.add(person(name, Anwesenheitsstatus.ENTSCHULDIGT, true, null));
        }
        personen.add(person("Ademi, Veli", Anwesenheitsstatus.ENTSCHULDIGT, false, null));
        personen.add(person("Kleinschmidt, Elke", Anwesenheitsstatus.ANWESEND, true, "Rieser, Ralf"));
        personen.add(person("Wagner, Ursula", Anwesenheitsstatus.ANWESEND, true, "Kinder, Joachim"));
        personen.add(person("Duchewitz, Jessica", Anwesenheitsstatus.ANWESEND, true, "Cornelißen, Katrin"));
        return personen;
    }

    private static Niederschriftdaten.Teilnehmer person(String listenname, Anwesenheitsstatus status, boolean stimmberechtigt,
                                                        String vertritt) {
        String[] teile = listenname.split(", ");
        List<Anwesenheitszeit> zeiten = status == Anwesenheitsstatus.ANWESEND
                ? List.of(new Anwesenheitszeit(0, Mitgliedsart.RATSMITGLIED, null, null, 0, null, null)) : List.of();
        return new Niederschriftdaten.Teilnehmer(teile[1], teile[0], "SPD-Fraktion", status, stimmberechtigt,
                vertritt == null ? List.of() : List.of(vertritt), zeiten, vertritt == null ? "" : "vertritt " + vertritt);
    }

    private static String lesen() {
        try (InputStream datei = Seedniederschrift.class.getResourceAsStream(DATEI)) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }
}
