package de.beratungsfolge.buehne;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The Seniorenbeirat that all tests share: thirteen people of the Sozialausschuss, Weltgen in the chair. */
public final class Beiratsbestand {

    private static final LocalDate SEIT = LocalDate.of(2020, 11, 1);
    private static final int SITZE = 13;

    private Beiratsbestand() {
    }

    /** @return the oldest Seniorenbeirat of the master data, founded now if there is none */
    public static Gremium beirat(Buehne buehne) {
        return buehne.gremien.alle().stream().filter(eines -> eines.art() == GremiumArt.SENIORENBEIRAT)
                .min(Comparator.comparing(Gremium::id)).orElseGet(() -> gruenden(buehne));
    }

    private static Gremium gruenden(Buehne buehne) {
        Gremien gremien = buehne.gremien;
        Gremium neu = gremien.aufnehmen(new Gremium(null, "SB", "Seniorenbeirat", GremiumArt.SENIORENBEIRAT, SITZE, null, null));
        List<Mitglied> leute = buehne.mitglieder("SozA").stream().filter(einer -> einer.art().stimmberechtigt()).toList();
        for (int platz = 0; platz < SITZE; platz++) {
            gremien.aufnehmen(new Mitgliedschaft(null, neu.id(), leute.get(platz).personId(), null,
                    Mitgliedsart.SACHKUNDIGER_BUERGER, leute.get(platz).vorsitz(), SEIT, null, null));
        }
        gremien.aufnehmen(new Mitgliedschaft(null, neu.id(), gremien.personMitBenutzer("sommer").orElseThrow().id(), null,
                Mitgliedsart.SCHRIFTFUEHRUNG, false, SEIT, null, null));
        return neu;
    }
}
