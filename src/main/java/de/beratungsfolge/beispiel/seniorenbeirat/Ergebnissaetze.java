package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import de.beratungsfolge.beiratswahl.Auszaehlung;
import de.beratungsfolge.beiratswahl.Kandidat;
import de.beratungsfolge.beiratswahl.Losbedarf;
import de.beratungsfolge.beiratswahl.Stimmzettel;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.BeiratWahl;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The ballots, the result, and what follows from it. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Ergebnissaetze {

    private final Wahlakte akte;
    private final Auszaehlung auszaehlung;
    private final Feststellungen feststellungen;
    private final Befundsaetze befunde;
    private final Tafellesarten lesarten;

    Ergebnissaetze(Wahlakte akte, Auszaehlung auszaehlung, Feststellungen feststellungen, Befundsaetze befunde,
                   Tafellesarten lesarten) {
        this.akte = akte;
        this.auszaehlung = auszaehlung;
        this.feststellungen = feststellungen;
        this.befunde = befunde;
        this.lesarten = lesarten;
    }

    boolean erzaehlen(Stelle stelle) {
        return switch (stelle.schritt()) {
            case "Ausgezählt" -> ausgezaehlt(stelle);
            case "Gewählte und Nachrückende festgestellt", "Gewählte abweichend vom Befund festgestellt" -> gewaehlt(stelle);
            case "Kassenprüfende gewählt" -> kassenpruefende(stelle);
            case "Niederschrift über die Wahl gefertigt" -> true;
            case "Niederschrift über die Wahl unterschrieben" -> stelle.sage("Über die Wahl gibt es eine Niederschrift. "
                    + stelle.wer() + " unterschreibt sie als Wahlleiterin am " + stelle.tag("am") + " (§ 12 Abs. 6).");
            case "Wahlergebnis an die Lokalpresse gegeben" -> stelle.sage("Die Lokalpresse bekommt das Ergebnis (§ 12 Abs. 7): „"
                    + stelle.text("text").replaceAll("\\s+", " ") + "“");
            case "Neuer Seniorenbeirat im Amt" -> stelle.sage("Der neue Seniorenbeirat soll am " + stelle.tag("ersteSitzungAm")
                    + " zum ersten Mal tagen. Bis dahin führt der alte die Geschäfte weiter (§ 7 Abs. 2 Satz 2); von diesem Tag an "
                    + "gehören ihm die " + stelle.texte("mitglieder").size() + " Gewählten an.");
            default -> zettel(stelle);
        };
    }

    /** A ballot is told with the others, unless somebody established something else than the rules found. */
    private boolean zettel(Stelle stelle) {
        boolean einzelner = stelle.schritt().matches("Stimmzettel \\d+ (gelesen|festgestellt)");
        return einzelner && !stelle.ja("abweichung");
    }

    private boolean ausgezaehlt(Stelle stelle) {
        long id = stelle.id();
        List<Stimmzettel> zettel = akte.zettel(id);
        stelle.sage("Gewählt wird geheim. " + zettel.size() + " Stimmzettel liegen in der Urne; "
                + zettel.stream().filter(Stimmzettel::gueltig).count() + " sind gültig, "
                + zettel.stream().filter(einer -> !einer.gueltig()).count() + " ungültig:");
        zettel.stream().filter(einer -> !einer.gueltig()).forEach(einer -> ungueltig(stelle, einer));
        stelle.sage("Die Stimmen: " + aufzaehlung(akte.kandidaten(id).stream()
                .sorted((eine, andere) -> Integer.compare(andere.stimmen(), eine.stimmen()))
                .map(einer -> einer.name() + " " + einer.stimmen()).toList()) + ".");
        return befunde.finden(stelle);
    }

    /** Where another reading would count the ballot, the votes are counted once more with it. */
    private void ungueltig(Stelle stelle, Stimmzettel zettel) {
        Befund befund = feststellungen.befund(zettel.befundId()).befund();
        stelle.blatt().zeile("Stimmzettel " + zettel.nummer() + ": " + befund.satz());
        if (befund.hinweise().contains("AUSLEGUNG")) {
            Map<String, Integer> stimmen = new LinkedHashMap<>();
            akte.kandidaten(stelle.id()).forEach(einer -> stimmen.put(einer.name(), einer.stimmen()));
            new HashSet<>(auszaehlung.kreuze(zettel)).forEach(name -> stimmen.merge(name, 1, Integer::sum));
            Befund mitIhm = feststellungen.pruefen(new BeiratWahl(stimmen), akte.wahl(stelle.id()).versammlungAm());
            stelle.blatt().anmerkung("Zählte dieser Stimmzettel nach der anderen Lesart mit, wäre das Ergebnis "
                    + (Losbedarf.aus(mitIhm).equals(Losbedarf.aus(befunde.befund(stelle))) ? "dasselbe."
                    : "ein anderes: " + mitIhm.satz()));
        }
    }

    private boolean gewaehlt(Stelle stelle) {
        List<String> gelost = stelle.texte("losSitze");
        if (!gelost.isEmpty()) {
            stelle.sage("Das Los zieht " + stelle.text("losGezogenVon") + ". Es fällt auf " + aufzaehlung(gelost) + ".");
        }
        stelle.sage("Gewählt sind damit: " + aufzaehlung(akte.gewaehlte(stelle.id()).stream().map(Kandidat::name).toList()) + ".");
        return stelle.sage("Nachrücken können, in dieser Reihenfolge: " + aufzaehlung(stelle.texte("nachruecker")) + ".");
    }

    private boolean kassenpruefende(Stelle stelle) {
        stelle.sage("Die Delegierten wählen auch zwei Kassenprüfende (§ 3 Abs. 1), " + (stelle.inhalt().at("/angabe/geheim").asBoolean()
                ? "geheim" : "offen") + ". Die Stimmen: " + aufzaehlung(akte.pruefer(stelle.id()).stream()
                .map(einer -> einer.name() + " " + einer.stimmen()).toList()) + ". Gewählt sind "
                + aufzaehlung(stelle.texte("gewaehlt")) + ".");
        lesarten.von(BeiratswahlProzess.Elemente.KASSENPRUEFER, stelle.id()).forEach(stelle.blatt()::anmerkung);
        return true;
    }
}
