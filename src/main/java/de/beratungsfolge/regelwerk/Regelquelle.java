package de.beratungsfolge.regelwerk;

import java.util.List;

/**
 * One rule as its author wrote it, taken apart.
 *
 * @param name the German sentence
 * @param datei path below the rules' root
 * @param zeile line of the word {@code rule}
 * @param merkmale metadata
 * @param faktentyp name of the facts
 * @param musterzeile line of that name
 * @param bedingungen what must hold, in the order written
 * @param folge what is stated
 */
record Regelquelle(String name, String datei, int zeile, List<Merkmal> merkmale, String faktentyp, int musterzeile,
                   List<Bedingung> bedingungen, List<Feststellung> folge) {

    /** {@code @schluessel("wert")}. */
    record Merkmal(int zeile, String schluessel, String wert) {
    }

    /** A condition, or a binding if {@code variable} is given. */
    record Bedingung(int zeile, String variable, Ausdruck ausdruck) {
    }

    /** {@code befund.was( angaben );}. */
    record Feststellung(int zeile, String was, List<Ausdruck> angaben) {
    }

    boolean ergebnisregel() {
        return folge.stream().anyMatch(feststellung -> feststellung.was().equals("ergebnis"));
    }
}
