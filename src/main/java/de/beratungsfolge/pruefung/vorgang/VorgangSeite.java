package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a Vorgang. Its name is the rest of the path: a paper's number contains a slash. */
@Controller
class VorgangSeite {

    private final Vorgaenge vorgaenge;
    private final Ausfuhren ausfuhren;

    VorgangSeite(Vorgaenge vorgaenge, Ausfuhren ausfuhren) {
        this.vorgaenge = vorgaenge;
        this.ausfuhren = ausfuhren;
    }

    @GetMapping("/pruefung/vorgaenge/{*vorgang}")
    String seite(@PathVariable String vorgang, @RequestParam(defaultValue = "0") long nach, Model seite) {
        seite.addAttribute("ansicht", vorgaenge.seite(vorgang.substring(1), nach));
        seite.addAttribute("nach", nach);
        return "pruefung/vorgang";
    }

    @GetMapping(value = "/pruefung/vorgaenge/{*vorgang}", params = "format")
    ResponseEntity<byte[]> datei(@PathVariable String vorgang, @RequestParam String format,
                                 @RequestParam(defaultValue = "") String tabelle, HttpServletRequest anfrage) {
        return ausfuhren.liefern(vorgaenge.ganz(vorgang.substring(1)), format, tabelle, anfrage);
    }

    @GetMapping("/pruefung/eintraege/{id:\\d{1,18}}")
    String eintrag(@PathVariable long id) {
        return "redirect:" + vorgaenge.adresse(id);
    }
}
