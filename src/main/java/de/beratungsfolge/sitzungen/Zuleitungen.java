package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair of the Seniorenbeirat forwards its resolutions to the offices concerned (§ 9 Abs. 4 GeschO-SB). Reading: at once,
 * as an extract not approved yet; the copy of the approved minutes (§ 6 Satz 4) follows.
 */
@Service
@Transactional
public class Zuleitungen {

    private static final int STELLENLAENGE = 300;
    private static final Set<Beratungsergebnis> GEFASST = EnumSet.of(Beratungsergebnis.BESCHLOSSEN, Beratungsergebnis.EMPFOHLEN);
    /** What the body decides about itself concerns no office. */
    private static final Set<Punktart> INNERES = EnumSet.of(Punktart.NIEDERSCHRIFT_GENEHMIGUNG, Punktart.ABBERUFUNG,
            Punktart.VORSTANDSWAHL, Punktart.WAHL);

    private final BeschlusszuleitungRepository zuleitungen;
    private final Tagesordnung tagesordnung;
    private final Niederschriftvollstaendigkeit akten;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Zuleitungen(BeschlusszuleitungRepository zuleitungen, Tagesordnung tagesordnung, Niederschriftvollstaendigkeit akten,
                Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen) {
        this.zuleitungen = zuleitungen;
        this.tagesordnung = tagesordnung;
        this.akten = akten;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * To which office a resolution went.
     *
     * @param stelle which office, or several, in words
     */
    public record Ziel(long punktId, String stelle) {
    }

    /** @return what the Seniorenbeirat resolved in this meeting and has to forward; empty for any other body */
    @Transactional(readOnly = true)
    public List<Tagesordnungspunkt> beschluesse(long sitzungId) {
        boolean beirat = gremien.gremium(sitzungen.sitzung(sitzungId).gremiumId).art() == GremiumArt.SENIORENBEIRAT;
        return !beirat ? List.of() : tagesordnung.punkte(sitzungId).stream()
                .filter(punkt -> GEFASST.contains(punkt.ergebnis) && !INNERES.contains(punkt.art())).toList();
    }

    /**
     * Records that every resolution went to its office.
     *
     * @throws EingabeFehler if an office is missing, the day is missing or before the meeting, or an item is no resolution
     */
    public void zuleiten(long sitzungId, List<Ziel> ziele, LocalDate am, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Tagesordnungspunkt> beschluesse = beschluesse(sitzungId);
        List<Ziel> angegeben = ziele == null ? List.of() : ziele;
        Pruefliste liste = new Pruefliste();
        for (Tagesordnungspunkt punkt : beschluesse) {
            String stelle = stelle(angegeben, punkt);
            liste.verlange(punkt.kurzname() + ", Stelle", stelle).hoechstens(punkt.kurzname() + ", Stelle", stelle, STELLENLAENGE);
        }
        liste.abweisenWenn(angegeben.stream().anyMatch(ziel -> beschluesse.stream().noneMatch(punkt -> punkt.id == ziel.punktId())),
                        "Beschlüsse", "Zugeleitet wird nur, was in dieser Sitzung beschlossen wurde.")
                .verlange("Zugeleitet am", am).abweisenWenn(am != null && am.isBefore(sitzung.datum), "Zugeleitet am",
                        "liegt vor der Sitzung (" + Datum.deutsch(sitzung.datum) + ").").abschliessen();
        boolean genehmigt = Beratungsergebnis.BESCHLOSSEN.name().equals(akten.akte(sitzungId).ergebnis);
        List<Beschlusszuleitung> neue = beschluesse.stream().map(punkt -> zuleitungen.save(new Beschlusszuleitung(null, punkt.id,
                stelle(angegeben, punkt).strip(), am, genehmigt))).toList();
        feststellungen.festhalten(new Anlass(sitzung.kennung, "Beschlüsse zugeleitet", person, am.atStartOfDay()),
                Eintragsart.SCHRITT, Map.of("genehmigt", genehmigt, "zuleitungen", neue));
    }

    /** @return where the resolution of this item went */
    @Transactional(readOnly = true)
    public List<Beschlusszuleitung> zuPunkt(long punktId) {
        return zuleitungen.findByPunktIdOrderById(punktId);
    }

    private static String stelle(List<Ziel> ziele, Tagesordnungspunkt punkt) {
        return ziele.stream().filter(ziel -> ziel.punktId() == punkt.id).map(Ziel::stelle)
                .filter(stelle -> stelle != null && !stelle.isBlank()).findFirst().orElse(null);
    }
}
