package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A meeting from its plan to its minutes; its items are told by {@link Punktsaetze}. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Sitzungssaetze implements Erzaehler {

    /** Told by another entry, or a matter of course. */
    private static final Set<String> STILL = Set.of("Bekanntmachung eingetragen", "Einladung festgestellt", "Tagesordnung festgestellt",
            "Keine Ausschließungsgründe angezeigt", "Niederschrift gefertigt", "Niederschrift für die nächste Sitzung vorgemerkt");

    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Befundsaetze befunde;
    private final Punktsaetze punkte;

    Sitzungssaetze(Sitzungen sitzungen, Anwesenheiten anwesenheiten, Befundsaetze befunde, Punktsaetze punkte) {
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.befunde = befunde;
        this.punkte = punkte;
    }

    @Override
    public boolean zustaendig(String vorgang) {
        return sitzungen.mitKennung(vorgang).isPresent();
    }

    @Override
    public boolean erzaehlen(Stelle stelle) {
        Sitzung sitzung = sitzungen.mitKennung(stelle.eintrag().vorgang()).orElseThrow();
        if (stelle.schritt().startsWith("TOP ")) {
            return punkte.erzaehlen(stelle, sitzung);
        }
        return switch (stelle.schritt()) {
            case "Sitzung angelegt" -> stelle.sage(stelle.wer() + " setzt eine Sitzung an: " + sitzungen.bezeichnung(sitzung) + ", "
                    + Datum.deutsch(LocalTime.parse(stelle.text("beginn"))) + ", " + stelle.text("ort") + ".");
            case "Vorsitz gewechselt" -> stelle.sage(stelle.text("neu") + " wird diese Sitzung leiten. " + stelle.text("grund"));
            case "Schriftführung gewechselt" -> stelle.sage(stelle.text("neu") + " wird die Niederschrift führen. "
                    + stelle.text("grund"));
            case "Tagesordnung aufgestellt" -> tagesordnung(stelle);
            case "Einladung versandt" -> stelle.sage("Die Einladung geht hinaus; angekommen ist sie am " + stelle.tag("zugangAm") + ".");
            case "Ladungsfrist geprüft", "Bekanntmachung geprüft" -> befunde.findenEinmal(stelle);
            case "Anwesenheit festgestellt" -> anwesende(stelle, sitzung);
            case "Beschlussfähigkeit geprüft" -> befunde.finden(stelle);
            case "Beschlussfähigkeit festgestellt" -> befunde.feststellen(stelle);
            case "Sitzung geschlossen" -> stelle.sage("Um " + Datum.deutsch(LocalTime.parse(stelle.text("ende")))
                    + " ist die Sitzung zu Ende.");
            case "Niederschrift unterschrieben (Schriftführung)", "Niederschrift unterschrieben (Vorsitz)" -> stelle.sage(
                    stelle.text("name") + " unterschreibt die Niederschrift (§ 6).");
            case "Niederschrift bekannt gegeben" -> stelle.sage("Alle Mitglieder bekommen die Niederschrift.");
            case "Kopie der Niederschrift abgegeben" -> stelle.sage("Die Beigeordnete bekommt eine Kopie der genehmigten Niederschrift "
                    + "vom " + Datum.deutsch(sitzung.datum()) + ".");
            case "Vollständigkeit der Niederschrift geprüft" -> !befunde.befund(stelle).ergebnis().equals("VOLLSTAENDIG")
                    || befunde.finden(stelle);
            default -> still(stelle);
        };
    }

    /** Deviations are never kept quiet. */
    private static boolean still(Stelle stelle) {
        return !stelle.ja("abweichung") && (STILL.contains(stelle.schritt())
                || stelle.schritt().startsWith("Niederschrift in der Sitzung am "));
    }

    private static boolean tagesordnung(Stelle stelle) {
        List<String> titel = new ArrayList<>();
        stelle.inhalt().forEach(zeile -> titel.add(zeile.get("titel").asText()));
        stelle.sage("Auf der Tagesordnung " + (titel.size() == 1 ? "steht:" : "stehen:"));
        titel.forEach(stelle.blatt()::zeile);
        return true;
    }

    private boolean anwesende(Stelle stelle, Sitzung sitzung) {
        List<Anwesenheit> liste = anwesenheiten.liste(sitzung.id());
        long da = liste.stream().filter(Anwesenheit::stimmberechtigtAnwesend).count();
        return stelle.sage("Um " + Datum.deutsch(LocalTime.parse(stelle.text("beginn"))) + " beginnt: "
                + sitzungen.bezeichnung(sitzung) + ". Von " + liste.size() + " Mitgliedern sind " + da + " da.");
    }
}
