package de.beratungsfolge.seiten.drucksache;

import de.beratungsfolge.drucksachen.Beschlusskontrollen;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Drucksachenliste.Zeile;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.GremienVerzeichnis;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.seiten.anlagen.Einsicht;
import de.beratungsfolge.seiten.weg.Befundzeilen;
import de.beratungsfolge.seiten.weg.Wartezeilen;
import de.beratungsfolge.seiten.weg.Wege;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Sitzungsliste;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a paper. The two parts of the path are those of its number, e.g. 17/286. */
@Controller
class DrucksacheSeite {

    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;
    private final Drucksachen drucksachen;
    private final Beschlusskontrollen kontrollen;
    private final Auszuege auszuege;
    private final Sitzungsliste sitzungen;
    private final Behandlungszeilen behandlungszeilen;
    private final Befundzeilen befunde;
    private final Wartezeilen wartezeilen;
    private final GremienVerzeichnis verzeichnis;
    private final Gremien gremien;
    private final Einsicht einsicht;

    DrucksacheSeite(Zugang zugang, Sichtbarkeit sichtbarkeit, Drucksachen drucksachen, Beschlusskontrollen kontrollen,
                    Auszuege auszuege, Sitzungsliste sitzungen, Behandlungszeilen behandlungszeilen, Befundzeilen befunde,
                    Wartezeilen wartezeilen, GremienVerzeichnis verzeichnis, Gremien gremien, Einsicht einsicht) {
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
        this.drucksachen = drucksachen;
        this.kontrollen = kontrollen;
        this.auszuege = auszuege;
        this.sitzungen = sitzungen;
        this.behandlungszeilen = behandlungszeilen;
        this.befunde = befunde;
        this.wartezeilen = wartezeilen;
        this.verzeichnis = verzeichnis;
        this.gremien = gremien;
        this.einsicht = einsicht;
    }

    @GetMapping("/drucksachen/{wahlperiode}/{nummer}")
    String seite(@PathVariable String wahlperiode, @PathVariable String nummer, HttpServletRequest anfrage, Model seite) {
        String person = zugang.verlange(anfrage);
        Drucksache drucksache = sichtbarkeit.drucksache(person, wahlperiode + "/" + nummer);
        seite.addAttribute("drucksache", drucksache);
        seite.addAttribute("verfasser", gremien.nameVon(drucksache.verfasser()));
        seite.addAttribute("ausgearbeitet", drucksache.beschlussvorschlag() != null);
        weg(person, drucksache, seite);
        seite.addAttribute("sichtvermerke", drucksachen.sichtvermerke(drucksache.id()));
        seite.addAttribute("anlagen", drucksachen.anlagen(drucksache.id()));
        seite.addAttribute("anlagenOffen", einsicht.zugelassen(person));
        seite.addAttribute("auszuege", auszuege.vonDrucksache(drucksache.id()).stream()
                .filter(auszug -> auszug.oeffentlich() || sichtbarkeit.darfPunktSehen(person, auszug.punktId())).toList());
        seite.addAttribute("hemmnisse", kontrollen.hemmnisse(drucksache.id()));
        kontrollen.bestehende(drucksache.id()).ifPresent(kontrolle -> {
            seite.addAttribute("kontrolle", kontrolle);
            seite.addAttribute("zustaendig", gremien.nameVon(kontrolle.zustaendig()));
            seite.addAttribute("berichte", kontrollen.berichte(drucksache.id()));
        });
        seite.addAttribute("befunde", befunde.kette(drucksache.nummer()).befunde(eintrag -> true));
        return "drucksache/drucksache";
    }

    private void weg(String person, Drucksache drucksache, Model seite) {
        Map<Long, Gremium> alle = verzeichnis.nachId();
        List<Station> folge = drucksachen.stationen(drucksache.id());
        Map<Long, List<Sitzungsliste.Behandlung>> behandlungen = sitzungen.behandlungen(folge.stream().map(Station::id).toList());
        Zeile papier = new Zeile(drucksache.id(), drucksache.nummer(), drucksache.betreff(), drucksache.datum(), drucksache.fachbereich(),
                drucksache.oeffentlich(), drucksache.stand(), drucksache.verfasser(), drucksache.unterzeichnetAm(),
                drucksache.ausgefuehrtAm(), false);
        seite.addAttribute("weg", Wege.von(papier, folge, alle, behandlungen));
        seite.addAttribute("wartet", wartezeilen.fuer(person, List.of(papier), Map.of(drucksache.id(), folge), alle, behandlungen)
                .getOrDefault(drucksache.id(), List.of()));
        seite.addAttribute("stationen", folge.stream().map(station -> behandlungszeilen.von(person, station,
                alle.get(station.gremiumId()), behandlungen.getOrDefault(station.id(), List.of()))).toList());
    }
}
