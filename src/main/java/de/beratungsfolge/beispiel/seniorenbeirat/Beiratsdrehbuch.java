package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.sitzungen.Sitzung;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes of the story in their order. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Beiratsdrehbuch {

    private final Beiratsleute leute;
    private final Wahldrehbuch wahl;
    private final Vorstandsdrehbuch vorstand;
    private final Abberufungsdrehbuch abberufung;
    private final Kassendrehbuch kasse;
    private final Nachrueckdrehbuch nachruecken;
    private final Protokoll protokoll;

    Beiratsdrehbuch(Beiratsleute leute, Wahldrehbuch wahl, Vorstandsdrehbuch vorstand, Abberufungsdrehbuch abberufung,
                    Kassendrehbuch kasse, Nachrueckdrehbuch nachruecken, Protokoll protokoll) {
        this.leute = leute;
        this.wahl = wahl;
        this.vorstand = vorstand;
        this.abberufung = abberufung;
        this.kasse = kasse;
        this.nachruecken = nachruecken;
        this.protokoll = protokoll;
    }

    /** Plays everything. @return the chapters */
    List<Kapitel> spielen() {
        List<Kapitel> kapitel = new ArrayList<>();
        leute.anlegen();
        kapitel.add(kapitel("Die Delegierten wählen"));
        long gewaehlt = wahl.einladen();
        wahl.waehlen(gewaehlt);
        wahl.abschliessen(gewaehlt, Vorstandsdrehbuch.TAG);
        kapitel.add(kapitel("Der neue Seniorenbeirat kommt zum ersten Mal zusammen"));
        Sitzung erste = vorstand.konstituieren(gewaehlt);
        kapitel.add(kapitel("Die Kasse geht an den neuen Vorstand"));
        String uebergabe = kasse.uebergeben(Vorstandsdrehbuch.TAG);
        String jahr = kasse.jahrBeginnt();
        kapitel.add(kapitel("Ein Antrag, den Vorsitzenden abzuberufen"));
        Sitzung zweite = abberufung.scheitern(erste);
        kapitel.add(kapitel("Der zweite Antrag"));
        abberufung.gelingen(zweite);
        kapitel.add(kapitel("Die Kasse des Jahres wird geprüft"));
        kasse.jahrPruefen(jahr);
        kasse.berichten(List.of(uebergabe, jahr));
        kapitel.add(kapitel("Ein Mitglied geht, ein anderes rückt nach"));
        nachruecken.nachruecken();
        return kapitel;
    }

    private Kapitel kapitel(String titel) {
        return new Kapitel(titel, protokoll.alle().stream().mapToLong(Eintrag::id).max().orElse(0));
    }
}
