package de.beratungsfolge.beiratsaufloesung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Beiratsgremium;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the dissolutions lie: opening, reading, storing together with their entry in the record, closing. */
@Service
@Transactional
public class Aufloesungsakte {

    private static final LocalDate IN_KRAFT = LocalDate.of(2021, 6, 25);
    private static final String BESCHLUSS = "Ratsbeschluss vom";

    private final BeiratsaufloesungRepository aufloesungen;
    private final AbgehaktRepository punkte;
    private final Beiratsgremium beirat;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Aufloesungsakte(BeiratsaufloesungRepository aufloesungen, AbgehaktRepository punkte, Beiratsgremium beirat,
                    Feststellungen feststellungen, Clock uhr) {
        this.aufloesungen = aufloesungen;
        this.punkte = punkte;
        this.beirat = beirat;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /**
     * Opens the list. Who dissolves is not regulated; reading: the council, which created the body.
     *
     * @param drucksache number of the council's paper
     * @throws EingabeFehler if something is missing or impossible, or the body's dissolution goes on already
     */
    public Beiratsaufloesung eroeffnen(Aufloesungsgrund grund, String erlaeuterung, LocalDate beschlussAm, String drucksache,
                                       String person) {
        new Pruefliste().verlange("Grund", grund)
                .abweisenWenn(grund == Aufloesungsgrund.ZWECKWEGFALL && erlaeuterung == null, "Erläuterung",
                        "bitte sagen, welcher Zweck weggefallen ist.")
                .hoechstens("Erläuterung", erlaeuterung, 4000)
                .verlange(BESCHLUSS, beschlussAm)
                .abweisenWenn(kuenftig(beschlussAm), BESCHLUSS, "liegt in der Zukunft.")
                .abweisenWenn(beschlussAm != null && beschlussAm.isBefore(IN_KRAFT), BESCHLUSS,
                        "die Geschäftsordnung gilt erst seit dem 25.06.2021.")
                .verlange("Drucksache", drucksache).hoechstens("Drucksache", drucksache, 50).abschliessen();
        Gremium gremium = beirat.verlange(heute());
        if (aufloesungen.findByLaufend(gremium.id()).isPresent()) {
            throw new EingabeFehler("Seniorenbeirat", "Seine Auflösung läuft schon.");
        }
        Beiratsaufloesung neu = new Beiratsaufloesung();
        neu.gremiumId = gremium.id();
        neu.laufend = gremium.id();
        neu.grund = grund;
        neu.erlaeuterung = erlaeuterung;
        neu.beschlussAm = beschlussAm;
        neu.drucksache = drucksache;
        neu.stand = Aufloesungsstand.LAEUFT;
        aufloesungen.save(neu);
        festhalten(neu, "Auflösung eröffnet", person, Map.of("gremium", gremium.name(), "grund", grund,
                "erlaeuterung", erlaeuterung == null ? "" : erlaeuterung, "beschlussAm", beschlussAm, "drucksache", drucksache));
        return neu;
    }

    /**
     * Closes the list, with all its items in the record.
     *
     * @throws IllegalStateException if an item is neither done nor left out with a reason
     */
    public void abschliessen(long id, String person) {
        Beiratsaufloesung eine = aufloesung(id);
        List<Abgehakt> alle = punkte(id);
        if (alle.size() < Aufloesungspunkt.values().length) {
            throw new IllegalStateException("In " + eine.vorgang() + " sind erst " + alle.size() + " Punkte abgehakt.");
        }
        eine.stand = Aufloesungsstand.ABGESCHLOSSEN;
        eine.laufend = null;
        festhalten(eine, "Auflösung abgeschlossen", person, alle);
    }

    /** @return the dissolution
     *  @throws NoSuchElementException if there is none */
    public Beiratsaufloesung aufloesung(long id) {
        return aufloesungen.findById(id).orElseThrow(() -> new NoSuchElementException("Beiratsauflösung " + id));
    }

    /** @return the items signed off so far, in that order */
    public List<Abgehakt> punkte(long id) {
        return punkte.findByAufloesungIdOrderById(id);
    }

    void abhaken(Beiratsaufloesung eine, Abgehakt punkt, String person, Punkteingabe eingabe) {
        punkte.save(punkt);
        festhalten(eine, punkt.punkt().bezeichnung() + (punkt.erledigt() ? "" : ": entfällt"), person, eingabe);
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    boolean kuenftig(LocalDate tag) {
        return tag != null && tag.isAfter(heute());
    }

    private void festhalten(Beiratsaufloesung eine, String schritt, String person, Object inhalt) {
        aufloesungen.save(eine);
        feststellungen.festhalten(new Anlass(eine.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE))),
                Eintragsart.SCHRITT, inhalt);
    }
}
