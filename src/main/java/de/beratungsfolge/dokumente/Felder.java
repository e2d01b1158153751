package de.beratungsfolge.dokumente;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * What stands in {@code ${…}} of a template: the name of a field, with dots between its parts. Nothing else is ever
 * evaluated, so a template can call no code. A name nobody filled in is an error, not an empty text.
 */
final class Felder implements IStandardVariableExpressionEvaluator {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*(\\.[a-zA-Z][a-zA-Z0-9]*)*");

    @Override
    public Object evaluate(IExpressionContext werte, IStandardVariableExpression ausdruck,
                           StandardExpressionExecutionContext umstand) {
        String name = ausdruck.getExpression().strip();
        if (!NAME.matcher(name).matches() || ausdruck.getUseSelectionAsRoot()) {
            throw new Feldfehler("„" + name + "“ ist kein Feld. In ${…} steht nur der Name eines Feldes, z. B. ${sitzung.ort}.");
        }
        String[] teile = name.split("\\.");
        if (!werte.containsVariable(teile[0])) {
            throw new Feldfehler("Das Feld „" + teile[0] + "“ gibt es nicht. Es gibt: "
                    + String.join(", ", new TreeSet<>(werte.getVariableNames())) + ".");
        }
        Object wert = werte.getVariable(teile[0]);
        for (int i = 1; i < teile.length; i++) {
            wert = teil(wert, teile[i - 1], teile[i], name);
        }
        return wert;
    }

    private static Object teil(Object wert, String vorher, String teil, String ganz) {
        if (!(wert instanceof Map<?, ?> felder)) {
            throw new Feldfehler("Das Feld „" + ganz + "“ gibt es nicht: „" + vorher + "“ "
                    + (wert == null ? "ist hier leer; bitte vorher mit th:if prüfen." : "hat keine Teile."));
        }
        if (!felder.containsKey(teil)) {
            throw new Feldfehler("Das Feld „" + ganz + "“ gibt es nicht. „" + vorher + "“ hat: "
                    + String.join(", ", new TreeSet<>(felder.keySet().stream().map(String::valueOf).toList())) + ".");
        }
        return felder.get(teil);
    }

    /** A field that is not there. */
    static final class Feldfehler extends RuntimeException {

        Feldfehler(String satz) {
            super(satz);
        }
    }
}
