package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Stammdaten;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads master data: the bodies of a day, one body, and what was changed. */
@Controller
class Uebersichtsseiten {

    private final Zugang zugang;
    private final Gremien gremien;
    private final Blatt blatt;
    private final Protokoll protokoll;
    private final Aenderungsworte worte;
    private final Heute heute;

    Uebersichtsseiten(Zugang zugang, Gremien gremien, Blatt blatt, Protokoll protokoll, Aenderungsworte worte,
                      Heute heute) {
        this.zugang = zugang;
        this.gremien = gremien;
        this.blatt = blatt;
        this.protokoll = protokoll;
        this.worte = worte;
        this.heute = heute;
    }

    @GetMapping("/stammdaten")
    String uebersicht(HttpServletRequest anfrage, @RequestParam(required = false) String am, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        LocalDate tag = heute.oder(am);
        model.addAttribute("am", tag);
        model.addAttribute("gremien", gremien.alleAm(tag).stream().map(eines -> blatt.gremium(eines.id(), tag)).toList());
        model.addAttribute("andere", gremien.alle().stream().filter(eines -> !eines.bestehtAm(tag)).toList());
        return "stammdaten/uebersicht";
    }

    @GetMapping("/stammdaten/gremien/{id}")
    String gremium(HttpServletRequest anfrage, @PathVariable long id, @RequestParam(required = false) String am,
                   Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        LocalDate tag = heute.oder(am);
        model.addAttribute("am", tag);
        model.addAttribute("blatt", blatt.gremium(id, tag));
        model.addAttribute("fraktionen", gremien.fraktionenAm(tag));
        return "stammdaten/gremium";
    }

    @GetMapping("/stammdaten/aenderungen")
    String aenderungen(HttpServletRequest anfrage, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        List<Aenderungsworte.Aenderung> liste = new ArrayList<>(protokoll.vorgang(Stammdaten.VORGANG).stream()
                .map(eintrag -> worte.von(eintrag, gremien.nameVon(eintrag.person()))).toList());
        Collections.reverse(liste);
        model.addAttribute("aenderungen", liste);
        return "stammdaten/aenderungen";
    }
}
