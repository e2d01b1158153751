package de.beratungsfolge.buehne;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a build plays of cases that are alike; with the full proofs it plays all. The rules themselves are asked for every case anyway. */
public final class Stichprobe {

    private static final boolean ALLE = Boolean.getBoolean("beweis.vollstaendig");

    private Stichprobe() {
    }

    /** @return the first of each kind, in their order */
    public static <T> Stream<T> jeArt(Stream<T> alle, Function<T, ?> art) {
        Set<Object> gesehene = new HashSet<>();
        return alle.filter(einer -> ALLE || gesehene.add(art.apply(einer)));
    }
}
