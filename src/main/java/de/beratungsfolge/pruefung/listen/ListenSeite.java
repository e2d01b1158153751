package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions of auditors, and each with its list. */
@Controller
class ListenSeite {

    private static final int SEITENLAENGE = 50;
    private static final int AUSFUHR = 1000;

    private final List<Listenfrage> fragen;
    private final Listenleser leser;
    private final Namenswahl namen;
    private final Ausfuhren ausfuhren;

    ListenSeite(List<Listenfrage> fragen, Listenleser leser, Namenswahl namen, Ausfuhren ausfuhren) {
        this.fragen = fragen;
        this.leser = leser;
        this.namen = namen;
        this.ausfuhren = ausfuhren;
    }

    @GetMapping("/pruefung/listen")
    String fragen(Model seite) {
        seite.addAttribute("ansicht", alle());
        return "pruefung/listen";
    }

    @GetMapping(value = "/pruefung/listen", params = "format")
    ResponseEntity<byte[]> fragenDatei(@RequestParam String format, @RequestParam(defaultValue = "") String tabelle, HttpServletRequest anfrage) {
        return ausfuhren.liefern(alle(), format, tabelle, anfrage);
    }

    @GetMapping("/pruefung/listen/{frage}")
    String liste(@PathVariable String frage, @ModelAttribute("filter") Filter filter, Model seite) {
        seite.addAttribute("ansicht", liste(frage, filter, SEITENLAENGE));
        seite.addAttribute("gremien", namen.alle());
        return "pruefung/liste";
    }

    /** A file holds much more of a list than a page does; there is none of an answer to something else than was asked. */
    @GetMapping(value = "/pruefung/listen/{frage}", params = "format")
    ResponseEntity<byte[]> listeDatei(@PathVariable String frage, @ModelAttribute("filter") Filter filter, @RequestParam String format,
                                      @RequestParam(defaultValue = "") String tabelle, HttpServletRequest anfrage) {
        Listenansicht ansicht = liste(frage, filter, AUSFUHR);
        if (!ansicht.unverstanden().isEmpty()) {
            throw new EingabeFehler(ansicht.unverstanden());
        }
        return ausfuhren.liefern(ansicht, format, tabelle, anfrage);
    }

    private Fragenansicht alle() {
        Auswahl auswahl = namen.auswahl(Filter.KEINER);
        return new Fragenansicht(fragen.stream().map(frage -> new Fragenansicht.Antwort(frage.kopf(), zahl(leser.zaehlen(frage, auswahl)),
                Filter.KEINER.adresse(frage.kopf().schluessel()))).toList());
    }

    private Listenansicht liste(String schluessel, Filter filter, int laenge) {
        Listenfrage frage = fragen.stream().filter(eine -> eine.kopf().schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Frage " + schluessel));
        List<String> unverstanden = namen.unverstanden(filter, frage.kopf());
        if (!unverstanden.isEmpty()) {
            return new Listenansicht(frage.kopf(), filter, unverstanden, "", List.of(), List.of(), null);
        }
        Auswahl auswahl = namen.auswahl(filter);
        List<Stelle> stellen = leser.lesen(frage, auswahl, laenge + 1);
        List<Stelle> gezeigte = stellen.subList(0, Math.min(laenge, stellen.size()));
        return new Listenansicht(frage.kopf(), filter, List.of(), zahl(leser.zaehlen(frage, auswahl)) + " Treffer.", frage.zeilen(gezeigte, auswahl),
                frage.zaehlungen(auswahl), stellen.size() > laenge ? filter.nach(gezeigte.get(laenge - 1)).adresse(schluessel) : null);
    }

    private static String zahl(long zahl) {
        return zahl > Listenleser.ZAEHLEN_BIS ? "mehr als " + Listenleser.ZAEHLEN_BIS : String.valueOf(zahl);
    }
}
