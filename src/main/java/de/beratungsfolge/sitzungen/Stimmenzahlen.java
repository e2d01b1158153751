package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;

/** Votes on a question of procedure, as counted. */
public record Stimmenzahlen(Integer ja, Integer nein, Integer enthaltungen) {

    /** Notes missing or negative numbers and more votes than there are members who may vote. */
    void pruefen(Pruefliste liste, String ort, int berechtigt) {
        liste.verlange(ort + ", Ja-Stimmen", ja).nichtNegativ(ort + ", Ja-Stimmen", ja)
                .verlange(ort + ", Nein-Stimmen", nein).nichtNegativ(ort + ", Nein-Stimmen", nein)
                .nichtNegativ(ort + ", Enthaltungen", enthaltungen)
                .abweisenWenn(summe() > berechtigt, ort + ", Stimmen", "Eingetragen sind " + summe()
                        + " Stimmen, abstimmen dürfen aber nur " + berechtigt + " Anwesende.");
    }

    /** Abstentions, none if not given. */
    int enthalten() {
        return enthaltungen == null ? 0 : enthaltungen;
    }

    /** In the words of the record, e.g. "9 Ja, 5 Nein, 1 Enthaltung". */
    String wortlaut() {
        return ja + " Ja, " + nein + " Nein, " + enthalten() + (enthalten() == 1 ? " Enthaltung" : " Enthaltungen");
    }

    private int summe() {
        return (ja == null ? 0 : ja) + (nein == null ? 0 : nein) + enthalten();
    }
}
