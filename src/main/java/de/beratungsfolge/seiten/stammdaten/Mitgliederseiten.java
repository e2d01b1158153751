package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienamt;
import de.beratungsfolge.gremien.Mitgliederpflege;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Mitgliedsdaten;
import de.beratungsfolge.gremien.Nachfolge;
import de.beratungsfolge.gremien.Personenwahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
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

/** Forms about memberships: begin, end with a successor, change of Fraktion, correction. */
@Controller
@RequestMapping("/stammdaten")
class Mitgliederseiten {

    private final Zugang zugang;
    private final Gremien gremien;
    private final Mitgliederpflege pflege;
    private final Auswahl auswahl;
    private final Heute heute;

    Mitgliederseiten(Zugang zugang, Gremien gremien, Mitgliederpflege pflege, Auswahl auswahl, Heute heute) {
        this.zugang = zugang;
        this.gremien = gremien;
        this.pflege = pflege;
        this.auswahl = auswahl;
        this.heute = heute;
    }

    @GetMapping("/gremien/{id}/mitglieder/neu")
    String neu(HttpServletRequest anfrage, @PathVariable long id, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return neu(id, model, new Formular(Map.of()));
    }

    @PostMapping("/gremien/{id}/mitglieder/neu")
    String aufnehmen(HttpServletRequest anfrage, HttpServletResponse antwort, @PathVariable long id,
                     @RequestParam Map<String, String> werte, Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        return new Abgabe(model, weiter, antwort).versuche(() -> {
            pflege.aufnehmen(id, daten(form, person(form)), person);
            return "Das Mitglied ist aufgenommen.";
        }, "/stammdaten/gremien/" + id, () -> neu(id, model, form));
    }

    private String neu(long id, Model model, Formular form) {
        model.addAttribute("gremium", gremien.gremium(id));
        model.addAttribute("form", form);
        auswahl.fuerMitglieder(model, heute.heute());
        return "stammdaten/mitglied-neu";
    }

    @GetMapping("/mitglieder/{id}/{aktion:ende|fraktion|berichtigung}")
    String formular(HttpServletRequest anfrage, @PathVariable long id, @PathVariable String aktion, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return formular(id, aktion, model, aktion.equals("ende") ? new Formular(Map.of()) : eingetragen(id));
    }

    /** @return the entry as it stands, ready to be corrected */
    private Formular eingetragen(long id) {
        Mitgliedschaft eine = gremien.mitgliedschaft(id);
        return new Formular(Map.of()).mit("fraktion", eine.fraktionId()).mit("art", eine.art())
                .mit("von", Datum.deutsch(eine.von())).mit("bis", Datum.deutsch(eine.bis()))
                .mit("amt", eine.istSchriftfuehrung() ? null : eine.amt());
    }

    @PostMapping("/mitglieder/{id}/{aktion:ende|fraktion|berichtigung|loeschung}")
    String aendern(HttpServletRequest anfrage, HttpServletResponse antwort, @PathVariable long id,
                   @PathVariable String aktion, @RequestParam Map<String, String> werte, Model model,
                   RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Formular form = new Formular(werte);
        long gremium = gremien.mitgliedschaft(id).gremiumId();
        return new Abgabe(model, weiter, antwort).versuche(() -> switch (aktion) {
            case "ende" -> ende(id, form, person);
            case "fraktion" -> fraktion(id, form, person);
            case "loeschung" -> loeschung(id, form, person);
            default -> berichtigung(id, form, person);
        }, "/stammdaten/gremien/" + gremium,
                () -> aktion.equals("loeschung")
                        ? formular(id, "berichtigung", model, eingetragen(id).mit("loeschgrund", form.text("loeschgrund")))
                        : formular(id, aktion, model, form));
    }

    private String ende(long id, Formular form, String person) {
        var tag = form.tag("tag", "Letzter Tag");
        form.lesbar();
        Personenwahl wer = person(form);
        boolean ohne = wer.id() == null && form.text("nachname").isBlank() && form.text("vorname").isBlank();
        pflege.beenden(id, form.version(), tag, ohne ? null
                : new Nachfolge(wer, form.wahl("art", Mitgliedsart.class)), person);
        return "Die Mitgliedschaft endet am " + Datum.deutsch(tag) + (ohne ? "." : "; die Nachfolge beginnt am Tag danach.");
    }

    private String fraktion(long id, Formular form, String person) {
        var ab = form.tag("ab", "Gilt ab");
        form.lesbar();
        pflege.fraktionWechseln(id, form.version(), ab, form.id("fraktion"), person);
        return "Die Fraktion wechselt am " + Datum.deutsch(ab) + ".";
    }

    private String berichtigung(long id, Formular form, String person) {
        pflege.berichtigen(id, form.version(), daten(form, null), form.text("begruendung"), person);
        return "Der Eintrag ist berichtigt.";
    }

    private String loeschung(long id, Formular form, String person) {
        pflege.loeschen(id, form.version(), form.text("loeschgrund"), person);
        return "Der Eintrag ist gelöscht.";
    }

    private String formular(long id, String aktion, Model model, Formular form) {
        Mitgliedschaft eine = gremien.mitgliedschaft(id);
        model.addAttribute("mitgliedschaft", eine);
        model.addAttribute("person", gremien.person(eine.personId()));
        model.addAttribute("gremium", gremien.gremium(eine.gremiumId()));
        model.addAttribute("form", form);
        auswahl.fuerMitglieder(model, eine.von());
        return "stammdaten/mitglied-" + aktion;
    }

    private static Mitgliedsdaten daten(Formular form, Personenwahl wer) {
        Mitgliedsdaten daten = new Mitgliedsdaten(wer, form.id("fraktion"), form.wahl("art", Mitgliedsart.class),
                form.wahl("amt", Gremienamt.class), form.tag("von", "Von"), form.tag("bis", "Bis"));
        form.lesbar();
        return daten;
    }

    private static Personenwahl person(Formular form) {
        return new Personenwahl(form.id("person"), form.text("vorname"), form.text("nachname"), form.text("benutzer"));
    }
}
