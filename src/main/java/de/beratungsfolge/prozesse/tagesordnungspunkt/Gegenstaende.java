package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be voted on, as far as the majority depends on it: choices of the vote form. */
final class Gegenstaende {

    private Gegenstaende() {
    }

    /** @return the choices; empty where there is nothing to choose */
    static List<Map<String, Object>> fuer(Punktart art, GremiumArt gremium) {
        if (art == Punktart.DRUCKSACHE_VORBERATEND) {
            return List.of();
        }
        List<Map<String, Object>> gegenstaende = new ArrayList<>();
        gegenstaende.add(Anzeige.option(Abstimmungsgegenstand.BESCHLUSS, "Beschluss (Mehrheit der Stimmen)"));
        if (gremium == GremiumArt.RAT) {
            gegenstaende.add(Anzeige.option(Abstimmungsgegenstand.HAUPTSATZUNG,
                    "Hauptsatzung (Mehrheit der gesetzlichen Mitgliederzahl)"));
            gegenstaende.add(Anzeige.option(Abstimmungsgegenstand.RATSBUERGERENTSCHEID,
                    "Ratsbürgerentscheid (zwei Drittel der gesetzlichen Mitgliederzahl)"));
            gegenstaende.add(Anzeige.option(Abstimmungsgegenstand.AUSSCHUSSBILDUNG, "Bildung der Ausschüsse (§ 58 Abs. 1 GO NRW)"));
            gegenstaende.add(Anzeige.option(Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG,
                    "Einheitlicher Wahlvorschlag für Ausschüsse (§ 50 Abs. 3 GO NRW)"));
            gegenstaende.add(Anzeige.option(Abstimmungsgegenstand.FESTSTELLUNG_AUSNAHMEFALL,
                    "Feststellung eines Ausnahmefalls (§ 47a GO NRW)"));
        }
        return gegenstaende;
    }
}
