package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts the minutes of the election and the notice for the press from what is stored (§ 12 Abs. 6, 7 GeschO-SB). */
@Component
public class Wahlwortlaut {

    private final Wahlakte akte;
    private final Kassenprueferwahl pruefer;
    private final Wahlleitungsname wahlleitung;

    Wahlwortlaut(Wahlakte akte, Kassenprueferwahl pruefer, Wahlleitungsname wahlleitung) {
        this.akte = akte;
        this.pruefer = pruefer;
        this.wahlleitung = wahlleitung;
    }

    /** @return a draft of the minutes */
    public String niederschrift(Beiratswahl wahl) {
        List<String> teile = new ArrayList<>();
        List<Kandidat> kandidaten = akte.kandidaten(wahl.id());
        teile.add("Niederschrift über die Wahl des Seniorenbeirates durch die Delegiertenversammlung am "
                + Datum.mitWochentag(wahl.versammlungAm()));
        teile.add("Wahlleitung: " + wahlleitung.von(wahl));
        teile.add("Zur Wahl wurden " + akte.zugaenge(wahl.id()).size() + " Organisationen oder Personen "
                + (wahl.schriftlich ? "schriftlich" : "nicht schriftlich") + " eingeladen; die letzte Einladung ging am "
                + Datum.deutsch(wahl.zugangAm()) + " zu. Die Amtszeit des amtierenden Seniorenbeirates endet am "
                + Datum.deutsch(wahl.amtszeitEnde()) + ".");
        teile.add("Zugelassene Delegierte (" + akte.zugelassene(wahl.id()).size() + "): " + akte.delegierte(wahl.id()).stream()
                .filter(Delegierter::zugelassen).map(einer -> einer.name() + " (" + einer.organisation() + ")")
                .collect(Collectors.joining(", ")));
        teile.add("Zur Wahl standen: " + kandidaten.stream().map(Kandidat::name).collect(Collectors.joining(", ")) + ". "
                + vorstellung(kandidaten));
        teile.add("Die Wahl war geheim. Gültige Stimmzettel: " + wahl.gueltige() + ", ungültige: " + wahl.ungueltige() + ".");
        teile.add("Stimmen: " + nachStimmen(kandidaten));
        teile.add("Gewählt sind: " + namen(akte.gewaehlte(wahl.id())));
        teile.add("Reihenfolge beim Nachrücken (§ 7 Abs. 3 der Geschäftsordnung): " + (akte.nachrueckende(wahl.id()).isEmpty()
                ? "niemand" : namen(akte.nachrueckende(wahl.id()))));
        if (wahl.losGezogenVon() != null) {
            teile.add("Los, gezogen von " + wahl.losGezogenVon() + ": " + wahl.losUeber());
        }
        teile.add("Als Kassenprüfende sind " + (wahl.prueferGeheim ? "geheim" : "offen") + " gewählt: "
                + String.join(" und ", pruefer.namenDerGewaehlten(wahl.id())) + ". Stimmen: " + akte.pruefer(wahl.id()).stream()
                .map(einer -> einer.name() + " " + einer.stimmen()).collect(Collectors.joining(", "))
                + (wahl.prueferLosVon == null ? "" : ". Das Los zog " + wahl.prueferLosVon));
        return String.join("\n\n", teile);
    }

    /** @return a draft of the notice for the local press */
    public String presse(Beiratswahl wahl) {
        return "Die Delegiertenversammlung hat am " + Datum.deutsch(wahl.versammlungAm()) + " den Seniorenbeirat gewählt. "
                + "Ihm gehören an: " + namen(akte.gewaehlte(wahl.id())) + ".\n\nKassenprüfende sind "
                + String.join(" und ", pruefer.namenDerGewaehlten(wahl.id())) + ".";
    }

    /** @return what the minutes must say and this text does not, as German words */
    public List<String> fehlendes(Beiratswahl wahl, String text) {
        String geprueft = text == null ? "" : text;
        Stream<String> soll = Stream.of(List.of(Datum.deutsch(wahl.versammlungAm()), wahlleitung.von(wahl)),
                akte.kandidaten(wahl.id()).stream().map(einer -> einer.name() + " " + einer.stimmen()).toList(),
                pruefer.namenDerGewaehlten(wahl.id()),
                wahl.losGezogenVon() == null ? List.<String>of() : List.of(wahl.losGezogenVon())).flatMap(List::stream);
        return soll.distinct().filter(stelle -> !geprueft.contains(stelle)).toList();
    }

    private static String vorstellung(List<Kandidat> kandidaten) {
        List<String> nicht = kandidaten.stream().filter(einer -> !einer.vorgestellt()).map(Kandidat::name).toList();
        return nicht.isEmpty() ? "Alle hatten Gelegenheit, sich vorzustellen."
                : "Keine Gelegenheit, sich vorzustellen, hatten: " + String.join(", ", nicht) + "; alle anderen hatten sie.";
    }

    private static String nachStimmen(List<Kandidat> kandidaten) {
        return kandidaten.stream().sorted((eine, andere) -> Integer.compare(andere.stimmen(), eine.stimmen()))
                .map(einer -> einer.name() + " " + einer.stimmen()).collect(Collectors.joining(", "));
    }

    private static String namen(List<Kandidat> kandidaten) {
        return kandidaten.stream().map(Kandidat::name).collect(Collectors.joining(", "));
    }
}
