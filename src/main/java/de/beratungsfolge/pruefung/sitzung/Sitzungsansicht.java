package de.beratungsfolge.pruefung.sitzung;

import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A meeting as a picture.
 *
 * @param vorgang  its Kennung, which is the name of its chain
 * @param reihen   members and deputies, each at every item
 * @param ereignisse arrivals and departures in German words
 */
public record Sitzungsansicht(String vorgang, String titel, String untertitel, List<Punktbild> punkte, List<Reihe> reihen,
                              List<String> ereignisse) implements Ansicht {

    private static final List<String> STIMMSPALTEN = List.of("Punkt", "Titel", "Worüber", "Form", "Ja", "Nein", "Enthaltungen",
            "Ungültig", "Wortlaut", "errechnet", "Festgestellt", "Befund (Eintrag)");
    private static final List<String> WAHLSPALTEN = List.of("Punkt", "Wahl", "Form", "Name", "Stimmen", "Nein", "Enthaltungen", "Ungültig",
            "Gewählt", "Befund (Eintrag)");

    /**
     * An item with its votes.
     *
     * @param titel          what it is about
     * @param drucksache     number of its paper, or null
     * @param stimmberechtigt how many with a vote were at the table, whether excluded or not
     * @param ausgeschlossen how many of them were excluded
     * @param befunde        entries of the findings on quorum and form of the vote, by name
     */
    public record Punktbild(long id, String kurzname, String titel, String drucksache, String ergebnis, boolean aufgerufen,
                            long stimmberechtigt, long ausgeschlossen, Map<String, Long> befunde, List<Stimmenbild> stimmen,
                            List<Wahlbild> wahlen) {
    }

    /** Somebody: what the roll call said, and every item. */
    public record Reihe(String name, String eigenschaft, String aufruf, List<Zelle> zellen) {
    }

    @Override
    public String adresse() {
        return "/pruefung/sitzungen/" + vorgang;
    }

    @Override
    public List<Tabelle> tabellen() {
        List<String> spalten = Stream.concat(Stream.of("Name", "Eigenschaft", "Beim Aufruf"), punkte.stream().map(Punktbild::kurzname)).toList();
        return List.of(new Tabelle("anwesenheit", "Anwesenheit", spalten, reihen.stream().map(reihe -> Stream.concat(
                        Stream.of(reihe.name(), reihe.eigenschaft(), reihe.aufruf()), reihe.zellen().stream().map(Zelle::ganz)).toList()).toList()),
                new Tabelle("abstimmungen", "Abstimmungen", STIMMSPALTEN, punkte.stream().flatMap(punkt -> punkt.stimmen().stream()
                        .map(stimmen -> zeile(punkt, stimmen))).toList()),
                new Tabelle("wahlen", "Wahlen", WAHLSPALTEN, punkte.stream().flatMap(punkt -> punkt.wahlen().stream()
                        .flatMap(wahl -> wahl.stimmen().stream().map(anteil -> zeile(punkt, wahl, anteil)))).toList()));
    }

    @Override
    public Object daten() {
        Map<String, Object> daten = new LinkedHashMap<>();
        daten.put("vorgang", vorgang);
        daten.put("punkte", punkte);
        daten.put("anwesenheit", reihen);
        daten.put("ereignisse", ereignisse);
        return daten;
    }

    @Override
    public List<Bericht.Teil> teile() {
        List<Bericht.Teil> teile = new ArrayList<>();
        List<String> spalten = Stream.concat(Stream.of("Name"), punkte.stream().map(punkt -> punkt.kurzname().replace("TOP ", ""))).toList();
        teile.add(new Bericht.Teil("Anwesenheit je Punkt", List.of("● anwesend, ○ anwesend ohne Stimmrecht, X ausgeschlossen (§ 31 GO NRW), "
                + "V vertreten, – nicht am Tisch; leer: nicht aufgerufen."), spalten, reihen.stream().map(reihe -> Stream.concat(
                Stream.of(reihe.name()), reihe.zellen().stream().map(zelle -> zelle.kurz().replace('✕', 'X'))).toList()).toList(), List.of()));
        if (!ereignisse.isEmpty()) {
            teile.add(Bericht.Teil.text("Kommen und Gehen", ereignisse));
        }
        teile.add(new Bericht.Teil("Abstimmungen", List.of(), List.of(), List.of(), punkte.stream().flatMap(punkt -> punkt.stimmen().stream()
                .map(stimmen -> new Bericht.Stimmen(ueber(punkt, stimmen), stimmen.wortlaut(), stimmen.ja(), stimmen.nein(),
                        stimmen.enthaltungen(), stimmen.ungueltig(), stimmen.abgeleitet()))).toList()));
        Tabelle wahlen = tabellen().get(2);
        if (!wahlen.zeilen().isEmpty()) {
            teile.add(Bericht.Teil.tabelle(wahlen.titel(), wahlen.spalten(), wahlen.zeilen()));
        }
        return teile;
    }

    private static String ueber(Punktbild punkt, Stimmenbild stimmen) {
        return punkt.kurzname() + " " + punkt.titel() + ", " + stimmen.worueber() + ", " + stimmen.formwort()
                + (stimmen.ergebnis().isEmpty() ? "" : ": " + stimmen.ergebnis());
    }

    private static List<String> zeile(Punktbild punkt, Stimmenbild stimmen) {
        return List.of(punkt.kurzname(), punkt.titel(), stimmen.worueber(), stimmen.formwort(), String.valueOf(stimmen.ja()),
                String.valueOf(stimmen.nein()), String.valueOf(stimmen.enthaltungen()), String.valueOf(stimmen.ungueltig()),
                stimmen.wortlaut(), stimmen.abgeleitet() ? "ja" : "nein", stimmen.ergebnis(),
                stimmen.befundId() == null ? "" : String.valueOf(stimmen.befundId()));
    }

    private static List<String> zeile(Punktbild punkt, Wahlbild wahl, Wahlbild.Anteil anteil) {
        return List.of(punkt.kurzname(), wahl.worueber(), wahl.formwort(), anteil.name(), String.valueOf(anteil.stimmen()),
                String.valueOf(wahl.nein()), String.valueOf(wahl.enthaltungen()), String.valueOf(wahl.ungueltig()), wahl.gewaehlt(),
                wahl.befundId() == null ? "" : String.valueOf(wahl.befundId()));
    }
}
