package de.beratungsfolge.prozesse.mittelbereitstellung;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.mittelbereitstellungen.Erheblichkeit;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the start form can know by itself: the local value of a day, and what a paper says about funds. For those who
 * may request funds; a non-public paper only for the Kämmerei and its author.
 */
@RestController
class MittelvorgabenController {

    private final Erheblichkeit erheblichkeit;
    private final Drucksachen drucksachen;
    private final Anmeldung anmeldung;
    private final Zugang zugang;

    MittelvorgabenController(Erheblichkeit erheblichkeit, Drucksachen drucksachen, Anmeldung anmeldung, Zugang zugang) {
        this.erheblichkeit = erheblichkeit;
        this.drucksachen = drucksachen;
        this.anmeldung = anmeldung;
        this.zugang = zugang;
    }

    @GetMapping("/api/mittelvorgaben")
    ResponseEntity<Object> vorgaben(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tag,
                                    @RequestParam(required = false) String drucksache, HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage).map(person -> fuer(person, tag, drucksache))
                .orElseGet(() -> fehler(HttpStatus.UNAUTHORIZED, "Bitte melden Sie sich an."));
    }

    private ResponseEntity<Object> fuer(String person, LocalDate tag, String nummer) {
        Set<Rolle> rollen = zugang.rollen(person);
        if (!rollen.contains(Rolle.KAEMMEREI) && !rollen.contains(Rolle.SACHBEARBEITUNG)) {
            return fehler(HttpStatus.FORBIDDEN, "Mittel beantragen Kämmerei und Sachbearbeitung.");
        }
        Papier papier = drucksachen.mitNummer(nummer).filter(eines -> eines.oeffentlich()
                || rollen.contains(Rolle.KAEMMEREI) || eines.verfasser().equals(person)).map(Papier::von).orElse(null);
        return ResponseEntity.ok(new Vorgaben(erheblichkeit.am(tag).orElse(null), papier));
    }

    private static ResponseEntity<Object> fehler(HttpStatus status, String satz) {
        return ResponseEntity.status(status).body(Map.of("fehler", satz));
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
