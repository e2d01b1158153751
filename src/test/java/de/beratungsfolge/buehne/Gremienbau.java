package de.beratungsfolge.buehne;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;

/** Bodies of the size a case asks for. The mayor chairs the council; elsewhere it is the chair of the example. */
public final class Gremienbau {

    private static final LocalDate SEIT = LocalDate.of(2020, 11, 1);

    private Gremienbau() {
    }

    /** @return Kürzel of a body of this kind with so many voting members, built once */
    public static String mit(Buehne buehne, GremiumArt art, int mitglieder) {
        Gremien gremien = buehne.gremien;
        String kuerzel = "F" + art.name().charAt(0) + mitglieder;
        if (gremien.gremium(kuerzel).isEmpty()) {
            bauen(gremien, kuerzel, art, mitglieder);
        }
        return kuerzel;
    }

    private static void bauen(Gremien gremien, String kuerzel, GremiumArt art, int mitglieder) {
        boolean rat = art == GremiumArt.RAT;
        Gremium gremium = gremien.aufnehmen(new Gremium(null, kuerzel, "Gremium " + kuerzel, art, mitglieder, null, null));
        Person vorsitz = gremien.personMitBenutzer(rat ? "haarmann" : "weltgen").orElseThrow();
        Person schrift = gremien.personMitBenutzer("sommer").orElseThrow();
        mitgliedschaft(gremien, gremium, vorsitz, rat ? Mitgliedsart.BUERGERMEISTER : Mitgliedsart.RATSMITGLIED, true);
        for (int i = 2; i <= mitglieder; i++) {
            mitgliedschaft(gremien, gremium, gremien.aufnehmen(new Person(null, kuerzel, "Mitglied " + i, null, null)),
                    Mitgliedsart.RATSMITGLIED, false);
        }
        mitgliedschaft(gremien, gremium, schrift, Mitgliedsart.SCHRIFTFUEHRUNG, false);
    }

    private static void mitgliedschaft(Gremien gremien, Gremium gremium, Person person, Mitgliedsart art, boolean vorsitz) {
        gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), person.id(), null, art, vorsitz, SEIT, null, null));
    }
}
