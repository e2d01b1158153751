package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.sprache.Befundsprache;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to state something: a method of {@link Befundsprache}, of which the names of the parameters say what belongs
 * between the brackets.
 *
 * @param name what follows {@code befund.}
 * @param angaben what belongs between the brackets
 * @param beliebigViele the last of these may stand there any number of times, also not at all
 */
record Feststellungsart(String name, List<Angabe> angaben, boolean beliebigViele) {

    private static final Map<String, List<Feststellungsart>> ALLE = Stream.of(Befundsprache.class.getDeclaredMethods())
            .map(Feststellungsart::von).collect(Collectors.groupingBy(Feststellungsart::name, TreeMap::new, Collectors.toList()));

    /** What can stand between the brackets. */
    enum Angabe {
        ERGEBNIS("Ergebnis"), HINWEIS("Hinweis"), NAME("Name des Wertes"), WERT("Wert"), EINTRAG("Eintrag"), SATZ("Satz");

        private final String lesbar;

        Angabe(String lesbar) {
            this.lesbar = lesbar;
        }

        String lesbar() {
            return lesbar;
        }
    }

    private static Feststellungsart von(Method methode) {
        return new Feststellungsart(methode.getName(), Stream.of(methode.getParameters()).map(p -> angabe(methode, p)).toList(), methode.isVarArgs());
    }

    private static Angabe angabe(Method methode, Parameter parameter) {
        return switch (parameter.getName()) {
            case "code" -> methode.getName().equals("ergebnis") ? Angabe.ERGEBNIS : Angabe.HINWEIS;
            case "ergebnis" -> Angabe.ERGEBNIS;
            case "hinweis" -> Angabe.HINWEIS;
            case "name" -> Angabe.NAME;
            case "wert" -> Angabe.WERT;
            case "eintraege" -> Angabe.EINTRAG;
            case "satz" -> Angabe.SATZ;
            default -> throw new IllegalStateException("Unbekannte Angabe " + parameter + " in " + methode);
        };
    }

    static Set<String> namen() {
        return ALLE.keySet();
    }

    /** All names, as people read them. */
    static String aufzaehlung() {
        return ALLE.keySet().stream().map(name -> "befund." + name).collect(Collectors.joining(", "));
    }

    /** Everything that can be stated by that name. */
    static List<Feststellungsart> mitNamen(String name) {
        return ALLE.getOrDefault(name, List.of());
    }

    /** The one that takes so much. */
    static Optional<Feststellungsart> mitNamen(String name, int anzahl) {
        return mitNamen(name).stream().filter(art -> art.nimmt(anzahl)).findFirst();
    }

    private boolean nimmt(int anzahl) {
        return beliebigViele ? anzahl >= angaben.size() - 1 : anzahl == angaben.size();
    }

    Angabe angabe(int platz) {
        return angaben.get(Math.min(platz, angaben.size() - 1));
    }

    /** Whether it states a value. */
    boolean nenntWert() {
        return angaben.contains(Angabe.NAME);
    }

    /** How it is written. */
    @Override
    public String toString() {
        String inhalt = angaben.stream().map(Angabe::lesbar).collect(Collectors.joining(", "));
        return "befund." + name + "(" + (angaben.isEmpty() ? "" : " " + inhalt + (beliebigViele ? ", …" : "") + " ") + ");";
    }
}
