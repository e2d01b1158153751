package de.beratungsfolge.seiten.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Wartendes;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.seiten.weg.Befundzeilen;
import de.beratungsfolge.seiten.weg.Wartezeilen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a meeting. Its non-public part is there only for those entitled; for others it does not exist. */
@Controller
class SitzungSeite {

    private static final Set<Sitzungsstand> NIEDERSCHRIFT = Set.of(Sitzungsstand.GESCHLOSSEN, Sitzungsstand.ABGESCHLOSSEN);

    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Punktzeilen punktzeilen;
    private final Anwesenheitssicht anwesenheit;
    private final Niederschriftsicht niederschrift;
    private final Befundzeilen befunde;
    private final Wartendes wartendes;

    SitzungSeite(Zugang zugang, Sichtbarkeit sichtbarkeit, Sitzungen sitzungen, Tagesordnung tagesordnung, Punktzeilen punktzeilen,
                 Anwesenheitssicht anwesenheit, Niederschriftsicht niederschrift, Befundzeilen befunde, Wartendes wartendes) {
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.punktzeilen = punktzeilen;
        this.anwesenheit = anwesenheit;
        this.niederschrift = niederschrift;
        this.befunde = befunde;
        this.wartendes = wartendes;
    }

    @GetMapping("/sitzungen/{kennung}")
    String seite(@PathVariable String kennung, HttpServletRequest anfrage, Model seite) {
        String person = zugang.verlange(anfrage);
        Sitzung sitzung = sitzungen.mitKennung(kennung).orElseThrow();
        boolean alles = sichtbarkeit.darfNichtoeffentlichesSehen(person, sitzung.id());
        List<Tagesordnungspunkt> punkte = tagesordnung.punkte(sitzung.id());
        Befundzeilen.Kette kette = befunde.kette(kennung);
        seite.addAttribute("sitzung", sitzung);
        seite.addAttribute("bezeichnung", sitzungen.bezeichnung(sitzung));
        seite.addAttribute("tag", Datum.mitWochentag(sitzung.datum()));
        seite.addAttribute("oeffentliche", punkte.stream().filter(Tagesordnungspunkt::oeffentlich)
                .map(punkt -> punktzeilen.von(person, punkt, kette)).toList());
        seite.addAttribute("nichtoeffentliche", punkte.stream().filter(punkt -> alles && !punkt.oeffentlich())
                .map(punkt -> punktzeilen.von(person, punkt, kette)).toList());
        seite.addAttribute("anwesenheit", anwesenheit.von(sitzung.id()));
        seite.addAttribute("niederschriftDa", NIEDERSCHRIFT.contains(sitzung.stand()));
        seite.addAttribute("fassungen", niederschrift.fassungen(sitzung.id(), alles));
        seite.addAttribute("unterschriften", niederschrift.unterschriften(sitzung.id()));
        seite.addAttribute("vermerke", niederschrift.vermerke(sitzung.id(), alles));
        Set<Long> eigene = befundeDer(sitzung);
        seite.addAttribute("befunde", kette.befunde(eintrag -> eigene.contains(eintrag.id())));
        seite.addAttribute("wartet", wartendes.beiSitzung(sitzung.id(), punkte.stream().map(Tagesordnungspunkt::id).toList()).stream()
                .filter(eines -> alles || eines.punktId() != null && oeffentlich(punkte, eines.punktId()))
                .map(Wartezeilen::zeile).toList());
        return "sitzung/sitzung";
    }

    private static boolean oeffentlich(List<Tagesordnungspunkt> punkte, long id) {
        return punkte.stream().anyMatch(punkt -> punkt.id() == id && punkt.oeffentlich());
    }

    private static Set<Long> befundeDer(Sitzung sitzung) {
        return Stream.of(sitzung.sitzungsformBefundId(), sitzung.einberufungBefundId(), sitzung.ladungBefundId(),
                        sitzung.bekanntmachungBefundId(), sitzung.beschlussfaehigkeitBefundId())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
