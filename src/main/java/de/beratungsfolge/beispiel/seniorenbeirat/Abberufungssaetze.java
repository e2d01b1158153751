package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import de.beratungsfolge.beiratsaemter.Abberufungsakten;
import de.beratungsfolge.beiratsaemter.Abberufungsverfahren;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.regelwerk.pruefungen.Abberufung;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A recall around the meeting that votes on it. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Abberufungssaetze implements Erzaehler {

    private final Abberufungsakten akten;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Befundsaetze befunde;

    Abberufungssaetze(Abberufungsakten akten, Gremien gremien, Feststellungen feststellungen, Befundsaetze befunde) {
        this.akten = akten;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.befunde = befunde;
    }

    @Override
    public boolean zustaendig(String vorgang) {
        return vorgang.startsWith("Abberufung-");
    }

    @Override
    public boolean erzaehlen(Stelle stelle) {
        return switch (stelle.schritt()) {
            case "Antrag auf Abberufung eingegangen" -> eingegangen(stelle);
            case "Zulässigkeit des Antrags geprüft", "Frist der Nachfolge geprüft" -> befunde.finden(stelle);
            case "Abberufung geprüft" -> geprueft(stelle);
            case "Zulässigkeit des Antrags festgestellt", "Frist der Nachfolge festgestellt" -> befunde.feststellen(stelle);
            case "Abberufung für die Tagesordnung angemeldet" -> true;
            case "Ablauf der Abstimmung bestätigt" -> stelle.sage(stelle.wer() + " bestätigt den Ablauf: Eine Aussprache gab es "
                    + (stelle.ja("aussprache") ? "; sie war nicht vorgesehen (§ 4 Abs. 2 Satz 4)." : "nicht (§ 4 Abs. 2 Satz 4)."));
            case "Wahl der Nachfolge angemeldet" -> stelle.sage("Die Nachfolge ist bis zum " + stelle.tag("spaetestens")
                    + " geheim und ohne Aussprache zu wählen (§ 4 Abs. 2 Satz 6).");
            default -> ausgang(stelle);
        };
    }

    /** The two readings differ only while a seat is empty. */
    private boolean geprueft(Stelle stelle) {
        if (stelle.blatt().schonGesagt(befunde.befund(stelle).satz())) {
            stelle.sage("Die Regeln bleiben bei ihrem Befund.");
        } else {
            befunde.finden(stelle);
        }
        Abberufung fakten = feststellungen.fakten(stelle.eintrag().id(), Abberufung.class);
        int sitze = fakten.gremium().mitgliederzahl();
        stelle.blatt().anmerkung("§ 4 Abs. 2 Satz 5 sagt nur „2/3 Zahl der Mitglieder“. Befolgte Lesart: zwei Drittel der " + sitze
                + " Sitze. Andere Lesart: zwei Drittel der Mitglieder im Amt. " + (fakten.imAmt() == sitze
                ? "Alle Sitze sind besetzt, deshalb ändert das am Ergebnis nichts."
                : "Im Amt sind nur " + fakten.imAmt() + "; ob das am Ergebnis etwas ändert, sagt der Befund."));
        return true;
    }

    private boolean ausgang(Stelle stelle) {
        Abberufungsverfahren eine = akten.verfahren(stelle.id());
        if (stelle.schritt().startsWith("Abberufen: ")) {
            String name = gremien.person(eine.inhaberId()).name();
            boolean bleibt = gremien.mitglieder(eine.gremiumId(), eine.abberufenAm().plusDays(1)).stream()
                    .anyMatch(mitglied -> mitglied.personId() == eine.inhaberId());
            return stelle.sage(name + " ist abberufen; das Amt endet am " + stelle.tag("amtsende") + ". Dem Seniorenbeirat gehört "
                    + name + (bleibt ? " weiter an." : " nicht mehr an."));
        }
        if (stelle.schritt().startsWith("Nachfolge eingetragen: ")) {
            return stelle.sage("Vom " + stelle.tag("ab") + " an hat " + stelle.text("person") + " das Amt: "
                    + eine.amt().bezeichnung() + ".");
        }
        return false;
    }

    private boolean eingegangen(Stelle stelle) {
        Abberufungsverfahren eine = akten.verfahren(stelle.id());
        List<String> namen = akten.antragstellende(stelle.id()).stream().map(Person::name).toList();
        return stelle.sage("Um " + Datum.deutsch(eine.eingegangenAm().toLocalTime()) + " geht ein Antrag ein ("
                + eine.empfaenger().bezeichnung() + ", entgegengenommen von " + eine.entgegengenommenVon() + "): "
                + gremien.person(eine.inhaberId()).name() + " soll abberufen werden, Amt: " + eine.amt().bezeichnung()
                + ". Den Antrag haben " + namen.size() + " Mitglieder unterschrieben: " + aufzaehlung(namen) + ".");
    }
}
