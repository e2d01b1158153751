package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.beiratswahl.Delegierter;
import de.beratungsfolge.beiratswahl.Delegiertenzulassung;
import de.beratungsfolge.beiratswahl.Einladungslesart;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.BeiratDelegierte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The election up to the ballots. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Wahlsaetze implements Erzaehler {

    static final String VORGANG = "Beiratswahl-";

    private final Wahlakte akte;
    private final Delegiertenzulassung zulassung;
    private final Feststellungen feststellungen;
    private final Befundsaetze befunde;
    private final Ergebnissaetze ergebnisse;

    Wahlsaetze(Wahlakte akte, Delegiertenzulassung zulassung, Feststellungen feststellungen, Befundsaetze befunde,
               Ergebnissaetze ergebnisse) {
        this.akte = akte;
        this.zulassung = zulassung;
        this.feststellungen = feststellungen;
        this.befunde = befunde;
        this.ergebnisse = ergebnisse;
    }

    @Override
    public boolean zustaendig(String vorgang) {
        return vorgang.startsWith(VORGANG);
    }

    @Override
    public boolean erzaehlen(Stelle stelle) {
        return switch (stelle.schritt()) {
            case "Wahl eröffnet" -> stelle.sage("Die Amtszeit des Seniorenbeirats endet am " + stelle.tag("amtszeitEnde") + ". "
                    + stelle.wer() + ", Sozialdezernentin und damit Wahlleiterin (§ 11), eröffnet die Wahl: Am "
                    + stelle.tag("versammlungAm") + " sollen die Delegierten den neuen Seniorenbeirat wählen.");
            case "Zur Wahl eingeladen" -> eingeladen(stelle);
            case "Einladung zur Wahl geprüft" -> einladungGeprueft(stelle);
            case "Delegierte gemeldet" -> stelle.sage("Zur Delegiertenversammlung sind " + stelle.zahl("delegierte")
                    + " Personen gemeldet.");
            case "Delegierte geprüft" -> delegierteGeprueft(stelle);
            case "Delegierte festgestellt" -> true;
            case "Delegierte zugelassen" -> stelle.sage(stelle.wer() + " lässt die " + stelle.zahl("zugelassen")
                    + " zu, die nach den Regeln zuzulassen sind.");
            case "Abweichend vom Befund zugelassen" -> andereZugelassen(stelle);
            case "Kandidierende benannt" -> kandidierende(stelle);
            default -> ergebnisse.erzaehlen(stelle);
        };
    }

    private boolean eingeladen(Stelle stelle) {
        List<LocalDate> tage = new ArrayList<>();
        stelle.inhalt().path("zugaenge").forEach(einer -> tage.add(LocalDate.parse(einer.get("zugangAm").asText())));
        return stelle.sage(stelle.wer() + " hat " + tage.size() + " Verbände, Vereine und Gruppen "
                + (stelle.ja("schriftlich") ? "schriftlich" : "nicht schriftlich") + " eingeladen; die letzte Einladung ist am "
                + Datum.deutsch(tage.stream().max(LocalDate::compareTo).orElseThrow()) + " angekommen.");
    }

    private boolean einladungGeprueft(Stelle stelle) {
        befunde.finden(stelle);
        Einladungslesart.von(akte.wahl(stelle.id()), befunde.befund(stelle).ergebnis()).forEach(stelle.blatt()::anmerkung);
        return true;
    }

    private boolean delegierteGeprueft(Stelle stelle) {
        Befund befund = befunde.befund(stelle);
        List<?> zugelassen = befund.werte().get("zugelassen") instanceof List<?> namen ? namen : List.of();
        List<BeiratDelegierte.Delegierter> alle = feststellungen.fakten(stelle.eintrag().id(), BeiratDelegierte.class).delegierte();
        stelle.blatt().regel(stelle.eintrag().id(), "Von " + alle.size() + " Gemeldeten sind " + zugelassen.size() + " zuzulassen ("
                + aufzaehlung(befund.normen()) + ")" + (zugelassen.size() < alle.size() ? ":" : "."));
        alle.stream().filter(einer -> !zugelassen.contains(einer.name())).forEach(einer -> stelle.blatt().zeile(einer.name()
                + ", geboren am " + Datum.deutsch(einer.geboren()) + ", " + zulassung.satz(akte.wahl(stelle.id()), new Delegierter(
                null, stelle.id(), einer.name(), einer.geboren(), einer.organisation(), false)) + "."));
        return true;
    }

    private boolean andereZugelassen(Stelle stelle) {
        List<String> zugelassen = stelle.texte("zugelassen");
        List<String> nachBefund = stelle.texte("nachBefund");
        return stelle.sage(stelle.wer() + " lässt " + zugelassen.size() + " Delegierte zu und weicht dabei vom Befund ab: zugelassen ist "
                + aufzaehlung(ohne(zugelassen, nachBefund)) + ", nicht " + aufzaehlung(ohne(nachBefund, zugelassen))
                + ". Der Grund: " + stelle.text("begruendung"));
    }

    private static List<String> ohne(List<String> diese, List<String> jene) {
        return diese.stream().filter(name -> !jene.contains(name)).toList();
    }

    private boolean kandidierende(Stelle stelle) {
        List<JsonNode> alle = StreamSupport.stream(stelle.inhalt().spliterator(), false).toList();
        boolean vorgestellt = alle.stream().allMatch(einer -> einer.path("vorgestellt").asBoolean());
        return stelle.sage("Für die dreizehn Sitze kandidieren " + alle.size() + " von ihnen. " + (vorgestellt
                ? "Alle hatten Gelegenheit, sich vorzustellen (§ 12 Abs. 2)."
                : "Nicht alle hatten Gelegenheit, sich vorzustellen (§ 12 Abs. 2)."));
    }
}
