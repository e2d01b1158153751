package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Mitgliedsart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is at the table, call by call: the roll call with the arrivals and departures up to then. */
final class Anwesenheitsstand {

    private final List<Anwesenheit> anfangs;
    private final List<Anwesenheitsereignis> ereignisse;

    /** @param ereignisse in the order in which they take effect */
    Anwesenheitsstand(List<Anwesenheit> anfangs, List<Anwesenheitsereignis> ereignisse) {
        this.anfangs = anfangs;
        this.ereignisse = ereignisse;
    }

    /** Everybody at the table at this call. */
    List<Anwesenheit> bei(int aufruf) {
        Map<Long, Anwesenheit> tisch = anfangs();
        ereignisse.stream().filter(eines -> eines.abAufruf() <= aufruf).forEach(eines -> anwenden(tisch, eines));
        return List.copyOf(tisch.values());
    }

    /** When everybody sat at the table, in the order in which they sat down. */
    List<Anwesenheitszeit> zeiten() {
        Map<Long, Anwesenheit> tisch = anfangs();
        Map<Long, Anwesenheitszeit> offene = new LinkedHashMap<>();
        tisch.values().forEach(einer -> offene.put(einer.personId(), Anwesenheitszeit.vonAnfangAn(einer)));
        List<Anwesenheitszeit> beendete = new ArrayList<>();
        for (Anwesenheitsereignis eines : ereignisse) {
            anwenden(tisch, eines);
            offene.keySet().stream().filter(person -> !tisch.containsKey(person)).toList()
                    .forEach(person -> beendete.add(offene.remove(person).endetMit(eines)));
            tisch.forEach((person, einer) -> offene.computeIfAbsent(person, neu -> Anwesenheitszeit.ab(eines, einer)));
        }
        beendete.addAll(offene.values());
        beendete.sort(Comparator.comparingInt(Anwesenheitszeit::abAufruf));
        return beendete;
    }

    /** The same without this event. */
    Anwesenheitsstand ohne(Anwesenheitsereignis altes) {
        return new Anwesenheitsstand(anfangs, ereignisse.stream().filter(eines -> !eines.equals(altes)).toList());
    }

    /** The same with one more event, after those of the same call. */
    Anwesenheitsstand mit(Anwesenheitsereignis neu) {
        List<Anwesenheitsereignis> alle = new ArrayList<>(ereignisse);
        alle.add(neu);
        alle.sort(Comparator.comparingInt(Anwesenheitsereignis::abAufruf)
                .thenComparing(Anwesenheitsereignis::id, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Anwesenheitsstand(anfangs, alle);
    }

    /** The first event that cannot be, because somebody comes who is there or leaves who is not. */
    Optional<Anwesenheitsereignis> widerspruch() {
        Map<Long, Anwesenheit> tisch = anfangs();
        for (Anwesenheitsereignis eines : ereignisse) {
            if (!moeglich(tisch, eines)) {
                return Optional.of(eines);
            }
            anwenden(tisch, eines);
        }
        return Optional.empty();
    }

    /** The deputy who sits for this member among those at the table. */
    static Optional<Anwesenheit> vertretung(Iterable<Anwesenheit> tisch, long personId) {
        for (Anwesenheit einer : tisch) {
            if (einer.vertrittPersonId() != null && einer.vertrittPersonId() == personId) {
                return Optional.of(einer);
            }
        }
        return Optional.empty();
    }

    private Map<Long, Anwesenheit> anfangs() {
        Map<Long, Anwesenheit> tisch = new LinkedHashMap<>();
        anfangs.forEach(einer -> tisch.put(einer.personId(), einer));
        return tisch;
    }

    private static boolean moeglich(Map<Long, Anwesenheit> tisch, Anwesenheitsereignis eines) {
        boolean da = tisch.containsKey(eines.personId());
        boolean vertretungFrei = eines.vertreterId() == null || !tisch.containsKey(eines.vertreterId());
        return vertretungFrei && switch (eines.art()) {
            case ANKUNFT -> !da;
            case WEGGANG -> da;
            case VERTRETUNG -> !da && vertretung(tisch.values(), eines.personId()).isEmpty();
        };
    }

    private static void anwenden(Map<Long, Anwesenheit> tisch, Anwesenheitsereignis eines) {
        switch (eines.art()) {
            case ANKUNFT -> {
                Optional<Anwesenheit> vertretung = vertretung(tisch.values(), eines.personId());
                if (vertretung.isEmpty() || !eines.vertretungBleibt()) {
                    vertretung.ifPresent(einer -> tisch.remove(einer.personId()));
                    tisch.put(eines.personId(), neu(eines, eines.personId(), eines.personArt(), null));
                }
            }
            case WEGGANG -> {
                Anwesenheit weg = tisch.remove(eines.personId());
                if (eines.vertreterId() != null && weg != null) {
                    setzen(tisch, eines, weg.vertrittPersonId() == null ? weg.personId() : weg.vertrittPersonId());
                }
            }
            case VERTRETUNG -> setzen(tisch, eines, eines.personId());
        }
    }

    private static void setzen(Map<Long, Anwesenheit> tisch, Anwesenheitsereignis eines, long fuer) {
        tisch.put(eines.vertreterId(), neu(eines, eines.vertreterId(), eines.vertreterArt(), fuer));
    }

    private static Anwesenheit neu(Anwesenheitsereignis eines, long personId,
                                   Mitgliedsart art, Long fuer) {
        return new Anwesenheit(null, eines.sitzungId(), personId, art, Anwesenheitsstatus.ANWESEND, fuer, eines.reihenfolgeGrund());
    }
}
