package de.beratungsfolge.seiten.dokumente;

import de.beratungsfolge.dokumente.Dokument;
import de.beratungsfolge.dokumente.Dokumente;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.protokoll.Ausleitungen;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Auszug;
import de.beratungsfolge.sitzungen.Sitzungen;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** PDF documents of papers, meetings and extracts. Paths name a paper by its number, a meeting by its Kennung. */
@Controller
@RequestMapping("/dokumente")
class DokumenteController {

    private static final String NICHTOEFFENTLICH = "nichtoeffentlich";

    private final Dokumente dokumente;
    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Auszuege auszuege;
    private final Dokumentenzugang zugang;
    private final Ausleitungen ausleitungen;

    DokumenteController(Dokumente dokumente, Drucksachen drucksachen, Sitzungen sitzungen, Auszuege auszuege,
                        Dokumentenzugang zugang, Ausleitungen ausleitungen) {
        this.dokumente = dokumente;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.auszuege = auszuege;
        this.zugang = zugang;
        this.ausleitungen = ausleitungen;
    }

    @GetMapping("/drucksache/{wahlperiode}/{nummer}")
    ResponseEntity<byte[]> drucksache(@PathVariable String wahlperiode, @PathVariable String nummer, HttpServletRequest anfrage) {
        String person = zugang.angemeldet(anfrage);
        Drucksache drucksache = drucksachen.mitNummer(wahlperiode + "/" + nummer).orElseThrow();
        zugang.drucksache(person, drucksache.id());
        return antwort(person, drucksache.nummer(), dokumente.drucksache(drucksache.id()));
    }

    @GetMapping("/sitzung/{kennung}/einladung")
    ResponseEntity<byte[]> einladung(@PathVariable String kennung, @RequestParam(defaultValue = "") String teil,
                                     HttpServletRequest anfrage) {
        long sitzungId = sitzung(kennung, teil, anfrage);
        return antwort(zugang.angemeldet(anfrage), kennung, dokumente.einladung(sitzungId, NICHTOEFFENTLICH.equals(teil)));
    }

    @GetMapping("/sitzung/{kennung}/bekanntmachung")
    ResponseEntity<byte[]> bekanntmachung(@PathVariable String kennung, HttpServletRequest anfrage) {
        long sitzungId = sitzung(kennung, "", anfrage);
        return antwort(zugang.angemeldet(anfrage), kennung, dokumente.bekanntmachung(sitzungId));
    }

    @GetMapping("/sitzung/{kennung}/tagesordnung")
    ResponseEntity<byte[]> tagesordnung(@PathVariable String kennung, @RequestParam(defaultValue = "") String teil,
                                        HttpServletRequest anfrage) {
        long sitzungId = sitzung(kennung, teil, anfrage);
        return antwort(zugang.angemeldet(anfrage), kennung, dokumente.tagesordnung(sitzungId, NICHTOEFFENTLICH.equals(teil)));
    }

    @GetMapping("/sitzung/{kennung}/niederschrift")
    ResponseEntity<byte[]> niederschrift(@PathVariable String kennung, @RequestParam(defaultValue = "") String teil,
                                         HttpServletRequest anfrage) {
        long sitzungId = sitzung(kennung, teil, anfrage);
        return antwort(zugang.angemeldet(anfrage), kennung, dokumente.niederschrift(sitzungId, NICHTOEFFENTLICH.equals(teil)));
    }

    @GetMapping("/auszug/{auszugId}")
    ResponseEntity<byte[]> auszug(@PathVariable long auszugId, HttpServletRequest anfrage) {
        String person = zugang.angemeldet(anfrage);
        Auszug auszug = auszuege.auszug(auszugId).orElseThrow();
        zugang.auszug(person, auszug);
        return antwort(person, drucksachen.drucksache(auszug.drucksacheId()).nummer(), dokumente.auszug(auszugId));
    }

    @GetMapping("/geschaeftsordnung/synopse")
    ResponseEntity<byte[]> synopse(HttpServletRequest anfrage) {
        zugang.amt(anfrage);
        return antwort(zugang.angemeldet(anfrage), "Geschäftsordnung Seniorenbeirat", dokumente.synopse());
    }

    /** The meeting, once it is clear that the person may see the part asked for. */
    private long sitzung(String kennung, String teil, HttpServletRequest anfrage) {
        String person = zugang.angemeldet(anfrage);
        long sitzungId = sitzungen.mitKennung(kennung).orElseThrow().id();
        if (NICHTOEFFENTLICH.equals(teil)) {
            zugang.nichtoeffentliches(person, sitzungId);
        }
        return sitzungId;
    }

    private ResponseEntity<byte[]> antwort(String person, String vorgang, Dokument dokument) {
        ausleitungen.verzeichnen(person, vorgang, dokument.dateiname(), dokument.pdf());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename(dokument.dateiname(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(dokument.pdf());
    }
}
