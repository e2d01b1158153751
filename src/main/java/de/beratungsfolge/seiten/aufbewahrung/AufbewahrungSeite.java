package de.beratungsfolge.seiten.aufbewahrung;

import de.beratungsfolge.aufbewahrung.Aufbewahrungsart;
import de.beratungsfolge.aufbewahrung.Fristen;
import de.beratungsfolge.aufbewahrung.Loeschauftraege;
import de.beratungsfolge.aufbewahrung.Loeschauftrag;
import de.beratungsfolge.aufbewahrung.Loeschsperre;
import de.beratungsfolge.aufbewahrung.Sperren;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.KeinZugang;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Periods, what is due, orders to delete, holds. Sitzungsdienst and administration order and confirm, one the other's order; holds are
 * set by auditors and lawyers too.
 */
@Controller
class AufbewahrungSeite {

    private static final String SEITE = "aufbewahrung";

    private final Zugang zugang;
    private final Fristen fristen;
    private final Loeschauftraege auftraege;
    private final Sperren sperren;
    private final Sperrrecht sperrrecht;
    private final Benutzer benutzer;

    AufbewahrungSeite(Zugang zugang, Fristen fristen, Loeschauftraege auftraege, Sperren sperren, Sperrrecht sperrrecht,
                      Benutzer benutzer) {
        this.zugang = zugang;
        this.fristen = fristen;
        this.auftraege = auftraege;
        this.sperren = sperren;
        this.sperrrecht = sperrrecht;
        this.benutzer = benutzer;
    }

    @GetMapping("/aufbewahrung")
    ModelAndView zeigen(HttpServletRequest anfrage, Model model) {
        return seite(berechtigt(anfrage), model);
    }

    @PostMapping("/aufbewahrung/auftraege")
    ModelAndView beantragen(HttpServletRequest anfrage, @RequestParam(defaultValue = "") String art,
                            @RequestParam(defaultValue = "") String grund, Model model, RedirectAttributes weiter) {
        String person = loeschend(anfrage);
        return tun(person, model, weiter, () -> auftraege.beantragen(art(art), grund, person),
                "Beantragt. Gelöscht wird erst, wenn eine andere Person bestätigt.");
    }

    @PostMapping("/aufbewahrung/auftraege/{id}/bestaetigen")
    ModelAndView bestaetigen(HttpServletRequest anfrage, @PathVariable long id, Model model, RedirectAttributes weiter) {
        String person = loeschend(anfrage);
        return tun(person, model, weiter, () -> auftraege.bestaetigen(id, person), "Löschauftrag " + id + " ist ausgeführt.");
    }

    @PostMapping("/aufbewahrung/auftraege/{id}/ablehnen")
    ModelAndView ablehnen(HttpServletRequest anfrage, @PathVariable long id, @RequestParam(defaultValue = "") String grund, Model model,
                          RedirectAttributes weiter) {
        String person = loeschend(anfrage);
        return tun(person, model, weiter, () -> auftraege.ablehnen(id, grund, person), "Löschauftrag " + id + " ist abgelehnt.");
    }

    @PostMapping("/aufbewahrung/sperren")
    ModelAndView sperren(HttpServletRequest anfrage, @RequestParam(defaultValue = "") String vorgang,
                         @RequestParam(defaultValue = "") String grund, Model model, RedirectAttributes weiter) {
        String person = berechtigt(anfrage);
        model.addAttribute("vorgang", vorgang);
        model.addAttribute("sperrgrund", grund);
        return tun(person, model, weiter, () -> sperren.setzen(vorgang, grund, person), "„" + vorgang.strip() + "“ ist gesperrt.");
    }

    @PostMapping("/aufbewahrung/sperren/{id}/aufheben")
    ModelAndView aufheben(HttpServletRequest anfrage, @PathVariable long id, @RequestParam(defaultValue = "") String grund, Model model,
                          RedirectAttributes weiter) {
        String person = berechtigt(anfrage);
        List<Loeschsperre> offene = sperren.offene();
        if (offene.stream().anyMatch(sperre -> sperre.id() == id) && !sperrrecht.aufhebbare(person, offene).contains(id)) {
            throw KeinZugang.weil("Eine Sperre hebt nur auf, wer sie gesetzt hat oder dieselbe Rolle hat.");
        }
        return tun(person, model, weiter, () -> sperren.aufheben(id, grund, person), "Die Sperre ist aufgehoben.");
    }

    private ModelAndView tun(String person, Model model, RedirectAttributes weiter, Runnable tat, String meldung) {
        try {
            tat.run();
            weiter.addFlashAttribute("meldung", meldung);
            return new ModelAndView("redirect:/aufbewahrung");
        } catch (EingabeFehler fehler) {
            return abgelehnt(person, model, String.join("\n", fehler.gruende()));
        } catch (OptimisticLockingFailureException zugleich) {
            return abgelehnt(person, model, "Im selben Augenblick hat jemand anderes darüber entschieden; bitte neu ansehen.");
        }
    }

    private ModelAndView abgelehnt(String person, Model model, String fehler) {
        model.addAttribute("fehler", fehler);
        ModelAndView seite = seite(person, model);
        seite.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return seite;
    }

    private ModelAndView seite(String person, Model model) {
        model.addAttribute("person", person);
        boolean loescht = darfLoeschen(person);
        model.addAttribute("loescht", loescht);
        model.addAttribute("einzeln", loescht || zugang.prueft(person));
        model.addAttribute("fristen", fristen.alle());
        model.addAttribute("faelliges", auftraege.faellig());
        List<Loeschauftrag> alle = auftraege.alle();
        model.addAttribute("auftraege", alle);
        model.addAttribute("umfaenge", auftraege.umfaenge());
        List<Loeschsperre> offene = sperren.offene();
        List<Loeschsperre> aufgehobene = sperren.aufgehobene();
        model.addAttribute("sperren", offene);
        model.addAttribute("aufgehobene", aufgehobene);
        model.addAttribute("aufhebbare", sperrrecht.aufhebbare(person, offene));
        model.addAttribute("namen", namen(Stream.concat(alle.stream().flatMap(einer -> Stream.of(einer.beantragtVon(), einer.entschiedenVon())),
                Stream.of(offene, aufgehobene).flatMap(List::stream).flatMap(eine -> Stream.of(eine.gesetztVon(), eine.aufgehobenVon())))));
        return new ModelAndView(SEITE, model.asMap());
    }

    /** Names by login name; whoever is unknown keeps the login name. */
    private Map<String, String> namen(Stream<String> anmeldenamen) {
        Set<String> personen = anmeldenamen.filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> namen = new HashMap<>(benutzer.namen(personen));
        personen.forEach(person -> namen.putIfAbsent(person, person));
        return namen;
    }

    private boolean darfLoeschen(String person) {
        return zugang.verwaltet(person) || zugang.rollen(person).contains(Rolle.SITZUNGSDIENST);
    }

    private String loeschend(HttpServletRequest anfrage) {
        String person = zugang.verlange(anfrage);
        if (!darfLoeschen(person)) {
            throw KeinZugang.falscheRolle(Rolle.SITZUNGSDIENST.bezeichnung());
        }
        return person;
    }

    private String berechtigt(HttpServletRequest anfrage) {
        String person = zugang.verlange(anfrage);
        if (!sperrrecht.darfSperren(person)) {
            throw KeinZugang.falscheRolle(Rolle.SITZUNGSDIENST.bezeichnung());
        }
        return person;
    }

    private static Aufbewahrungsart art(String name) {
        return Arrays.stream(Aufbewahrungsart.values()).filter(eine -> eine.name().equals(name)).findFirst()
                .orElseThrow(() -> new EingabeFehler("Art", "„" + name + "“ gehört nicht zur Auswahl."));
    }
}
