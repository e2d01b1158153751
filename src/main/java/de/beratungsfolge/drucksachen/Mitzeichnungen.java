package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sichtvermerke on drafts: wanted by the author, asked for side by side, given or refused. One that was given
 * holds for exactly the content it was given on: unchanged it need not be asked for again, changed it is overtaken.
 */
@Service
@Transactional
public class Mitzeichnungen {

    private static final int TAGE = 7;

    private final DrucksacheRepository drucksachen;
    private final StationRepository stationen;
    private final AnlageRepository anlagen;
    private final SichtvermerkRepository sichtvermerke;
    private final MitzeichnungRepository wuensche;
    private final Gremien gremien;
    private final Protokoll protokoll;
    private final Clock uhr;

    Mitzeichnungen(DrucksacheRepository drucksachen, StationRepository stationen, AnlageRepository anlagen,
                   SichtvermerkRepository sichtvermerke, MitzeichnungRepository wuensche, Gremien gremien,
                   Protokoll protokoll, Clock uhr) {
        this.drucksachen = drucksachen;
        this.stationen = stationen;
        this.anlagen = anlagen;
        this.sichtvermerke = sichtvermerke;
        this.wuensche = wuensche;
        this.gremien = gremien;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    void wuenschen(Drucksache drucksache, List<Entwurf.Mitzeichner> neue) {
        wuensche.deleteAll(wuensche.findByDrucksacheIdOrderById(drucksache.id()));
        for (Entwurf.Mitzeichner einer : neue) {
            wuensche.save(new Mitzeichnung(null, drucksache.id(), einer.stelle(),
                    einer.stelle() == Sichtvermerkstelle.FACHBEREICH ? einer.fachbereich().strip() : null,
                    drucksache.oeffentlich() || einer.stelle() != Sichtvermerkstelle.FACHBEREICH ? null : einer.benannt(),
                    einer.bis() == null ? frist(drucksache) : einer.bis()));
        }
    }

    /** @return by when a Sichtvermerk is wanted unless the author says otherwise */
    public LocalDate frist(Drucksache drucksache) {
        LocalDate heute = LocalDate.now(uhr.withZone(Datum.ZONE));
        return (heute.isAfter(drucksache.datum()) ? heute : drucksache.datum()).plusDays(TAGE);
    }

    /** @return whose Sichtvermerk the author last wanted */
    public List<Mitzeichnung> gewuenscht(long drucksacheId) {
        return wuensche.findByDrucksacheIdOrderById(drucksacheId);
    }

    /** Asks for the wanted Sichtvermerke that do not hold already. @return those that are open now */
    public List<Sichtvermerk> erbitten(long drucksacheId) {
        drucksachen.save(drucksache(drucksacheId).mitStand(Stand.MITZEICHNUNG));
        String abdruck = abdruck(drucksacheId);
        List<Sichtvermerk> bisherige = von(drucksacheId);
        int runde = bisherige.stream().mapToInt(Sichtvermerk::runde).max().orElse(0) + 1;
        List<Sichtvermerk> erbeten = new ArrayList<>();
        for (Mitzeichnung wunsch : gewuenscht(drucksacheId)) {
            if (bisherige.stream().noneMatch(einer -> gilt(einer, abdruck) && einer.stelle() == wunsch.stelle()
                    && Objects.equals(einer.fachbereich(), wunsch.fachbereich())
                    && Objects.equals(einer.benannt(), wunsch.benannt()))) {
                erbeten.add(sichtvermerke.save(new Sichtvermerk(null, drucksacheId, runde, wunsch.stelle(),
                        wunsch.fachbereich(), wunsch.benannt(), wunsch.bis(), abdruck, false, null, null, null, null)));
            }
        }
        return erbeten;
    }

    /**
     * Enters a Sichtvermerk, or that the paper goes back to its author; then nobody waits for the others any more.
     *
     * @throws EingabeFehler if the paper is sent back without a remark, the date lies before its own, or the author
     *                       would speak for another Fachbereich
     */
    public void eintragen(long sichtvermerkId, boolean zugestimmt, String bemerkung, String person, LocalDate am) {
        Sichtvermerk offener = sichtvermerk(sichtvermerkId);
        Drucksache drucksache = drucksache(offener.drucksacheId());
        new Pruefliste()
                .abweisenWenn(offener.stelle() == Sichtvermerkstelle.FACHBEREICH && person.equals(drucksache.verfasser()),
                        "Sichtvermerk", "Wer die Drucksache verfasst hat, gibt nicht den Sichtvermerk eines weiteren Fachbereichs.")
                .abweisenWenn(!zugestimmt && (bemerkung == null || bemerkung.isBlank()), "Bemerkung",
                        "Wer die Drucksache zurückgibt, sagt bitte, warum.")
                .hoechstens("Bemerkung", bemerkung, 2000)
                .abweisenWenn(am.isBefore(drucksache.datum()), "Datum des Sichtvermerks",
                        "liegt vor dem Datum der Drucksache (" + Datum.deutsch(drucksache.datum()) + ").").abschliessen();
        Sichtvermerk sichtvermerk = sichtvermerke.save(
                offener.erteilt(zugestimmt, bemerkung, gremien.nameVon(person), am));
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("stelle", sichtvermerk.bezeichnung());
        inhalt.put("zugestimmt", zugestimmt);
        inhalt.put("bemerkung", bemerkung);
        inhalt.put("inhaltHash", sichtvermerk.inhaltHash());
        if (!zugestimmt) {
            drucksachen.save(drucksache.mitStand(Stand.ENTWURF));
            inhalt.put("hinfaellig", offeneVerwerfen(drucksache.id()));
        }
        protokoll.verzeichnen(drucksache.nummer(), Eintragsart.UNTERSCHRIFT, "Sichtvermerk " + sichtvermerk.bezeichnung()
                + (zugestimmt ? " erteilt" : " verweigert"), person, am.atStartOfDay(), inhalt, null);
    }

    /** Nobody waits for the open ones any more. @return their offices */
    List<String> offeneVerwerfen(long drucksacheId) {
        List<Sichtvermerk> offene = von(drucksacheId).stream().filter(Sichtvermerk::offen).toList();
        offene.forEach(einer -> sichtvermerke.save(einer.alsHinfaellig()));
        return offene.stream().map(Sichtvermerk::bezeichnung).toList();
    }

    /** @return whether it was given, and on the content the paper has now */
    public boolean gilt(Sichtvermerk sichtvermerk) {
        return gilt(sichtvermerk, abdruck(sichtvermerk.drucksacheId()));
    }

    private static boolean gilt(Sichtvermerk einer, String abdruck) {
        return Boolean.TRUE.equals(einer.zugestimmt()) && abdruck.equals(einer.inhaltHash());
    }

    /** @return fingerprint of the paper's present content */
    String abdruck(long drucksacheId) {
        return Inhaltsabdruck.von(drucksache(drucksacheId), stationen.findByDrucksacheIdOrderByPosition(drucksacheId),
                anlagen.findByDrucksacheIdOrderByNummer(drucksacheId));
    }

    /** @return every Sichtvermerk ever asked for, oldest first */
    public List<Sichtvermerk> von(long drucksacheId) {
        return sichtvermerke.findByDrucksacheIdOrderById(drucksacheId);
    }

    /** @return one Sichtvermerk
     *  @throws NoSuchElementException if there is none */
    public Sichtvermerk sichtvermerk(long id) {
        return sichtvermerke.findById(id).orElseThrow(() -> new NoSuchElementException("Sichtvermerk " + id));
    }

    private Drucksache drucksache(long id) {
        return drucksachen.findById(id).orElseThrow(() -> new NoSuchElementException("Drucksache " + id));
    }
}
