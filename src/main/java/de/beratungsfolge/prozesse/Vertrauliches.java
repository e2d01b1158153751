package de.beratungsfolge.prozesse;

import de.beratungsfolge.drucksachen.Beschlusskontrollen;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Kontrolle;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Mitwirkungsablage;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/**
 * Who may see which non-public matter: its author, whoever must act on it, the auditors. Every answer is empty for
 * what is public. Knows nothing of the engine, so that the engine's own rights can be derived from it.
 */
@Component
class Vertrauliches {

    private final Drucksachen drucksachen;
    private final Beschlusskontrollen kontrollen;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anliegenliste anliegen;
    private final Mitwirkungsablage mitwirkungen;
    private final Verfahrenskreise verfahren;
    private final Kreise kreise;

    Vertrauliches(Drucksachen drucksachen, Beschlusskontrollen kontrollen, Sitzungen sitzungen, Tagesordnung tagesordnung,
                  Anliegenliste anliegen, Mitwirkungsablage mitwirkungen, Verfahrenskreise verfahren, Kreise kreise) {
        this.drucksachen = drucksachen;
        this.kontrollen = kontrollen;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anliegen = anliegen;
        this.mitwirkungen = mitwirkungen;
        this.verfahren = verfahren;
        this.kreise = kreise;
    }

    /**
     * @return who may see the paper: author, asked Sichtvermerk stations, chairs and secretaries of its bodies, whoever
     *         carries its decision out
     */
    Optional<Personenkreis> drucksache(long id) {
        Drucksache drucksache = drucksachen.drucksache(id);
        if (drucksache.oeffentlich()) {
            return Optional.empty();
        }
        Kreise.Sammlung sammlung = kreise.neu().person(drucksache.verfasser());
        drucksachen.sichtvermerke(id).forEach(einer -> Drucksachenkreise.sichtvermerk(einer, sammlung));
        drucksachen.stationen(id).forEach(station -> station(station, sammlung));
        kontrollen.bestehende(id).map(Kontrolle::zustaendig).ifPresent(sammlung::person);
        return Optional.of(sammlung.kreis());
    }

    /** Those of the meeting that treats it; while there is none, those of the body. */
    private void station(Station station, Kreise.Sammlung sammlung) {
        List<Tagesordnungspunkt> punkte = tagesordnung.punkteZurStation(station.id());
        if (punkte.isEmpty()) {
            sammlung.leitung(station.gremiumId(), station.termin());
        }
        punkte.forEach(punkt -> sammlung.leitung(sitzungen.sitzung(punkt.sitzungId())));
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
        return eines.oeffentlich() ? Optional.empty()
                : Optional.of(kreise.neu().leitung(eines.gremiumId(), eines.fruehestens()).kreis());
    }

    /**
     * @param variablen gives the value of a process variable, or null
     * @return the circles of everything non-public that a process with these variables is about; whoever shall see
     *         it belongs to all of them. An item stands for itself, not for the whole meeting, and a procedure for
     *         itself, not for the matter by which it waits for a body.
     */
    List<Personenkreis> von(Function<String, Object> variablen) {
        List<Optional<Personenkreis>> ergebnis = new ArrayList<>();
        ergebnis.add(zu(variablen, "topId", this::punkt)
                .orElseGet(() -> zu(variablen, "sitzungId", this::sitzung).orElse(Optional.empty())));
        zu(variablen, "drucksacheId", this::drucksache).ifPresent(ergebnis::add);
        zu(variablen, "mitwirkungId", mitwirkung -> punkt(mitwirkungen.punktVon(mitwirkung).id())).ifPresent(ergebnis::add);
        ergebnis.add(zu(variablen, "antragId", verfahren::antrag)
                .or(() -> zu(variablen, "eilentscheidungId", verfahren::eilentscheidung))
                .or(() -> zu(variablen, "mittelantragId", verfahren::mittelantrag))
                .or(() -> zu(variablen, "rechtsbehelfId", verfahren::rechtsbehelf))
                .or(() -> zu(variablen, "anliegenId", this::anliegen)).orElse(Optional.empty()));
        return ergebnis.stream().flatMap(Optional::stream).toList();
    }

    /** @return empty if the process does not carry such an id */
    private static Optional<Optional<Personenkreis>> zu(Function<String, Object> variablen, String name,
                                                        LongFunction<Optional<Personenkreis>> kreis) {
        return variablen.apply(name) instanceof Number id ? Optional.of(kreis.apply(id.longValue())) : Optional.empty();
    }

    private Personenkreis leitung(Sitzung sitzung) {
        return kreise.neu().leitung(sitzung).kreis();
    }
}
