package de.beratungsfolge.prozesse;

import java.util.List;

/**
 * What a task is about, for names, cards and links. Never holds the title of something non-public: it is stored with
 * the task.
 *
 * @param kurz       body, meeting and item, or the number of the paper: "SozA 16.11.2021 · TOP 5"; empty if unknown
 * @param gegenstand what it is about, without repeating {@code kurz}; empty if unknown
 * @param verweise   pages about it
 */
public record Aufgabenbezug(String kurz, String gegenstand, List<Verweis> verweise) {

    private static final String TRENNER = " · ";

    /**
     * A page.
     *
     * @param text    what to click on
     * @param adresse path from the root of the program
     */
    public record Verweis(String text, String adresse) {
    }

    /** @return the kind of work, as the model calls it, from the name of a task: "Abstimmung festhalten" */
    public static String art(String name) {
        return name == null ? null : name.split(TRENNER, 2)[0];
    }

    /** @return the name of a task of this kind: "Abstimmung festhalten · SozA 16.11.2021 · TOP 5" */
    String name(String art) {
        return kurz.isEmpty() ? art : art + TRENNER + kurz;
    }
}
