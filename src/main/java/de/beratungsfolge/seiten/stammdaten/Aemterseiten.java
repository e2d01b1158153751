package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Aemterpflege;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienamt;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Vertretung;
import de.beratungsfolge.gremien.Vertretungspflege;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms about chair, deputy chairs, minutes and the order of deputies. */
@Controller
@RequestMapping("/stammdaten/gremien/{id}")
class Aemterseiten {

    private static final int FREIE_PLAETZE = 3;

    private final Zugang zugang;
    private final Gremien gremien;
    private final Aemterpflege aemter;
    private final Vertretungspflege vertretungen;
    private final Blatt blatt;
    private final Auswahl auswahl;
    private final Heute heute;

    Aemterseiten(Zugang zugang, Gremien gremien, Aemterpflege aemter, Vertretungspflege vertretungen, Blatt blatt,
                 Auswahl auswahl, Heute heute) {
        this.zugang = zugang;
        this.gremien = gremien;
        this.aemter = aemter;
        this.vertretungen = vertretungen;
        this.blatt = blatt;
        this.auswahl = auswahl;
        this.heute = heute;
    }

    @GetMapping("/amt")
    String amt(HttpServletRequest anfrage, @PathVariable long id, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return amt(id, model, new Formular(Map.of()));
    }

    @PostMapping("/amt")
    String amt(HttpServletRequest anfrage, HttpServletResponse antwort, @PathVariable long id,
               @RequestParam Map<String, String> werte, Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> {
            var ab = form.tag("ab", "Gilt ab");
            form.lesbar();
            Gremienamt amt = form.wahl("amt", Gremienamt.class);
            aemter.besetzen(id, form.text("stand"), amt, ab, form.id("person"), person);
            return amt.bezeichnung() + " ist vom " + Datum.deutsch(ab) + " an neu besetzt.";
        }, "/stammdaten/gremien/" + id, () -> amt(id, model, form));
    }

    private String amt(long id, Model model, Formular form) {
        grundlage(id, model, form);
        model.addAttribute("blatt", blatt.gremium(id, heute.heute()));
        return "stammdaten/amt";
    }

    @GetMapping("/vertretungen")
    String liste(HttpServletRequest anfrage, @PathVariable long id, @RequestParam(required = false) Long fraktion,
                 Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(Map.of()).mit("fraktion", fraktion);
        int platz = 0;
        for (Vertretung eine : blatt.liste(id, fraktion, heute.heute())) {
            platz++;
            form.mit("person" + platz, eine.personId()).mit("art" + platz, eine.art());
        }
        return liste(id, model, form.mit("plaetze", platz + FREIE_PLAETZE));
    }

    @PostMapping("/vertretungen")
    String liste(HttpServletRequest anfrage, HttpServletResponse antwort, @PathVariable long id,
                 @RequestParam Map<String, String> werte, Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> {
            var ab = form.tag("ab", "Gilt ab");
            form.lesbar();
            List<Vertretungspflege.Platz> plaetze = plaetze(form);
            vertretungen.setzen(id, form.text("stand"), form.id("fraktion"), ab, plaetze, person);
            return "Vom " + Datum.deutsch(ab) + " an stehen " + plaetze.size() + " auf der Liste.";
        }, "/stammdaten/gremien/" + id, () -> liste(id, model, form));
    }

    /** Places left empty are no places: whoever comes after moves up. */
    private static List<Vertretungspflege.Platz> plaetze(Formular form) {
        List<Vertretungspflege.Platz> plaetze = new ArrayList<>();
        for (int platz = 1; platz <= anzahl(form); platz++) {
            if (!form.text("person" + platz).isEmpty()) {
                plaetze.add(new Vertretungspflege.Platz(form.id("person" + platz),
                        form.wahl("art" + platz, Mitgliedsart.class)));
            }
        }
        return plaetze;
    }

    private static int anzahl(Formular form) {
        Long anzahl = form.id("plaetze");
        return anzahl == null ? FREIE_PLAETZE : (int) Math.min(anzahl, 100);
    }

    private String liste(long id, Model model, Formular form) {
        grundlage(id, model, form);
        model.addAttribute("plaetze", anzahl(form));
        model.addAttribute("fraktion", gremien.fraktionenAm(heute.heute()).stream()
                .filter(eine -> form.gewaehlt("fraktion", eine.id())).findFirst().orElse(null));
        return "stammdaten/vertretungen";
    }

    private void grundlage(long id, Model model, Formular form) {
        model.addAttribute("gremium", gremien.gremium(id));
        model.addAttribute("stand", gremien.besetzung(id).stand());
        model.addAttribute("form", form);
        auswahl.fuerMitglieder(model, heute.heute());
    }
}
