package de.beratungsfolge.prozesse.beiratnachruecken;

import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Today's members of the Seniorenbeirat, and the bodies of that kind, for the start forms that ask for them. */
@RestController
class BeiratsmitgliederController {

    private final Gremien gremien;
    private final Wahlakte akte;
    private final Zugang zugang;
    private final Clock uhr;

    BeiratsmitgliederController(Gremien gremien, Wahlakte akte, Zugang zugang, Clock uhr) {
        this.gremien = gremien;
        this.akte = akte;
        this.zugang = zugang;
        this.uhr = uhr;
    }

    @GetMapping("/api/beiratsmitglieder")
    List<Beirat> beiraete(HttpServletRequest anfrage) {
        zugang.verlangeStart(anfrage, BeiratnachrueckenProzess.SCHLUESSEL);
        LocalDate heute = LocalDate.now(uhr.withZone(Datum.ZONE));
        return gremien.alleAm(heute).stream().filter(gremium -> gremium.art() == GremiumArt.SENIORENBEIRAT)
                .map(gremium -> new Beirat(gremium.kuerzel(), gremium.name(), akte.letzte(gremium.id()).isPresent(),
                        mitglieder(gremium, heute))).toList();
    }

    private List<Mitglied> mitglieder(Gremium gremium, LocalDate heute) {
        return gremien.besetzung(gremium.id()).mitgliedschaften(heute).stream()
                .filter(eine -> eine.art().stimmberechtigt())
                .map(eine -> new Mitglied(eine.id(), gremien.person(eine.personId()).name())).toList();
    }

    /**
     * A body and its members.
     *
     * @param wahl an election is stored, so the order of those who may move up is known
     */
    record Beirat(String kuerzel, String name, boolean wahl, List<Mitglied> mitglieder) {
    }

    /** A membership that can end. */
    record Mitglied(long id, String name) {
    }
}
