package de.beratungsfolge.buehne;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A Seniorenbeirat of 13 seats of a test's own; sommer keeps its minutes. */
public final class Beiratsbau {

    /** The first day of its members. */
    public static final LocalDate SEIT = LocalDate.of(2020, 11, 1);

    private Beiratsbau() {
    }

    /** @return Kürzel of a Seniorenbeirat with so many members: weltgen chairs, haarmann and Kim Beirat3 are deputies */
    public static String mitVorstand(Buehne buehne, int mitglieder) {
        String kuerzel = leer(buehne);
        Gremien gremien = buehne.gremien;
        mitglied(gremien, kuerzel, gremien.personMitBenutzer("weltgen").orElseThrow(), true, 0);
        mitglied(gremien, kuerzel, gremien.personMitBenutzer("haarmann").orElseThrow(), false, 1);
        IntStream.rangeClosed(3, mitglieder).forEach(nummer -> mitglied(gremien, kuerzel, gremien.aufnehmen(
                new Person(null, "Kim", "Beirat" + nummer, null, null)), false, nummer == 3 ? 2 : 0));
        return kuerzel;
    }

    /** @return Kürzel of a Seniorenbeirat without a board: weltgen, and people of these names */
    public static String ohneVorstand(Buehne buehne, List<String> namen) {
        String kuerzel = leer(buehne);
        Gremien gremien = buehne.gremien;
        mitglied(gremien, kuerzel, gremien.personMitBenutzer("weltgen").orElseThrow(), false, 0);
        namen.forEach(name -> mitglied(gremien, kuerzel, gremien.aufnehmen(new Person(null, "", name, null, null)),
                false, 0));
        return kuerzel;
    }

    private static String leer(Buehne buehne) {
        String kuerzel = "SB" + Buehne.frei();
        Gremien gremien = buehne.gremien;
        Gremium gremium = gremien.aufnehmen(new Gremium(null, kuerzel, "Seniorenbeirat " + kuerzel, GremiumArt.SENIORENBEIRAT,
                13, null, null));
        gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), gremien.personMitBenutzer("sommer").orElseThrow().id(), null,
                Mitgliedsart.SCHRIFTFUEHRUNG, false, SEIT, null, null));
        return kuerzel;
    }

    private static void mitglied(Gremien gremien, String kuerzel, Person person, boolean vorsitz, int stellvertretung) {
        gremien.aufnehmen(new Mitgliedschaft(null, null, gremien.gremium(kuerzel).orElseThrow().id(), person.id(), null,
                Mitgliedsart.RATSMITGLIED, vorsitz, stellvertretung, SEIT, null, null));
    }
}
