package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.FaktenFehler;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import de.beratungsfolge.regelwerk.pruefungen.Ausschussbesetzung;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Vorsitzart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody should look at in the composition of a body. Nothing of it is refused; people decide. */
@Component
class Besetzungshinweise {

    private static final String UNZULAESSIG = "UNZULAESSIG";

    private final Regelwerk regelwerk;
    private final Gremien gremien;

    Besetzungshinweise(Regelwerk regelwerk, Gremien gremien) {
        this.regelwerk = regelwerk;
        this.gremien = gremien;
    }

    /** @param normen the norms behind it, empty where it is no question of law */
    public record Hinweis(String satz, String normen) {
    }

    List<Hinweis> zu(Gremium gremium, List<Blatt.Zeile> mitglieder, LocalDate tag) {
        List<Hinweis> hinweise = new ArrayList<>();
        int frei = gremium.mitgliederzahl() - stimmberechtigte(mitglieder);
        if (frei > 0) {
            hinweise.add(ohneNorm(frei + " von " + gremium.mitgliederzahl() + " Sitzen " + (frei == 1 ? "ist" : "sind")
                    + " unbesetzt."));
        }
        aemter(mitglieder, hinweise);
        befund(gremium, mitglieder, tag).filter(befund -> UNZULAESSIG.equals(befund.ergebnis())).ifPresent(befund ->
                hinweise.add(new Hinweis(befund.satz(), String.join(" · ", befund.normen()))));
        if (gremium.art() != GremiumArt.RAT && gremium.art() != GremiumArt.SENIORENBEIRAT) {
            imRat(mitglieder, tag, hinweise);
        }
        return hinweise;
    }

    private static void aemter(List<Blatt.Zeile> mitglieder, List<Hinweis> hinweise) {
        Optional<Blatt.Zeile> vorsitz = mitglieder.stream().filter(zeile -> zeile.mitgliedschaft().vorsitz()).findFirst();
        Optional<Blatt.Zeile> schriftfuehrung = mitglieder.stream()
                .filter(zeile -> zeile.mitgliedschaft().istSchriftfuehrung()).findFirst();
        amt("Der Vorsitz", vorsitz, hinweise);
        amt("Die Schriftführung", schriftfuehrung, hinweise);
    }

    private static void amt(String amt, Optional<Blatt.Zeile> zeile, List<Hinweis> hinweise) {
        if (zeile.isEmpty()) {
            hinweise.add(ohneNorm(amt + " ist unbesetzt."));
        } else if (zeile.get().person().benutzer() == null) {
            hinweise.add(ohneNorm(amt + " (" + zeile.get().person().name()
                    + ") hat keinen Benutzernamen; Aufgaben der Sitzung werden deshalb nicht zugewiesen."));
        }
    }

    private Optional<Befund> befund(Gremium gremium, List<Blatt.Zeile> mitglieder, LocalDate tag) {
        int rat = zahl(mitglieder, Mitgliedsart.RATSMITGLIED);
        int buerger = zahl(mitglieder, Mitgliedsart.SACHKUNDIGER_BUERGER);
        if (gremium.art() == GremiumArt.RAT || gremium.art() == GremiumArt.SENIORENBEIRAT || rat + buerger == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(regelwerk.pruefe(new Ausschussbesetzung(
                    new de.beratungsfolge.regelwerk.pruefungen.Gremium(gremium.art(), rat + buerger),
                    new Ausschussbesetzung.Sitze(rat, buerger), vorsitz(mitglieder)), tag));
        } catch (FaktenFehler | RegelwerkFehler ohneErgebnis) {
            return Optional.empty();
        }
    }

    private static Vorsitzart vorsitz(List<Blatt.Zeile> mitglieder) {
        return mitglieder.stream().filter(zeile -> zeile.mitgliedschaft().vorsitz()).findFirst()
                .map(zeile -> switch (zeile.mitgliedschaft().art()) {
                    case RATSMITGLIED -> Vorsitzart.RATSMITGLIED;
                    case SACHKUNDIGER_BUERGER -> Vorsitzart.SACHKUNDIGER_BUERGER;
                    default -> null;
                }).orElse(null);
    }

    private void imRat(List<Blatt.Zeile> mitglieder, LocalDate tag, List<Hinweis> hinweise) {
        Optional<Gremium> rat = gremien.alleAm(tag).stream().filter(eines -> eines.art() == GremiumArt.RAT).findFirst();
        Map<Long, Mitgliedsart> ratsmitglieder = rat.map(eines -> gremien.mitglieder(eines.id(), tag)).orElse(List.of())
                .stream().collect(Collectors.toMap(Mitglied::personId, Mitglied::art, (a, b) -> a));
        if (ratsmitglieder.isEmpty()) {
            return;
        }
        for (Blatt.Zeile zeile : mitglieder) {
            boolean imRat = ratsmitglieder.containsKey(zeile.person().id());
            if (zeile.mitgliedschaft().art() == Mitgliedsart.RATSMITGLIED && !imRat) {
                hinweise.add(ohneNorm(zeile.person().name() + " steht hier als Ratsmitglied, gehört dem Rat an diesem Tag "
                        + "aber nicht an."));
            }
            if (zeile.mitgliedschaft().art() == Mitgliedsart.SACHKUNDIGER_BUERGER && imRat) {
                hinweise.add(ohneNorm(zeile.person().name() + " steht hier als sachkundige/r Bürger/in, gehört an diesem Tag "
                        + "aber dem Rat an."));
            }
        }
    }

    private static int stimmberechtigte(List<Blatt.Zeile> mitglieder) {
        return (int) mitglieder.stream().filter(zeile -> zeile.mitgliedschaft().art().stimmberechtigt()).count();
    }

    private static int zahl(List<Blatt.Zeile> mitglieder, Mitgliedsart art) {
        return (int) mitglieder.stream().filter(zeile -> zeile.mitgliedschaft().art() == art).count();
    }

    private static Hinweis ohneNorm(String satz) {
        return new Hinweis(satz, "");
    }
}
