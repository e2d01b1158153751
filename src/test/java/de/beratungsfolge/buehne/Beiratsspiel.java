package de.beratungsfolge.buehne;

import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An election of a Seniorenbeirat of the test's own, played through its tasks by the Wahlleitung. */
public final class Beiratsspiel {

    /** Login name of the Wahlleitung. */
    public static final String WER = "wahlleitung";
    /** Day of the electing Delegiertenversammlung, unless a test says otherwise. */
    public static final LocalDate WAHLTAG = LocalDate.of(2025, 10, 28);
    /** Last day of the sitting Beirat's term. */
    public static final LocalDate AMTSZEIT_ENDE = LocalDate.of(2025, 10, 31);

    private final Buehne buehne;
    private final Gremium gremium;
    private String vorgang;

    public Beiratsspiel(Buehne buehne) {
        this.buehne = buehne;
        this.gremium = Beiratsbau.leer(buehne);
    }

    /** A member of the sitting Beirat. */
    public Beiratsspiel mitglied(String vorname, String nachname) {
        Beiratsbau.aufnehmen(buehne, gremium, vorname, nachname);
        return this;
    }

    public Gremium gremium() {
        return gremium;
    }

    public String vorgang() {
        return vorgang;
    }

    public long id() {
        return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
    }

    public Beiratsspiel eroeffnen() {
        vorgang = buehne.aufgaben.starten(BeiratswahlProzess.SCHLUESSEL, WER, Map.of("daten", daten("gremium",
                gremium.kuerzel(), "amtszeitEnde", AMTSZEIT_ENDE, "versammlungAm", WAHLTAG)));
        return this;
    }

    public Beiratsspiel einladen(boolean schriftlich, LocalDate... zugaenge) {
        return tun(Elemente.EINLADUNG, daten("schriftlich", schriftlich, "zugaenge", Stream.of(zugaenge)
                .map(tag -> daten("empfaenger", "AWO", "zugangAm", tag)).toList()));
    }

    public Beiratsspiel eingeladen() {
        eroeffnen().einladen(true, LocalDate.of(2025, 9, 19));
        buehne.aufgaben.erledigen(vorgang, Elemente.EINLADUNG_FESTSTELLEN, WER, Map.of("festgestellt", "FRISTGERECHT"));
        return this;
    }

    public Beiratsspiel delegierte(LocalDate versammlung, List<Map<String, Object>> delegierte) {
        return tun(Elemente.DELEGIERTE, daten("versammlungAm", versammlung, "delegierte", delegierte));
    }

    public static Map<String, Object> delegierter(String name, LocalDate geboren, String organisation) {
        return daten("name", name, "geboren", geboren, "organisation", organisation);
    }

    /** Admits these and so many others that nobody else is missing for the ballots. */
    public Beiratsspiel zugelassen(List<String> namen, int mindestens) {
        List<String> alle = new ArrayList<>(namen);
        IntStream.rangeClosed(1, Math.max(0, mindestens - namen.size())).forEach(nummer -> alle.add("Delegierte " + nummer));
        delegierte(WAHLTAG, alle.stream().map(name -> delegierter(name, LocalDate.of(1950, 3, 1), "Verein " + name)).toList());
        return tun(Elemente.DELEGIERTE_FESTSTELLEN, daten("zugelassen", alle));
    }

    public Beiratsspiel kandidaten(List<String> namen) {
        return tun(Elemente.KANDIDATEN, daten("kandidaten", namen.stream()
                .map(name -> daten("name", name, "vorgestellt", true)).toList()));
    }

    public Beiratsspiel zettel(boolean fertig, List<List<String>> zettel) {
        return tun(Elemente.STIMMEN, daten("zaehlart", "EINZELN", "zettel", zettel, "fertig", fertig));
    }

    public Beiratsspiel summen(Map<String, Integer> stimmen, int gueltige) {
        return tun(Elemente.STIMMEN, daten("zaehlart", "SUMMEN", "fertig", false, "stimmen", stimmen, "gueltige", gueltige,
                "ungueltige", 0));
    }

    /** From the opening to the sums; so many ballots as the sums need. */
    public Beiratsspiel ausgezaehlt(Map<String, Integer> stimmen) {
        int summe = stimmen.values().stream().mapToInt(Integer::intValue).sum();
        int hoechste = stimmen.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        int zettel = Math.max(hoechste, (summe + 12) / 13);
        List<String> namen = List.copyOf(stimmen.keySet());
        return eingeladen().zugelassen(namen, Math.max(zettel, namen.size() + 2)).kandidaten(namen).summen(stimmen, zettel);
    }

    public Beiratsspiel ergebnis(String ergebnis, List<String> losSitze, List<String> losFolge) {
        boolean gelost = !losSitze.isEmpty() || !losFolge.isEmpty();
        return tun(Elemente.ERGEBNIS_FESTSTELLEN, daten("ergebnis", ergebnis, "losSitze", losSitze, "losFolge", losFolge,
                "losGezogenVon", gelost ? "Wahlleitung (Beispiel)" : null));
    }

    /** Two Kassenprüfer, the draft of the minutes as it is by then, signature. */
    public Beiratsspiel unterschrieben(Supplier<String> entwurf) {
        pruefer("Delegierte 1", 9, "Delegierte 2", 8);
        tun(Elemente.NIEDERSCHRIFT, daten("text", entwurf.get()));
        return tun(Elemente.UNTERSCHRIFT, daten("unterschrift", "UNTERSCHREIBEN", "unterschriebenAm", WAHLTAG));
    }

    public Beiratsspiel pruefer(String eine, int stimmen, String andere, int wieVielAndere) {
        return tun(Elemente.KASSENPRUEFER, daten("geheim", true, "bewerbungen",
                List.of(daten("name", eine, "stimmen", stimmen), daten("name", andere, "stimmen", wieVielAndere))));
    }

    public Beiratsspiel ersteSitzung(LocalDate tag) {
        Map<String, Object> eingaben = new LinkedHashMap<>();
        eingaben.put("ersteSitzungAm", tag);
        buehne.aufgaben.erledigen(vorgang, Elemente.ERSTE_SITZUNG, WER, eingaben);
        return this;
    }

    /** The elections of the board are prepared otherwise. */
    public Beiratsspiel ohneKonstituierung() {
        return tun(Elemente.KONSTITUIERUNG, daten("vorhaben", "ANDERS", "grund", "Die Sitzung ist noch nicht geplant."));
    }

    /** Completes a task with the data of its form. */
    public Beiratsspiel tun(String aufgabe, Map<String, Object> daten) {
        buehne.aufgaben.erledigen(vorgang, aufgabe, WER, Map.of("daten", daten));
        return this;
    }

    /** @return an object of a form: names and values in turn */
    public static Map<String, Object> daten(Object... namenUndWerte) {
        Map<String, Object> daten = new LinkedHashMap<>();
        for (int i = 0; i < namenUndWerte.length; i += 2) {
            daten.put((String) namenUndWerte[i], namenUndWerte[i + 1]);
        }
        return daten;
    }
}
