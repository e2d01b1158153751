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

/** The Seniorenbeirat of the example, or one of 13 seats of a test's own; sommer keeps its minutes. */
public final class Beiratsbau {

    /** The first day of its members. */
    public static final LocalDate SEIT = LocalDate.of(2020, 11, 1);

    private Beiratsbau() {
    }

    /** @return the town's one, which all tests share: tomalak in the chair, twelve invented members */
    public static Gremium bestand(Buehne buehne) {
        return buehne.gremien.gremium("SenB").orElseThrow();
    }

    /** @return Kürzel of a Seniorenbeirat with so many members: weltgen chairs, haarmann and Kim Beirat3 are deputies */
    public static String mitVorstand(Buehne buehne, int mitglieder) {
        return mitVorstand(buehne, mitglieder, "sommer");
    }

    /** @return the same with somebody else for the minutes */
    public static String mitVorstand(Buehne buehne, int mitglieder, String schriftfuehrung) {
        Gremium gremium = mitSchriftfuehrung(buehne, schriftfuehrung);
        Gremien gremien = buehne.gremien;
        mitglied(gremien, gremium, gremien.personMitBenutzer("weltgen").orElseThrow(), true, 0);
        mitglied(gremien, gremium, gremien.personMitBenutzer("haarmann").orElseThrow(), false, 1);
        IntStream.rangeClosed(3, mitglieder).forEach(nummer -> mitglied(gremien, gremium, gremien.aufnehmen(
                new Person(null, "Kim", "Beirat" + nummer, null, null)), false, nummer == 3 ? 2 : 0));
        return gremium.kuerzel();
    }

    /** @return Kürzel of a Seniorenbeirat without a board: weltgen, and people of these names */
    public static String ohneVorstand(Buehne buehne, List<String> namen) {
        Gremium gremium = mitSchriftfuehrung(buehne, "sommer");
        mitglied(buehne.gremien, gremium, buehne.gremien.personMitBenutzer("weltgen").orElseThrow(), false, 0);
        namen.forEach(name -> aufnehmen(buehne, gremium, "", name));
        return gremium.kuerzel();
    }

    /** @return a Seniorenbeirat with nobody in it */
    public static Gremium leer(Buehne buehne) {
        String kuerzel = "SB" + Buehne.frei();
        return buehne.gremien.aufnehmen(new Gremium(null, kuerzel, "Seniorenbeirat " + kuerzel, GremiumArt.SENIORENBEIRAT, 13,
                null, null));
    }

    /** Adds a member without an office. */
    public static void aufnehmen(Buehne buehne, Gremium gremium, String vorname, String nachname) {
        mitglied(buehne.gremien, gremium, buehne.gremien.aufnehmen(new Person(null, vorname, nachname, null, null)), false, 0);
    }

    private static Gremium mitSchriftfuehrung(Buehne buehne, String benutzer) {
        Gremium gremium = leer(buehne);
        buehne.gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), buehne.gremien.personMitBenutzer(benutzer).orElseThrow()
                .id(), null, Mitgliedsart.SCHRIFTFUEHRUNG, false, SEIT, null, null));
        return gremium;
    }

    private static void mitglied(Gremien gremien, Gremium gremium, Person person, boolean vorsitz, int stellvertretung) {
        gremien.aufnehmen(new Mitgliedschaft(null, null, gremium.id(), person.id(), null, Mitgliedsart.BEIRATSMITGLIED, vorsitz,
                stellvertretung, SEIT, null, null));
    }
}
