package de.beratungsfolge.seiten.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.GremienVerzeichnis;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Sitzungsliste;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of meetings. */
@Controller
class KalenderSeite {

    private static final int RUECKBLICK_TAGE = 366;

    private final Zugang zugang;
    private final Sitzungsliste sitzungen;
    private final GremienVerzeichnis gremien;
    private final Kalenderdatei datei;
    private final Clock uhr;

    KalenderSeite(Zugang zugang, Sitzungsliste sitzungen, GremienVerzeichnis gremien, Kalenderdatei datei, Clock uhr) {
        this.zugang = zugang;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.datei = datei;
        this.uhr = uhr;
    }

    @GetMapping("/sitzungen")
    String monat(HttpServletRequest anfrage, @RequestParam(defaultValue = "") String monat,
                 @RequestParam(defaultValue = "") String gremium, Model seite) {
        zugang.verlange(anfrage);
        Collection<Gremium> alle = gremien.nachId().values();
        Long gremiumId = alle.stream().filter(eines -> eines.kuerzel().equals(gremium)).map(Gremium::id).findFirst().orElse(null);
        YearMonth gewaehlt = gewaehlt(monat, gremiumId);
        List<Sitzungsliste.Termin> termine = sitzungen.termine(gewaehlt.atDay(1), gewaehlt.atEndOfMonth(), gremiumId);
        seite.addAttribute("blatt", Monatsblatt.von(gewaehlt, termine, heute()));
        seite.addAttribute("termine", termine);
        seite.addAttribute("gremien", alle);
        seite.addAttribute("gremium", gremium);
        seite.addAttribute("monat", gewaehlt.toString());
        seite.addAttribute("dieserMonat", YearMonth.from(heute()).toString());
        return "sitzung/kalender";
    }

    /**
     * For calendar programs, which cannot sign in as people do. It gives what the town has announced to everybody anyway
     * (§ 48 Abs. 1 Satz 4 GO NRW), nothing before that and nothing beside it; so it asks for no sign-in.
     */
    @GetMapping("/sitzungen/kalender.ics")
    ResponseEntity<String> kalenderdatei(HttpServletRequest anfrage) {
        List<Sitzungsliste.Termin> termine = sitzungen.bekanntGemachte(heute().minusDays(RUECKBLICK_TAGE), heute());
        String adresse = anfrage.getRequestURL().toString().replaceFirst("/kalender\\.ics$", "/");
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "inline; filename=\"sitzungen.ics\"")
                .body(datei.schreiben(termine, sitzungen.oeffentlichePunkte(termine.stream().map(Sitzungsliste.Termin::id).toList()), adresse));
    }

    /** Without a choice: the month of the next meeting, if there is none to come, of the latest. */
    private YearMonth gewaehlt(String monat, Long gremiumId) {
        try {
            return YearMonth.parse(monat);
        } catch (DateTimeParseException keiner) {
            return YearMonth.from(sitzungen.naechsterTermin(heute(), gremiumId).orElse(heute()));
        }
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
