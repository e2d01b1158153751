package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import de.beratungsfolge.beiratsaemter.Konstituierung;
import de.beratungsfolge.beiratsaemter.Konstituierungen;
import de.beratungsfolge.gremien.Gremien;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The board as a whole; its elections are told with the meeting. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Vorstandssaetze implements Erzaehler {

    private final Konstituierungen konstituierungen;
    private final Gremien gremien;
    private final Befundsaetze befunde;

    Vorstandssaetze(Konstituierungen konstituierungen, Gremien gremien, Befundsaetze befunde) {
        this.konstituierungen = konstituierungen;
        this.gremien = gremien;
        this.befunde = befunde;
    }

    @Override
    public boolean zustaendig(String vorgang) {
        return vorgang.startsWith("Beiratsvorstand-");
    }

    @Override
    public boolean erzaehlen(Stelle stelle) {
        return switch (stelle.schritt()) {
            case "Konstituierende Sitzung vorbereitet" -> vorbereitet(stelle);
            case "Vorstand geprüft" -> befunde.finden(stelle);
            case "Vorstand festgestellt" -> befunde.feststellen(stelle);
            case "Vorstand gebildet" -> gebildet(stelle);
            default -> stelle.schritt().startsWith("Wahl angemeldet: ") || stelle.schritt().startsWith("Gewählt: ");
        };
    }

    private boolean vorbereitet(Stelle stelle) {
        Konstituierung eine = konstituierungen.konstituierung(stelle.id());
        return stelle.sage(stelle.wer() + " bereitet die konstituierende Sitzung vor. Eröffnen soll sie "
                + eine.eroeffnung().bezeichnung() + "; " + gremien.person(eine.leitungId()).name()
                + " leitet sie, bis der Vorsitz gewählt ist.");
    }

    private boolean gebildet(Stelle stelle) {
        return stelle.sage("Damit ist der geschäftsführende Seniorenbeirat vom " + stelle.tag("ab") + " an: "
                + aufzaehlung(konstituierungen.letzte(stelle.id()).values().stream()
                .map(wahl -> wahl.gewaehlt() + " (" + wahl.amt().bezeichnung() + ")").toList()) + ".");
    }
}
