package de.beratungsfolge.beispiel.seniorenbeirat;

import java.io.PrintStream;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the story of the Seniorenbeirat on an empty database and tells it from what was recorded. */
@Component
@Profile(Erzaehluhr.PROFIL)
public class Beiratsbeispiel {

    private final Beiratsdrehbuch drehbuch;
    private final Beiratserzaehlung erzaehlung;
    private final Beiratsausgang ausgang;

    Beiratsbeispiel(Beiratsdrehbuch drehbuch, Beiratserzaehlung erzaehlung, Beiratsausgang ausgang) {
        this.drehbuch = drehbuch;
        this.erzaehlung = erzaehlung;
        this.ausgang = ausgang;
    }

    /** Plays and tells. */
    public void spielen(PrintStream aus) {
        List<Kapitel> kapitel = drehbuch.spielen();
        Erzaehlblatt blatt = new Erzaehlblatt(aus);
        blatt.vorwort("Ein Seniorenbeirat und seine Geschäftsordnung vom 24.06.2021",
                "Alle Personen und Vereine sind erfunden; die Personen tragen Namen von Pflanzen. Was sie tun, tun sie durch die echten "
                        + "Prozesse des Programms; was die Regeln dazu finden, steht hinter dem Zeichen §, Anmerkungen zum Wortlaut der "
                        + "Geschäftsordnung stehen hinter dem Zeichen !. Paragrafen ohne weitere Angabe sind solche der "
                        + "Geschäftsordnung (GeschO-SB). Die Uhr des Programms geht hier mit der Erzählung.");
        erzaehlung.erzaehlen(kapitel, blatt);
        ausgang.erzaehlen(blatt);
    }
}
