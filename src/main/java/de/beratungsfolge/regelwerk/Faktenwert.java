package de.beratungsfolge.regelwerk;

import java.lang.reflect.InvocationTargetException;

/** Reads a field of facts by its path, as rules and sentences name it. */
final class Faktenwert {

    private Faktenwert() {
    }

    /**
     * The value; {@code null} if it, or something on the way to it, is not given.
     *
     * @throws RegelwerkFehler if there is no such field
     */
    static Object lies(Object von, String pfad) {
        Object wert = von;
        for (String name : pfad.split("\\.")) {
            wert = wert == null ? null : feld(name, wert);
        }
        return wert;
    }

    private static Object feld(String name, Object von) {
        try {
            return von.getClass().getMethod(name).invoke(von);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new RegelwerkFehler("Eine Regel nennt „" + name + "“, das gibt es nicht in: " + von);
        }
    }
}
