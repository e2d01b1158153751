package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsform;
import de.beratungsfolge.regelwerk.pruefungen.Formgegenstand;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The treatment of single items, apart from the vote itself: deliberation, taking note, course, result. */
@Service
@Transactional
public class Beratungen {

    private final TagesordnungspunktRepository punkte;
    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Beratungen(TagesordnungspunktRepository punkte, Sitzungen sitzungen, Anwesenheiten anwesenheiten,
               Ausschluesse ausschluesse, Drucksachen drucksachen, Gremien gremien, Feststellungen feststellungen) {
        this.punkte = punkte;
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Records the deliberation of a paper. Before a vote the rules are asked for its form, and for the quorum
     * of this item if somebody is excluded or a count was demanded.
     *
     * @return what comes next
     * @throws EingabeFehler if the outcome is missing, does not fit the item or lacks its reason
     */
    public Weiter beratungFesthalten(long punktId, Beratungseingabe eingabe, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        beratungPruefen(punkt, eingabe);
        punkt.verlauf = eingabe.verlauf();
        Anlass anlass = anlass(punkt, "Beratung", person);
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, eingabe);
        if (eingabe.ausgang() != Beratungseingabe.Ausgang.ABSTIMMEN) {
            punkt.begruendung = eingabe.begruendung();
            punkt.ergebnis = Beratungsergebnis.valueOf(eingabe.ausgang().name());
            punkte.save(punkt);
            return Weiter.FERTIG;
        }
        Weiter weiter = beschlussfaehigkeitPruefen(punkt, eingabe.zaehlungVerlangt(), person);
        punkt.formBefundId = feststellungen.erheben(anlass(punkt, "Form der Abstimmung geprüft", person),
                new Abstimmungsform(gremium(punkt).fuerRegeln(), Formgegenstand.BESCHLUSS, eingabe.antraegeGeheim(),
                        eingabe.antraegeNamentlich(), eingabe.schwelleNamentlich(), null),
                sitzungen.sitzung(punkt.sitzungId).datum()).id();
        punkte.save(punkt);
        return weiter;
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
        if (!Beschlussfaehigkeitsfakten.UNFAEHIG.equals(festgestellt.ergebnis())) {
            return Weiter.ABSTIMMEN;
        }
        vertagen(punkt, "Das Gremium war für diesen Punkt nicht beschlussfähig.");
        return Weiter.FERTIG;
    }

    /** Postpones every paper of a meeting whose lack of quorum was established; there is no vote any more. */
    public void allePunkteVertagen(long sitzungId, String person) {
        for (Tagesordnungspunkt punkt : punkte.findBySitzungIdOrderByOeffentlichDescPositionAsc(sitzungId)) {
            if (punkt.art.behandeltDrucksache() && punkt.ergebnis == null) {
                vertagen(punkt, "Das Gremium war nicht beschlussfähig.");
                weiterleiten(punkt.id, person);
            }
        }
    }

    /**
     * Records what happened at an item without a paper.
     *
     * @throws EingabeFehler if nothing is said
     */
    public void verlaufFesthalten(long punktId, String verlauf, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        new Pruefliste().verlange("Verlauf", verlauf).abschliessen();
        punkt.verlauf = verlauf.strip();
        punkte.save(punkt);
        feststellungen.festhalten(anlass(punkt, punkt.art.bezeichnung(), person), Eintragsart.SCHRITT,
                Map.of("verlauf", punkt.verlauf));
    }

    /** Carries the result of an item to the station of its paper. @return the paper */
    public Drucksache weiterleiten(long punktId, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        drucksachen.ergebnisEintragen(punkt.stationId, punkt.ergebnis, sitzung.kennung(), person, sitzung.beginntAm());
        return drucksachen.drucksache(drucksachen.station(punkt.stationId).drucksacheId());
    }

    private Weiter beschlussfaehigkeitPruefen(Tagesordnungspunkt punkt, boolean zaehlungVerlangt, String person) {
        Set<Long> ausgeschlossen = ausschluesse.ausgeschlossen(punkt.id);
        if (ausgeschlossen.isEmpty() && !zaehlungVerlangt) {
            return Weiter.ABSTIMMEN;
        }
        ErhobenerBefund befund = feststellungen.erheben(anlass(punkt, "Beschlussfähigkeit geprüft", person),
                Beschlussfaehigkeitsfakten.fuerPunkt(gremium(punkt), anwesenheiten.beiPunkt(punkt),
                        ausgeschlossen, zaehlungVerlangt), sitzungen.sitzung(punkt.sitzungId).datum());
        punkt.beschlussfaehigkeitBefundId = befund.id();
        return Beschlussfaehigkeitsfakten.UNFAEHIG.equals(befund.befund().ergebnis())
                ? Weiter.BESCHLUSSFAEHIGKEIT : Weiter.ABSTIMMEN;
    }

    private void beratungPruefen(Tagesordnungspunkt punkt, Beratungseingabe eingabe) {
        Beratungseingabe.Ausgang ausgang = eingabe.ausgang();
        boolean kenntnis = punkt.art == Punktart.DRUCKSACHE_KENNTNIS;
        long stimmberechtigt = stimmberechtigt(punkt);
        String zuViele = "Das sind mehr Mitglieder, als stimmberechtigt anwesend sind (" + stimmberechtigt + ").";
        new Pruefliste()
                .verlange("Ausgang der Beratung", ausgang)
                .abweisenWenn(ausgang == Beratungseingabe.Ausgang.OHNE_EMPFEHLUNG
                                && punkt.art != Punktart.DRUCKSACHE_VORBERATEND, "Ausgang der Beratung",
                        "„Ohne Beschlussempfehlung“ gibt es nur bei einer vorberatenden Station.")
                .abweisenWenn(kenntnis && ausgang == Beratungseingabe.Ausgang.ABSTIMMEN, "Ausgang der Beratung",
                        "Über eine Drucksache zur Kenntnis wird nicht abgestimmt.")
                .abweisenWenn(!kenntnis && ausgang == Beratungseingabe.Ausgang.ZUR_KENNTNIS_GENOMMEN,
                        "Ausgang der Beratung", "Über diese Drucksache ist zu beraten, nicht nur Kenntnis zu nehmen.")
                .abweisenWenn(grundFehlt(eingabe), "Begründung", "bitte angeben.")
                .hoechstens("Begründung", eingabe.begruendung(), 2000)
                .nichtNegativ("Anträge auf geheime Abstimmung", eingabe.antraegeGeheim())
                .nichtNegativ("Anträge auf namentliche Abstimmung", eingabe.antraegeNamentlich())
                .abweisenWenn(zahl(eingabe.antraegeNamentlich()) > 0 && eingabe.schwelleNamentlich() == null,
                        "Nötige Zahl für namentliche Abstimmung", "bitte angeben.")
                .abweisenWenn(eingabe.schwelleNamentlich() != null && eingabe.schwelleNamentlich() < 1,
                        "Nötige Zahl für namentliche Abstimmung", "muss mindestens 1 sein.")
                .abweisenWenn(zahl(eingabe.antraegeGeheim()) > stimmberechtigt, "Anträge auf geheime Abstimmung", zuViele)
                .abweisenWenn(zahl(eingabe.antraegeNamentlich()) > stimmberechtigt,
                        "Anträge auf namentliche Abstimmung", zuViele)
                .abschliessen();
    }

    private long stimmberechtigt(Tagesordnungspunkt punkt) {
        Set<Long> ausgeschlossen = ausschluesse.ausgeschlossen(punkt.id);
        return anwesenheiten.beiPunkt(punkt).stream().filter(Anwesenheit::stimmberechtigtAnwesend)
                .filter(einer -> !ausgeschlossen.contains(einer.personId())).count();
    }

    private static int zahl(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }

    private static boolean grundFehlt(Beratungseingabe eingabe) {
        return Set.of(Beratungseingabe.Ausgang.OHNE_EMPFEHLUNG, Beratungseingabe.Ausgang.VERTAGT,
                Beratungseingabe.Ausgang.ZURUECKGEZOGEN).contains(
                        eingabe.ausgang() == null ? Beratungseingabe.Ausgang.ABSTIMMEN : eingabe.ausgang())
                && (eingabe.begruendung() == null || eingabe.begruendung().isBlank());
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
        return gremien.gremium(sitzungen.sitzung(punkt.sitzungId).gremiumId());
    }

    private Anlass anlass(Tagesordnungspunkt punkt, String schritt, String person) {
        return sitzungen.anlass(sitzungen.sitzung(punkt.sitzungId), punkt.kurzname() + ": " + schritt, person);
    }
}
