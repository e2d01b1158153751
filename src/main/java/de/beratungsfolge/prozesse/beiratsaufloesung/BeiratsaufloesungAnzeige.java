package de.beratungsfolge.prozesse.beiratsaufloesung;

import static java.util.Map.entry;

import de.beratungsfolge.beiratsaufloesung.Abgehakt;
import de.beratungsfolge.beiratsaufloesung.Aufloesungsakte;
import de.beratungsfolge.beiratsaufloesung.Aufloesungspunkt;
import de.beratungsfolge.beiratsaufloesung.Aufloesungspunkte;
import de.beratungsfolge.beiratsaufloesung.Beiratsaufloesung;
import de.beratungsfolge.beiratsaufloesung.Verwendungszweck;
import de.beratungsfolge.beiratskasse.Geld;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.Maengelhinweise;
import de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Sitzung;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code beiratsaufloesung} show: the item, the list so far, where the bylaws are silent. */
@Component
public class BeiratsaufloesungAnzeige implements Aufgabenanzeige {

    /** The item of each task. */
    private static final Map<String, Aufloesungspunkt> PUNKTE = Map.ofEntries(
            entry(Elemente.VERMOEGEN, Aufloesungspunkt.VERMOEGEN),
            entry(Elemente.SCHLUSSPRUEFUNG, Aufloesungspunkt.KASSENPRUEFUNG),
            entry(Elemente.UEBERGABE, Aufloesungspunkt.UEBERGABE),
            entry(Elemente.ZWECKBINDUNG, Aufloesungspunkt.ZWECKBINDUNG),
            entry(Elemente.AKTEN, Aufloesungspunkt.AKTEN),
            entry(Elemente.BEENDEN, Aufloesungspunkt.ENDE));

    /** Where the bylaws are silent and the catalogue of their faults is too. */
    private static final Map<Aufloesungspunkt, String> SCHWEIGT = Map.of(
            Aufloesungspunkt.KASSENPRUEFUNG, "Eine Prüfung vor der Auflösung verlangt § 13 GeschO-SB nicht. Befolgte Lesart: Vor "
                    + "der Übergabe wird noch einmal geprüft, als Zwischenprüfung nach § 5. Andere Lesart: Die letzte "
                    + "Jahresprüfung genügt; dann bitte in der Bemerkung sagen, warum.",
            Aufloesungspunkt.UEBERGABE, "Das Vermögen fällt an die Stadt (§ 13 GeschO-SB). Befolgte Lesart: Sie erhält, was nach "
                    + "der Feststellung übrig ist. Eine Abweichung braucht eine Bemerkung.",
            Aufloesungspunkt.AKTEN, "Wohin die Akten gehen, sagt die Geschäftsordnung nicht. Befolgte Lesart: in das Archiv der "
                    + "Stadt. Am Ergebnis ändert das nichts.",
            Aufloesungspunkt.ENDE, "Mit welchem Tag der Seniorenbeirat endet, sagt § 13 GeschO-SB nicht. Befolgte Lesart: mit dem "
                    + "Tag, den der Rat bestimmt, frühestens mit seinem Beschluss. Danach lässt sich keine Sitzung mehr planen.");

    private final Aufloesungsakte akte;
    private final Aufloesungspunkte punkte;
    private final Kassenakte kasse;
    private final Anliegenliste anliegen;
    private final Gremien gremien;
    private final Maengelhinweise maengel;

    BeiratsaufloesungAnzeige(Aufloesungsakte akte, Aufloesungspunkte punkte, Kassenakte kasse, Anliegenliste anliegen,
                             Gremien gremien, Maengelhinweise maengel) {
        this.akte = akte;
        this.punkte = punkte;
        this.kasse = kasse;
        this.anliegen = anliegen;
        this.gremien = gremien;
        this.maengel = maengel;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return PUNKTE.keySet().stream().collect(Collectors.toMap(Function.identity(),
                eine -> BeiratsaufloesungProzess.Variablen.AUFLOESUNG_ID));
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        Map<String, LongFunction<Object>> alle = new LinkedHashMap<>();
        PUNKTE.forEach((aufgabe, punkt) -> alle.put(aufgabe, id -> punkt(id, aufgabe, punkt)));
        return alle;
    }

    private Object punkt(long id, String aufgabe, Aufloesungspunkt punkt) {
        Beiratsaufloesung eine = akte.aufloesung(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", "Auflösung " + gremien.gremium(eine.gremiumId()).name());
        werte.put("grundlage", eine.grund().bezeichnung() + ", Ratsbeschluss vom " + Datum.deutsch(eine.beschlussAm())
                + ", Drucksache " + eine.drucksache());
        werte.put("punkt", punkt.name());
        werte.put("frage", punkt.bezeichnung());
        werte.put("lesarten", lesarten(aufgabe, punkt));
        werte.put("liste", liste(id));
        werte.put("vermoegen", eine.vermoegenCent() == null ? "" : Geld.deutsch(eine.vermoegenCent()) + " ("
                + eine.konten() + ")");
        switch (punkt) {
            case KASSENPRUEFUNG -> werte.put("pruefungen", kasse.festgestellte(eine.gremiumId()).stream().map(pruefung ->
                    Anzeige.option(pruefung.id(), pruefung.bezeichnung() + ", geprüft am "
                            + Datum.deutsch(pruefung.geprueftAm()))).toList());
            case ZWECKBINDUNG -> werte.put("zwecke", Arrays.stream(Verwendungszweck.values())
                    .map(zweck -> Anzeige.option(zweck.name(), zweck.bezeichnung())).toList());
            case ENDE -> {
                werte.put("sitzungen", punkte.sitzungenNach(eine.gremiumId(), eine.beschlussAm()).stream()
                        .map(Sitzung::kennung).toList());
                werte.put("anliegen", anliegen.wartende(eine.gremiumId(), LocalDate.MAX).stream().map(Anliegen::titel).toList());
            }
            default -> { }
        }
        return werte;
    }

    private List<Map<String, Object>> liste(long id) {
        List<Abgehakt> abgehakt = akte.punkte(id);
        return Arrays.stream(Aufloesungspunkt.values()).map(punkt -> Map.<String, Object>of("punkt", punkt.bezeichnung(), "stand",
                abgehakt.stream().filter(einer -> einer.punkt() == punkt).findFirst().map(BeiratsaufloesungAnzeige::satz)
                        .orElse("offen"))).toList();
    }

    private static String satz(Abgehakt einer) {
        return (einer.erledigt() ? "erledigt am " : "entfällt, ") + Datum.deutsch(einer.am()) + ", " + einer.gezeichnet()
                + (einer.bemerkung() == null ? "" : ": " + einer.bemerkung());
    }

    /** @return where the bylaws are silent or faulty: the reading taken, the other one, whether it changes the result */
    private List<String> lesarten(String aufgabe, Aufloesungspunkt punkt) {
        return Stream.concat(Stream.ofNullable(SCHWEIGT.get(punkt)), maengel.lesarten(aufgabe).stream()).toList();
    }
}
