package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import de.beratungsfolge.beiratswahl.Nachruecken;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A member leaves and another one takes the seat. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Nachruecksaetze implements Erzaehler {

    private final Nachruecken nachruecken;
    private final Tafellesarten lesarten;
    private final Befundsaetze befunde;

    Nachruecksaetze(Nachruecken nachruecken, Tafellesarten lesarten, Befundsaetze befunde) {
        this.nachruecken = nachruecken;
        this.lesarten = lesarten;
        this.befunde = befunde;
    }

    @Override
    public boolean zustaendig(String vorgang) {
        return vorgang.startsWith("Nachruecken-");
    }

    @Override
    public boolean erzaehlen(Stelle stelle) {
        return switch (stelle.schritt()) {
            case "Mitglied scheidet aus" -> scheidetAus(stelle);
            case "Nachrückende gefragt" -> gefragt(stelle);
            case "Nachrücken geprüft" -> befunde.finden(stelle);
            case "Nachrücken festgestellt" -> befunde.feststellen(stelle);
            case "Nachgerückt" -> stelle.sage(stelle.text("nachfolger") + " ist vom " + stelle.tag("ab")
                    + " an Mitglied des Seniorenbeirats. Eine Nachwahl findet nicht statt (§ 7 Abs. 3 Satz 2).");
            case "Sitz bleibt leer" -> stelle.sage("Niemand rückt nach; der Sitz bleibt leer.");
            default -> false;
        };
    }

    private boolean scheidetAus(Stelle stelle) {
        stelle.sage(stelle.text("mitglied") + " scheidet aus (" + nachruecken.ausscheiden(stelle.id()).grund().bezeichnung()
                + "), letzter Tag ist der " + stelle.tag("letzterTag") + ". " + stelle.text("bemerkung")
                + " Nach dem Ergebnis der Wahl können nachrücken: " + aufzaehlung(stelle.texte("reihenfolge")) + ".");
        lesarten.von(BeiratnachrueckenProzess.Elemente.FRAGEN, stelle.id()).forEach(stelle.blatt()::anmerkung);
        return true;
    }

    private static boolean gefragt(Stelle stelle) {
        List<String> antworten = new ArrayList<>();
        stelle.inhalt().forEach(eine -> antworten.add(eine.get("name").asText() + (eine.path("delegiert").asBoolean()
                ? " (noch delegiert, " : " (nicht mehr delegiert, ") + (eine.path("bereit").asBoolean() ? "bereit)" : "nicht bereit)")));
        return stelle.sage(stelle.wer() + " fragt der Reihe nach: " + aufzaehlung(antworten) + ".");
    }
}
