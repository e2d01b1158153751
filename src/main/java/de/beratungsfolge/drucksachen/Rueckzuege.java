package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that the administration takes back: for good, or to change them once more. */
@Service
@Transactional
public class Rueckzuege {

    private static final Set<Stand> UNENTSCHIEDEN = EnumSet.of(Stand.ENTWURF, Stand.MITZEICHNUNG, Stand.BERATUNG);

    private final DrucksacheRepository repository;
    private final Drucksachen drucksachen;
    private final Mitzeichnungen mitzeichnungen;
    private final Protokoll protokoll;
    private final Clock uhr;

    Rueckzuege(DrucksacheRepository repository, Drucksachen drucksachen, Mitzeichnungen mitzeichnungen,
                Protokoll protokoll, Clock uhr) {
        this.repository = repository;
        this.drucksachen = drucksachen;
        this.mitzeichnungen = mitzeichnungen;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** @return whether the paper can still be withdrawn */
    public boolean moeglich(Drucksache drucksache) {
        return UNENTSCHIEDEN.contains(drucksache.stand()) && !drucksachen.entschieden(drucksache.id());
    }

    /**
     * Withdraws a paper.
     *
     * @throws EingabeFehler if the reason is missing, or the paper is decided or withdrawn already
     */
    public void zurueckziehen(long drucksacheId, String grund, String person) {
        Drucksache drucksache = drucksachen.drucksache(drucksacheId);
        new Pruefliste().verlange("Grund", grund).hoechstens("Grund", grund, 2000).abschliessen();
        if (drucksache.stand() == Stand.ZURUECKGEZOGEN) {
            throw new EingabeFehler("Drucksache", "Sie ist schon zurückgezogen.");
        }
        if (!moeglich(drucksache)) {
            throw new EingabeFehler("Drucksache", "Sie ist schon entschieden (" + (drucksachen.entschieden(drucksacheId)
                    && drucksache.stand() == Stand.BERATUNG ? "das beschließende Gremium hat abgestimmt"
                    : drucksache.stand().bezeichnung()) + ") und kann nicht mehr zurückgezogen werden.");
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("grund", grund.strip());
        inhalt.put("standVorher", drucksache.stand());
        inhalt.put("hinfaellig", mitzeichnungen.offeneVerwerfen(drucksacheId));
        repository.save(drucksache.mitStand(Stand.ZURUECKGEZOGEN));
        verzeichnen(drucksache, "Drucksache zurückgezogen", person, inhalt);
    }

    /**
     * Takes a signed paper back into its draft, so that its author may change it.
     *
     * @throws EingabeFehler if the reason is missing, the paper is not waiting for its first body, or somebody else
     *                       than the author asks
     */
    public void neuFassen(long drucksacheId, String grund, String person) {
        Drucksache drucksache = drucksachen.drucksache(drucksacheId);
        new Pruefliste().verlange("Grund", grund).hoechstens("Grund", grund, 2000)
                .abweisenWenn(!person.equals(drucksache.verfasser()), "Neufassung",
                        "Nur wer die Drucksache verfasst hat, fasst sie neu.")
                .abweisenWenn(drucksache.stand() != Stand.BERATUNG, "Neufassung",
                        "Sie ist nur möglich, solange eine unterzeichnete Drucksache auf ihr Gremium wartet.")
                .abweisenWenn(drucksachen.stationen(drucksacheId).stream().anyMatch(station -> station.ergebnis() != null),
                        "Neufassung", "Ein Gremium hat die Drucksache schon behandelt; sie kann nur noch zurückgezogen werden.")
                .abschliessen();
        repository.save(drucksache.inNeufassung());
        verzeichnen(drucksache, "Neufassung begonnen", person, Map.of("grund", grund.strip()));
    }

    private void verzeichnen(Drucksache drucksache, String schritt, String person, Object inhalt) {
        protokoll.verzeichnen(drucksache.nummer(), Eintragsart.SCHRITT, schritt, person,
                LocalDateTime.now(uhr.withZone(Datum.ZONE)), inhalt, null);
    }
}
