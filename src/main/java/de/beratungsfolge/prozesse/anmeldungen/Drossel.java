package de.beratungsfolge.prozesse.anmeldungen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Keeps the record from being flooded with sign-ins. */
final class Drossel {

    private static final int JE_STUNDE = 5;

    private final Map<String, LocalDate> letzterTag = new HashMap<>();
    private final Map<String, Stunde> stunden = new HashMap<>();

    private static final class Stunde {
        private LocalDateTime beginn;
        private int abgewiesene;
        private int verschwiegene;
    }

    /** @return whether this was asked before for the person on this day */
    synchronized boolean heuteSchon(String person, LocalDate tag) {
        return tag.equals(letzterTag.put(person, tag));
    }

    /** @return whether this refusal is among the first of its hour */
    synchronized boolean nochEiner(String person, LocalDateTime jetzt) {
        Stunde stunde = stunden.computeIfAbsent(person, neu -> new Stunde());
        LocalDateTime beginn = jetzt.truncatedTo(ChronoUnit.HOURS);
        if (!beginn.equals(stunde.beginn)) {
            stunde.beginn = beginn;
            stunde.abgewiesene = 0;
        }
        boolean noch = ++stunde.abgewiesene <= JE_STUNDE;
        stunde.verschwiegene += noch ? 0 : 1;
        return noch;
    }

    /** @return how many refusals were passed over since this was asked last */
    synchronized int verschwiegene(String person) {
        int anzahl = stunden.get(person).verschwiegene;
        stunden.get(person).verschwiegene = 0;
        return anzahl;
    }
}
