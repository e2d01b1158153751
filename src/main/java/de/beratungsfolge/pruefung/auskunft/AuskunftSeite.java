package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.protokoll.Ausleitungen;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The extract about one person. Auditors and administrators answer such requests: they may read everything already, so nobody's
 * rights grow by it. Each extract is recorded, also one that is only looked at.
 */
@Controller
class AuskunftSeite {

    private final Betroffenenwahl wahl;
    private final Auskunftersteller ersteller;
    private final Ausfuhren ausfuhren;
    private final Ausleitungen ausleitungen;
    private final Zugang zugang;

    AuskunftSeite(Betroffenenwahl wahl, Auskunftersteller ersteller, Ausfuhren ausfuhren, Ausleitungen ausleitungen, Zugang zugang) {
        this.wahl = wahl;
        this.ersteller = ersteller;
        this.ausfuhren = ausfuhren;
        this.ausleitungen = ausleitungen;
        this.zugang = zugang;
    }

    @GetMapping("/pruefung/auskunft")
    String waehlen(@RequestParam(defaultValue = "") String name, Model seite) {
        seite.addAttribute("name", name);
        seite.addAttribute("gesucht", !name.isBlank());
        seite.addAttribute("personen", name.isBlank() ? wahl.alle() : wahl.suchen(name));
        return "pruefung/auskunftswahl";
    }

    @GetMapping(value = "/pruefung/auskunft", params = "wer")
    String zeigen(@RequestParam String wer, Model seite, HttpServletRequest anfrage) {
        Auskunft auskunft = ersteller.erstellen(wahl.mit(wer));
        ausleitungen.verzeichnen(zugang.verlange(anfrage), auskunft.verzeichnetAls(), "Auskunft am Bildschirm",
                auskunft.gruppen().toString().getBytes(StandardCharsets.UTF_8));
        seite.addAttribute("ansicht", auskunft);
        return "pruefung/auskunft";
    }

    @GetMapping(value = "/pruefung/auskunft", params = {"wer", "format"})
    ResponseEntity<byte[]> datei(@RequestParam String wer, @RequestParam String format, @RequestParam(defaultValue = "") String tabelle,
                                 HttpServletRequest anfrage) {
        return ausfuhren.liefern(ersteller.erstellen(wahl.mit(wer)), format, tabelle, anfrage);
    }
}
