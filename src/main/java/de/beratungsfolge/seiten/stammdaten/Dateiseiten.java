package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Ausfuhr;
import de.beratungsfolge.gremien.Einfuhr;
import de.beratungsfolge.gremien.Einfuhrart;
import de.beratungsfolge.gremien.Stammdaten;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.protokoll.Ausleitungen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Master data as files: given out, looked at before they are taken in, taken in. */
@Controller
@RequestMapping("/stammdaten/dateien")
class Dateiseiten {

    /** Spreadsheets recognise UTF-8 by it. */
    private static final String BOM = "\uFEFF";

    private final Zugang zugang;
    private final Einfuhr einfuhr;
    private final Ausfuhr ausfuhr;
    private final Ausleitungen ausleitungen;

    Dateiseiten(Zugang zugang, Einfuhr einfuhr, Ausfuhr ausfuhr, Ausleitungen ausleitungen) {
        this.zugang = zugang;
        this.einfuhr = einfuhr;
        this.ausfuhr = ausfuhr;
        this.ausleitungen = ausleitungen;
    }

    @GetMapping
    String dateien(HttpServletRequest anfrage, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return dateien(model, null);
    }

    @GetMapping("/{datei}.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest anfrage, @PathVariable String datei) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        String name = art(datei).datei() + ".csv";
        byte[] inhalt = (BOM + ausfuhr.csv(art(datei))).getBytes(StandardCharsets.UTF_8);
        ausleitungen.verzeichnen(person, Stammdaten.VORGANG, name, inhalt);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(inhalt);
    }

    @PostMapping("/vorschau")
    String vorschau(HttpServletRequest anfrage, HttpServletResponse antwort, @RequestParam String art,
                    @RequestParam(required = false) MultipartFile datei, Model model) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        try {
            return vorschau(art(art), einfuhr.text(inhalt(datei)), person, model);
        } catch (EingabeFehler fehler) {
            return abgelehnt(antwort, model, fehler, art(art));
        }
    }

    @PostMapping("/uebernehmen")
    String uebernehmen(HttpServletRequest anfrage, HttpServletResponse antwort, @RequestParam String art,
                       @RequestParam String text, @RequestParam String vorgesehen, Model model,
                       RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        return new Abgabe(model, weiter, antwort).versuche(() -> "Übernommen: "
                        + einfuhr.uebernehmen(art(art), text, vorgesehen, person).satz() + ".",
                "/stammdaten/dateien", () -> nochmal(art(art), text, person, model));
    }

    private String vorschau(Einfuhrart art, String text, String person, Model model) {
        model.addAttribute("ergebnis", einfuhr.vorschau(art, text, person));
        model.addAttribute("art", art);
        model.addAttribute("text", text);
        return "stammdaten/vorschau";
    }

    private String nochmal(Einfuhrart art, String text, String person, Model model) {
        try {
            return vorschau(art, text, person, model);
        } catch (EingabeFehler schonGenannt) {
            return dateien(model, art);
        }
    }

    private String abgelehnt(HttpServletResponse antwort, Model model, EingabeFehler fehler, Einfuhrart art) {
        antwort.setStatus(Abgabe.UNVERARBEITBAR);
        int zahl = fehler.gruende().size();
        model.addAttribute("fehler", "Es wurde nichts übernommen. " + (zahl == 1 ? "Ein Fehler:" : zahl + " Fehler:") + "\n"
                + String.join("\n", fehler.gruende()));
        return dateien(model, art);
    }

    private String dateien(Model model, Einfuhrart gewaehlt) {
        model.addAttribute("arten", Einfuhrart.values());
        model.addAttribute("gewaehlt", gewaehlt);
        return "stammdaten/dateien";
    }

    private static Einfuhrart art(String datei) {
        return Arrays.stream(Einfuhrart.values()).filter(art -> art.datei().equals(datei)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Datei " + datei));
    }

    private static byte[] inhalt(MultipartFile datei) {
        try {
            if (datei != null && datei.getSize() > Einfuhr.HOECHSTENS) {
                throw new EingabeFehler("Datei", "Sie ist größer als 1 MB.");
            }
            return datei == null ? new byte[0] : datei.getBytes();
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }
}
