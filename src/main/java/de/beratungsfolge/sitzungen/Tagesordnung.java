package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a meeting: proposed from the waiting papers and the standing items, drawn up, established. */
@Service
@Transactional
public class Tagesordnung {

    private final TagesordnungspunktRepository punkte;
    private final Sitzungen sitzungen;
    private final Drucksachen drucksachen;
    private final Anliegenliste anliegen;
    private final Feststellungen feststellungen;

    Tagesordnung(TagesordnungspunktRepository punkte, Sitzungen sitzungen, Drucksachen drucksachen,
                 Anliegenliste anliegen, Feststellungen feststellungen) {
        this.punkte = punkte;
        this.sitzungen = sitzungen;
        this.drucksachen = drucksachen;
        this.anliegen = anliegen;
        this.feststellungen = feststellungen;
    }

    /** @return the standing items with every paper that waits for this body between them */
    public List<Punktentwurf> vorschlag(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Punktentwurf> vorschlag = new ArrayList<>();
        vorschlag.add(oeffentlich(Punktart.EINWOHNERFRAGESTUNDE, "Einwohnerfragestunde"));
        sitzungen.letzteVor(sitzung.gremiumId, sitzung.datum).ifPresent(letzte -> vorschlag.add(
                oeffentlich(Punktart.NIEDERSCHRIFT,
                        "Kenntnisnahme der Niederschrift vom " + Datum.deutsch(letzte.datum))));
        List<Station> wartende = drucksachen.wartende(sitzung.gremiumId).stream()
                .filter(station -> anderswo(sitzung, station.id()).isEmpty()).toList();
        List<Punktentwurf> anliegende = anliegen.wartende(sitzung.gremiumId, sitzung.datum).stream()
                .filter(eines -> anliegenAnderswo(sitzung, eines.id()).isEmpty()).map(Tagesordnung::punkt).toList();
        anliegende.stream().filter(Punktentwurf::oeffentlich).forEach(vorschlag::add);
        wartende.stream().map(this::punkt).filter(Punktentwurf::oeffentlich).forEach(vorschlag::add);
        vorschlag.add(oeffentlich(Punktart.MITTEILUNGEN, "Mitteilungen der Verwaltung"));
        vorschlag.add(oeffentlich(Punktart.ANFRAGEN, "Anfragen gemäß § 17 Abs. 2 und § 26 der Geschäftsordnung"));
        wartende.stream().map(this::punkt).filter(punkt -> !punkt.oeffentlich()).forEach(vorschlag::add);
        anliegende.stream().filter(punkt -> !punkt.oeffentlich()).forEach(vorschlag::add);
        vorschlag.add(new Punktentwurf(false, Punktart.VERSCHIEDENES, "Verschiedenes", null, null));
        return vorschlag;
    }

    /**
     * Takes over the agenda.
     *
     * @throws EingabeFehler if an item is incomplete, a paper does not wait for this body, stands twice, or is
     *                       non-public in the public part
     */
    public List<Tagesordnungspunkt> aufstellen(long sitzungId, List<Punktentwurf> entwurf, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        pruefen(sitzung, entwurf);
        punkte.deleteBySitzungId(sitzungId);
        Map<Boolean, Integer> nummern = new HashMap<>();
        List<Tagesordnungspunkt> aufgestellt = new ArrayList<>();
        for (Punktentwurf zeile : entwurf) {
            Tagesordnungspunkt punkt = new Tagesordnungspunkt();
            punkt.sitzungId = sitzungId;
            punkt.oeffentlich = zeile.oeffentlich();
            punkt.position = nummern.merge(zeile.oeffentlich(), 1, Integer::sum);
            punkt.titel = zeile.titel().strip();
            punkt.zusatz = zeile.zusatz() == null || zeile.zusatz().isBlank() ? null : zeile.zusatz().strip();
            punkt.art = zeile.art();
            punkt.zweiteLadung = zeile.istZweiteLadung();
            if (zeile.anliegenId() != null) {
                punkt.anliegenId = zeile.anliegenId();
                punkt.art = anliegen.anliegen(zeile.anliegenId()).art();
                punkt.fruehererPunktId = letzter(punkte.findByAnliegenIdOrderById(zeile.anliegenId()));
            }
            if (zeile.stationId() != null) {
                punkt.stationId = zeile.stationId();
                punkt.art = Punktart.fuer(drucksachen.station(zeile.stationId()).aktion());
                punkt.fruehererPunktId = fruehereBehandlung(zeile.stationId());
            }
            aufgestellt.add(punkte.save(punkt));
        }
        feststellungen.festhalten(sitzungen.vorbereitung(sitzung, "Tagesordnung aufgestellt", person), Eintragsart.SCHRITT,
                entwurf);
        return punkte(sitzungId);
    }

    /** Records that the chair established the agenda. */
    public void feststellen(long sitzungId, String bemerkung, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("punkte", punkte(sitzungId).stream().map(punkt -> punkt.kurzname() + " " + punkt.titel()).toList());
        inhalt.put("bemerkung", bemerkung);
        feststellungen.festhalten(sitzungen.anlass(sitzung, "Tagesordnung festgestellt", person),
                Eintragsart.FESTSTELLUNG, inhalt);
    }

    /** @return the agenda: public part first, in the order of treatment */
    public List<Tagesordnungspunkt> punkte(long sitzungId) {
        return punkte.findBySitzungIdOrderByOeffentlichDescPositionAsc(sitzungId);
    }

    /** @return one item
     *  @throws NoSuchElementException if there is none */
    public Tagesordnungspunkt punkt(long id) {
        return punkte.findById(id).orElseThrow(() -> new NoSuchElementException("Tagesordnungspunkt " + id));
    }

    /**
     * Notes that an item was treated and calls the next one.
     *
     * @param zuletzt the item treated last, or null at the beginning
     * @return the first item of the agenda that was not treated yet; none when all were
     */
    public Optional<Tagesordnungspunkt> naechster(long sitzungId, Long zuletzt) {
        if (zuletzt != null) {
            Tagesordnungspunkt fertig = punkt(zuletzt);
            fertig.behandelt = true;
            punkte.save(fertig);
        }
        return punkte(sitzungId).stream().filter(punkt -> !punkt.behandelt).findFirst();
    }

    private void pruefen(Sitzung sitzung, List<Punktentwurf> entwurf) {
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(entwurf.isEmpty(), "Tagesordnung", "Es fehlt mindestens ein Punkt.");
        Set<Long> wartend = new HashSet<>(drucksachen.wartende(sitzung.gremiumId).stream().map(Station::id).toList());
        Set<Long> schon = new HashSet<>();
        int zeile = 0;
        for (Punktentwurf punkt : entwurf) {
            String ort = "Tagesordnung, Zeile " + ++zeile;
            liste.verlange(ort + ", Titel", punkt.titel()).hoechstens(ort + ", Titel", punkt.titel(), 500)
                    .hoechstens(ort + ", Zusatz", punkt.zusatz(), 300);
            if (punkt.anliegenId() != null) {
                anliegenPruefen(liste, ort, sitzung, punkt);
                continue;
            }
            if (punkt.stationId() == null) {
                liste.verlange(ort + ", Art", punkt.art())
                        .abweisenWenn(punkt.art() != null && punkt.art().behandeltDrucksache(), ort + ", Art",
                                "Für diesen Punkt fehlt die Drucksache.");
                continue;
            }
            liste.abweisenWenn(!wartend.contains(punkt.stationId()), ort,
                    "Diese Drucksache wartet nicht auf eine Behandlung in diesem Gremium.");
            liste.abweisenWenn(!schon.add(punkt.stationId()), ort, "Diese Drucksache steht schon auf der Tagesordnung.");
            anderswo(sitzung, punkt.stationId()).ifPresent(andere -> liste.abweisenWenn(true, ort,
                    "Diese Drucksache steht schon auf der Tagesordnung einer anderen Sitzung (" + andere.kennung()
                            + ") und ist dort noch nicht behandelt."));
            liste.abweisenWenn(wartend.contains(punkt.stationId()) && punkt.oeffentlich()
                            && !drucksache(punkt.stationId()).oeffentlich(), ort,
                    "Die Drucksache ist nichtöffentlich und gehört in den nichtöffentlichen Teil.");
        }
        liste.abschliessen();
    }

    private void anliegenPruefen(Pruefliste liste, String ort, Sitzung sitzung, Punktentwurf punkt) {
        liste.abweisenWenn(anliegen.wartende(sitzung.gremiumId, sitzung.datum).stream()
                        .noneMatch(eines -> eines.id().equals(punkt.anliegenId())), ort,
                "Dieses Anliegen wartet nicht auf eine Behandlung in dieser Sitzung.");
        anliegenAnderswo(sitzung, punkt.anliegenId()).ifPresent(andere -> liste.abweisenWenn(true, ort,
                "Dieses Anliegen steht schon auf der Tagesordnung einer anderen Sitzung (" + andere.kennung()
                        + ") und ist dort noch nicht behandelt."));
    }

    private Optional<Sitzung> anliegenAnderswo(Sitzung sitzung, long anliegenId) {
        return punkte.findByAnliegenIdOrderById(anliegenId).stream()
                .filter(punkt -> punkt.ergebnis == null && punkt.sitzungId != sitzung.id())
                .findFirst().map(punkt -> sitzungen.sitzung(punkt.sitzungId));
    }

    private static Punktentwurf punkt(Anliegen eines) {
        return new Punktentwurf(eines.oeffentlich(), eines.art(), eines.titel(), null, null, eines.id(), null);
    }

    /** Another meeting that still has to treat this station: two treatments at once would wait for one answer. */
    private Optional<Sitzung> anderswo(Sitzung sitzung, long stationId) {
        return punkte.findByStationIdOrderById(stationId).stream()
                .filter(punkt -> punkt.ergebnis == null && punkt.sitzungId != sitzung.id())
                .findFirst().map(punkt -> sitzungen.sitzung(punkt.sitzungId));
    }

    private Punktentwurf punkt(Station station) {
        Drucksache drucksache = drucksachen.drucksache(station.drucksacheId());
        return new Punktentwurf(drucksache.oeffentlich(), Punktart.fuer(station.aktion()), drucksache.betreff(), null,
                station.id());
    }

    private static Punktentwurf oeffentlich(Punktart art, String titel) {
        return new Punktentwurf(true, art, titel, null, null);
    }

    private Drucksache drucksache(long stationId) {
        return drucksachen.drucksache(drucksachen.station(stationId).drucksacheId());
    }

    private Long fruehereBehandlung(long stationId) {
        return letzter(punkte.findByStationIdOrderById(stationId));
    }

    private static Long letzter(List<Tagesordnungspunkt> behandlungen) {
        return behandlungen.isEmpty() ? null : behandlungen.get(behandlungen.size() - 1).id;
    }
}
