package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsform;
import de.beratungsfolge.regelwerk.pruefungen.Formgegenstand;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The treatment of single items, apart from the vote itself: deliberation, taking note, course, result. */
@Service
@Transactional
public class Beratungen {

    private final TagesordnungspunktRepository punkte;
    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Stimmberechtigung stimmberechtigung;
    private final Ausschluesse ausschluesse;
    private final Antragsliste antraege;
    private final Listenablage listenwahlen;
    private final Anliegenliste anliegen;
    private final Beschlussfaehigkeiten beschlussfaehigkeiten;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Regelwerk regelwerk;

    Beratungen(TagesordnungspunktRepository punkte, Sitzungen sitzungen, Anwesenheiten anwesenheiten,
               Stimmberechtigung stimmberechtigung, Ausschluesse ausschluesse, Antragsliste antraege,
               Listenablage listenwahlen, Anliegenliste anliegen, Beschlussfaehigkeiten beschlussfaehigkeiten, Drucksachen drucksachen,
               Gremien gremien, Feststellungen feststellungen, Regelwerk regelwerk) {
        this.punkte = punkte;
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.stimmberechtigung = stimmberechtigung;
        this.ausschluesse = ausschluesse;
        this.antraege = antraege;
        this.listenwahlen = listenwahlen;
        this.anliegen = anliegen;
        this.beschlussfaehigkeiten = beschlussfaehigkeiten;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.regelwerk = regelwerk;
    }

    /**
     * Records the deliberation and the motions to be voted on. Before every vote the rules are asked for its form and
     * for the quorum of this item.
     *
     * @return what comes next
     * @throws EingabeFehler if the outcome is missing, does not fit the item or lacks its reason, or a motion is
     *                       incomplete
     */
    public Weiter beratungFesthalten(long punktId, Beratungseingabe eingabe, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Gremium gremium = gremium(punkt);
        LocalDate tag = sitzungen.sitzung(punkt.sitzungId).datum();
        Integer schwelle = regelwerk.ortsrecht(tag).schwelleNamentlich()
                .orElse(oder(eingabe.schwelleNamentlich(), punkt.schwelleNamentlich));
        Beratungspruefung.pruefen(punkt.art, eingabe, stimmberechtigung.zahl(punkt), schwelle, gremium.art());
        punkt.verlauf = eingabe.verlauf();
        feststellungen.festhalten(anlass(punkt, "Beratung", person), Eintragsart.SCHRITT, eingabe);
        if (punkt.art != Punktart.DRUCKSACHE_KENNTNIS) {
            antraege.ordnen(punkt, eingabe.antraege());
        }
        if (eingabe.ausgang() == Beratungseingabe.Ausgang.LISTENWAHL) {
            punkt.begruendung = "Ein einheitlicher Wahlvorschlag kam nicht zustande: " + eingabe.begruendung().strip();
            punkte.save(punkt);
            return Weiter.LISTEN;
        }
        if (eingabe.ausgang() != Beratungseingabe.Ausgang.ABSTIMMEN) {
            punkt.begruendung = eingabe.begruendung();
            punkt.ergebnis = Beratungsergebnis.valueOf(eingabe.ausgang().name());
            punkte.save(punkt);
            return Weiter.FERTIG;
        }
        punkt.antraegeGeheim = oder(eingabe.antraegeGeheim(), punkt.antraegeGeheim);
        punkt.antraegeNamentlich = oder(eingabe.antraegeNamentlich(), punkt.antraegeNamentlich);
        punkt.schwelleNamentlich = schwelle;
        punkt.abwahl = eingabe.abwahl() == null ? punkt.abwahl : eingabe.abwahl();
        Weiter weiter = beschlussfaehigkeitPruefen(punkt, eingabe.zaehlungVerlangt(), Weiter.ABSTIMMEN, person);
        punkt.formBefundId = feststellungen.erheben(anlass(punkt, "Form der Abstimmung geprüft", person),
                form(punkt, gremium), tag).id();
        punkte.save(punkt);
        return weiter;
    }

    /** What members asked for bears on the matter; on the conduct of business the body votes openly. */
    private Abstimmungsform form(Tagesordnungspunkt punkt, Gremium gremium) {
        boolean geschaeftsordnung = antraege.naechster(punkt.id).orElseThrow().art()
                == Antragsart.GESCHAEFTSORDNUNGSANTRAG;
        if (geschaeftsordnung) {
            return new Abstimmungsform(gremium.fuerRegeln(), Formgegenstand.BESCHLUSS, null, null, null, null);
        }
        return new Abstimmungsform(gremium.fuerRegeln(),
                punkt.abwahl ? Formgegenstand.ABWAHL_BUERGERMEISTER : Formgegenstand.BESCHLUSS, punkt.antraegeGeheim,
                punkt.antraegeNamentlich, punkt.schwelleNamentlich, null);
    }

    /**
     * Records what the chair established about the quorum of this item; without quorum the item is postponed.
     *
     * @throws EingabeFehler if a deviation has no reason
     */
    public Weiter beschlussfaehigkeitFeststellen(long punktId, Festgestellt festgestellt, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        feststellungen.feststellen(anlass(punkt, "Beschlussfähigkeit festgestellt", person),
                feststellungen.befund(punkt.beschlussfaehigkeitBefundId), festgestellt.ergebnis(),
                festgestellt.begruendung());
        beschlussfaehigkeiten.festgestellt(punkt, festgestellt.ergebnis(), person);
        if (!Beschlussfaehigkeitsfakten.UNFAEHIG.equals(festgestellt.ergebnis())) {
            return listenwahlen.zuPunkt(punktId).isPresent() ? Weiter.LISTENWAHL
                    : punkt.art.istWahl() ? Weiter.WAEHLEN : Weiter.ABSTIMMEN;
        }
        vertagen(punkt, "Das Gremium war für diesen Punkt nicht beschlussfähig.");
        return Weiter.FERTIG;
    }

    /** Notes that the paper of an item was withdrawn while the item was open; its treatment ends. */
    public void drucksacheZurueckgezogen(long punktId, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        if (punkt.ergebnis == null) {
            punkt.ergebnis = Beratungsergebnis.ZURUECKGEZOGEN;
            punkt.begruendung = "Die Drucksache wurde zurückgezogen.";
            punkte.save(punkt);
        }
        feststellungen.festhalten(anlass(punkt, "Drucksache zurückgezogen", person), Eintragsart.SCHRITT,
                Map.of("ergebnis", punkt.ergebnis));
    }

    /**
     * Records what happened at an item without a paper; a matter that waited for it was taken note of.
     *
     * @throws EingabeFehler if nothing is said
     */
    public void verlaufFesthalten(long punktId, String verlauf, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        new Pruefliste().verlange("Verlauf", verlauf).abschliessen();
        punkt.verlauf = verlauf.strip();
        if (punkt.anliegenId != null) {
            punkt.ergebnis = Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN;
        }
        punkte.save(punkt);
        feststellungen.festhalten(anlass(punkt, punkt.art.bezeichnung(), person), Eintragsart.SCHRITT,
                Map.of("verlauf", punkt.verlauf));
    }

    /** Carries the result of an item to the station of its paper or to the matter that waited for it. */
    public void weiterleiten(long punktId, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        if (punkt.ergebnis == null) {
            return;
        }
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        if (punkt.stationId != null) {
            drucksachen.ergebnisEintragen(punkt.stationId, punkt.ergebnis, sitzung.kennung(), person, sitzung.beginntAm());
        }
        if (punkt.anliegenId != null) {
            anliegen.behandelt(punkt.anliegenId, punkt.ergebnis);
        }
    }

    /** Asks the rules for the quorum of this item; @return {@code sonst} unless the chair has to establish first. */
    Weiter beschlussfaehigkeitPruefen(Tagesordnungspunkt punkt, boolean zaehlungVerlangt, Weiter sonst, String person) {
        ErhobenerBefund befund = beschlussfaehigkeiten.fuerPunkt(punkt, zaehlungVerlangt, person);
        punkt.beschlussfaehigkeitBefundId = befund.id();
        return Beschlussfaehigkeitsfakten.UNFAEHIG.equals(befund.befund().ergebnis())
                ? Weiter.BESCHLUSSFAEHIGKEIT : sonst;
    }

    private static Integer oder(Integer eingegeben, Integer bisher) {
        return eingegeben == null ? bisher : eingegeben;
    }

    private void vertagen(Tagesordnungspunkt punkt, String grund) {
        punkt.ergebnis = Beratungsergebnis.VERTAGT;
        punkt.begruendung = grund;
        punkt.vertagtBeschlussunfaehig = true;
        punkte.save(punkt);
    }

    private Tagesordnungspunkt punkt(long id) {
        return punkte.findById(id).orElseThrow();
    }

    private Gremium gremium(Tagesordnungspunkt punkt) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        return gremien.gremiumAm(sitzung.gremiumId(), sitzung.datum());
    }

    private Anlass anlass(Tagesordnungspunkt punkt, String schritt, String person) {
        return sitzungen.anlass(sitzungen.sitzung(punkt.sitzungId), punkt.kurzname() + ": " + schritt, person);
    }
}
