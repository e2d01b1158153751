package de.beratungsfolge.pruefung.worte;

/** Long texts are shown where they differ, with some words around it. */
final class Textunterschied {

    private static final int KURZ = 300;
    private static final int UMFELD = 80;

    private Textunterschied() {
    }

    static Aenderung von(String name, String vorher, String nachher) {
        if (vorher.length() <= KURZ && nachher.length() <= KURZ || vorher.isEmpty() || nachher.isEmpty()) {
            return new Aenderung(name, vorher, nachher);
        }
        int kuerzere = Math.min(vorher.length(), nachher.length());
        int anfang = 0;
        while (anfang < kuerzere && vorher.charAt(anfang) == nachher.charAt(anfang)) {
            anfang++;
        }
        int ende = 0;
        while (ende < kuerzere - anfang && vorher.charAt(vorher.length() - 1 - ende) == nachher.charAt(nachher.length() - 1 - ende)) {
            ende++;
        }
        return new Aenderung(name, ausschnitt(vorher, anfang, vorher.length() - ende), ausschnitt(nachher, anfang, nachher.length() - ende));
    }

    private static String ausschnitt(String text, int von, int bis) {
        int ab = wortgrenze(text, Math.max(0, von - UMFELD), von);
        int zu = Math.min(text.length(), bis + UMFELD);
        return (ab == 0 ? "" : "… ") + text.substring(ab, zu) + (zu == text.length() ? "" : " …");
    }

    private static int wortgrenze(String text, int ab, int hoechstens) {
        int grenze = ab == 0 ? 0 : text.indexOf(' ', ab) + 1;
        return grenze == 0 || grenze > hoechstens ? ab : grenze;
    }
}
