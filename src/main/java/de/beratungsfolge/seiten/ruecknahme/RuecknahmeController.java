package de.beratungsfolge.seiten.ruecknahme;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Rueckzuege;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.DrucksacheRueckzug;
import de.beratungsfolge.prozesse.KeinZugang;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a paper back: for good, or into its draft. The two parts of the path are those of the paper's number. */
@Controller
@RequestMapping("/drucksachen/{wahlperiode}/{nummer}")
class RuecknahmeController {

    private static final Rolle[] ROLLEN = {Rolle.SACHBEARBEITUNG, Rolle.BUERGERMEISTER, Rolle.SITZUNGSDIENST};

    private final Drucksachen drucksachen;
    private final Rueckzuege rueckzuege;
    private final DrucksacheRueckzug rueckzug;
    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    RuecknahmeController(Drucksachen drucksachen, Rueckzuege rueckzuege, DrucksacheRueckzug rueckzug, Zugang zugang,
                         Sichtbarkeit sichtbarkeit) {
        this.drucksachen = drucksachen;
        this.rueckzuege = rueckzuege;
        this.rueckzug = rueckzug;
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    @GetMapping("/zurueckziehen")
    String seite(@PathVariable String wahlperiode, @PathVariable String nummer, HttpServletRequest anfrage, Model seite) {
        String person = zugang.verlange(anfrage, ROLLEN);
        Drucksache drucksache = drucksache(person, wahlperiode, nummer);
        seite.addAttribute("drucksache", drucksache);
        seite.addAttribute("moeglich", rueckzuege.moeglich(drucksache));
        seite.addAttribute("neufassung", drucksache.stand() == Stand.BERATUNG && person.equals(drucksache.verfasser())
                && drucksachen.stationen(drucksache.id()).stream().allMatch(station -> station.ergebnis() == null));
        return "ruecknahme/ruecknahme";
    }

    @PostMapping("/zurueckziehen")
    String zurueckziehen(@PathVariable String wahlperiode, @PathVariable String nummer, @RequestParam String grund,
                         HttpServletRequest anfrage, RedirectAttributes antwort) {
        String person = zugang.verlange(anfrage, ROLLEN);
        Drucksache drucksache = drucksache(person, wahlperiode, nummer);
        return versuchen(drucksache, antwort, "Die Drucksache ist zurückgezogen.",
                () -> rueckzug.zurueckziehen(drucksache, grund, person));
    }

    @PostMapping("/neufassung")
    String neuFassen(@PathVariable String wahlperiode, @PathVariable String nummer, @RequestParam String grund,
                     HttpServletRequest anfrage, RedirectAttributes antwort) {
        String person = zugang.verlange(anfrage, ROLLEN);
        Drucksache drucksache = drucksache(person, wahlperiode, nummer);
        return versuchen(drucksache, antwort, "Die Drucksache ist wieder im Entwurf; die Aufgabe liegt in Ihrer Liste.",
                () -> rueckzug.neuFassen(drucksache, grund, person));
    }

    private static String versuchen(Drucksache drucksache, RedirectAttributes antwort, String meldung, Runnable tun) {
        try {
            tun.run();
            antwort.addFlashAttribute("meldung", meldung);
        } catch (EingabeFehler fehler) {
            antwort.addFlashAttribute("fehler", String.join("\n", fehler.gruende()));
        }
        return "redirect:/drucksachen/" + drucksache.nummer() + "/zurueckziehen";
    }

    /** For the author, the mayor, the Sitzungsdienst; to whom a paper is none of theirs, it is none at all. */
    private Drucksache drucksache(String person, String wahlperiode, String nummer) {
        Drucksache drucksache = sichtbarkeit.drucksache(person, wahlperiode + "/" + nummer);
        Set<Rolle> rollen = zugang.rollen(person);
        if (!person.equals(drucksache.verfasser()) && !rollen.contains(Rolle.BUERGERMEISTER)
                && !rollen.contains(Rolle.SITZUNGSDIENST)) {
            throw KeinZugang.weil("Eine Drucksache zieht nur zurück, wer sie verfasst hat, der Bürgermeister oder der Sitzungsdienst.");
        }
        return drucksache;
    }
}
