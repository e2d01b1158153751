package de.beratungsfolge.werkstatt;

/**
 * Why a case is malformed.
 *
 * @param feld path of the field
 * @param grund German reason, a clause that can follow the field's name
 */
record Mangel(String feld, String grund) {

    static String pfad(String pfad, String feld) {
        return pfad.isEmpty() ? feld : pfad + "." + feld;
    }
}
