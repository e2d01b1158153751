package de.beratungsfolge.sitzungen;

import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quorum while a meeting is held: asked from who is really there, with the fiction of § 49 Abs. 1 Satz 2 as a state. */
@Service
@Transactional
public class Beschlussfaehigkeiten {

    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final SitzungRepository sitzungsablage;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Beschlussfaehigkeiten(Anwesenheiten anwesenheiten, Ausschluesse ausschluesse, SitzungRepository sitzungsablage,
                          Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen) {
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.sitzungsablage = sitzungsablage;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Asks the rules for the quorum of this item: who is at the table and not excluded from it; a second convocation
     * counts for this item only (§ 49 Abs. 2 GO NRW). Once a lack of quorum was established it is counted anyway.
     *
     * @param zaehlungVerlangt whether somebody demanded the count
     */
    public ErhobenerBefund fuerPunkt(Tagesordnungspunkt punkt, boolean zaehlungVerlangt, String person) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        ErhobenerBefund befund = feststellungen.erheben(
                sitzungen.anlass(sitzung, punkt.kurzname() + ": Beschlussfähigkeit geprüft", person),
                fakten(sitzung, punkt, zaehlungVerlangt), sitzung.datum);
        if (!punkt.zweiteLadung) {
            uebernehmen(sitzung, befund, punkt.kurzname() + ": ", person);
        }
        return befund;
    }

    /** @return what the rules would say now about the quorum of this item; nothing is recorded */
    public Befund vorschau(Tagesordnungspunkt punkt) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        return feststellungen.pruefen(fakten(sitzung, punkt, false), sitzung.datum);
    }

    private Beschlussfaehigkeit fakten(Sitzung sitzung, Tagesordnungspunkt punkt, boolean zaehlungVerlangt) {
        return Beschlussfaehigkeitsfakten.fuerPunkt(gremien.gremiumAm(sitzung.gremiumId, sitzung.datum),
                gremien.mitglieder(sitzung.gremiumId, sitzung.datum), anwesenheiten.beiPunkt(punkt), ausschluesse.ausgeschlossen(punkt.id),
                zaehlungVerlangt || gezaehltWird(sitzung), zweiteLadung(sitzung, punkt));
    }

    /** Notes what the chair established about the quorum of this item. */
    public void festgestellt(Tagesordnungspunkt punkt, String ergebnis, String person) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        setzen(sitzung, Beschlussfaehigkeitszustand.festgestellt(ergebnis), punkt.kurzname() + ": ", person);
    }

    /** Asks the rules after somebody came or went, without anybody having demanded a count. */
    public void nachAenderung(long sitzungId, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        ErhobenerBefund befund = feststellungen.erheben(
                sitzungen.anlass(sitzung, "Beschlussfähigkeit nach Änderung der Anwesenheit geprüft", person),
                Beschlussfaehigkeitsfakten.fuerPunkt(gremien.gremiumAm(sitzung.gremiumId, sitzung.datum),
                        gremien.mitglieder(sitzung.gremiumId, sitzung.datum), anwesenheiten.jetzt(sitzungId), Set.of(), gezaehltWird(sitzung), null), sitzung.datum);
        uebernehmen(sitzung, befund, "", person);
    }

    private static boolean gezaehltWird(Sitzung sitzung) {
        return sitzung.beschlussfaehigkeitszustand == Beschlussfaehigkeitszustand.UNFAEHIG;
    }

    private static Beschlussfaehigkeit.ZweiteLadung zweiteLadung(Sitzung sitzung, Tagesordnungspunkt punkt) {
        return punkt.zweiteLadung ? new Beschlussfaehigkeit.ZweiteLadung(true, sitzung.hinweisZweiteLadung) : null;
    }

    private void uebernehmen(Sitzung sitzung, ErhobenerBefund befund, String wobei, String person) {
        Beschlussfaehigkeitszustand.gefunden(befund.befund(), sitzung.beschlussfaehigkeitszustand)
                .ifPresent(zustand -> setzen(sitzung, zustand, wobei, person));
    }

    private void setzen(Sitzung sitzung, Beschlussfaehigkeitszustand zustand, String wobei, String person) {
        if (sitzung.beschlussfaehigkeitszustand == zustand) {
            return;
        }
        Anlass anlass = sitzungen.anlass(sitzung, wobei + "Beschlussfähigkeit: " + zustand.bezeichnung(), person);
        sitzung.beschlussfaehigkeitszustand = zustand;
        sitzungsablage.save(sitzung);
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, Map.of("zustand", zustand));
    }
}
