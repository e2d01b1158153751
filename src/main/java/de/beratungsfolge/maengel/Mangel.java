package de.beratungsfolge.maengel;

import java.util.List;
import java.util.Objects;

/**
 * One fault of the bylaws.
 *
 * @param nr          its stable number, e.g. {@code 4a}
 * @param mangel      what is wrong
 * @param lesart      the reading the program takes
 * @param grund       why it takes this one
 * @param andere      the other readings, at least one
 * @param kannAendern whether another reading can lead to another result at all
 * @param wirkung     when the result changes
 * @param beispiel    a small worked example
 * @param regeln      names of the rules that apply the reading; empty where {@code ohneRegel} says why there are none
 * @param ohneRegel   why no rule applies it, or null
 * @param anwendungen where tasks rest on it
 */
public record Mangel(String nr, String titel, Gewicht gewicht, List<Mangelart> art, List<Fundstelle> stellen, String mangel,
                     String lesart, String grund, Sicherheit sicherheit, List<String> andere, boolean kannAendern,
                     String wirkung, String beispiel, List<String> regeln, String ohneRegel, List<Anwendung> anwendungen) {

    /** Address of the page that lists all faults. */
    public static final String SEITE = "/geschaeftsordnung/maengel";

    /**
     * Where the fault is.
     *
     * @param stelle paragraph, e.g. {@code § 12 Abs. 5}
     * @param zitat  its words, literally
     */
    public record Fundstelle(String stelle, String zitat) {
    }

    /** @return names of the checks whose findings rest on it */
    public List<String> pruefungen() {
        return anwendungen.stream().map(Anwendung::pruefung).filter(Objects::nonNull).distinct().toList();
    }

    /** @return id of its section on the page */
    public String anker() {
        return "nr-" + nr;
    }

    /** @return its stable address */
    public String adresse() {
        return SEITE + "#" + anker();
    }
}
