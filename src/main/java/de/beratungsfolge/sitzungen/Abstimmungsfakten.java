package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates a vote into the facts of the check {@code abstimmung}. */
final class Abstimmungsfakten {

    /** Where the mayor has no vote (§ 40 Abs. 2 GO NRW), "unanimous" does not speak of him. */
    private static final Set<Abstimmungsgegenstand> OHNE_BUERGERMEISTER =
            EnumSet.of(Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG, Abstimmungsgegenstand.AUSSCHUSSBILDUNG);

    private Abstimmungsfakten() {
    }

    /** @param anwesend members present and not excluded */
    static Abstimmung abstimmung(Gremium gremium, Abstimmungsgegenstand gegenstand, Stimmenauszaehlung.Zahlen zahlen,
                                 int anwesend, Stimme buergermeister) {
        return new Abstimmung(gremium.fuerRegeln(), gegenstand, zahlen.ja(), zahlen.nein(), zahlen.enthaltungen(),
                zahlen.ungueltig(), gremium.art() == GremiumArt.SENIORENBEIRAT ? anwesend : null, buergermeister);
    }

    /** Motions beside the main one decide nothing by themselves: they take the ordinary majority. */
    static Abstimmungsgegenstand gegenstand(Tagesordnungspunkt punkt, Antrag antrag, Abstimmungsgegenstand gewaehlt) {
        if (!antrag.istHauptantrag()) {
            return Abstimmungsgegenstand.BESCHLUSS;
        }
        if (gewaehlt != null) {
            return gewaehlt;
        }
        return punkt.art == Punktart.DRUCKSACHE_VORBERATEND
                ? Abstimmungsgegenstand.EMPFEHLUNG : Abstimmungsgegenstand.BESCHLUSS;
    }

    /** @return how many at the table cast no vote although "unanimous" would count them */
    static int ohneStimme(Abstimmungsgegenstand gegenstand, Optional<Long> buergermeister, Stimmeneingabe eingabe) {
        return buergermeister.isPresent() && OHNE_BUERGERMEISTER.contains(gegenstand)
                && eingabe.buergermeisterStimme() == null ? 1 : 0;
    }

    /** @return the mayor at the table, if there */
    static Optional<Long> buergermeister(List<Anwesenheit> anwesende) {
        return anwesende.stream().filter(einer -> einer.art() == Mitgliedsart.BUERGERMEISTER)
                .map(Anwesenheit::personId).findFirst();
    }

    /**
     * @return the mayor's vote as far as it is known
     * @throws EingabeFehler if one is stated that cannot be
     */
    static Stimme buergermeisterStimme(Stimmeneingabe eingabe, Optional<Long> buergermeister,
                                       Stimmenauszaehlung.Zahlen zahlen) {
        if (eingabe.weise() == Stimmeneingabe.Weise.EINZELSTIMMEN) {
            return buergermeister.map(id -> eingabe.einzelstimmen().get(id)).orElse(null);
        }
        Stimme stimme = eingabe.buergermeisterStimme();
        if (stimme == null) {
            return null;
        }
        if (buergermeister.isEmpty()) {
            throw new EingabeFehler("Stimme der Bürgermeisterin oder des Bürgermeisters",
                    "Sie oder er ist bei diesem Punkt nicht stimmberechtigt anwesend.");
        }
        int solche = switch (stimme) {
            case JA -> zahlen.ja();
            case NEIN -> zahlen.nein();
            case ENTHALTUNG -> zahlen.enthaltungen();
        };
        if (solche == 0) {
            throw new EingabeFehler("Stimme der Bürgermeisterin oder des Bürgermeisters",
                    "Eine solche Stimme ist in den eingetragenen Zahlen nicht enthalten.");
        }
        return stimme;
    }
}
