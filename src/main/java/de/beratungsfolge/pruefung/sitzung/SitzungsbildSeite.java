package de.beratungsfolge.pruefung.sitzung;

import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a meeting's attendance and votes. */
@Controller
class SitzungsbildSeite {

    private final Sitzungsbilder bilder;
    private final Ausfuhren ausfuhren;

    SitzungsbildSeite(Sitzungsbilder bilder, Ausfuhren ausfuhren) {
        this.bilder = bilder;
        this.ausfuhren = ausfuhren;
    }

    @GetMapping("/pruefung/sitzungen/{kennung}")
    String seite(@PathVariable String kennung, Model seite) {
        seite.addAttribute("ansicht", bilder.von(kennung));
        return "pruefung/sitzung";
    }

    @GetMapping(value = "/pruefung/sitzungen/{kennung}", params = "format")
    ResponseEntity<byte[]> datei(@PathVariable String kennung, @RequestParam String format,
                                 @RequestParam(defaultValue = "") String tabelle, HttpServletRequest anfrage) {
        return ausfuhren.liefern(bilder.von(kennung), format, tabelle, anfrage);
    }
}
