package de.beratungsfolge.pruefung.suche;

import java.util.List;
import java.util.Map;

/**
 * The kept words that begin with a word somebody seeks.
 *
 * @param formen each of them; empty: there are too many to be named, or none
 * @param anfang how they begin, where there are too many to be named; otherwise empty
 */
record Wortgruppe(List<String> formen, String anfang) {

    static Wortgruppe aus(List<String> formen) {
        return new Wortgruppe(formen, "");
    }

    static Wortgruppe mitAnfang(String anfang) {
        return new Wortgruppe(List.of(), anfang);
    }

    boolean leer() {
        return formen.isEmpty() && anfang.isEmpty();
    }

    boolean benannt() {
        return anfang.isEmpty();
    }

    /** @return the condition that this column is one of the words; its values are put to the others */
    String bedingung(String spalte, Map<String, Object> werte) {
        String name = "wort" + werte.size();
        if (benannt()) {
            werte.put(name, formen);
            return spalte + " in (:" + name + ")";
        }
        String grenze = Suchworte.nach(anfang);
        werte.put(name, anfang);
        if (!grenze.isEmpty()) {
            werte.put(name + "bis", grenze);
        }
        return spalte + " >= :" + name + (grenze.isEmpty() ? "" : " and " + spalte + " < :" + name + "bis") + " and " + spalte + " not like '"
                + Suchworte.GREMIUM + "%'";
    }
}
