package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Fraktionspflege;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Fraktionen, a new one, another name from a day on. */
@Controller
@RequestMapping("/stammdaten/fraktionen")
class Fraktionsseiten {

    private final Zugang zugang;
    private final Gremien gremien;
    private final Fraktionspflege pflege;
    private final Heute heute;

    Fraktionsseiten(Zugang zugang, Gremien gremien, Fraktionspflege pflege, Heute heute) {
        this.zugang = zugang;
        this.gremien = gremien;
        this.pflege = pflege;
        this.heute = heute;
    }

    @GetMapping
    String alle(HttpServletRequest anfrage, @RequestParam(required = false) String am, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return alle(model, new Formular(Map.of()), heute.oder(am));
    }

    @PostMapping
    String anlegen(HttpServletRequest anfrage, HttpServletResponse antwort, @RequestParam Map<String, String> werte,
                   Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() ->
                        pflege.anlegen(form.text("kuerzel"), form.text("name"), person).name() + " ist angelegt.",
                "/stammdaten/fraktionen", () -> alle(model, form, heute.heute()));
    }

    private String alle(Model model, Formular form, LocalDate tag) {
        model.addAttribute("am", tag);
        model.addAttribute("form", form);
        model.addAttribute("fraktionen", gremien.fraktionenAm(tag));
        model.addAttribute("umbenennungen", pflege.umbenennungen());
        return "stammdaten/fraktionen";
    }

    @GetMapping("/{id}/name")
    String name(HttpServletRequest anfrage, @PathVariable long id, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return name(id, model, new Formular(Map.of()));
    }

    @PostMapping("/{id}/name")
    String umbenennen(HttpServletRequest anfrage, HttpServletResponse antwort, @PathVariable long id,
                      @RequestParam Map<String, String> werte, Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> {
            LocalDate ab = form.tag("ab", "Gilt ab");
            form.lesbar();
            pflege.umbenennen(id, form.text("name"), ab, person);
            return "Vom " + Datum.deutsch(ab) + " an heißt die Fraktion „" + form.text("name").strip() + "“.";
        }, "/stammdaten/fraktionen", () -> name(id, model, form));
    }

    private String name(long id, Model model, Formular form) {
        model.addAttribute("fraktion", gremien.fraktionenAm(heute.heute()).stream().filter(eine -> eine.id() == id)
                .findFirst().orElseThrow(() -> new NoSuchElementException("Fraktion " + id)));
        model.addAttribute("form", form);
        return "stammdaten/fraktion-name";
    }
}
