package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.sprache.Regelfunktionen;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A function rules may call.
 *
 * @param name its name
 * @param angaben types of what it takes
 * @param ergebnis type of what it gives
 */
record Regelfunktion(String name, List<Typ> angaben, Typ ergebnis) {

    private static final Map<String, List<Regelfunktion>> ALLE = Regelfunktionen.KLASSEN.stream()
            .flatMap(klasse -> Stream.of(klasse.getDeclaredMethods()))
            .filter(methode -> Modifier.isPublic(methode.getModifiers()) && Modifier.isStatic(methode.getModifiers()))
            .map(Regelfunktion::von).collect(Collectors.groupingBy(Regelfunktion::name));

    private static Regelfunktion von(Method methode) {
        List<Typ> angaben = IntStream.range(0, methode.getParameterCount())
                .mapToObj(i -> Typ.von(methode.getParameterTypes()[i], methode.getGenericParameterTypes()[i])).toList();
        return new Regelfunktion(methode.getName(), angaben, Typ.von(methode));
    }

    static Set<String> namen() {
        return ALLE.keySet();
    }

    /** The functions of that name. */
    static List<Regelfunktion> mitNamen(String name) {
        return ALLE.getOrDefault(name, List.of());
    }

    boolean nimmt(List<Typ> gegeben) {
        return gegeben.size() == angaben.size()
                && IntStream.range(0, gegeben.size()).allMatch(i -> gegeben.get(i).passtZu(angaben.get(i)));
    }

    /** With the types of what it takes. */
    @Override
    public String toString() {
        return name + "( " + angaben.stream().map(Typ::toString).collect(Collectors.joining(", ")) + " )";
    }
}
