package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * One ballot of an election.
 *
 * @param nummer        1, or 2 for the runoff
 * @param form          how it was voted: OFFEN or GEHEIM
 * @param abgegeben     all votes together
 * @param befundId      the finding on the result
 * @param festgestellt  what the chair established, in the code of the check, or null
 * @param losGezogenVon who drew the lot, or null
 * @param losFielAuf    on whom it fell, or null
 */
public record Wahlgang(@Id Long id, long wahlId, int nummer, String form, int nein, int enthaltungen, int ungueltig,
                       int abgegeben, long befundId, String festgestellt, String losGezogenVon, String losFielAuf) {

    Wahlgang mitFeststellung(String ergebnis, String gezogenVon, String fielAuf) {
        return new Wahlgang(id, wahlId, nummer, form, nein, enthaltungen, ungueltig, abgegeben, befundId, ergebnis,
                gezogenVon, fielAuf);
    }
}
