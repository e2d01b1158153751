package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The facts a rule looks at, as reflection shows them.
 *
 * @param typ class of the facts
 * @param art the check they belong to
 */
record Sachverhalt(Class<?> typ, Pruefungsart art) {

    private static final String PAKET = Pruefung.class.getPackageName();
    private static final Map<Class<?>, SortedMap<String, Method>> FELDER = new ConcurrentHashMap<>();
    private static final Set<String> KEINE_FELDER =
            Set.of("toString", "hashCode", "pruefungsart", "unstimmigkeiten", "fragen");

    /** The facts of that name: those of a check, or a question that carries the facts of a check. */
    static Optional<Sachverhalt> mitNamen(String name) {
        return klasse(name).flatMap(Sachverhalt::aus);
    }

    private static Optional<Sachverhalt> aus(Class<?> klasse) {
        Optional<Pruefungsart> art = art(klasse);
        if (art.isPresent() || !klasse.isRecord()) {
            return art.map(bekannt -> new Sachverhalt(klasse, bekannt));
        }
        return Stream.of(klasse.getRecordComponents()).flatMap(teil -> art(teil.getType()).stream()).findFirst()
                .map(bekannt -> new Sachverhalt(klasse, bekannt));
    }

    private static Optional<Pruefungsart> art(Class<?> klasse) {
        return Stream.of(Pruefungsart.values()).filter(art -> art.faktentyp() == klasse).findFirst();
    }

    /** Names of the facts of all checks. */
    static SortedSet<String> namen() {
        SortedSet<String> namen = new TreeSet<>();
        Stream.of(Pruefungsart.values()).forEach(art -> namen.add(art.faktentyp().getSimpleName()));
        return namen;
    }

    /** A public class of the facts' package, if there is one of that name. */
    static Optional<Class<?>> klasse(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        try {
            Class<?> klasse = Class.forName(PAKET + "." + name, false, Pruefung.class.getClassLoader());
            return Modifier.isPublic(klasse.getModifiers()) ? Optional.of(klasse) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The fields of a class of facts, given or derived, each with the method that reads it; none for any other class. */
    static SortedMap<String, Method> felder(Class<?> klasse) {
        return FELDER.computeIfAbsent(klasse, Sachverhalt::leseFelder);
    }

    private static SortedMap<String, Method> leseFelder(Class<?> klasse) {
        SortedMap<String, Method> felder = new TreeMap<>();
        if (!klasse.getPackageName().equals(PAKET)) {
            return felder;
        }
        for (Method methode : klasse.getMethods()) {
            if (methode.getParameterCount() == 0 && methode.getReturnType() != void.class && !Modifier.isStatic(methode.getModifiers())
                    && methode.getDeclaringClass().getPackageName().equals(PAKET) && !KEINE_FELDER.contains(methode.getName())) {
                felder.put(methode.getName(), methode);
            }
        }
        return Collections.unmodifiableSortedMap(felder);
    }

    /** Names of all enums that appear among the facts. */
    SortedSet<String> aufzaehlungen() {
        SortedSet<String> namen = new TreeSet<>();
        sammleAufzaehlungen(typ, namen, new HashSet<>());
        return namen;
    }

    private static void sammleAufzaehlungen(Class<?> klasse, Set<String> namen, Set<Class<?>> gesehen) {
        if (!gesehen.add(klasse)) {
            return;
        }
        if (klasse.isEnum()) {
            namen.add(klasse.getSimpleName());
        }
        felder(klasse).values().forEach(feld -> {
            sammleAufzaehlungen(feld.getReturnType(), namen, gesehen);
            sammleAufzaehlungen(Typ.von(feld).element(), namen, gesehen);
        });
    }
}
