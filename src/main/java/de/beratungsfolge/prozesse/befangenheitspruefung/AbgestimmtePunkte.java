package de.beratungsfolge.prozesse.befangenheitspruefung;

import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Items with an established vote for the start form: all for the Sitzungsdienst, those of the own body for a chair. */
@RestController
class AbgestimmtePunkte {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Abstimmungen abstimmungen;
    private final Sitzungsaemter aemter;
    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    AbgestimmtePunkte(Sitzungen sitzungen, Tagesordnung tagesordnung, Abstimmungen abstimmungen, Sitzungsaemter aemter,
                      Zugang zugang, Sichtbarkeit sichtbarkeit) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.abstimmungen = abstimmungen;
        this.aemter = aemter;
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    @GetMapping("/api/abgestimmte-punkte")
    List<Punkt> punkte(HttpServletRequest anfrage) {
        String person = zugang.verlangeStart(anfrage, BefangenheitspruefungProzess.SCHLUESSEL);
        boolean alle = zugang.rollen(person).contains(Rolle.SITZUNGSDIENST);
        return sitzungen.alle().stream().filter(sitzung -> alle || leitet(person, sitzung))
                .flatMap(sitzung -> tagesordnung.punkte(sitzung.id()).stream()
                        .filter(punkt -> sichtbarkeit.darfPunktSehen(person, punkt.id()))
                        .filter(punkt -> abstimmungen.abstimmung(punkt.id())
                                .filter(eine -> eine.festgestellt() != null).isPresent())
                        .map(punkt -> punkt(sitzung, punkt))).toList();
    }

    private boolean leitet(String person, Sitzung sitzung) {
        return aemter.vorsitz(sitzung).map(Person::benutzer).filter(person::equals).isPresent();
    }

    private Punkt punkt(Sitzung sitzung, Tagesordnungspunkt punkt) {
        return new Punkt(punkt.id(), sitzungen.bezeichnung(sitzung), punkt.kurzname() + " " + punkt.titel(),
                abstimmungen.stimmrechte(punkt.id()).stream().filter(Abstimmungen.Stimmrecht::stimmberechtigt)
                        .map(einer -> Anzeige.option(einer.personId(), einer.name())).toList());
    }

    record Punkt(long punktId, String sitzung, String punkt, List<Map<String, Object>> personen) {
    }
}
