package de.beratungsfolge.prozesse.mittelbereitstellung;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.mittelbereitstellungen.Erheblichkeit;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the start form can know by itself: the local value of a day, and what a paper says about funds. For those who
 * may request funds; a non-public paper only for whoever may see it.
 */
@RestController
class MittelvorgabenController {

    private final Erheblichkeit erheblichkeit;
    private final Drucksachen drucksachen;
    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    MittelvorgabenController(Erheblichkeit erheblichkeit, Drucksachen drucksachen, Zugang zugang,
                             Sichtbarkeit sichtbarkeit) {
        this.erheblichkeit = erheblichkeit;
        this.drucksachen = drucksachen;
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    @GetMapping("/api/mittelvorgaben")
    Vorgaben vorgaben(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tag,
                      @RequestParam(required = false) String drucksache, HttpServletRequest anfrage) {
        String person = zugang.verlangeStart(anfrage, MittelbereitstellungProzess.SCHLUESSEL);
        return new Vorgaben(erheblichkeit.am(tag).orElse(null), drucksachen.mitNummer(drucksache)
                .filter(eine -> sichtbarkeit.darfDrucksacheSehen(person, eine.id())).map(Papier::von).orElse(null));
    }

    /**
     * What is known.
     *
     * @param schwelle null: the town entered no value
     * @param papier   null: no such paper, or not for this person
     */
    record Vorgaben(Erheblichkeit.Schwelle schwelle, Papier papier) {
    }

    /**
     * What a paper says about funds beyond the budget.
     *
     * @param betrag  null: nothing
     * @param deckung null: nothing
     */
    record Papier(String betreff, BigDecimal betrag, String deckung) {

        static Papier von(Drucksache drucksache) {
            boolean ueber = drucksache.finanzen() != null
                    && Boolean.TRUE.equals(drucksache.finanzen().ueberAusserplanmaessig());
            return new Papier(drucksache.betreff(), ueber ? drucksache.finanzen().ueberAplBetrag() : null,
                    ueber ? drucksache.finanzen().ueberAplDeckung() : null);
        }
    }
}
