package de.beratungsfolge.seiten.sitzungsleitung;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chair and secretary of a meeting change before it or while it lasts: somebody resigns, falls ill, another is named. */
@Controller
@RequestMapping("/sitzungsleitung")
class SitzungsleitungSeite {

    private final Zugang zugang;
    private final Sitzungen sitzungen;
    private final Amtsnachfolge nachfolge;
    private final Aemteransicht ansicht;

    SitzungsleitungSeite(Zugang zugang, Sitzungen sitzungen, Amtsnachfolge nachfolge, Aemteransicht ansicht) {
        this.zugang = zugang;
        this.sitzungen = sitzungen;
        this.nachfolge = nachfolge;
        this.ansicht = ansicht;
    }

    @GetMapping
    String sitzungen(HttpServletRequest anfrage, Model seite) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        seite.addAttribute("sitzungen", sitzungen.alle().stream().filter(SitzungsleitungSeite::offen)
                .map(sitzung -> List.of(sitzung.kennung(), sitzungen.bezeichnung(sitzung))).toList());
        return "sitzungsleitung/sitzungen";
    }

    @GetMapping("/{kennung}")
    String zeigen(@PathVariable String kennung, HttpServletRequest anfrage, Model seite) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Sitzung sitzung = sitzungen.mitKennung(kennung).orElseThrow();
        seite.addAttribute("titel", sitzungen.bezeichnung(sitzung));
        seite.addAttribute("kennung", kennung);
        seite.addAttribute("offen", offen(sitzung));
        seite.addAttribute("laeuft", sitzung.stand() == Sitzungsstand.LAEUFT);
        seite.addAttribute("aemter", Arrays.stream(Sitzungsamt.values()).map(amt -> ansicht.von(sitzung, amt)).toList());
        seite.addAttribute("verlauf", ansicht.verlauf(sitzung));
        return "sitzungsleitung/sitzungsleitung";
    }

    @PostMapping("/{kennung}")
    String uebergeben(@PathVariable String kennung, @RequestParam Sitzungsamt amt, @RequestParam(required = false) Long person,
                      @RequestParam(required = false) String um, @RequestParam(required = false) String grund,
                      HttpServletRequest anfrage, RedirectAttributes antwort) {
        String wer = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Sitzung sitzung = sitzungen.mitKennung(kennung).orElseThrow();
        try {
            nachfolge.uebergeben(sitzung, amt, person, zeit(um), grund, wer);
            antwort.addFlashAttribute("meldung", amt.bezeichnung() + " ist gewechselt; die offenen Aufgaben liegen bei der neuen Person.");
        } catch (EingabeFehler fehler) {
            antwort.addFlashAttribute("fehler", String.join("\n", fehler.gruende()));
        }
        return "redirect:/sitzungsleitung/" + sitzung.kennung();
    }

    private static boolean offen(Sitzung sitzung) {
        return sitzung.stand().vorDerSitzung() || sitzung.stand() == Sitzungsstand.LAEUFT;
    }

    private static LocalTime zeit(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text);
        } catch (DateTimeParseException fehler) {
            throw new EingabeFehler("Ab wann (Uhrzeit)", "„" + text + "“ ist keine gültige Uhrzeit.");
        }
    }
}
