package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * The vote of the council on lists for the seats of a committee, after no joint proposal came about (§ 50 Abs. 3 GO NRW).
 *
 * @param ausschuss     the committee
 * @param sitze         how many of its seats are given
 * @param formBefundId  the finding on the form of the election
 * @param form          how it was voted: OFFEN or GEHEIM; null until the votes are counted, as are the numbers
 * @param abgegeben     all votes together
 * @param befundId      the finding on the seats, or null
 * @param festgestellt  what the chair established, in the code of the check, or null
 * @param losGezogenVon who drew the lot, or null
 */
public record Listenwahl(@Id Long id, long punktId, String ausschuss, int sitze, long formBefundId, String form,
                         Integer enthaltungen, Integer ungueltig, Integer abgegeben, Long befundId, String festgestellt,
                         String losGezogenVon) {

    Listenwahl mitStimmen(Listenzettel zettel, int alle, long befund) {
        return new Listenwahl(id, punktId, ausschuss, sitze, formBefundId, zettel.form(),
                Wahlpruefung.ganz(zettel.enthaltungen()), Wahlpruefung.ganz(zettel.ungueltig()), alle, befund, null, null);
    }

    Listenwahl mitFeststellung(String ergebnis, String gezogenVon) {
        return new Listenwahl(id, punktId, ausschuss, sitze, formBefundId, form, enthaltungen, ungueltig, abgegeben,
                befundId, ergebnis, gezogenVon);
    }
}
