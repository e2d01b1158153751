package de.beratungsfolge.regelwerk;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;

/**
 * What a value is.
 *
 * @param klasse its class; {@code Object.class}: anything, {@code Void.class}: not given
 * @param element class of the elements of a list, else {@code Object.class}
 */
record Typ(Class<?> klasse, Class<?> element) {

    static final Typ ZAHL = new Typ(int.class);
    static final Typ WAHRHEIT = new Typ(boolean.class);
    static final Typ TEXT = new Typ(String.class);
    static final Typ NICHTS = new Typ(Void.class);

    Typ(Class<?> klasse) {
        this(klasse, Object.class);
    }

    static Typ von(Method methode) {
        return von(methode.getReturnType(), methode.getGenericReturnType());
    }

    static Typ von(Class<?> klasse, Type genauer) {
        if (Collection.class.isAssignableFrom(klasse) && genauer instanceof ParameterizedType liste
                && liste.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new Typ(klasse, element);
        }
        return new Typ(klasse);
    }

    boolean istZahl() {
        return Number.class.isAssignableFrom(verpackt());
    }

    boolean istWahrheit() {
        return verpackt() == Boolean.class;
    }

    boolean istListe() {
        return Collection.class.isAssignableFrom(klasse);
    }

    boolean istNichts() {
        return klasse == Void.class;
    }

    /** Whether values of this type have an order. */
    boolean geordnet() {
        return istZahl() || klasse == LocalDate.class || klasse == LocalDateTime.class;
    }

    /** Whether a value of this type can stand where that type is wanted. */
    boolean passtZu(Typ gewuenscht) {
        if (istNichts()) {
            return !gewuenscht.klasse.isPrimitive();
        }
        return gewuenscht.verpackt().isAssignableFrom(verpackt()) || klasse == Object.class
                || verpackt() == Integer.class && gewuenscht.verpackt() == Long.class;
    }

    /** Whether a value of this type can equal one of the other. */
    boolean vergleichbarMit(Typ anderer) {
        return passtZu(anderer) || anderer.passtZu(this) || istZahl() && anderer.istZahl();
    }

    private Class<?> verpackt() {
        return klasse.isPrimitive() ? MethodType.methodType(klasse).wrap().returnType() : klasse;
    }

    /** As people read it. */
    @Override
    public String toString() {
        if (istZahl()) {
            return "Zahl";
        }
        if (istWahrheit()) {
            return "Ja-Nein-Angabe";
        }
        if (istNichts()) {
            return "null";
        }
        if (istListe()) {
            return "Liste";
        }
        return Map.class.isAssignableFrom(klasse) ? "Zuordnung" : klasse == String.class ? "Text" : klasse == LocalDate.class ? "Datum"
                : klasse == LocalDateTime.class ? "Zeitpunkt" : klasse.getSimpleName();
    }
}
