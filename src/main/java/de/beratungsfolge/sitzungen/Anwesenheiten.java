package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance, and the quorum that follows from it. */
@Service
@Transactional
public class Anwesenheiten {

    private final AnwesenheitRepository anwesenheiten;
    private final AnwesenheitsereignisRepository ereignisse;
    private final TeilnahmeRepository teilnahmen;
    private final SitzungRepository sitzungsablage;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Anwesenheiten(AnwesenheitRepository anwesenheiten, AnwesenheitsereignisRepository ereignisse,
                  TeilnahmeRepository teilnahmen, SitzungRepository sitzungsablage, Sitzungen sitzungen,
                  Sitzungsaemter aemter, Gremien gremien, Feststellungen feststellungen) {
        this.anwesenheiten = anwesenheiten;
        this.ereignisse = ereignisse;
        this.teilnahmen = teilnahmen;
        this.sitzungsablage = sitzungsablage;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes over the attendance and asks the rules for the quorum (§ 49 GO NRW). The chair counts at the
     * opening, so the fiction of § 49 Abs. 1 Satz 2 does not carry this finding.
     *
     * @throws EingabeFehler if a member is missing from the list or a deputy does not fit
     */
    public void festhalten(long sitzungId, Anwesenheitsliste liste, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Mitglied> mitglieder = gremien.mitglieder(sitzung.gremiumId, sitzung.datum);
        List<Mitglied> vertreter = gremien.vertreter(sitzung.gremiumId, sitzung.datum);
        Long vorsitz = aemter.vorgesehenerVorsitz(sitzung).map(Person::id).orElse(null);
        AnwesenheitPruefung.pruefen(liste, mitglieder, vertreter, vorsitz);
        anwesenheiten.deleteAll(anwesenheiten.findBySitzungIdOrderById(sitzungId));
        teilnahmen.deleteAll(teilnahmen.findBySitzungIdOrderById(sitzungId));
        speichern(sitzungId, liste, nachId(mitglieder), nachId(vertreter));
        sitzung.beginn = liste.beginn();
        sitzung.sitzungsleitungId = liste.sitzungsleitung() != null ? liste.sitzungsleitung()
                : vorsitz;
        sitzung.stand = Sitzungsstand.LAEUFT;
        Anlass anlass = sitzungen.anlass(sitzung, "Anwesenheit festgestellt", person);
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, liste);
        ErhobenerBefund befund = feststellungen.erheben(anlass.fuer("Beschlussfähigkeit geprüft"),
                Beschlussfaehigkeitsfakten.fuerSitzung(gremien.gremiumAm(sitzung.gremiumId, sitzung.datum),
                        gremien.mitglieder(sitzung.gremiumId, sitzung.datum), anwesende(sitzungId)),
                sitzung.datum);
        sitzung.beschlussfaehigkeitBefundId = befund.id();
        sitzungsablage.save(sitzung);
    }

    /**
     * Records what the chair established about invitation and quorum.
     *
     * @param ladung counts only where the body has a Ladungsfrist
     * @return whether the meeting may go on to its items
     * @throws EingabeFehler if a deviation has no reason
     */
    public boolean feststellen(long sitzungId, Festgestellt ladung, Festgestellt beschlussfaehigkeit, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        if (sitzung.ladungBefundId != null) {
            feststellungen.feststellen(sitzungen.anlass(sitzung, "Einladung festgestellt", person),
                    feststellungen.befund(sitzung.ladungBefundId), ladung.ergebnis(), ladung.begruendung());
            sitzung.ladung = ladung.ergebnis();
        }
        feststellungen.feststellen(sitzungen.anlass(sitzung, "Beschlussfähigkeit festgestellt", person),
                feststellungen.befund(sitzung.beschlussfaehigkeitBefundId), beschlussfaehigkeit.ergebnis(),
                beschlussfaehigkeit.begruendung());
        sitzung.beschlussfaehigkeit = beschlussfaehigkeit.ergebnis();
        sitzung.beschlussfaehigkeitszustand = Beschlussfaehigkeitszustand.festgestellt(beschlussfaehigkeit.ergebnis());
        sitzungsablage.save(sitzung);
        return !Beschlussfaehigkeitsfakten.UNFAEHIG.equals(beschlussfaehigkeit.ergebnis());
    }

    /** @return members and deputies with their attendance, in the order of the list */
    public List<Anwesenheit> liste(long sitzungId) {
        return anwesenheiten.findBySitzungIdOrderById(sitzungId);
    }

    /** @return everybody at the table, with or without a vote */
    public List<Anwesenheit> anwesende(long sitzungId) {
        return liste(sitzungId).stream()
                .filter(anwesenheit -> anwesenheit.status() == Anwesenheitsstatus.ANWESEND).toList();
    }

    /**
     * @return everybody at the table while this item is treated, with or without a vote: the roll call with the
     *         arrivals and departures up to it
     */
    public List<Anwesenheit> beiPunkt(Tagesordnungspunkt punkt) {
        return stand(punkt.sitzungId).bei(punkt.aufruf());
    }

    /** @return the same for several items of one meeting, by id of the item */
    public Map<Long, List<Anwesenheit>> beiPunkten(long sitzungId, Collection<Tagesordnungspunkt> punkte) {
        Anwesenheitsstand stand = stand(sitzungId);
        return punkte.stream().collect(Collectors.toMap(Tagesordnungspunkt::id, punkt -> stand.bei(punkt.aufruf())));
    }

    /** @return everybody at the table after all that was recorded so far */
    public List<Anwesenheit> jetzt(long sitzungId) {
        return stand(sitzungId).bei(Integer.MAX_VALUE);
    }

    /** @return arrivals and departures in the order in which they take effect */
    public List<Anwesenheitsereignis> ereignisse(long sitzungId) {
        return ereignisse.findBySitzungIdOrderByAbAufrufAscIdAsc(sitzungId);
    }

    /** Roll call and events, to be asked call by call. */
    Anwesenheitsstand stand(long sitzungId) {
        return new Anwesenheitsstand(anwesende(sitzungId), ereignisse(sitzungId));
    }

    /** @return people present who do not belong to the body */
    public List<Teilnahme> teilnahmen(long sitzungId) {
        return teilnahmen.findBySitzungIdOrderById(sitzungId);
    }

    private void speichern(long sitzungId, Anwesenheitsliste liste, Map<Long, Mitglied> mitglieder,
                           Map<Long, Mitglied> vertreter) {
        for (Anwesenheitsliste.Zeile zeile : liste.mitglieder()) {
            anwesenheiten.save(new Anwesenheit(null, sitzungId, zeile.personId(),
                    mitglieder.get(zeile.personId()).art(), zeile.status(), null, null));
            if (zeile.vertretenDurch() != null) {
                anwesenheiten.save(new Anwesenheit(null, sitzungId, zeile.vertretenDurch(),
                        vertreter.get(zeile.vertretenDurch()).art(), Anwesenheitsstatus.ANWESEND, zeile.personId(),
                        zeile.reihenfolgeGrund()));
            }
        }
        liste.verwaltung().forEach(name -> teilnahmen.save(
                new Teilnahme(null, sitzungId, Teilnahme.Kreis.VERWALTUNG, name.strip())));
        liste.gaeste().forEach(name -> teilnahmen.save(
                new Teilnahme(null, sitzungId, Teilnahme.Kreis.GAST, name.strip())));
    }

    private static Map<Long, Mitglied> nachId(List<Mitglied> mitglieder) {
        return mitglieder.stream().collect(Collectors.toMap(Mitglied::personId, Function.identity(), (a, b) -> a));
    }
}
