package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.protokoll.Ausleitungen;
import de.beratungsfolge.protokoll.Siegelbuch;
import de.beratungsfolge.prozesse.KeinZugang;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The check of the record, and the seals to read and to take away. */
@Controller
class Protokollseite {

    /** Spreadsheets recognise UTF-8 by it. */
    private static final String BOM = "\uFEFF";

    private final Zugang zugang;
    private final Pruefauftrag auftrag;
    private final Siegelbuch siegelbuch;
    private final Ausleitungen ausleitungen;

    Protokollseite(Zugang zugang, Pruefauftrag auftrag, Siegelbuch siegelbuch, Ausleitungen ausleitungen) {
        this.zugang = zugang;
        this.auftrag = auftrag;
        this.siegelbuch = siegelbuch;
        this.ausleitungen = ausleitungen;
    }

    @GetMapping("/pruefung/protokoll")
    String protokoll(HttpServletRequest anfrage, Model seite) {
        pruefend(anfrage);
        Pruefauftrag.Stand stand = auftrag.letzter();
        seite.addAttribute("laeuftSeit", auftrag.laeuftSeit());
        seite.addAttribute("stand", stand);
        if (stand != null && stand.ergebnis() != null) {
            seite.addAttribute("urteil", Ergebnisworte.urteil(stand.ergebnis()));
            seite.addAttribute("umfang", Ergebnisworte.umfang(stand.ergebnis()));
            seite.addAttribute("abweichung", stand.ergebnis().abweichung().orElse(null));
        }
        return "pruefung/protokoll";
    }

    @PostMapping("/pruefung/protokoll")
    String pruefen(HttpServletRequest anfrage) {
        pruefend(anfrage);
        auftrag.pruefen();
        return "redirect:/pruefung/protokoll";
    }

    @GetMapping("/pruefung/siegel")
    String siegel(HttpServletRequest anfrage, Model seite) {
        pruefend(anfrage);
        seite.addAttribute("siegel", siegelbuch.alle());
        return "pruefung/siegel";
    }

    @GetMapping("/pruefung/siegel.{art:csv|json}")
    ResponseEntity<byte[]> datei(HttpServletRequest anfrage, @PathVariable String art) {
        String person = pruefend(anfrage);
        Siegelausfuhr ausfuhr = Siegelausfuhr.valueOf(art.toUpperCase(Locale.ROOT));
        String text = ausfuhr.schreiben(siegelbuch.alle());
        byte[] inhalt = (ausfuhr == Siegelausfuhr.CSV ? BOM + text : text).getBytes(StandardCharsets.UTF_8);
        String name = "tagessiegel." + art;
        ausleitungen.verzeichnen(person, "Tagessiegel", name, inhalt);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, ausfuhr == Siegelausfuhr.CSV ? "text/csv; charset=utf-8" : "application/json")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore()).body(inhalt);
    }

    private String pruefend(HttpServletRequest anfrage) {
        String person = zugang.verlange(anfrage);
        if (!zugang.prueft(person)) {
            throw KeinZugang.falscheRolle(Rolle.PRUEFUNG.bezeichnung());
        }
        return person;
    }
}
