package de.beratungsfolge.seiten.anlagen;

import de.beratungsfolge.drucksachen.Anlage;
import de.beratungsfolge.drucksachen.Anlagen;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.protokoll.Ausleitungen;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/** The page of a paper's attachments. The two parts of the path are those of the paper's number, e.g. 17/286. */
@Controller
@RequestMapping("/anlagen/{wahlperiode}/{nummer}")
class AnlagenController {

    private final Drucksachen drucksachen;
    private final Anlagen anlagen;
    private final Einsicht einsicht;
    private final Ausleitungen ausleitungen;

    AnlagenController(Drucksachen drucksachen, Anlagen anlagen, Einsicht einsicht, Ausleitungen ausleitungen) {
        this.drucksachen = drucksachen;
        this.anlagen = anlagen;
        this.einsicht = einsicht;
        this.ausleitungen = ausleitungen;
    }

    @GetMapping
    String seite(@PathVariable String wahlperiode, @PathVariable String nummer, HttpServletRequest anfrage, Model seite) {
        Einsicht.Blick blick = einsicht.sehen(anfrage, wahlperiode + "/" + nummer);
        Drucksache drucksache = blick.drucksache();
        seite.addAttribute("drucksache", drucksache);
        seite.addAttribute("anlagen", drucksachen.anlagen(drucksache.id()));
        seite.addAttribute("entwurf", drucksache.stand() == Stand.ENTWURF);
        seite.addAttribute("darfAendern", einsicht.darfAendern(blick.person(), drucksache));
        return "anlagen/anlagen";
    }

    @PostMapping
    String hochladen(@PathVariable String wahlperiode, @PathVariable String nummer, @RequestParam String titel,
                     @RequestParam MultipartFile datei, HttpServletRequest anfrage, RedirectAttributes antwort)
            throws IOException {
        Einsicht.Blick blick = einsicht.aendern(anfrage, wahlperiode + "/" + nummer);
        byte[] inhalt = datei.getBytes();
        return versuchen(blick.drucksache(), antwort, "Die Datei ist gespeichert.",
                () -> anlagen.hochladen(blick.drucksache().id(), titel, datei.getOriginalFilename(), inhalt, blick.person()));
    }

    @PostMapping("/ankuendigen")
    String ankuendigen(@PathVariable String wahlperiode, @PathVariable String nummer, @RequestParam String titel,
                       HttpServletRequest anfrage, RedirectAttributes antwort) {
        Einsicht.Blick blick = einsicht.aendern(anfrage, wahlperiode + "/" + nummer);
        return versuchen(blick.drucksache(), antwort, "Die Anlage ist als „wird nachgereicht“ angekündigt.",
                () -> anlagen.ankuendigen(blick.drucksache().id(), titel, blick.person()));
    }

    @PostMapping("/{id}/entfernen")
    String entfernen(@PathVariable String wahlperiode, @PathVariable String nummer, @PathVariable long id,
                     HttpServletRequest anfrage, RedirectAttributes antwort) {
        Einsicht.Blick blick = einsicht.aendern(anfrage, wahlperiode + "/" + nummer);
        return versuchen(blick.drucksache(), antwort, "Die Anlage ist entfernt.",
                () -> anlagen.entfernen(anlage(blick.drucksache(), id).id(), blick.person()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> herunterladen(@PathVariable String wahlperiode, @PathVariable String nummer,
                                         @PathVariable long id, HttpServletRequest anfrage) {
        Einsicht.Blick blick = einsicht.sehen(anfrage, wahlperiode + "/" + nummer);
        Anlage anlage = anlage(blick.drucksache(), id);
        byte[] inhalt = anlagen.inhalt(anlage.id());
        ausleitungen.verzeichnen(blick.person(), blick.drucksache().nummer(), anlage.datei().dateiName(), inhalt);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(anlage.datei().dateiart().medientyp()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(anlage.datei().dateiName(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(inhalt);
    }

    private static String versuchen(Drucksache drucksache, RedirectAttributes antwort, String meldung, Runnable tun) {
        try {
            tun.run();
            antwort.addFlashAttribute("meldung", meldung);
        } catch (EingabeFehler fehler) {
            antwort.addFlashAttribute("fehler", String.join("\n", fehler.gruende()));
        }
        return "redirect:/anlagen/" + drucksache.nummer();
    }

    /** An attachment of another paper is none of this one: the path decides who may see it. */
    private Anlage anlage(Drucksache drucksache, long id) {
        return drucksachen.anlagen(drucksache.id()).stream().filter(eine -> eine.id() == id).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Anlage " + id));
    }
}
