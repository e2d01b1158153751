package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienpflege;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Gremiumsdaten;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms about a body itself: begin, size, end, end of the election period. */
@Controller
@RequestMapping("/stammdaten/gremien")
class Gremienseiten {

    private final Zugang zugang;
    private final Gremien gremien;
    private final Gremienpflege pflege;
    private final Auswahl auswahl;

    Gremienseiten(Zugang zugang, Gremien gremien, Gremienpflege pflege, Auswahl auswahl) {
        this.zugang = zugang;
        this.gremien = gremien;
        this.pflege = pflege;
        this.auswahl = auswahl;
    }

    @GetMapping("/neu")
    String neu(HttpServletRequest anfrage, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return neu(model, new Formular(Map.of()));
    }

    @PostMapping("/neu")
    String anlegen(HttpServletRequest anfrage, HttpServletResponse antwort, @RequestParam Map<String, String> werte,
                   Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> {
            Gremiumsdaten daten = new Gremiumsdaten(form.text("kuerzel"), form.text("name"),
                    form.wahl("art", GremiumArt.class), form.zahl("sitze", "Sitze"),
                    form.zahl("ratsmitglieder", "Ratsmitglieder"), form.tag("von", "Von"), null);
            form.lesbar();
            return "Das Gremium „" + pflege.anlegen(daten, person).name() + "“ ist angelegt.";
        }, "/stammdaten", () -> neu(model, form));
    }

    private String neu(Model model, Formular form) {
        model.addAttribute("form", form);
        model.addAttribute("arten", auswahl.gremiumsarten());
        return "stammdaten/gremium-neu";
    }

    @GetMapping("/{id}/{aktion:groesse|ende|wahlperiode}")
    String formular(HttpServletRequest anfrage, @PathVariable long id, @PathVariable String aktion, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Gremium gremium = gremien.gremium(id);
        return formular(id, aktion, model, new Formular(Map.of()).mit("sitze", gremium.mitgliederzahl())
                .mit("ratsmitglieder", gremium.ratsmitglieder()));
    }

    @PostMapping("/{id}/{aktion:groesse|ende|wahlperiode}")
    String aendern(HttpServletRequest anfrage, HttpServletResponse antwort, @PathVariable long id,
                   @PathVariable String aktion, @RequestParam Map<String, String> werte, Model model,
                   RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> switch (aktion) {
            case "groesse" -> groesse(id, form, person);
            case "ende" -> ende(id, form, person);
            default -> wahlperiode(id, form, person);
        }, "/stammdaten/gremien/" + id, () -> formular(id, aktion, model, form));
    }

    private String groesse(long id, Formular form, String person) {
        var ab = form.tag("ab", "Gilt ab");
        Integer sitze = form.zahl("sitze", "Sitze");
        Integer ratsmitglieder = form.zahl("ratsmitglieder", "Ratsmitglieder");
        form.lesbar();
        pflege.groesseAendern(id, form.text("stand"), ab, sitze, ratsmitglieder, person);
        return "Vom " + Datum.deutsch(ab) + " an hat das Gremium " + sitze + " Sitze.";
    }

    private String ende(long id, Formular form, String person) {
        var tag = form.tag("tag", "Letzter Tag");
        form.lesbar();
        pflege.beenden(id, form.text("stand"), tag, person);
        return "Das Gremium endet am " + Datum.deutsch(tag) + ".";
    }

    private String wahlperiode(long id, Formular form, String person) {
        var tag = form.tag("tag", "Letzter Tag");
        form.lesbar();
        pflege.wahlperiodeBeenden(id, form.text("stand"), tag, person);
        return "Alle Mitgliedschaften und Vertretungen enden am " + Datum.deutsch(tag)
                + ". Die neuen können einzeln aufgenommen oder aus einer Datei eingeführt werden.";
    }

    private String formular(long id, String aktion, Model model, Formular form) {
        model.addAttribute("gremium", gremien.gremium(id));
        model.addAttribute("stand", gremien.besetzung(id).stand());
        model.addAttribute("aktion", aktion);
        model.addAttribute("form", form);
        return "stammdaten/gremium-" + aktion;
    }
}
