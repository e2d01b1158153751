package de.beratungsfolge.pruefung.ablauf;

import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.ablauf.Ablaeufe;
import de.beratungsfolge.prozesse.ablauf.Ablauf;
import de.beratungsfolge.prozesse.ablauf.Ablaufschritt;
import de.beratungsfolge.prozesse.ablauf.Weg;
import de.beratungsfolge.pruefung.ausfuhr.Ausfuhren;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of a process, and what its drawing asks for. */
@Controller
@RequestMapping("/pruefung/ablaeufe/{id}")
class AblaufSeite {

    private final Ablaeufe ablaeufe;
    private final Benutzer benutzer;
    private final Ausfuhren ausfuhren;

    AblaufSeite(Ablaeufe ablaeufe, Benutzer benutzer, Ausfuhren ausfuhren) {
        this.ablaeufe = ablaeufe;
        this.benutzer = benutzer;
        this.ausfuhren = ausfuhren;
    }

    /** What the drawing marks; where the process stands now counts more than that it was there before. */
    record Markierung(List<String> erledigt, List<String> laeuft, List<String> abgebrochen, List<String> fluesse) {
    }

    @GetMapping
    String seite(@PathVariable String id, Model seite) {
        seite.addAttribute("ansicht", ansicht(id));
        return "pruefung/ablauf";
    }

    @GetMapping(params = "format")
    ResponseEntity<byte[]> datei(@PathVariable String id, @RequestParam String format, @RequestParam(defaultValue = "") String tabelle,
                                 HttpServletRequest anfrage) {
        return ausfuhren.liefern(ansicht(id), format, tabelle, anfrage);
    }

    @GetMapping("/modell")
    ResponseEntity<String> modell(@PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(ablaeufe.modell(ablaeufe.ablauf(id)));
    }

    @GetMapping("/markierung")
    @ResponseBody
    Markierung markierung(@PathVariable String id) {
        Weg weg = ablaeufe.weg(ablaeufe.ablauf(id));
        List<String> laeuft = elemente(weg, Ablaufschritt.Zustand.LAEUFT);
        return new Markierung(elemente(weg, Ablaufschritt.Zustand.ERLEDIGT).stream().filter(eines -> !laeuft.contains(eines)).toList(), laeuft,
                elemente(weg, Ablaufschritt.Zustand.ABGEBROCHEN), weg.fluesse());
    }

    private Ablaufansicht ansicht(String id) {
        Ablauf ablauf = ablaeufe.ablauf(id);
        Weg weg = ablaeufe.weg(ablauf);
        Map<String, String> namen = benutzer.namen(weg.schritte().stream().map(Ablaufschritt::person).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Ablaufansicht(ablauf, weg, namen);
    }

    private static List<String> elemente(Weg weg, Ablaufschritt.Zustand zustand) {
        return weg.schritte().stream().filter(schritt -> schritt.zustand() == zustand).map(Ablaufschritt::element).distinct().toList();
    }
}
