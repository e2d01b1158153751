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
    private static final LocalDate LANGE_VORHER = LocalDate.of(2019, 1, 1);

    private Gremienbau() {
    }

    /** @return Kürzel of a body as a case describes it, built once; with the mayor as its chair or without him */
    public static String nach(Buehne buehne, de.beratungsfolge.regelwerk.pruefungen.Gremium fakten, boolean buergermeister) {
        String kuerzel = "N" + fakten.art().ordinal() + "x" + fakten.mitgliederzahl()
                + (fakten.ratsmitglieder() == null ? "" : "r" + fakten.ratsmitglieder()) + (buergermeister ? "b" : "");
        if (buehne.gremien.gremium(kuerzel).isEmpty()) {
            bauen(buehne.gremien, new Gremium(null, kuerzel, "Gremium " + kuerzel, fakten.art(), fakten.mitgliederzahl(),
                    fakten.ratsmitglieder(), null), buergermeister, LANGE_VORHER);
        }
        return kuerzel;
    }

    /** @return Kürzel of a body of this kind with so many voting members, built once */
    public static String mit(Buehne buehne, GremiumArt art, int mitglieder) {
        Gremien gremien = buehne.gremien;
        String kuerzel = "F" + art.name().charAt(0) + mitglieder;
        if (gremien.gremium(kuerzel).isEmpty()) {
            bauen(gremien, new Gremium(null, kuerzel, "Gremium " + kuerzel, art, mitglieder, null, null),
                    art == GremiumArt.RAT, SEIT);
        }
        return kuerzel;
    }

    /** Gives a body that another test left without a secretary the example's one. */
    static void schriftfuehrungSichern(Gremien gremien, Gremium gremium, LocalDate tag) {
        if (gremien.schriftfuehrung(gremium.id(), tag).isEmpty()) {
            mitgliedschaft(gremien, gremium, gremien.personMitBenutzer("sommer").orElseThrow(), Mitgliedsart.SCHRIFTFUEHRUNG,
                    false, SEIT);
        }
    }

    private static void bauen(Gremien gremien, Gremium neu, boolean buergermeister, LocalDate seit) {
        String kuerzel = neu.kuerzel();
        Gremium gremium = gremien.aufnehmen(neu);
        Person vorsitz = gremien.personMitBenutzer(buergermeister ? "haarmann" : "weltgen").orElseThrow();
        Person schrift = gremien.personMitBenutzer("sommer").orElseThrow();
        mitgliedschaft(gremien, gremium, vorsitz, buergermeister ? Mitgliedsart.BUERGERMEISTER : Mitgliedsart.RATSMITGLIED,
                true, seit);
        for (int i = 2; i <= neu.mitgliederzahl(); i++) {
            mitgliedschaft(gremien, gremium, gremien.aufnehmen(new Person(null, kuerzel, "Mitglied " + i, null, null)),
                    Mitgliedsart.RATSMITGLIED, false, seit);
        }
        mitgliedschaft(gremien, gremium, schrift, Mitgliedsart.SCHRIFTFUEHRUNG, false, seit);
    }

    private static void mitgliedschaft(Gremien gremien, Gremium gremium, Person person, Mitgliedsart art, boolean vorsitz,
                                       LocalDate seit) {
        gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), person.id(), null, art, vorsitz, seit, null, null));
    }
}
