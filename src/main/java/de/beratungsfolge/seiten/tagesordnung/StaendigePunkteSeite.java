package de.beratungsfolge.seiten.tagesordnung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.StaendigePunkte;
import de.beratungsfolge.sitzungen.StaendigerPunkt;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the Sitzungsdienst says what stands on every agenda of a body, from a day on. */
@Controller
class StaendigePunkteSeite {

    private static final String SEITE = "tagesordnung/staendige-punkte";
    private static final int LEERE_ZEILEN = 3;

    private final StaendigePunkte staendige;
    private final Gremien gremien;
    private final Zugang zugang;
    private final Clock uhr;

    StaendigePunkteSeite(StaendigePunkte staendige, Gremien gremien, Zugang zugang, Clock uhr) {
        this.staendige = staendige;
        this.gremien = gremien;
        this.zugang = zugang;
        this.uhr = uhr;
    }

    /** One row of the table, as typed. */
    record Zeile(String platz, String teil, String stelle, String art, String titel) {

        static Zeile von(StaendigerPunkt punkt, int platz) {
            return new Zeile(String.valueOf(platz), punkt.oeffentlich() ? "O" : "N", punkt.nachDrucksachen() ? "NACH" : "VOR",
                    punkt.art().name(), punkt.titel());
        }

        boolean ausgefuellt() {
            return !titel.isBlank();
        }

        int rang() {
            return platz.matches("[0-9]{1,4}") ? Integer.parseInt(platz) : Integer.MAX_VALUE;
        }

        StaendigerPunkt punkt(long gremiumId) {
            Punktart gewaehlt = Arrays.stream(Punktart.values()).filter(eine -> eine.name().equals(art)).findFirst().orElse(null);
            return new StaendigerPunkt(null, gremiumId, "O".equals(teil), "NACH".equals(stelle), 0, gewaehlt, titel, null, null);
        }
    }

    @GetMapping("/tagesordnung/staendige-punkte")
    String gremien(HttpServletRequest anfrage, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        model.addAttribute("gremien", gremien.alle());
        return "tagesordnung/gremien";
    }

    @GetMapping("/tagesordnung/staendige-punkte/{kuerzel}")
    String liste(@PathVariable String kuerzel, HttpServletRequest anfrage, Model model) {
        zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Gremium gremium = gremium(kuerzel);
        List<StaendigerPunkt> punkte = staendige.fuer(gremium.id(), heute());
        List<Zeile> zeilen = IntStream.range(0, punkte.size())
                .mapToObj(nummer -> Zeile.von(punkte.get(nummer), nummer + 1)).toList();
        return seite(model, gremium, heute().toString(), zeilen);
    }

    @PostMapping("/tagesordnung/staendige-punkte/{kuerzel}")
    String festlegen(@PathVariable String kuerzel, HttpServletRequest anfrage, Model model, RedirectAttributes weiter) {
        String person = zugang.verlange(anfrage, Rolle.SITZUNGSDIENST);
        Gremium gremium = gremium(kuerzel);
        List<Zeile> zeilen = zeilen(anfrage);
        try {
            staendige.festlegen(gremium.id(), tag(anfrage.getParameter("ab")), zeilen.stream()
                    .sorted(Comparator.comparingInt(Zeile::rang)).map(zeile -> zeile.punkt(gremium.id())).toList(), person);
        } catch (EingabeFehler fehler) {
            model.addAttribute("fehler", String.join("\n", fehler.gruende()));
            return seite(model, gremium, anfrage.getParameter("ab"), zeilen);
        }
        weiter.addFlashAttribute("meldung", "Die ständigen Punkte sind gespeichert.");
        return "redirect:/tagesordnung/staendige-punkte/" + kuerzel;
    }

    private static String seite(Model model, Gremium gremium, String ab, List<Zeile> zeilen) {
        List<Zeile> mitLeeren = new ArrayList<>(zeilen);
        IntStream.range(0, LEERE_ZEILEN).forEach(leer -> mitLeeren.add(new Zeile("", "O", "NACH", Punktart.BERICHT.name(), "")));
        model.addAttribute("gremium", gremium);
        model.addAttribute("ab", ab);
        model.addAttribute("zeilen", mitLeeren);
        model.addAttribute("arten", Stream.of(Punktart.values()).filter(art -> art.nichtFrei().isEmpty()).toList());
        return SEITE;
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    private Gremium gremium(String kuerzel) {
        return gremien.gremium(kuerzel).orElseThrow();
    }

    /** The rows that were filled in; none if the columns of what arrived do not fit together. */
    private static List<Zeile> zeilen(HttpServletRequest anfrage) {
        String[] titel = werte(anfrage, "titel");
        String[][] andere = {werte(anfrage, "platz"), werte(anfrage, "teil"), werte(anfrage, "stelle"), werte(anfrage, "art")};
        if (Arrays.stream(andere).anyMatch(spalte -> spalte.length != titel.length)) {
            return List.of();
        }
        return IntStream.range(0, titel.length)
                .mapToObj(i -> new Zeile(andere[0][i], andere[1][i], andere[2][i], andere[3][i], titel[i]))
                .filter(Zeile::ausgefuellt).toList();
    }

    private static String[] werte(HttpServletRequest anfrage, String name) {
        String[] werte = anfrage.getParameterValues(name);
        return werte == null ? new String[0] : werte;
    }

    private static LocalDate tag(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException fehler) {
            throw new EingabeFehler("Gilt ab", "„" + text + "“ ist kein gültiges Datum.");
        }
    }
}
