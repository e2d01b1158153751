package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Antrag;
import de.beratungsfolge.sitzungen.Antragsliste;
import de.beratungsfolge.sitzungen.Beratungseingabe.Ausgang;
import de.beratungsfolge.sitzungen.Beschlussfaehigkeiten;
import de.beratungsfolge.sitzungen.EinfacheAbstimmungen;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the task shows in which an item is deliberated and, if it is an ordinary one, voted on. */
@Component
class Beratungstafel {

    private final Punktkopf kopf;
    private final Sitzungen sitzungen;
    private final Abstimmungen abstimmungen;
    private final Antragsliste antraege;
    private final Beschlussfaehigkeiten beschlussfaehigkeiten;
    private final Gremien gremien;
    private final Regelwerk regelwerk;

    Beratungstafel(Punktkopf kopf, Sitzungen sitzungen, Abstimmungen abstimmungen, Antragsliste antraege,
                   Beschlussfaehigkeiten beschlussfaehigkeiten, Gremien gremien, Regelwerk regelwerk) {
        this.kopf = kopf;
        this.sitzungen = sitzungen;
        this.abstimmungen = abstimmungen;
        this.antraege = antraege;
        this.beschlussfaehigkeiten = beschlussfaehigkeiten;
        this.gremien = gremien;
        this.regelwerk = regelwerk;
    }

    Map<String, Object> von(Tagesordnungspunkt punkt) {
        GremiumArt gremium = gremien.gremium(sitzungen.sitzung(punkt.sitzungId()).gremiumId()).art();
        Map<String, Object> werte = kopf.von(punkt);
        werte.put("beschlussvorschlag", antraege.vorlage(punkt));
        werte.put("ausgaenge", ausgaenge(punkt.art(), gremium));
        werte.put("verlauf", punkt.verlauf());
        werte.put("antraegeGeheim", punkt.antraegeGeheim());
        werte.put("antraegeNamentlich", punkt.antraegeNamentlich());
        werte.put("schwelleNamentlich", punkt.schwelleNamentlich());
        LocalDate tag = sitzungen.sitzung(punkt.sitzungId()).datum();
        werte.put("schwelleOertlich", regelwerk.ortsrecht(tag).schwelleNamentlich().map(zahl -> zahl + " ("
                + regelwerk.ortsrecht(tag).herkunft("schwelleNamentlich") + ")").orElse(null));
        werte.put("abwahl", punkt.abwahl());
        werte.put("rat", gremium == GremiumArt.RAT);
        werte.put("offen", antraege.offene(punkt.id()).stream().filter(antrag -> !antrag.istHauptantrag()).toList());
        werte.put("abgestimmt", abgestimmt(punkt.id(), stimmen -> true));
        if (punkt.art().wirdAbgestimmt()) {
            werte.putAll(einfach(punkt, gremium));
        }
        return werte;
    }

    /** What the vote of an ordinary item needs, so that it can be entered with the deliberation. */
    private Map<String, Object> einfach(Tagesordnungspunkt punkt, GremiumArt gremium) {
        Befund befund = beschlussfaehigkeiten.vorschau(punkt);
        return Map.of(
                "beschlussfaehigkeit", Map.of("ergebnis", befund.ergebnis(), "satz", befund.satz()),
                "mitglieder", abstimmungen.stimmrechte(punkt.id()),
                "angenommen", abgestimmt(punkt.id(), Abstimmungsergebnis::angenommen),
                "gegenstaende", Gegenstaende.fuer(punkt.art(), gremium),
                "buergermeister", abstimmungen.mitBuergermeister(punkt.id()),
                "erklaerung", EinfacheAbstimmungen.ERKLAERUNG);
    }

    /** @return the votes taken so far that fit */
    List<Map<String, Object>> abgestimmt(long topId, Predicate<Abstimmungsergebnis> welche) {
        return abstimmungen.alle(topId).stream().filter(welche).map(stimmen -> {
            Antrag antrag = antraege.antrag(stimmen.antragId());
            return Map.<String, Object>of("antrag", antrag.bezeichnung(), "text", antrag.text(), "stimmen",
                    stimmen.wortlaut(), "ergebnis", Bezeichnungen.ergebnis("abstimmung", stimmen.festgestellt()));
        }).toList();
    }

    private static List<Map<String, Object>> ausgaenge(Punktart art, GremiumArt gremium) {
        List<Map<String, Object>> ausgaenge = new ArrayList<>();
        if (art == Punktart.DRUCKSACHE_KENNTNIS) {
            ausgaenge.add(Anzeige.option(Ausgang.ZUR_KENNTNIS_GENOMMEN, "Zur Kenntnis genommen"));
        } else {
            ausgaenge.add(Anzeige.option(Ausgang.ABSTIMMEN,
                    "Anders abstimmen: geheim oder namentlich, weitere Anträge, Beschlussfähigkeit zählen"));
        }
        if (art == Punktart.DRUCKSACHE_VORBERATEND) {
            ausgaenge.add(Anzeige.option(Ausgang.OHNE_EMPFEHLUNG, "Ohne Beschlussempfehlung weiter, z. B. Beratungsbedarf"));
        }
        if (gremium == GremiumArt.RAT && art.wirdAbgestimmt() && art != Punktart.DRUCKSACHE_VORBERATEND) {
            ausgaenge.add(Anzeige.option(Ausgang.LISTENWAHL,
                    "Kein einheitlicher Wahlvorschlag für einen Ausschuss: Abstimmung über Listen (§ 50 Abs. 3 GO NRW)"));
        }
        ausgaenge.add(Anzeige.option(Ausgang.VERTAGT, "Vertagt"));
        ausgaenge.add(Anzeige.option(Ausgang.ZURUECKGEZOGEN, art.behandeltDrucksache()
                ? "Von der Verwaltung zurückgezogen" : "Zurückgezogen"));
        return ausgaenge;
    }
}
