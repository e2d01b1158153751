package de.beratungsfolge.regelwerk;

/** German names of checks, result and hint codes, as people read and choose them ({@code bezeichnungen.properties}). */
public final class Bezeichnungen {

    private static final Wortliste WORTE = Wortliste.aus("bezeichnungen.properties");

    private Bezeichnungen() {
    }

    /** Name of a result, e.g. "verspätet eingeladen"; the code itself if it has none. */
    public static String ergebnis(String pruefung, String code) {
        return WORTE.finde(pruefung + "." + code).or(() -> WORTE.finde(code)).orElse(code);
    }

    /** Name of a check, e.g. "Beschlussfähigkeit"; the code itself if it has none. */
    public static String pruefung(String code) {
        return WORTE.finde("pruefung." + code).orElse(code);
    }

    /** Sentence that explains a hint; the code itself if it has none. */
    public static String hinweis(String code) {
        return WORTE.finde("hinweis." + code).orElse(code);
    }
}
