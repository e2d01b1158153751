package de.beratungsfolge.prozesse;

import java.util.Map;
import java.util.function.LongFunction;

/** Gives an embedded form its data, live, for the task that asks. */
public interface Aufgabenanzeige {

    /** @return name of the process variable that carries the id, per task key */
    Map<String, String> schluesselvariablen();

    /** @return what each task shows, per task key, from that id */
    Map<String, LongFunction<Object>> anzeigen();
}
