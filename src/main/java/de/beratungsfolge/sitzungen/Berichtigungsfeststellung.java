package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Ergebnisberichtigung;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The chair establishes again what the rules find after a correction; a paper is told of its corrected result. */
@Component
class Berichtigungsfeststellung {

    private final BerichtigungRepository berichtigungen;
    private final BerichtigungsbefundRepository befunde;
    private final SitzungRepository sitzungen;
    private final TagesordnungspunktRepository punkte;
    private final Stimmenbestand stimmen;
    private final Ergebnisberichtigung papiere;
    private final Feststellungen feststellungen;

    Berichtigungsfeststellung(BerichtigungRepository berichtigungen, BerichtigungsbefundRepository befunde,
                              SitzungRepository sitzungen, TagesordnungspunktRepository punkte, Stimmenbestand stimmen, Ergebnisberichtigung papiere,
                              Feststellungen feststellungen) {
        this.berichtigungen = berichtigungen;
        this.befunde = befunde;
        this.sitzungen = sitzungen;
        this.punkte = punkte;
        this.stimmen = stimmen;
        this.papiere = papiere;
        this.feststellungen = feststellungen;
    }

    /** @return findings of the correction the chair has to establish again */
    List<Berichtigungsbefund> offene(long berichtigungId) {
        return befunde.findByBerichtigungIdOrderById(berichtigungId).stream()
                .filter(einer -> einer.festgestellt() == null).toList();
    }

    /** @return whether the chair has something to establish again in this meeting */
    boolean offenIn(long sitzungId) {
        return berichtigungen.findBySitzungIdOrderByNummer(sitzungId).stream().anyMatch(eine -> !offene(eine.id).isEmpty());
    }

    /** @return whether something else is established now than before */
    boolean feststellen(Berichtigung berichtigung, Sitzung sitzung, Map<Long, Festgestellt> angaben, Anlass anlass) {
        boolean geaendert = false;
        for (Berichtigungsbefund einer : offene(berichtigung.id)) {
            String wo = ort(einer);
            Festgestellt festgestellt = angaben.get(einer.id());
            if (festgestellt == null || festgestellt.ergebnis() == null) {
                throw new EingabeFehler(wo, "Bitte feststellen, was nach der Berichtigung gilt.");
            }
            feststellungen.feststellen(anlass.fuer(wo + " nach Berichtigung festgestellt"),
                    feststellungen.befund(einer.befundId()), festgestellt.ergebnis(), festgestellt.begruendung());
            befunde.save(einer.festgestellt(festgestellt.ergebnis()));
            if (!festgestellt.ergebnis().equals(einer.bisher())) {
                uebertragen(einer, sitzung, festgestellt.ergebnis(), anlass);
                geaendert = true;
            }
        }
        return geaendert;
    }

    /** @return what a finding is about, as people say it */
    String ort(Berichtigungsbefund einer) {
        return (einer.punktId() == null ? "" : punkte.findById(einer.punktId()).orElseThrow().kurzname() + ": ")
                + einer.art().bezeichnung();
    }

    private void uebertragen(Berichtigungsbefund einer, Sitzung sitzung, String ergebnis, Anlass anlass) {
        if (einer.art() == Berichtigungsbefund.Art.SITZUNG) {
            Sitzung frisch = sitzungen.findById(sitzung.id()).orElseThrow();
            frisch.beschlussfaehigkeit = ergebnis;
            sitzungen.save(frisch);
        } else if (einer.art() == Berichtigungsbefund.Art.ABSTIMMUNG) {
            Abstimmungsergebnis abstimmung = stimmen.abstimmung(einer.abstimmungId());
            Tagesordnungspunkt punkt = punkte.findById(einer.punktId()).orElseThrow();
            stimmen.feststellen(abstimmung, ergebnis);
            if (stimmen.entscheidetPunkt(abstimmung)) {
                punkt.ergebnis = punktergebnis(punkt.art, ergebnis);
                punkte.save(punkt);
                if (punkt.stationId() != null) {
                    papiere.berichtigen(punkt.stationId(), punkt.ergebnis, sitzung.kennung(), anlass.person(), anlass.geschehenAm());
                }
            }
        }
    }

    private static Beratungsergebnis punktergebnis(Punktart art, String festgestellt) {
        if (!Stimmenbestand.ANGENOMMEN.contains(festgestellt)) {
            return Beratungsergebnis.ABGELEHNT;
        }
        return art == Punktart.DRUCKSACHE_VORBERATEND ? Beratungsergebnis.EMPFOHLEN : Beratungsergebnis.BESCHLOSSEN;
    }
}
