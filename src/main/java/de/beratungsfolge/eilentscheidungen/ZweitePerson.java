package de.beratungsfolge.eilentscheidungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whether the second person is what the entered way of deciding says about her (§ 60 GO NRW). */
@Component
class ZweitePerson {

    private static final String FELD = "Zweite Person";

    private final Gremien gremien;

    ZweitePerson(Gremien gremien) {
        this.gremien = gremien;
    }

    /** @return whether two persons sign where this one decides */
    static boolean gibtEs(Eilentscheider entscheider) {
        return entscheider != Eilentscheider.HAUPTAUSSCHUSS && entscheider != Eilentscheider.BUERGERMEISTER_ALLEIN;
    }

    /** @throws EingabeFehler if she is missing, unknown or was not what is said about her on that day */
    void pruefen(Eilentscheider entscheider, Long personId, Gremium gremium, LocalDate tag) {
        if (!gibtEs(entscheider)) {
            return;
        }
        if (personId == null) {
            throw new EingabeFehler(FELD, "bitte angeben.");
        }
        Predicate<Mitglied> sie = mitglied -> mitglied.personId() == personId;
        Predicate<Mitglied> ratsmitglied = sie.and(mitglied -> mitglied.art() == Mitgliedsart.RATSMITGLIED);
        boolean fuerRat = gremium.fuerRegeln().istRat();
        String wann = "war am " + Datum.deutsch(tag) + " ";
        switch (entscheider) {
            case BUERGERMEISTER_MIT_RATSMITGLIED -> verlange(gehoertZu(gremium, ratsmitglied, tag), personId, fuerRat
                    ? wann + "kein Ratsmitglied." : wann + "kein Ratsmitglied im Gremium „" + gremium.name() + "“.");
            case BUERGERMEISTER_MIT_AUSSCHUSSVORSITZ -> verlange(fuerRat
                    ? gremien.alle().stream().filter(eines -> eines.fuerRegeln().istAusschuss())
                            .anyMatch(eines -> gehoertZu(eines, ratsmitglied.and(Mitglied::vorsitz), tag))
                    : gehoertZu(gremium, ratsmitglied.and(Mitglied::vorsitz), tag), personId, fuerRat
                    ? wann + "nicht als Ratsmitglied Vorsitz eines Ausschusses."
                    : wann + "nicht als Ratsmitglied Vorsitz des Gremiums „" + gremium.name() + "“.");
            default -> verlange(gremien.alle().stream().anyMatch(eines -> gehoertZu(eines,
                    sie.and(mitglied -> mitglied.art() == Mitgliedsart.SACHKUNDIGER_BUERGER), tag)), personId,
                    wann + "in keinem Gremium sachkundige Bürgerin oder sachkundiger Bürger.");
        }
    }

    private boolean gehoertZu(Gremium gremium, Predicate<Mitglied> als, LocalDate tag) {
        return gremien.mitglieder(gremium.id(), tag).stream().anyMatch(als);
    }

    private void verlange(boolean stimmt, long personId, String satz) {
        if (!stimmt) {
            throw new EingabeFehler(FELD, gremien.person(personId).name() + " " + satz);
        }
    }
}
