package de.beratungsfolge.sitzungen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects contradictions; the same one at the same place only once. */
final class Widerspruchsliste {

    private final Map<String, Widerspruch> gefunden = new LinkedHashMap<>();

    void dazu(String ort, String satz) {
        Widerspruch widerspruch = Widerspruch.an(ort, satz);
        gefunden.putIfAbsent(widerspruch.kennung(), widerspruch);
    }

    List<Widerspruch> liste() {
        return List.copyOf(gefunden.values());
    }
}
