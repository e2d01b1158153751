package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what was true on a day on which somebody built on it. */
@Component
class Verwendungspruefung {

    private final List<Verwendung> verwendungen;

    Verwendungspruefung(List<Verwendung> verwendungen) {
        this.verwendungen = verwendungen;
    }

    /** @return one defect for the first day that was used and would change */
    Optional<Mangel> mangel(Besetzung vorher, Besetzung nachher) {
        return tage(vorher.gremium()).filter(tag -> !bild(vorher, tag.tag()).equals(bild(nachher, tag.tag()))
                        || !groesse(vorher, tag.tag()).equals(groesse(nachher, tag.tag())))
                .findFirst().map(tag -> mangel(tag, unterschied(vorher, nachher, tag.tag())));
    }

    /** @return the first used day of the body, from that day on, on which this Fraktion has somebody in it */
    Optional<Mangel> mangel(Besetzung besetzung, long fraktionId, LocalDate ab) {
        return tage(besetzung.gremium()).filter(tag -> !tag.tag().isBefore(ab))
                .filter(tag -> Stream.concat(besetzung.mitgliedschaften(tag.tag()).stream().map(Mitgliedschaft::fraktionId),
                                besetzung.vertretungen(tag.tag()).stream().map(Vertretung::fraktionId))
                        .anyMatch(id -> id != null && id == fraktionId))
                .findFirst().map(tag -> mangel(tag, List.of()));
    }

    private Stream<Verwendung.Tag> tage(Gremium gremium) {
        return gremium.id() == null ? Stream.empty()
                : verwendungen.stream().flatMap(eine -> eine.tage(gremium.id()).stream());
    }

    private static Mangel mangel(Verwendung.Tag tag, List<Object> betrifft) {
        return new Mangel(betrifft, "Datum", "Am " + Datum.deutsch(tag.tag())
                + " wurde schon nach dem Stand gearbeitet, der jetzt eingetragen ist (" + tag.anlass()
                + "); an diesem Tag ändert sich nichts mehr.");
    }

    private static Set<Object> bild(Besetzung besetzung, LocalDate tag) {
        return eintraege(besetzung, tag).map(Verwendungspruefung::kern).collect(Collectors.toSet());
    }

    private static List<Object> unterschied(Besetzung vorher, Besetzung nachher, LocalDate tag) {
        Set<Object> alt = bild(vorher, tag);
        List<Object> neu = new ArrayList<>(eintraege(nachher, tag).filter(einer -> !alt.contains(kern(einer))).toList());
        Set<Object> jetzt = bild(nachher, tag);
        List<Object> weg = eintraege(vorher, tag).filter(einer -> !jetzt.contains(kern(einer))).toList();
        nachher.mitgliedschaften().stream().filter(eine -> weg.stream().anyMatch(
                anderer -> anderer instanceof Mitgliedschaft alte && alte.id().equals(eine.id()))).forEach(neu::add);
        nachher.vertretungen().stream().filter(eine -> weg.stream().anyMatch(
                anderer -> anderer instanceof Vertretung alte && alte.id().equals(eine.id()))).forEach(neu::add);
        nachher.groessen().stream().filter(eine -> !vorher.groessen().contains(eine)).forEach(neu::add);
        return neu;
    }

    private static Stream<Object> eintraege(Besetzung besetzung, LocalDate tag) {
        return Stream.concat(besetzung.mitgliedschaften(tag).stream(), besetzung.vertretungen(tag).stream());
    }

    /** An entry without its days: two entries with the same core say the same about a day. */
    private static Object kern(Object eintrag) {
        if (eintrag instanceof Mitgliedschaft m) {
            return Stream.of(m.personId(), m.fraktionId(), m.art(), m.amt()).toList();
        }
        Vertretung v = (Vertretung) eintrag;
        return List.of(v.personId(), v.fraktionId(), v.art(), v.rang());
    }

    private static List<Object> groesse(Besetzung besetzung, LocalDate tag) {
        Gremium am = besetzung.am(tag);
        return Stream.<Object>of(am.mitgliederzahl(), am.ratsmitglieder(), am.bestehtAm(tag)).toList();
    }
}
