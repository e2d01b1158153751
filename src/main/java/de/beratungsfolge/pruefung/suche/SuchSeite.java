package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
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

    private final List<Trefferliste> listen;
    private final Gremienwahl gremien;
    private final Ausfuhren ausfuhren;

    SuchSeite(List<Trefferliste> listen, Gremienwahl gremien, Ausfuhren ausfuhren) {
        this.listen = listen;
        this.gremien = gremien;
        this.ausfuhren = ausfuhren;
    }

    @GetMapping("/pruefung")
    String seite(@ModelAttribute("frage") Suchfrage frage, Model seite) {
        seite.addAttribute("ansicht", suchen(frage, SEITENLAENGE));
        seite.addAttribute("listen", listen);
        seite.addAttribute("gremien", gremien.alle());
        return "pruefung/suche";
    }

    /** A file holds much more of a list than a page does. */
    @GetMapping(value = "/pruefung", params = "format")
    ResponseEntity<byte[]> datei(@ModelAttribute("frage") Suchfrage frage, @RequestParam String format,
                                 @RequestParam(defaultValue = "") String tabelle, HttpServletRequest anfrage) {
        return ausfuhren.liefern(suchen(frage, AUSFUHR), format, tabelle, anfrage);
    }

    private Suchansicht suchen(Suchfrage frage, int laenge) {
        List<Suchansicht.Ergebnis> ergebnisse = new ArrayList<>();
        for (Trefferliste liste : frage.gestellt() ? listen : List.<Trefferliste>of()) {
            boolean gewaehlt = liste.schluessel().equals(frage.was());
            if (gewaehlt || frage.was().isEmpty() && liste.versteht(frage)) {
                Fund fund = liste.suchen(frage, gewaehlt ? laenge : Math.min(laenge, UEBERBLICK));
                ergebnisse.add(new Suchansicht.Ergebnis(liste.schluessel(), liste.name(), fund.treffer(),
                        !gewaehlt && fund.weiter() != null ? frage.an(liste.schluessel()).adresse() : null,
                        gewaehlt && fund.weiter() != null ? frage.ab(fund.weiter()).adresse() : null));
            }
        }
        return new Suchansicht(frage, ergebnisse);
    }
}
