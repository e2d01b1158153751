package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Befangenheit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exclusion for bias, per member and item (§ 31 GO NRW). */
@Service
@Transactional
public class Ausschluesse {

    /** Where bias belongs that comes to light after the vote. */
    static final String NACH_DER_ABSTIMMUNG = "Über diesen Punkt ist schon abgestimmt. Dafür gibt es den Vorgang "
            + "„Befangenheit nachträglich festgestellt“ (§ 31 Abs. 6 GO NRW).";

    private final AusschlussRepository ausschluesse;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Stimmabgaben stimmabgaben;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Ausschluesse(AusschlussRepository ausschluesse, Sitzungen sitzungen, Tagesordnung tagesordnung,
                 Anwesenheiten anwesenheiten, Stimmabgaben stimmabgaben, Gremien gremien,
                 Feststellungen feststellungen) {
        this.ausschluesse = ausschluesse;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.stimmabgaben = stimmabgaben;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Asks the rules about every ground disclosed at the opening; without any, records that nobody disclosed one.
     *
     * @return whether the chair has something to establish
     * @throws EingabeFehler if an item, a member or a relation does not fit, or the item was voted on already
     */
    public boolean pruefen(long sitzungId, List<Anzeige> anzeigen, String person) {
        if (anzeigen.isEmpty()) {
            feststellungen.festhalten(sitzungen.anlass(sitzungen.sitzung(sitzungId),
                    "Keine Ausschließungsgründe angezeigt", person), Eintragsart.FESTSTELLUNG,
                    Map.of("ausschliessungsgruende", List.of()));
        }
        return nachtragen(sitzungId, anzeigen, person);
    }

    /**
     * Asks the rules about grounds disclosed while the meeting goes on.
     *
     * @return whether the chair has something to establish
     * @throws EingabeFehler as at the opening
     */
    public boolean nachtragen(long sitzungId, List<Anzeige> anzeigen, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        angabenPruefen(sitzungId, anzeigen);
        for (Anzeige anzeige : anzeigen) {
            Tagesordnungspunkt punkt = tagesordnung.punkt(anzeige.punktId());
            Person mitglied = gremien.person(anzeige.personId());
            ErhobenerBefund befund = feststellungen.erheben(
                    sitzungen.anlass(sitzung, "Befangenheit geprüft: " + mitglied.name() + ", " + punkt.kurzname(), person),
                    fakten(sitzung, anzeige), sitzung.datum());
            ausschluesse.save(Ausschluss.angezeigt(punkt, mitglied.id(), befund.id()));
        }
        return !offene(sitzungId).isEmpty();
    }

    /** @return disclosed grounds about which nothing was established yet */
    public List<Ausschluss> offene(long sitzungId) {
        return fuerSitzung(sitzungId).stream().filter(Ausschluss::offen).toList();
    }

    /**
     * Makes sure that before a vote it is clear who may vote.
     *
     * @throws EingabeFehler while a disclosed ground for exclusion from this item is open
     */
    public void verlangeEntschieden(long punktId) {
        ausschluesse.findByPunktIdOrderById(punktId).stream().filter(Ausschluss::offen).findFirst().ifPresent(offen -> {
            throw new EingabeFehler("Ausschluss", "Für diesen Punkt ist noch nicht festgestellt, ob "
                    + gremien.person(offen.personId()).name() + " ausgeschlossen ist (§ 31 GO NRW). Bitte erst feststellen.");
        });
    }

    /** @return every disclosed ground of the meeting */
    public List<Ausschluss> fuerSitzung(long sitzungId) {
        return ausschluesse.findBySitzungIdOrderById(sitzungId);
    }

    /** @return ids of the persons who may neither deliberate nor vote on this item */
    public Set<Long> ausgeschlossen(long punktId) {
        return ausschluesse.findByPunktIdOrderById(punktId).stream()
                .filter(ausschluss -> Boolean.TRUE.equals(ausschluss.ausgeschlossen()))
                .map(Ausschluss::personId).collect(Collectors.toSet());
    }

    private void angabenPruefen(long sitzungId, List<Anzeige> anzeigen) {
        Pruefliste liste = new Pruefliste();
        Set<Long> punkte = tagesordnung.punkte(sitzungId).stream().map(Tagesordnungspunkt::id)
                .collect(Collectors.toSet());
        Set<Long> anwesend = anwesenheiten.jetzt(sitzungId).stream().map(Anwesenheit::personId)
                .collect(Collectors.toSet());
        Set<List<Long>> schon = new HashSet<>();
        fuerSitzung(sitzungId).forEach(einer -> schon.add(List.of(einer.punktId(), einer.personId())));
        int zeile = 0;
        for (Anzeige anzeige : anzeigen) {
            String ort = "Anzeige " + ++zeile;
            liste.abweisenWenn(!punkte.contains(anzeige.punktId()), ort + ", Tagesordnungspunkt", "bitte angeben.")
                    .abweisenWenn(!anwesend.contains(anzeige.personId()), ort + ", Mitglied",
                            "ist bei der Sitzung nicht anwesend.")
                    .verlange(ort + ", Vorgang", anzeige.vorgang())
                    .abweisenWenn(anzeige.beziehungen().isEmpty(), ort + ", Beziehung", "bitte angeben.")
                    .abweisenWenn(!schon.add(List.of(anzeige.punktId(), anzeige.personId())), ort,
                            "Für dieses Mitglied und diesen Punkt gibt es schon eine Anzeige.")
                    .abweisenWenn(punkte.contains(anzeige.punktId()) && stimmabgaben.hatAbstimmung(anzeige.punktId()),
                            ort + ", Tagesordnungspunkt", NACH_DER_ABSTIMMUNG);
        }
        liste.abschliessen();
    }

    private Befangenheit fakten(Sitzung sitzung, Anzeige anzeige) {
        Gremium gremium = gremien.gremiumAm(sitzung.gremiumId(), sitzung.datum());
        Mitgliedsart art = anwesenheiten.jetzt(sitzung.id()).stream()
                .filter(anwesenheit -> anwesenheit.personId() == anzeige.personId())
                .map(Anwesenheit::art).findFirst().orElseThrow(
                        () -> new NoSuchElementException("Person " + anzeige.personId() + " ist nicht anwesend"));
        return Befangenheitsfakten.fakten(gremium, art, anzeige);
    }
}
