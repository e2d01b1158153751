package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of papers, apart from what bodies do with them. Every step is recorded in the paper's chain. */
@Service
@Transactional
public class Drucksachen {

    private final DrucksacheRepository drucksachen;
    private final StationRepository stationen;
    private final Anlagen anlagen;
    private final Mitzeichnungen mitzeichnungen;
    private final Gremien gremien;
    private final Protokoll protokoll;
    private final Clock uhr;

    Drucksachen(DrucksacheRepository drucksachen, StationRepository stationen, Anlagen anlagen,
                Mitzeichnungen mitzeichnungen, Gremien gremien, Protokoll protokoll, Clock uhr) {
        this.drucksachen = drucksachen;
        this.stationen = stationen;
        this.anlagen = anlagen;
        this.mitzeichnungen = mitzeichnungen;
        this.gremien = gremien;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /**
     * Opens a paper as a draft.
     *
     * @throws EingabeFehler if something is missing or the number is taken
     */
    public Drucksache anlegen(Grunddaten daten, String verfasser) {
        daten.pruefen();
        if (drucksachen.findByNummer(daten.nummer().strip()).isPresent()) {
            throw new EingabeFehler("Nummer der Drucksache", "„" + daten.nummer().strip() + "“ ist schon vergeben.");
        }
        Drucksache neu = drucksachen.save(Drucksache.neu(daten, verfasser));
        verzeichnen(neu, Eintragsart.SCHRITT, "Drucksache angelegt", verfasser, daten.datum(), daten);
        return neu;
    }

    /**
     * Takes over what the author worked out: content, route, titles of attachments, whose Sichtvermerk is wanted.
     *
     * @throws EingabeFehler if something is missing or contradicts itself
     */
    public void entwurfUebernehmen(long drucksacheId, Entwurf entwurf, String person) {
        Drucksache bisher = drucksache(drucksacheId);
        EntwurfPruefung.pruefen(entwurf, bisher, gremien);
        String vorher = mitzeichnungen.abdruck(drucksacheId);
        drucksachen.save(bisher.mitEntwurf(entwurf));
        stationenErsetzen(drucksacheId, entwurf.beratungsfolge());
        anlagen.benennen(drucksacheId, entwurf.anlagen());
        mitzeichnungen.wuenschen(drucksache(drucksacheId), entwurf.sichtvermerke());
        if (!mitzeichnungen.abdruck(drucksacheId).equals(vorher)) {
            drucksachen.save(drucksache(drucksacheId).geaendert(LocalDateTime.now(uhr.withZone(Datum.ZONE))));
        }
        verzeichnen(bisher, Eintragsart.SCHRITT, "Entwurf ausgearbeitet", person, bisher.datum(), entwurf);
    }

    /**
     * Signs the paper, or sends it back to its author with a remark.
     *
     * @param inVertretung whether the person signs for somebody absent; the signature says so by "i. V."
     * @throws EingabeFehler if it is sent back without a remark or signed before its own date
     */
    public void unterzeichnen(long drucksacheId, boolean unterzeichnet, String bemerkung, String person,
                              boolean inVertretung, LocalDate am) {
        Drucksache drucksache = drucksache(drucksacheId);
        if (!unterzeichnet) {
            if (bemerkung == null || bemerkung.isBlank()) {
                throw new EingabeFehler("Bemerkung", "Wer die Drucksache zurückgibt, sagt bitte, warum.");
            }
            drucksachen.save(drucksache.mitStand(Stand.ENTWURF));
        } else {
            if (am.isBefore(drucksache.datum())) {
                throw new EingabeFehler("Unterzeichnet am",
                        "liegt vor dem Datum der Drucksache (" + Datum.deutsch(drucksache.datum()) + ").");
            }
            drucksachen.save(drucksache.unterzeichnet((inVertretung ? "i. V. " : "") + gremien.nameVon(person), am));
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("unterzeichnet", unterzeichnet);
        inhalt.put("bemerkung", bemerkung);
        verzeichnen(drucksache, Eintragsart.UNTERSCHRIFT,
                unterzeichnet ? "Drucksache unterzeichnet" : "Unterschrift verweigert", person, am, inhalt);
    }

    /** @return the first station that still has to treat the paper; none once it was rejected or withdrawn */
    public Optional<Station> naechsteStation(long drucksacheId) {
        List<Station> folge = stationen(drucksacheId);
        if (abschluss(folge).filter(Stand.ABGELEHNT::equals).isPresent()
                || drucksache(drucksacheId).stand() == Stand.ZURUECKGEZOGEN) {
            return Optional.empty();
        }
        return folge.stream().filter(Station::offen).findFirst();
    }

    /** @return how the paper ended after its last station, and notes it as the paper's state */
    public Stand abschliessen(long drucksacheId) {
        Stand stand = abschluss(stationen(drucksacheId)).orElse(Stand.BEHANDELT);
        standSetzen(drucksacheId, stand);
        return stand;
    }

    /** @return whether the deciding body has adopted or rejected the paper */
    public boolean entschieden(long drucksacheId) {
        return abschluss(stationen(drucksacheId)).isPresent();
    }

    /** Enters what a body made of the paper. */
    public void ergebnisEintragen(long stationId, Beratungsergebnis ergebnis, String sitzung, String person,
                                  LocalDateTime geschehenAm) {
        Station station = stationen.save(station(stationId).mitErgebnis(ergebnis, geschehenAm.toLocalDate()));
        Drucksache drucksache = drucksache(station.drucksacheId());
        if (ergebnis == Beratungsergebnis.ZURUECKGEZOGEN) {
            standSetzen(drucksache.id(), Stand.ZURUECKGEZOGEN);
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("gremium", gremien.gremium(station.gremiumId()).name());
        inhalt.put("sitzung", sitzung);
        inhalt.put("aktion", station.aktion());
        inhalt.put("ergebnis", ergebnis);
        protokoll.verzeichnen(drucksache.nummer(), Eintragsart.SCHRITT,
                gremien.gremium(station.gremiumId()).name() + ": " + ergebnis.bezeichnung(), person, geschehenAm,
                inhalt, null);
    }

    /** @return the paper
     *  @throws NoSuchElementException if there is none */
    public Drucksache drucksache(long id) {
        return drucksachen.findById(id).orElseThrow(() -> new NoSuchElementException("Drucksache " + id));
    }

    /** @return the paper with this number, if there is one */
    public Optional<Drucksache> mitNummer(String nummer) {
        return drucksachen.findByNummer(nummer);
    }

    /** @return all papers */
    public List<Drucksache> alle() {
        return drucksachen.findAll();
    }

    /** @return the route of a paper in its order */
    public List<Station> stationen(long drucksacheId) {
        return stationen.findByDrucksacheIdOrderByPosition(drucksacheId);
    }

    /** @return one stop of a route
     *  @throws NoSuchElementException if there is none */
    public Station station(long id) {
        return stationen.findById(id).orElseThrow(() -> new NoSuchElementException("Station " + id));
    }

    /** @return stations of signed papers that wait for this body, by the date on the paper */
    public List<Station> wartende(long gremiumId) {
        return stationen.findByGremiumIdOrderByTerminAscIdAsc(gremiumId).stream()
                .filter(Station::offen)
                .filter(station -> drucksache(station.drucksacheId()).stand() == Stand.BERATUNG)
                .filter(station -> naechsteStation(station.drucksacheId()).map(Station::id)
                        .filter(station.id()::equals).isPresent())
                .toList();
    }

    /** @return the paper's attachments in their order */
    public List<Anlage> anlagen(long drucksacheId) {
        return anlagen.von(drucksacheId);
    }

    /** @return every Sichtvermerk ever asked for, oldest first */
    public List<Sichtvermerk> sichtvermerke(long drucksacheId) {
        return mitzeichnungen.von(drucksacheId);
    }

    private static Optional<Stand> abschluss(List<Station> folge) {
        return folge.stream().filter(station -> station.aktion() == Beratungsaktion.BESCHLIESSEND)
                .map(Station::ergebnis)
                .filter(ergebnis -> ergebnis == Beratungsergebnis.BESCHLOSSEN
                        || ergebnis == Beratungsergebnis.ABGELEHNT)
                .reduce((frueher, spaeter) -> spaeter)
                .map(ergebnis -> ergebnis == Beratungsergebnis.BESCHLOSSEN ? Stand.BESCHLOSSEN : Stand.ABGELEHNT);
    }

    private void standSetzen(long drucksacheId, Stand stand) {
        drucksachen.save(drucksache(drucksacheId).mitStand(stand));
    }

    private void stationenErsetzen(long drucksacheId, List<Entwurf.Halt> folge) {
        stationen.deleteAll(stationen.findByDrucksacheIdOrderByPosition(drucksacheId));
        int position = 0;
        for (Entwurf.Halt halt : folge) {
            long gremiumId = gremien.gremium(halt.gremium()).orElseThrow().id();
            stationen.save(new Station(null, drucksacheId, ++position, gremiumId, halt.termin(), halt.aktion(),
                    null, null));
        }
    }

    private void verzeichnen(Drucksache drucksache, Eintragsart art, String schritt, String person, LocalDate am,
                             Object inhalt) {
        protokoll.verzeichnen(drucksache.nummer(), art, schritt, person, am.atStartOfDay(), inhalt, null);
    }
}
