package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Tagesordnungsvorschlag vorschlag;
    private final Tagesordnungspruefung pruefung;
    private final Behandlungen behandlungen;
    private final Feststellungen feststellungen;

    Tagesordnung(TagesordnungspunktRepository punkte, Sitzungen sitzungen, Drucksachen drucksachen,
                 Anliegenliste anliegen, Tagesordnungsvorschlag vorschlag, Tagesordnungspruefung pruefung,
                 Behandlungen behandlungen, Feststellungen feststellungen) {
        this.punkte = punkte;
        this.sitzungen = sitzungen;
        this.drucksachen = drucksachen;
        this.anliegen = anliegen;
        this.vorschlag = vorschlag;
        this.pruefung = pruefung;
        this.behandlungen = behandlungen;
        this.feststellungen = feststellungen;
    }

    /** @return the standing items with every paper and matter that waits for this body between them */
    public List<Punktentwurf> vorschlag(long sitzungId) {
        return vorschlag.vorschlag(sitzungen.sitzung(sitzungId));
    }

    /** @return everything that waits for this body, and the papers on their way to it that are not signed yet */
    public List<Punktentwurf> auswahl(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        return Stream.concat(vorschlag.wartende(sitzung).stream(), vorschlag.erwartete(sitzung).stream()).toList();
    }

    /** @return the agenda as it stands, in the form in which it is entered; papers signed meanwhile in full */
    public List<Punktentwurf> entwurf(long sitzungId) {
        return eingetroffen(sitzungen.sitzung(sitzungId), punkte(sitzungId).stream().map(Tagesordnungspunkt::alsEntwurf)
                .toList());
    }

    /** @return whether a body may be convened a second time for this item: it had no quorum for it (§ 49 Abs. 2 GO NRW) */
    public boolean zweiteLadungMoeglich(Punktentwurf zeile) {
        return behandlungen.zweiteLadungMoeglich(zeile);
    }

    /**
     * Takes over the agenda.
     *
     * @throws EingabeFehler if an item is incomplete, a paper does not wait for this body, stands twice, or is
     *                       non-public in the public part
     */
    public List<Tagesordnungspunkt> aufstellen(long sitzungId, List<Punktentwurf> entwurf, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        ersetzen(sitzung, entwurf);
        feststellungen.festhalten(sitzungen.vorbereitung(sitzung, "Tagesordnung aufgestellt", person), Eintragsart.SCHRITT,
                entwurf);
        return punkte(sitzungId);
    }

    /**
     * Replaces the items of a meeting that was not opened yet, without recording it.
     *
     * @throws EingabeFehler as {@link #aufstellen}
     */
    void ersetzen(Sitzung sitzung, List<Punktentwurf> zeilen) {
        List<Punktentwurf> entwurf = eingetroffen(sitzung, zeilen);
        pruefung.pruefen(sitzung, entwurf);
        punkte.deleteAll(punkte.findBySitzungIdOrderByOeffentlichDescPositionAsc(sitzung.id));
        Map<Boolean, Integer> nummern = new HashMap<>();
        for (Punktentwurf zeile : entwurf) {
            Tagesordnungspunkt punkt = Tagesordnungspunkt.aus(zeile, art(zeile));
            punkt.sitzungId = sitzung.id;
            punkt.position = nummern.merge(zeile.oeffentlich(), 1, Integer::sum);
            punkt.fruehererPunktId = behandlungen.fruehere(zeile).map(Tagesordnungspunkt::id).orElse(null);
            punkte.save(punkt);
        }
    }

    /**
     * At the opening: an announced paper that was signed by now stands on the agenda as such; one that was not stays a
     * mere announcement, on which nothing is voted.
     */
    public void angekuendigteUebernehmen(long sitzungId, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Tagesordnungspunkt> angekuendigt = punkte(sitzungId).stream()
                .filter(punkt -> punkt.erwarteteDrucksacheId != null).toList();
        Map<String, String> inhalt = new LinkedHashMap<>();
        for (Tagesordnungspunkt punkt : angekuendigt) {
            Optional<Station> station = eingetroffen(sitzung, punkt.erwarteteDrucksacheId);
            station.ifPresent(eingetroffen -> {
                punkt.stationId = eingetroffen.id();
                punkt.art = Punktart.fuer(eingetroffen.aktion());
                punkt.fruehererPunktId = behandlungen.fruehere(punkt.alsEntwurf()).map(Tagesordnungspunkt::id).orElse(null);
            });
            punkt.erwarteteDrucksacheId = null;
            punkte.save(punkt);
            inhalt.put(punkt.kurzname(), station.isPresent() ? "Drucksache liegt vor" : "Drucksache liegt nicht vor");
        }
        if (!inhalt.isEmpty()) {
            feststellungen.festhalten(sitzungen.anlass(sitzung, "Angekündigte Drucksachen", person), Eintragsart.SCHRITT,
                    inhalt);
        }
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

    /** @return the items of every meeting at which this station of a paper stands, oldest first */
    public List<Tagesordnungspunkt> punkteZurStation(long stationId) {
        return punkte.findByStationIdOrderById(stationId);
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
     * @return the first item that was not treated yet, in the order of treatment; none when all were
     */
    public Optional<Tagesordnungspunkt> naechster(long sitzungId, Long zuletzt) {
        if (zuletzt != null) {
            Tagesordnungspunkt fertig = punkt(zuletzt);
            fertig.behandelt = true;
            punkte.save(fertig);
        }
        Optional<Tagesordnungspunkt> naechster = Aufrufe.offene(punkte(sitzungId)).stream().findFirst();
        naechster.filter(punkt -> punkt.aufrufNr == null).ifPresent(punkt -> {
            punkt.aufrufNr = Aufrufe.letzter(punkte(sitzungId)) + 1;
            punkte.save(punkt);
        });
        return naechster;
    }

    private Punktart art(Punktentwurf zeile) {
        if (zeile.anliegenId() != null) {
            return anliegen.anliegen(zeile.anliegenId()).art();
        }
        if (zeile.stationId() != null) {
            return Punktart.fuer(drucksachen.station(zeile.stationId()).aktion());
        }
        return zeile.drucksacheId() != null ? Punktart.BERICHT : zeile.art();
    }

    private List<Punktentwurf> eingetroffen(Sitzung sitzung, List<Punktentwurf> zeilen) {
        return zeilen.stream().map(zeile -> zeile.drucksacheId() == null ? zeile
                : eingetroffen(sitzung, zeile.drucksacheId()).map(station -> zeile.mitStation(station.id())).orElse(zeile))
                .toList();
    }

    private Optional<Station> eingetroffen(Sitzung sitzung, long drucksacheId) {
        return drucksachen.wartende(sitzung.gremiumId).stream()
                .filter(station -> station.drucksacheId() == drucksacheId).findFirst();
    }
}
