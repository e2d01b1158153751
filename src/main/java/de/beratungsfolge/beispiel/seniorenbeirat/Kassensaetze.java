package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Kassenpunkt;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratskasse.Punktergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The audits of the accounts. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Kassensaetze implements Erzaehler {

    private final Kassenakte akte;
    private final Gremien gremien;
    private final Befundsaetze befunde;

    Kassensaetze(Kassenakte akte, Gremien gremien, Befundsaetze befunde) {
        this.akte = akte;
        this.gremien = gremien;
        this.befunde = befunde;
    }

    @Override
    public boolean zustaendig(String vorgang) {
        return vorgang.startsWith("Kassenpruefung-");
    }

    @Override
    public boolean erzaehlen(Stelle stelle) {
        Kassenpruefung eine = akte.pruefung(stelle.id());
        return switch (stelle.schritt()) {
            case "Kassenprüfung begonnen" -> begonnen(stelle, eine);
            case "Prüfende benannt" -> stelle.sage("Es prüfen " + aufzaehlung(stelle.texte("pruefende")) + "."
                    + (stelle.inhalt().hasNonNull("warnung") ? " " + stelle.text("warnung") + " Trotzdem, weil: "
                    + stelle.text("trotzdem") : ""));
            case "Kasse geprüft, Protokoll entworfen" -> geprueft(stelle, eine);
            case "Kasse dem neuen Vorstand übergeben" -> stelle.sage("Am " + stelle.tag("uebergabeAm")
                    + " wird die geprüfte Kasse dem neuen Vorstand übergeben; die erste Sitzung war am "
                    + stelle.tag("ersteSitzungAm") + ".");
            case "Frist und Unterschriften geprüft" -> befunde.finden(stelle);
            case "Kassenprüfung festgestellt" -> befunde.feststellen(stelle);
            case "Protokoll dem Vorsitz ausgehändigt" -> ausgehaendigt(stelle, eine);
            case "Protokoll genehmigt" -> stelle.sage(stelle.text("berichtetHat") + " trägt der Delegiertenversammlung den Bericht vor: "
                    + eine.bezeichnung() + ". Die Versammlung genehmigt das Protokoll.");
            case "Kopie des genehmigten Protokolls übersandt" -> stelle.sage("Die Beigeordnete bekommt eine Kopie des genehmigten "
                    + "Protokolls: " + eine.bezeichnung() + ".");
            default -> unterschrieben(stelle);
        };
    }

    private static boolean begonnen(Stelle stelle, Kassenpruefung eine) {
        return stelle.sage((eine.anlass() == Pruefanlass.JAHR ? "Ein Kassenjahr ist zu Ende; das Programm beginnt von selbst: "
                : "Mit der Unterschrift unter die Wahl beginnt von selbst: ") + eine.bezeichnung() + (eine.anlass() == Pruefanlass.WAHL
                ? ", zu übergeben vorsorglich schon bis zum " + Datum.deutsch(eine.frist()) + ", vier Wochen nach der Wahl"
                : ", zu prüfen bis zum " + Datum.deutsch(eine.frist())) + " (§ 5).");
    }

    private boolean geprueft(Stelle stelle, Kassenpruefung eine) {
        List<Kassenpunkt> punkte = akte.punkte(stelle.id());
        boolean alleInOrdnung = punkte.stream().allMatch(punkt -> punkt.ergebnis() == Punktergebnis.IN_ORDNUNG);
        stelle.sage("Geprüft wird am " + Datum.deutsch(eine.geprueftAm()) + ", " + punkte.size() + " Punkte nach der Liste in § 5"
                + (alleInOrdnung ? "; alle sind in Ordnung." : ":"));
        if (!alleInOrdnung) {
            punkte.forEach(punkt -> stelle.blatt().zeile(punkt.punkt().nummer() + ". " + punkt.punkt().bezeichnung() + ": "
                    + punkt.ergebnis().bezeichnung() + (punkt.anmerkung() == null ? "." : ". " + punkt.anmerkung())));
        }
        return true;
    }

    private boolean unterschrieben(Stelle stelle) {
        if (!stelle.inhalt().hasNonNull("unterzeichnetAm")) {
            return false;
        }
        return stelle.sage(stelle.text("name") + " unterschreibt das Prüfungsprotokoll am " + stelle.tag("unterzeichnetAm")
                + (stelle.ja("aufPapier") ? ", auf Papier." : "."));
    }

    private boolean ausgehaendigt(Stelle stelle, Kassenpruefung eine) {
        LocalDate am = LocalDate.parse(stelle.text("am"));
        return stelle.sage("Das Protokoll geht an den Vorsitz: " + gremien.vorsitz(eine.gremiumId(), am).map(Person::name)
                .orElse("niemand") + "." + (stelle.inhalt().hasNonNull("kopieVorabAm")
                ? " Die Beigeordnete bekommt vorab eine Kopie." : ""));
    }
}
