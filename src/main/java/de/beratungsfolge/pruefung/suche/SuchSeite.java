package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an audit begins. */
@Controller
class SuchSeite {

    private static final int SEITENLAENGE = 25;
    private static final int UEBERBLICK = 5;
    private static final int AUSFUHR = 1000;

    private final Suche suche;
    private final Gremienwahl gremien;
    private final Ausfuhren ausfuhren;

    SuchSeite(Suche suche, Gremienwahl gremien, Ausfuhren ausfuhren) {
        this.suche = suche;
        this.gremien = gremien;
        this.ausfuhren = ausfuhren;
    }

    @GetMapping("/pruefung")
    String seite(@ModelAttribute("frage") Suchfrage frage, Model seite) {
        seite.addAttribute("ansicht", suche.suchen(frage, UEBERBLICK, SEITENLAENGE));
        seite.addAttribute("listen", suche.listen());
        seite.addAttribute("gremien", gremien.alle());
        return "pruefung/suche";
    }

    /** A file holds much more of a list than a page does; there is none of an answer to something else than was asked. */
    @GetMapping(value = "/pruefung", params = "format")
    ResponseEntity<byte[]> datei(@ModelAttribute("frage") Suchfrage frage, @RequestParam String format,
                                 @RequestParam(defaultValue = "") String tabelle, HttpServletRequest anfrage) {
        Suchansicht ansicht = suche.suchen(frage, AUSFUHR, AUSFUHR);
        if (!ansicht.unverstanden().isEmpty()) {
            throw new EingabeFehler(ansicht.unverstanden());
        }
        return ausfuhren.liefern(ansicht, format, tabelle, anfrage);
    }
}
