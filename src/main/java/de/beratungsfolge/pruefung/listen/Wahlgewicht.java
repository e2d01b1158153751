package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether one voice given otherwise would have elected somebody else, or nobody, or left it to the lot. */
final class Wahlgewicht {

    static final String WAHL = "WAHL";
    private static final String LOS = "LOS";
    private static final int SITZE_DES_BEIRATS = 13;

    private Wahlgewicht() {
    }

    /** Who stands where after a ballot: the kind of result and the places of whom it concerns. */
    private record Ausgang(String ergebnis, Set<Integer> wen) {
    }

    /** A finding {@code wahl}: votes for persons and votes against; abstentions and invalid ballots could have been either. */
    static Optional<Listenfund> wahl(JsonNode fakten, JsonNode befund) {
        List<Integer> stimmen = zahlen(fakten.path("stimmen"));
        int wahlgang = fakten.path("wahlgang").asInt();
        int ohne = fakten.path("enthaltungen").asInt() + fakten.path("ungueltig").asInt();
        stimmen.add(fakten.path("nein").asInt());
        Ausgang so = ausgang(stimmen, wahlgang);
        if (!so.ergebnis().equals(befund.path("ergebnis").asText())) {
            return Optional.of(Listenfund.von(Liste.STIMME, "wahl", Stimmengewicht.UNKLAR));
        }
        stimmen.add(ohne);
        for (int von = 0; von < stimmen.size(); von++) {
            for (int zu = 0; zu < stimmen.size(); zu++) {
                if (von != zu && stimmen.get(von) > 0 && !ausgang(umgelegt(stimmen, von, zu), wahlgang).equals(so)) {
                    return Optional.of(Listenfund.von(Liste.STIMME, "wahl", so.ergebnis().equals(LOS) ? Stimmengewicht.GLEICHHEIT : WAHL));
                }
            }
        }
        return Optional.empty();
    }

    /** A finding {@code beirat-wahl}: one mark given to the first without a seat instead of the last with one. */
    static Optional<Listenfund> beiratswahl(JsonNode fakten, JsonNode befund) {
        List<Integer> stimmen = zahlen(fakten.path("stimmen"));
        stimmen.sort(Collections.reverseOrder());
        if (LOS.equals(befund.path("ergebnis").asText())) {
            return Optional.of(Listenfund.von(Liste.STIMME, "beirat-wahl", Stimmengewicht.GLEICHHEIT));
        }
        return stimmen.size() > SITZE_DES_BEIRATS && stimmen.get(SITZE_DES_BEIRATS - 1) - stimmen.get(SITZE_DES_BEIRATS) <= 2
                ? Optional.of(Listenfund.von(Liste.STIMME, "beirat-wahl", WAHL)) : Optional.empty();
    }

    /** A finding {@code sitzverteilung}: only that the last seat fell by lot. */
    static Optional<Listenfund> sitzverteilung(JsonNode befund) {
        return LOS.equals(befund.path("ergebnis").asText())
                ? Optional.of(Listenfund.von(Liste.STIMME, "sitzverteilung", Stimmengewicht.GLEICHHEIT)) : Optional.empty();
    }

    private static List<Integer> zahlen(JsonNode stimmen) {
        List<Integer> zahlen = new ArrayList<>();
        stimmen.forEach(eine -> zahlen.add(eine.asInt()));
        return zahlen;
    }

    private static List<Integer> umgelegt(List<Integer> stimmen, int von, int zu) {
        List<Integer> andere = new ArrayList<>(stimmen);
        andere.set(von, stimmen.get(von) - 1);
        andere.set(zu, stimmen.get(zu) + 1);
        return andere.subList(0, andere.size() - 1);
    }

    /** § 50 Abs. 2 GO NRW. @param stimmen of the persons, at the end those against */
    private static Ausgang ausgang(List<Integer> stimmen, int wahlgang) {
        List<Integer> personen = stimmen.subList(0, stimmen.size() - 1);
        int meiste = Collections.max(personen);
        boolean mehrAlsHaelfte = meiste * 2 > stimmen.stream().mapToInt(Integer::intValue).sum();
        if (wahlgang == 1 || personen.size() == 1) {
            return mehrAlsHaelfte ? new Ausgang("GEWAEHLT", mit(personen, meiste)) : personen.size() == 1
                    ? new Ausgang("NICHT_GEWAEHLT", Set.of()) : new Ausgang("ENGERE_WAHL", engere(personen, meiste));
        }
        Set<Integer> vorn = mit(personen, meiste);
        return new Ausgang(vorn.size() == 1 ? "GEWAEHLT" : LOS, vorn);
    }

    /** Those with the highest number; if it is one person, also those with the second highest. */
    private static Set<Integer> engere(List<Integer> personen, int meiste) {
        Set<Integer> wer = mit(personen, meiste);
        if (wer.size() == 1) {
            wer.addAll(mit(personen, personen.stream().filter(zahl -> zahl < meiste).max(Integer::compare).orElse(meiste)));
        }
        return wer;
    }

    private static Set<Integer> mit(List<Integer> personen, int zahl) {
        Set<Integer> wer = new TreeSet<>();
        for (int i = 0; i < personen.size(); i++) {
            if (personen.get(i) == zahl) {
                wer.add(i);
            }
        }
        return wer;
    }
}
