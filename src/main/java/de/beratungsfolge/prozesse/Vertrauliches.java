package de.beratungsfolge.prozesse;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Drucksachenliste;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Leitungen;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Who may see which non-public matter: its author, whoever must act on it, the auditors. Every answer is empty for
 * what is public. Knows nothing of the engine, so that the engine's own rights can be derived from it.
 */
@Component
class Vertrauliches {

    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anliegenliste anliegen;
    private final Gremien gremien;
    private final Drucksachenliste liste;
    private final Leitungen leitungen;

    Vertrauliches(Drucksachen drucksachen, Sitzungen sitzungen, Tagesordnung tagesordnung, Anliegenliste anliegen,
                  Gremien gremien, Drucksachenliste liste, Leitungen leitungen) {
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anliegen = anliegen;
        this.gremien = gremien;
        this.liste = liste;
        this.leitungen = leitungen;
    }

    /** @return who may see the paper: author, asked Sichtvermerk stations, chairs and secretaries of its bodies */
    Optional<Personenkreis> drucksache(long id) {
        Drucksache drucksache = drucksachen.drucksache(id);
        if (drucksache.oeffentlich()) {
            return Optional.empty();
        }
        return Optional.of(kreis(drucksache.verfasser(), drucksachen.sichtvermerke(id), drucksachen.stationen(id),
                new Sammlung()));
    }

    /** @return who may see each of the non-public papers, by id; a number of statements that does not grow with them */
    Map<Long, Personenkreis> drucksachen() {
        Leitungen.Stand stand = leitungen.stand();
        Map<Long, Personenkreis> kreise = new HashMap<>();
        liste.vertrauliche().forEach(eine -> kreise.put(eine.id(), kreis(eine.verfasser(), eine.sichtvermerke(),
                eine.stationen(), new Sammlung(stand::vorsitz, stand::schriftfuehrung))));
        return kreise;
    }

    private static Personenkreis kreis(String verfasser, List<Sichtvermerk> sichtvermerke, List<Station> stationen,
                                       Sammlung sammlung) {
        sammlung.personen.add(verfasser);
        sichtvermerke.forEach(einer -> Rolle.mitGruppe(einer.stelle().rolle()).ifPresent(sammlung.rollen::add));
        stationen.forEach(station -> sammlung.leitung(station.gremiumId(), station.termin()));
        return sammlung.kreis();
    }

    /** @return who may see the non-public part of the meeting, if it has one */
    Optional<Personenkreis> sitzung(long id) {
        return tagesordnung.punkte(id).stream().allMatch(Tagesordnungspunkt::oeffentlich) ? Optional.empty()
                : Optional.of(leitung(sitzungen.sitzung(id)));
    }

    /** @return who may see the item */
    Optional<Personenkreis> punkt(long id) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(id);
        return punkt.oeffentlich() ? Optional.empty() : Optional.of(leitung(sitzungen.sitzung(punkt.sitzungId())));
    }

    /** @return who may see the matter that waits for a body */
    Optional<Personenkreis> anliegen(long id) {
        Anliegen eines = anliegen.anliegen(id);
        if (eines.oeffentlich()) {
            return Optional.empty();
        }
        Sammlung sammlung = new Sammlung();
        sammlung.leitung(eines.gremiumId(), eines.fruehestens());
        return Optional.of(sammlung.kreis());
    }

    /**
     * @param variablen gives the value of a process variable, or null
     * @return the circles of everything non-public that a process with these variables is about; whoever shall see
     *         it belongs to all of them. An item stands for itself, not for the whole meeting.
     */
    List<Personenkreis> von(Function<String, Object> variablen) {
        List<Optional<Personenkreis>> kreise = new ArrayList<>();
        Long punkt = id(variablen.apply("topId"));
        Long sitzung = id(variablen.apply("sitzungId"));
        Long drucksache = id(variablen.apply("drucksacheId"));
        Long eines = id(variablen.apply("anliegenId"));
        kreise.add(punkt != null ? punkt(punkt) : sitzung != null ? sitzung(sitzung) : Optional.empty());
        kreise.add(drucksache == null ? Optional.empty() : drucksache(drucksache));
        kreise.add(eines == null ? Optional.empty() : anliegen(eines));
        return kreise.stream().flatMap(Optional::stream).toList();
    }

    private Personenkreis leitung(Sitzung sitzung) {
        Sammlung sammlung = new Sammlung();
        sammlung.leitung(sitzung.gremiumId(), sitzung.datum());
        return sammlung.kreis();
    }

    private static Long id(Object wert) {
        return wert instanceof Number zahl ? zahl.longValue() : null;
    }

    /** Puts a circle together; those in it always are there from the start. */
    private final class Sammlung {

        private final Set<String> personen = new HashSet<>();
        private final Set<Rolle> rollen = EnumSet.of(Rolle.BUERGERMEISTER, Rolle.SITZUNGSDIENST, Rolle.PRUEFUNG);
        private final BiFunction<Long, LocalDate, Optional<String>> vorsitz;
        private final BiFunction<Long, LocalDate, Optional<String>> schriftfuehrung;

        Sammlung() {
            this((gremium, tag) -> gremien.vorsitz(gremium, tag).map(Person::benutzer),
                    (gremium, tag) -> gremien.schriftfuehrung(gremium, tag).map(Person::benutzer));
        }

        Sammlung(BiFunction<Long, LocalDate, Optional<String>> vorsitz,
                 BiFunction<Long, LocalDate, Optional<String>> schriftfuehrung) {
            this.vorsitz = vorsitz;
            this.schriftfuehrung = schriftfuehrung;
        }

        /** Chair and secretary of the body; if nobody is entered, everybody who has the role. */
        void leitung(long gremiumId, LocalDate tag) {
            aufnehmen(vorsitz.apply(gremiumId, tag), Rolle.VORSITZ);
            aufnehmen(schriftfuehrung.apply(gremiumId, tag), Rolle.SCHRIFTFUEHRUNG);
        }

        private void aufnehmen(Optional<String> person, Rolle sonst) {
            person.ifPresentOrElse(personen::add, () -> rollen.add(sonst));
        }

        Personenkreis kreis() {
            return new Personenkreis(personen, rollen);
        }
    }
}
