package de.beratungsfolge.prozesse.widerspruch;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.prozesse.einspruch.EinspruchProzess;
import de.beratungsfolge.rechtsbehelfe.Einspruchsfrist;
import de.beratungsfolge.rechtsbehelfe.Hemmungen;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussart;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decisions that the start forms of objections offer; those of a non-public part only to whoever may see them. */
@RestController
class BeschluesseController {

    private final Beschluesse beschluesse;
    private final Hemmungen hemmungen;
    private final Einspruchsfrist fristen;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    BeschluesseController(Beschluesse beschluesse, Hemmungen hemmungen, Einspruchsfrist fristen, Drucksachen drucksachen,
                          Gremien gremien, Zugang zugang, Sichtbarkeit sichtbarkeit) {
        this.beschluesse = beschluesse;
        this.hemmungen = hemmungen;
        this.fristen = fristen;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    @GetMapping("/api/beschluesse")
    List<Zeile> beschluesse(HttpServletRequest anfrage) {
        String person = zugang.verlangeStart(anfrage, WiderspruchProzess.SCHLUESSEL, EinspruchProzess.SCHLUESSEL);
        return beschluesse.alle().stream().filter(einer -> sichtbarkeit.darfPunktSehen(person, einer.punktId()))
                .map(this::zeile).toList();
    }

    private Zeile zeile(Beschluss einer) {
        String papier = einer.stationId() == null ? "" : drucksachen.drucksache(
                drucksachen.station(einer.stationId()).drucksacheId()).nummer() + " DS, ";
        return new Zeile(einer.punktId(), gremien.gremium(einer.gremiumId()).name() + ", " + Datum.deutsch(einer.am())
                + ", " + einer.kurzname() + ": " + einer.titel(), einer.am(), einer.art() == Beschlussart.EMPFEHLUNG,
                papier + einer.ergebnis().bezeichnung(), hemmungen.gehemmt(einer.punktId()).orElse(""),
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
