package de.beratungsfolge.seiten.uebersicht;

import de.beratungsfolge.drucksachen.Drucksachenliste;
import de.beratungsfolge.drucksachen.Drucksachensuche;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.GremienVerzeichnis;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Wartendes;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.seiten.weg.Wartezeile;
import de.beratungsfolge.seiten.weg.Wartezeilen;
import de.beratungsfolge.seiten.weg.Wege;
import de.beratungsfolge.seiten.weg.Wegschritt;
import de.beratungsfolge.sitzungen.Sitzungsliste;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The overview: every paper this person may see, with its progress and what it waits for. */
@Controller
class DrucksachenSeite {

    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;
    private final Wartendes wartendes;
    private final Wartezeilen wartezeilen;
    private final Drucksachenliste drucksachen;
    private final Sitzungsliste sitzungen;
    private final GremienVerzeichnis gremien;
    private final Clock uhr;

    DrucksachenSeite(Zugang zugang, Sichtbarkeit sichtbarkeit, Wartendes wartendes, Wartezeilen wartezeilen,
                     Drucksachenliste drucksachen, Sitzungsliste sitzungen, GremienVerzeichnis gremien, Clock uhr) {
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
        this.wartendes = wartendes;
        this.wartezeilen = wartezeilen;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.uhr = uhr;
    }

    /** A paper as the list shows it. */
    record Eintrag(Drucksachenliste.Zeile papier, List<Wegschritt> weg, List<Wartezeile> wartet) {
    }

    @GetMapping("/uebersicht")
    String uebersicht() {
        return "redirect:/drucksachen";
    }

    @GetMapping("/drucksachen")
    String liste(HttpServletRequest anfrage, @ModelAttribute("filter") Filter filter, Model seite) {
        String person = zugang.verlange(anfrage);
        Map<Long, Gremium> alle = gremien.nachId();
        Drucksachenliste.Fund fund = drucksachen.suchen(new Drucksachensuche(filter.text(), filter.gremiumId(alle.values()),
                filter.gewaehlterStand(), filter.mitAbgeschlossenen(), filter.nurUeberfaellige(), sichtbarkeit.sichtbareVertrauliche(person),
                wartendes.ueberfaelligeDrucksachen(), LocalDate.now(uhr.withZone(Datum.ZONE)), filter.seitenzahl()));
        List<Long> halte = fund.stationen().values().stream().flatMap(List::stream).map(Station::id).toList();
        Map<Long, List<Sitzungsliste.Behandlung>> behandlungen = sitzungen.behandlungen(halte);
        Map<Long, List<Wartezeile>> wartet = wartezeilen.fuer(person, fund.zeilen(), fund.stationen(), alle, behandlungen);
        seite.addAttribute("eintraege", fund.zeilen().stream().map(papier -> new Eintrag(papier,
                Wege.von(papier, fund.stationen().getOrDefault(papier.id(), List.of()), alle, behandlungen),
                wartet.getOrDefault(papier.id(), List.of()))).toList());
        seite.addAttribute("treffer", fund.treffer());
        seite.addAttribute("ueberfaellige", fund.ueberfaellige());
        seite.addAttribute("seiten", Math.max(1, (fund.treffer() + Drucksachenliste.SEITENLAENGE - 1) / Drucksachenliste.SEITENLAENGE));
        seite.addAttribute("gremien", alle.values());
        seite.addAttribute("staende", Stand.values());
        return "uebersicht/drucksachen";
    }
}
