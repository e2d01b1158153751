package de.beratungsfolge.sitzungen;

import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the rules again after a correction: quorum and votes, with the facts that changed and all others as recorded. */
@Component
class Berichtigungsbefunde {

    private final BerichtigungsbefundRepository befunde;
    private final SitzungRepository sitzungen;
    private final TagesordnungspunktRepository punkte;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Stimmenbestand stimmen;
    private final Gremien gremien;
    private final List<Abstimmungsregel> regeln;
    private final Antragsliste antraege;
    private final Feststellungen feststellungen;

    Berichtigungsbefunde(BerichtigungsbefundRepository befunde, SitzungRepository sitzungen,
                         TagesordnungspunktRepository punkte, Anwesenheiten anwesenheiten, Ausschluesse ausschluesse,
                         Stimmenbestand stimmen, Gremien gremien, List<Abstimmungsregel> regeln, Antragsliste antraege,
                         Feststellungen feststellungen) {
        this.befunde = befunde;
        this.sitzungen = sitzungen;
        this.punkte = punkte;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.stimmen = stimmen;
        this.gremien = gremien;
        this.regeln = regeln;
        this.antraege = antraege;
        this.feststellungen = feststellungen;
    }

    /** @return whether the chair has something to establish again */
    boolean erheben(Berichtigung berichtigung, Sitzung sitzung, Anlass anlass) {
        if (berichtigung.gegenstand == Berichtigungsgegenstand.ANWESENHEIT) {
            sitzung(berichtigung, sitzung, anlass);
        }
        if (berichtigung.gegenstand == Berichtigungsgegenstand.ANWESENHEIT
                || berichtigung.gegenstand == Berichtigungsgegenstand.ZEITEN) {
            for (Tagesordnungspunkt punkt : punkte.findBySitzungIdOrderByOeffentlichDescPositionAsc(sitzung.id())) {
                punkt(berichtigung, sitzung, punkt, anlass);
                stimmen.zu(punkt.id()).forEach(eine -> abstimmung(berichtigung, sitzung, punkt, eine, anlass));
            }
        } else if (berichtigung.gegenstand == Berichtigungsgegenstand.STIMMEN) {
            Abstimmungsergebnis eine = stimmen.abstimmung(berichtigung.abstimmungId);
            abstimmung(berichtigung, sitzung, punkte.findById(eine.punktId()).orElseThrow(), eine, anlass);
        }
        return befunde.findByBerichtigungIdOrderById(berichtigung.id).stream().anyMatch(einer -> einer.festgestellt() == null);
    }

    private void sitzung(Berichtigung berichtigung, Sitzung sitzung, Anlass anlass) {
        if (sitzung.beschlussfaehigkeitBefundId == null) {
            return;
        }
        long alt = sitzung.beschlussfaehigkeitBefundId;
        ErhobenerBefund neu = feststellungen.erheben(anlass.fuer("Beschlussfähigkeit nach Berichtigung geprüft"),
                Beschlussfaehigkeitsfakten.fuerSitzung(gremium(sitzung), gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()),
                        anwesenheiten.anwesende(sitzung.id())), sitzung.datum());
        sitzung.beschlussfaehigkeitBefundId = neu.id();
        sitzungen.save(sitzung);
        merken(berichtigung, Berichtigungsbefund.Art.SITZUNG, null, null, alt, neu, sitzung.beschlussfaehigkeit);
    }

    private void punkt(Berichtigung berichtigung, Sitzung sitzung, Tagesordnungspunkt punkt, Anlass anlass) {
        if (punkt.beschlussfaehigkeitBefundId == null) {
            return;
        }
        long alt = punkt.beschlussfaehigkeitBefundId;
        Beschlussfaehigkeit fakten = feststellungen.fakten(alt, Beschlussfaehigkeit.class);
        Pruefung berichtigt = Beschlussfaehigkeitsfakten.fuerPunkt(gremium(sitzung),
                gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()), anwesenheiten.beiPunkt(punkt),
                ausschluesse.ausgeschlossen(punkt.id()), Boolean.TRUE.equals(fakten.feststellungVerlangt()),
                fakten.zweiteLadung());
        if (berichtigt.equals(fakten)) {
            return;
        }
        ErhobenerBefund neu = feststellungen.erheben(
                anlass.fuer(punkt.kurzname() + ": Beschlussfähigkeit nach Berichtigung geprüft"), berichtigt, sitzung.datum());
        punkt.beschlussfaehigkeitBefundId = neu.id();
        punkte.save(punkt);
        merken(berichtigung, Berichtigungsbefund.Art.PUNKT, punkt.id(), null, alt, neu,
                feststellungen.befund(alt).befund().ergebnis());
    }

    private void abstimmung(Berichtigung berichtigung, Sitzung sitzung, Tagesordnungspunkt punkt, Abstimmungsergebnis eine,
                            Anlass anlass) {
        Long alt = eine.befundId();
        if (alt == null) {
            return;
        }
        Pruefung berichtigt = Abstimmungsregel.andere(regeln, punkt, antraege.antrag(eine.antragId()), eine.ja(),
                eine.nein(), eine.enthaltungen()).orElseGet(() -> berichtigt(alt, punkt, eine));
        if (berichtigt.equals(feststellungen.fakten(alt, berichtigt.getClass()))) {
            return;
        }
        ErhobenerBefund neu = feststellungen.erheben(anlass.fuer(punkt.kurzname() + ": Abstimmung nach Berichtigung ausgewertet"),
                berichtigt, sitzung.datum());
        stimmen.befundSetzen(eine, punkt, neu.id());
        punkte.save(punkt);
        merken(berichtigung, Berichtigungsbefund.Art.ABSTIMMUNG, punkt.id(), eine.id(), alt, neu, eine.festgestellt());
    }

    private Abstimmung berichtigt(long alt, Tagesordnungspunkt punkt, Abstimmungsergebnis eine) {
        Abstimmung fakten = feststellungen.fakten(alt, Abstimmung.class);
        long berechtigt = anwesenheiten.beiPunkt(punkt).stream().filter(Anwesenheit::stimmberechtigtAnwesend)
                .filter(einer -> !ausschluesse.ausgeschlossen(punkt.id()).contains(einer.personId())).count();
        return new Abstimmung(fakten.gremium(), fakten.gegenstand(), eine.ja(), eine.nein(), eine.enthaltungen(),
                eine.ungueltig(), fakten.anwesend() == null ? null : Integer.valueOf((int) berechtigt), fakten.buergermeisterStimme());
    }

    /** A deviation the chair gave reasons for stands while the finding it deviates from does. */
    private void merken(Berichtigung berichtigung, Berichtigungsbefund.Art art, Long punktId, Long abstimmungId, long alterBefund,
                        ErhobenerBefund neu, String bisher) {
        String ergebnis = neu.befund().ergebnis();
        boolean bleibt = ergebnis.equals(bisher) || ergebnis.equals(feststellungen.befund(alterBefund).befund().ergebnis());
        befunde.save(new Berichtigungsbefund(null, berichtigung.id, art, punktId, abstimmungId, neu.id(), bisher,
                bleibt ? bisher : null));
    }

    private Gremium gremium(Sitzung sitzung) {
        return gremien.gremiumAm(sitzung.gremiumId(), sitzung.datum());
    }
}
