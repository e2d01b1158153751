package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** How minutes say behind a name from when and until when somebody was there: "ab 18:20 Uhr, ab TOP 3". */
final class Anwesenheitswortlaut {

    private final List<Tagesordnungspunkt> aufgerufene;
    private final LongFunction<String> namen;

    /** @param namen name of a person as lists write it, by id */
    Anwesenheitswortlaut(List<Tagesordnungspunkt> punkte, LongFunction<String> namen) {
        aufgerufene = Aufrufe.aufgerufene(punkte);
        this.namen = namen;
    }

    /** The words behind the name; empty for a member who was there all the time. */
    String zu(List<Anwesenheitszeit> zeiten) {
        List<String> worte = new ArrayList<>();
        Long vertretener = null;
        for (Anwesenheitszeit eine : zeiten) {
            if (eine.vertrittPersonId() != null && !eine.vertrittPersonId().equals(vertretener)) {
                worte.add("vertritt " + namen.apply(eine.vertrittPersonId()));
            }
            vertretener = eine.vertrittPersonId();
            boolean beiKeinemPunkt = eine.bisAufruf() != null && eine.bisAufruf() <= eine.abAufruf();
            if (eine.von() != null) {
                worte.add("ab " + Datum.deutsch(eine.von()) + (beiKeinemPunkt ? "" : ab(eine.abAufruf())));
            }
            if (eine.bis() != null) {
                worte.add("bis " + Datum.deutsch(eine.bis()) + (beiKeinemPunkt ? "" : bis(eine.bisAufruf())));
            }
        }
        return String.join("; ", worte);
    }

    private String ab(int aufruf) {
        return aufgerufene.stream().filter(punkt -> punkt.aufrufNr >= aufruf).findFirst()
                .map(punkt -> ", ab " + punkt.kurzname()).orElse("");
    }

    private String bis(int aufruf) {
        return aufgerufene.stream().filter(punkt -> punkt.aufrufNr < aufruf).reduce((frueher, spaeter) -> spaeter)
                .map(punkt -> ", bis " + punkt.kurzname())
                .orElseGet(() -> aufgerufene.stream().findFirst().map(punkt -> ", vor " + punkt.kurzname()).orElse(""));
    }
}
