package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What the establishment of seats by lists must say before it is taken. */
final class Sitzfeststellungspruefung {

    private static final String LOS = "LOS";
    private static final String SITZE = "Sitze je Liste";
    private static final String FIEL_AUF = "Das Los fiel auf";

    private Sitzfeststellungspruefung() {
    }

    /**
     * @param sicher   seats by list without the lot, from the finding or as entered
     * @param imLos    the lists on which the lot can fall
     * @param namen    all lists that were voted on
     * @param zuVergeben seats to be given
     */
    static void pruefen(Sitzfeststellung eingabe, Map<String, Integer> sicher, List<String> imLos, List<String> namen,
                        int zuVergeben) {
        new Pruefliste().verlange("Ihre Feststellung", eingabe.ergebnis()).abschliessen();
        Pruefliste liste = new Pruefliste();
        namen.forEach(name -> liste.verlange("Sitze für " + name, sicher.get(name))
                .nichtNegativ("Sitze für " + name, sicher.get(name)));
        sicher.keySet().stream().filter(name -> !namen.contains(name)).forEach(name ->
                liste.abweisenWenn(true, "Sitze für " + name, "Diese Liste steht nicht zur Wahl."));
        liste.abschliessen();
        int offen = zuVergeben - sicher.values().stream().mapToInt(Integer::intValue).sum();
        if (!LOS.equals(eingabe.ergebnis())) {
            liste.abweisenWenn(offen != 0, SITZE, "Verteilt sind " + (zuVergeben - offen) + ", zu vergeben sind "
                    + zuVergeben + ".").abschliessen();
            return;
        }
        liste.abweisenWenn(offen < 1, SITZE, "Verteilt sind " + (zuVergeben - offen) + " von " + zuVergeben
                + "; für das Los bleibt kein Sitz.").abschliessen();
        liste.verlange("Gezogen hat das Los", eingabe.losGezogenVon())
                .hoechstens("Gezogen hat das Los", eingabe.losGezogenVon(), 200)
                .abweisenWenn(eingabe.losFielAuf().size() != offen
                                || new HashSet<>(eingabe.losFielAuf()).size() != eingabe.losFielAuf().size(), FIEL_AUF,
                        offen == 1 ? "Bitte genau eine Liste angeben; das Los entscheidet über einen Sitz."
                                : "Bitte genau " + offen + " Listen angeben; das Los entscheidet über " + offen + " Sitze.");
        eingabe.losFielAuf().stream().filter(name -> !imLos.contains(name)).forEach(name -> liste.abweisenWenn(true,
                FIEL_AUF, "„" + name + "“ nimmt am Losentscheid nicht teil."));
        liste.abschliessen();
    }
}
