package de.beratungsfolge.pruefung.befund;

import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a finding, and the rule files of any version that was ever active. */
@Controller
class BefundSeite {

    private static final String JA = "ja";

    private final Befundblaetter blaetter;
    private final Ausfuhren ausfuhren;

    BefundSeite(Befundblaetter blaetter, Ausfuhren ausfuhren) {
        this.blaetter = blaetter;
        this.ausfuhren = ausfuhren;
    }

    @GetMapping("/pruefung/befunde/{id:\\d{1,18}}")
    String seite(@PathVariable long id, @RequestParam(defaultValue = "") String nachpruefung, Model seite) {
        seite.addAttribute("ansicht", blaetter.blatt(id, JA.equals(nachpruefung)));
        return "pruefung/befund";
    }

    @GetMapping(value = "/pruefung/befunde/{id:\\d{1,18}}", params = "format")
    ResponseEntity<byte[]> datei(@PathVariable long id, @RequestParam(defaultValue = "") String nachpruefung, @RequestParam String format,
                                 @RequestParam(defaultValue = "") String tabelle, HttpServletRequest anfrage) {
        return ausfuhren.liefern(blaetter.blatt(id, JA.equals(nachpruefung)), format, tabelle, anfrage);
    }

    @GetMapping("/pruefung/regeln/{fassung:[0-9a-f]{64}}/{*pfad}")
    String regeldatei(@PathVariable String fassung, @PathVariable String pfad, Model seite) {
        seite.addAttribute("pfad", pfad.substring(1));
        seite.addAttribute("fassung", fassung);
        seite.addAttribute("zeilen", blaetter.datei(fassung, pfad.substring(1)).split("\\R", -1));
        return "pruefung/regeldatei";
    }
}
