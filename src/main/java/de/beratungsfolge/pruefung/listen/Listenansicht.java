package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page of a list.
 *
 * @param unverstanden what of the filter was not understood, in German sentences: then there are no rows
 * @param zahl         how many rows there are in all, in words
 * @param weiter       address of the next page, or null
 */
record Listenansicht(Kopf kopf, Filter filter, List<String> unverstanden, String zahl, List<Zeile> zeilen, List<Zaehlung> zaehlungen,
                     String weiter) implements Ansicht {

    @Override
    public String titel() {
        return kopf.titel();
    }

    @Override
    public String untertitel() {
        return kopf.frage() + " " + zahl;
    }

    @Override
    public String adresse() {
        return filter.adresse(kopf.schluessel());
    }

    @Override
    public String vorgang() {
        return null;
    }

    @Override
    public List<Tabelle> tabellen() {
        List<Tabelle> tabellen = new ArrayList<>();
        Tabelle liste = new Tabelle(kopf.schluessel(), kopf.titel(), Stream.concat(kopf.spalten().stream(), Stream.of("Auffällig", "Adressen")).toList(),
                zeilen.stream().map(zeile -> Stream.concat(zeile.zellen().stream().map(Zeile.Zelle::text),
                        Stream.of(zeile.achtung(), String.join(" ", verweise(zeile)))).toList()).toList());
        tabellen.add(weiter == null ? liste : liste.gekuerzt());
        zaehlungen.forEach(eine -> tabellen.add(new Tabelle(eine.name(), eine.titel(), List.of(eine.titel(), "Zahl"), eine.zahlen().stream()
                .map(zahl -> List.of(zahl.was(), String.valueOf(zahl.zahl()))).toList())));
        return tabellen;
    }

    @Override
    public Object daten() {
        Map<String, Object> daten = new LinkedHashMap<>();
        daten.put("frage", kopf.frage());
        daten.put("norm", kopf.norm());
        daten.put("lesart", kopf.lesart());
        daten.put("zahl", zahl);
        daten.put("zeilen", zeilen.stream().map(this::daten).toList());
        daten.put("zaehlungen", zaehlungen);
        daten.put("weiter", weiter);
        return daten;
    }

    private Map<String, Object> daten(Zeile zeile) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("art", zeile.stelle().art());
        werte.put("tag", zeile.stelle().tag().toString());
        werte.put("auffaellig", zeile.achtung());
        IntStream.range(0, kopf.spalten().size()).forEach(i -> werte.put(kopf.spalten().get(i), zeile.zellen().get(i)));
        return werte;
    }

    @Override
    public List<Bericht.Teil> teile() {
        List<Bericht.Teil> teile = new ArrayList<>();
        teile.add(Bericht.Teil.text("Was gezeigt wird", Stream.concat(Stream.of("Norm: " + kopf.norm()), kopf.lesart().stream()).toList()));
        zaehlungen.stream().filter(eine -> !eine.zahlen().isEmpty()).forEach(eine -> teile.add(Bericht.Teil.tabelle(eine.titel(),
                List.of(eine.titel(), "Zahl"), eine.zahlen().stream().map(zahl -> List.of(zahl.was(), String.valueOf(zahl.zahl()))).toList())));
        if (zeilen.isEmpty()) {
            teile.add(Bericht.Teil.text(kopf.titel(), List.of("Kein Treffer.")));
        } else {
            Tabelle liste = new Tabelle(kopf.schluessel(), kopf.titel(), List.of(kopf.spalten().get(0), kopf.spalten().get(1), "Näheres"),
                    zeilen.stream().map(this::schmal).toList());
            teile.add(Bericht.Teil.tabelle(kopf.titel(), liste.spalten(), (weiter == null ? liste : liste.gekuerzt()).zeilen()));
        }
        return teile;
    }

    /** Two columns and the rest one below the other: paper is narrow. */
    private List<String> schmal(Zeile zeile) {
        List<String> rest = new ArrayList<>();
        IntStream.range(2, kopf.spalten().size()).filter(i -> !zeile.zellen().get(i).text().isEmpty())
                .forEach(i -> rest.add(kopf.spalten().get(i) + ": " + zeile.zellen().get(i).text()));
        return List.of(zeile.zellen().get(0).text(), zeile.zellen().get(1).text(), String.join("\n", rest));
    }

    private static List<String> verweise(Zeile zeile) {
        return zeile.zellen().stream().map(Zeile.Zelle::verweis).filter(Objects::nonNull).toList();
    }
}
