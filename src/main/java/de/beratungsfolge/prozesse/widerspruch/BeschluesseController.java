package de.beratungsfolge.prozesse.widerspruch;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.rechtsbehelfe.Einspruchsfrist;
import de.beratungsfolge.rechtsbehelfe.Hemmungen;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussart;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The decisions that start forms offer, for whoever is signed in. What was decided in the non-public part has a title
 * only for those who deal with objections.
 */
@RestController
class BeschluesseController {

    private static final Set<Rolle> SEHEN_NICHTOEFFENTLICHES =
            EnumSet.of(Rolle.BUERGERMEISTER, Rolle.SITZUNGSDIENST, Rolle.RECHTSAMT);

    private final Beschluesse beschluesse;
    private final Hemmungen hemmungen;
    private final Einspruchsfrist fristen;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Anmeldung anmeldung;
    private final Zugang zugang;

    BeschluesseController(Beschluesse beschluesse, Hemmungen hemmungen, Einspruchsfrist fristen, Drucksachen drucksachen,
                          Gremien gremien, Anmeldung anmeldung, Zugang zugang) {
        this.beschluesse = beschluesse;
        this.hemmungen = hemmungen;
        this.fristen = fristen;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.anmeldung = anmeldung;
        this.zugang = zugang;
    }

    @GetMapping("/api/beschluesse")
    ResponseEntity<Object> beschluesse(HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage).map(person -> ResponseEntity.ok((Object) liste(person)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .body(Map.of("fehler", "Bitte melden Sie sich an.")));
    }

    private List<Zeile> liste(String person) {
        boolean alles = zugang.rollen(person).stream().anyMatch(SEHEN_NICHTOEFFENTLICHES::contains);
        return beschluesse.alle().stream().map(einer -> zeile(einer, alles)).toList();
    }

    private Zeile zeile(Beschluss einer, boolean alles) {
        boolean lesbar = alles || einer.oeffentlich();
        String papier = einer.stationId() == null || !lesbar ? "" : drucksachen.drucksache(
                drucksachen.station(einer.stationId()).drucksacheId()).nummer() + " DS, ";
        return new Zeile(einer.punktId(), gremien.gremium(einer.gremiumId()).name() + ", " + Datum.deutsch(einer.am())
                + ", " + einer.kurzname() + ": " + (lesbar ? einer.titel() : "nichtöffentlich"), einer.am(),
                einer.art() == Beschlussart.EMPFEHLUNG, papier + einer.ergebnis().bezeichnung(), hemmungen.gehemmt(einer.punktId()).orElse(""),
                fristen.fuer(einer.am()).orElse(null));
    }

    /**
     * One decision as a choice.
     *
     * @param am         day of the decision
     * @param empfehlung it is a mere recommendation
     * @param ergebnis   number of the paper and result, in German
     * @param hemmung    why it is held, or empty
     * @param frist      when the local period for an Einspruch ends; null if it is not known
     */
    record Zeile(long punkt, String name, LocalDate am, boolean empfehlung, String ergebnis, String hemmung,
                 Einspruchsfrist.Ende frist) {
    }
}
