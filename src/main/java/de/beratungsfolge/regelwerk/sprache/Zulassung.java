package de.beratungsfolge.regelwerk.sprache;

import de.beratungsfolge.regelwerk.pruefungen.BeiratDelegierte.Delegierter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Admission to an assembly in which every organisation is represented by one person of a certain age. */
public final class Zulassung {

    private Zulassung() {
    }

    /** Names of the first of each organisation, in order of registration, who is old enough on that day. */
    public static List<String> zugelassene(List<Delegierter> delegierte, int mindestalter, LocalDate tag) {
        Set<String> vertreten = new HashSet<>();
        return delegierte.stream().filter(person -> altGenug(person, mindestalter, tag) && vertreten.add(organisation(person)))
                .map(Delegierter::name).toList();
    }

    /** Names of all others. */
    public static List<String> abgelehnte(List<Delegierter> delegierte, int mindestalter, LocalDate tag) {
        List<String> zugelassene = zugelassene(delegierte, mindestalter, tag);
        return delegierte.stream().map(Delegierter::name).filter(name -> !zugelassene.contains(name)).toList();
    }

    /** Names of those who are not old enough on that day. */
    public static List<String> zuJunge(List<Delegierter> delegierte, int mindestalter, LocalDate tag) {
        return delegierte.stream().filter(person -> !altGenug(person, mindestalter, tag)).map(Delegierter::name).toList();
    }

    /** A year of life is completed before its birthday begins; for a 29 February without one, before 1 March (§ 187 Abs. 2, § 188 BGB). */
    private static boolean altGenug(Delegierter person, int mindestalter, LocalDate tag) {
        return ChronoUnit.YEARS.between(person.geboren(), tag) >= mindestalter;
    }

    /** The organisation however it was typed. */
    private static String organisation(Delegierter person) {
        return person.organisation().strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }
}
