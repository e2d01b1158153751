package de.beratungsfolge.seiten.abwesenheit;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.KeinZugang;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheit;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheiten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Absences and deputies: everybody for oneself, Sitzungsdienst and administration for everybody. */
@Controller
class AbwesenheitSeite {

    private static final String ZUR_SEITE = "redirect:/abwesenheit";

    private final Zugang zugang;
    private final Abwesenheiten abwesenheiten;
    private final Benutzer benutzer;

    AbwesenheitSeite(Zugang zugang, Abwesenheiten abwesenheiten, Benutzer benutzer) {
        this.zugang = zugang;
        this.abwesenheiten = abwesenheiten;
        this.benutzer = benutzer;
    }

    @GetMapping("/abwesenheit")
    ModelAndView zeigen(HttpServletRequest anfrage, Model model) {
        String person = zugang.verlange(anfrage);
        return seite(person, model, new Abwesenheitsformular(person, null, null, null, null, false, null));
    }

    /** What was typed stays in the form when it is refused. */
    @PostMapping("/abwesenheit")
    ModelAndView eintragen(HttpServletRequest anfrage, @ModelAttribute Abwesenheitsformular formular, Model model,
                           RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage);
        verlangeRechtFuer(person, formular.fuer(person));
        try {
            Abwesenheit neue = abwesenheiten.eintragen(formular.meldung(person), person);
            weiter.addFlashAttribute("meldung", meldung(neue));
            return new ModelAndView(ZUR_SEITE);
        } catch (EingabeFehler fehler) {
            model.addAttribute("fehler", String.join("\n", fehler.gruende()));
            ModelAndView seite = seite(person, model, formular);
            seite.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return seite;
        }
    }

    @PostMapping("/abwesenheit/{id}/aufheben")
    ModelAndView aufheben(HttpServletRequest anfrage, @PathVariable long id, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage);
        verlangeRechtFuer(person, abwesenheiten.abwesenheit(id).person());
        try {
            abwesenheiten.aufheben(id, person);
            weiter.addFlashAttribute("meldung", "Die Abwesenheit ist aufgehoben; offene Aufgaben liegen wieder bei der Person.");
        } catch (EingabeFehler fehler) {
            weiter.addFlashAttribute("fehler", fehler.getMessage());
        }
        return new ModelAndView(ZUR_SEITE);
    }

    private String meldung(Abwesenheit neue) {
        String satz = "Eingetragen: " + benutzer.name(neue.person()) + ", " + neue.rolle().bezeichnung() + ", vom "
                + neue.zeitraum() + ". Es vertritt: " + benutzer.name(neue.vertreter()) + ".";
        List<String> offen = abwesenheiten.ohneVertreter(neue).stream()
                .map(eine -> benutzer.name(eine.person()) + " (" + eine.zeitraum() + ")").toList();
        return offen.isEmpty() ? satz : satz + " Achtung: " + benutzer.name(neue.person()) + " vertritt in dieser Zeit "
                + String.join(", ", offen) + "; dafür ist eine andere Vertretung nötig.";
    }

    private void verlangeRechtFuer(String person, String andere) {
        if (!person.equals(andere) && !fuerAlle(person)) {
            throw KeinZugang.weil("Abwesenheiten anderer tragen nur der Sitzungsdienst und die Administration ein.");
        }
    }

    private boolean fuerAlle(String person) {
        return zugang.rollen(person).contains(Rolle.SITZUNGSDIENST) || zugang.verwaltet(person);
    }

    private ModelAndView seite(String person, Model model, Abwesenheitsformular formular) {
        boolean fuerAlle = fuerAlle(person);
        List<String> alle = benutzer.alle();
        model.addAttribute("formular", formular);
        model.addAttribute("fuerAlle", fuerAlle);
        model.addAttribute("personen", alle.stream().map(name -> new Wahl(name, benutzer.name(name))).toList());
        model.addAttribute("rollen", (fuerAlle ? List.of(Rolle.values()) : List.copyOf(zugang.rollen(person))).stream()
                .map(rolle -> new Wahl(rolle.name(), rolle.bezeichnung())).toList());
        model.addAttribute("zeilen", abwesenheiten.offene().stream()
                .filter(eine -> fuerAlle || eine.person().equals(person) || eine.vertreter().equals(person))
                .map(eine -> zeile(eine, fuerAlle || eine.person().equals(person))).toList());
        return new ModelAndView("abwesenheit", model.asMap());
    }

    private Zeile zeile(Abwesenheit eine, boolean aufhebbar) {
        return new Zeile(eine.id(), benutzer.name(eine.person()), eine.rolle().bezeichnung(), eine.zeitraum(),
                benutzer.name(eine.vertreter()), eine.darfUnterzeichnen() ? "ja" : "nein", aufhebbar ? eine.grund() : null,
                aufhebbar);
    }

    /** An entry of a choice. */
    record Wahl(String wert, String text) {
    }

    /** A line of the table; the reason is for whoever may revoke the absence. */
    record Zeile(long id, String person, String rolle, String zeitraum, String vertretung, String unterzeichnet,
                 String grund, boolean aufhebbar) {
    }
}
