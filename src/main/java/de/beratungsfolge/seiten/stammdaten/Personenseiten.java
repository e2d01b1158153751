package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.gremien.Personenpflege;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people and the form of one of them. */
@Controller
@RequestMapping("/stammdaten/personen")
class Personenseiten {

    private final Zugang zugang;
    private final Gremien gremien;
    private final Personenpflege pflege;

    Personenseiten(Zugang zugang, Gremien gremien, Personenpflege pflege) {
        this.zugang = zugang;
        this.gremien = gremien;
        this.pflege = pflege;
    }

    @GetMapping
    String alle(HttpServletRequest anfrage, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        model.addAttribute("personen", gremien.personen());
        return "stammdaten/personen";
    }

    @GetMapping("/neu")
    String neu(HttpServletRequest anfrage, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return formular(model, new Formular(Map.of()), null);
    }

    @PostMapping("/neu")
    String anlegen(HttpServletRequest anfrage, HttpServletResponse antwort, @RequestParam Map<String, String> werte,
                   Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> pflege.anlegen(form.text("vorname"),
                        form.text("nachname"), form.text("benutzer"), person).name() + " ist aufgenommen.",
                "/stammdaten/personen", () -> formular(model, form, null));
    }

    @GetMapping("/{id}")
    String eine(HttpServletRequest anfrage, @PathVariable long id, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Person eine = gremien.person(id);
        return formular(model, new Formular(Map.of()).mit("vorname", eine.vorname()).mit("nachname", eine.nachname())
                .mit("benutzer", eine.benutzer()), eine);
    }

    @PostMapping("/{id}")
    String aendern(HttpServletRequest anfrage, HttpServletResponse antwort, @PathVariable long id,
                   @RequestParam Map<String, String> werte, Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> {
            pflege.aendern(id, form.version(), form.text("vorname"), form.text("nachname"), form.text("benutzer"), person);
            return "Die Änderung ist gespeichert.";
        }, "/stammdaten/personen/" + id, () -> formular(model, form, gremien.person(id)));
    }

    private String formular(Model model, Formular form, Person eine) {
        model.addAttribute("form", form);
        model.addAttribute("person", eine);
        if (eine != null) {
            model.addAttribute("mitgliedschaften", gremien.mitgliedschaften(eine.id()));
            model.addAttribute("gremien", gremien.alle().stream().collect(Collectors.toMap(Gremium::id, Gremium::name)));
        }
        return "stammdaten/person";
    }
}
