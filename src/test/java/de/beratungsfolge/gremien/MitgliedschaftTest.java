package de.beratungsfolge.gremien;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Memberships hold from their first day to their last, both included. */
class MitgliedschaftTest extends Buehnentest {

    private static final LocalDate WECHSEL = LocalDate.of(2022, 5, 31);

    @Autowired
    private Gremien gremien;

    private long gremium;
    private Person alt;
    private Person neu;

    @BeforeEach
    void wechselImVorsitz() {
        int nummer = Buehne.frei();
        gremium = gremien.aufnehmen(new Gremium(null, "W" + nummer, "Wechselausschuss " + nummer,
                GremiumArt.AUSSCHUSS, 3, null, null)).id();
        alt = gremien.aufnehmen(new Person(null, "Alt", "Vorsitz", null, null));
        neu = gremien.aufnehmen(new Person(null, "Neu", "Vorsitz", null, null));
        mitglied(alt, LocalDate.of(2020, 11, 1), WECHSEL, Mitgliedsart.RATSMITGLIED, true);
        mitglied(neu, WECHSEL.plusDays(1), null, Mitgliedsart.RATSMITGLIED, true);
        mitglied(neu, WECHSEL, null, Mitgliedsart.SCHRIFTFUEHRUNG, false);
    }

    @Test
    void amLetztenTagGiltDieAlteAmErstenDieNeue() {
        assertThat(gremien.vorsitz(gremium, LocalDate.of(2020, 10, 31))).isEmpty();
        assertThat(gremien.vorsitz(gremium, LocalDate.of(2020, 11, 1))).contains(alt);
        assertThat(gremien.vorsitz(gremium, WECHSEL)).contains(alt);
        assertThat(gremien.vorsitz(gremium, WECHSEL.plusDays(1))).contains(neu);
        assertThat(gremien.vorsitz(gremium, WECHSEL.plusYears(50))).contains(neu);
    }

    @Test
    void schriftfuehrungIstKeinMitglied() {
        assertThat(gremien.schriftfuehrung(gremium, WECHSEL)).contains(neu);
        assertThat(gremien.mitglieder(gremium, WECHSEL)).extracting(Mitglied::person).containsExactly(alt);
    }

    @Test
    void vertreterGeltenAnIhrenTagenUndInIhrerReihenfolge() {
        Fraktion fraktion = gremien.aufnehmen(new Fraktion(null, "F" + Buehne.frei(), "Fraktion"));
        gremien.aufnehmen(new Vertretung(null, gremium, fraktion.id(), neu.id(), Mitgliedsart.RATSMITGLIED, 2,
                WECHSEL, null, null));
        gremien.aufnehmen(new Vertretung(null, gremium, fraktion.id(), alt.id(), Mitgliedsart.RATSMITGLIED, 1,
                WECHSEL, WECHSEL, null));
        assertThat(gremien.vertreter(gremium, WECHSEL)).extracting(Mitglied::person).containsExactly(alt, neu);
        assertThat(gremien.vertreter(gremium, WECHSEL.plusDays(1))).extracting(Mitglied::person).containsExactly(neu);
        assertThat(gremien.vertreter(gremium, WECHSEL.minusDays(1))).isEmpty();
    }

    private void mitglied(Person person, LocalDate von, LocalDate bis, Mitgliedsart art, boolean vorsitz) {
        gremien.aufnehmen(new Mitgliedschaft(null, gremium, person.id(), null, art, vorsitz, von, bis, null));
    }
}
