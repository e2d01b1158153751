package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of memberships. What was true before the day of a change stays in entries of its own. */
@Service
@Transactional
public class Mitgliederpflege {

    private final MitgliedschaftRepository mitgliedschaften;
    private final FraktionRepository fraktionen;
    private final Personenpflege personen;
    private final Besetzungswechsel besetzungen;

    Mitgliederpflege(MitgliedschaftRepository mitgliedschaften, FraktionRepository fraktionen, Personenpflege personen,
                     Besetzungswechsel besetzungen) {
        this.mitgliedschaften = mitgliedschaften;
        this.fraktionen = fraktionen;
        this.personen = personen;
        this.besetzungen = besetzungen;
    }

    /** Adds a membership.
     *
     * @throws EingabeFehler if something is missing or contradicts what is entered */
    public void aufnehmen(long gremiumId, Mitgliedsdaten daten, String person) {
        daten.pruefe().abschliessen();
        bekannt(daten.fraktionId());
        Besetzung vorher = besetzungen.sperren(gremiumId);
        long wer = personen.waehlen("Person", daten.wer(), person).id();
        besetzungen.uebernehmen(vorher, mit(vorher, daten.als(null, null, gremiumId, wer, null)),
                new Anlass("Mitglied aufgenommen", person));
    }

    /** Ends a membership, with a successor from the next day on if one is named.
     *
     * @param version   what the form was filled in against
     * @param nachfolge null for none
     * @throws EingabeFehler if a day is missing or impossible, or somebody else was faster */
    public void beenden(long id, long version, LocalDate letzterTag, Nachfolge nachfolge, String person) {
        Mitgliedschaft alte = laden(id);
        Besetzung vorher = besetzungen.sperren(alte.gremiumId());
        pruefeVersion(vorher, id, version);
        new Pruefliste().verlange("Letzter Tag", letzterTag)
                .abweisenWenn(letzterTag != null && letzterTag.isBefore(alte.von()), "Letzter Tag",
                        "liegt vor dem Beginn der Mitgliedschaft (" + Datum.deutsch(alte.von()) + ").")
                .abweisenWenn(nachfolge != null && nachfolge.art() == null, "Art der Nachfolge", "bitte angeben.")
                .abschliessen();
        Besetzung nachher = ersetzt(vorher, id, List.of(alte.bis(letzterTag)));
        if (nachfolge != null) {
            long wer = personen.waehlen("Nachfolge", nachfolge.wer(), person).id();
            nachher = mit(nachher, new Mitgliedschaft(null, alte.gremiumId(), wer, alte.fraktionId(), nachfolge.art(),
                    false, letzterTag.plusDays(1), alte.bis(), null));
        }
        besetzungen.uebernehmen(vorher, nachher, new Anlass("Mitgliedschaft beendet", person));
    }

    /** Gives a member another Fraktion, or none, from a day on.
     *
     * @throws EingabeFehler if the day lies outside the membership, or somebody else was faster */
    public void fraktionWechseln(long id, long version, LocalDate ab, Long fraktionId, String person) {
        Mitgliedschaft alte = laden(id);
        Besetzung vorher = besetzungen.sperren(alte.gremiumId());
        pruefeVersion(vorher, id, version);
        new Pruefliste().verlange("Gilt ab", ab)
                .abweisenWenn(ab != null && !alte.giltAm(ab), "Gilt ab", "An diesem Tag besteht die Mitgliedschaft nicht.")
                .abschliessen();
        bekannt(fraktionId);
        besetzungen.uebernehmen(vorher, ersetzt(vorher, id, abgeloest(alte, ab, alte.mitFraktion(fraktionId))),
                new Anlass("Fraktion gewechselt", person));
    }

    /** Corrects an entry that was wrong from the beginning.
     *
     * @param daten       its person stays whatever it is: only the entry is corrected
     * @param begruendung what was wrong
     * @throws EingabeFehler if a meeting has used the entry, there is no reason, or somebody else was faster */
    public void berichtigen(long id, long version, Mitgliedsdaten daten, String begruendung, String person) {
        Mitgliedschaft alte = laden(id);
        Besetzung vorher = besetzungen.sperren(alte.gremiumId());
        pruefeVersion(vorher, id, version);
        daten.pruefe().verlange("Begründung", begruendung).hoechstens("Begründung", begruendung, 1000).abschliessen();
        bekannt(daten.fraktionId());
        besetzungen.uebernehmen(vorher, ersetzt(vorher, id, List.of(daten.als(id, alte.version(), alte.gremiumId(),
                        alte.personId(), alte.angabe()))),
                new Anlass("Mitgliedschaft berichtigt", person, begruendung.strip()));
    }

    /** Removes an entry that should never have been there.
     *
     * @param begruendung why it was wrong
     * @throws EingabeFehler if a meeting has used the entry, there is no reason, or somebody else was faster */
    public void loeschen(long id, long version, String begruendung, String person) {
        Mitgliedschaft alte = laden(id);
        Besetzung vorher = besetzungen.sperren(alte.gremiumId());
        pruefeVersion(vorher, id, version);
        new Pruefliste().verlange("Begründung", begruendung).hoechstens("Begründung", begruendung, 1000).abschliessen();
        besetzungen.uebernehmen(vorher, ersetzt(vorher, id, List.of()),
                new Anlass("Mitgliedschaft gelöscht", person, begruendung.strip()));
    }

    private Mitgliedschaft laden(long id) {
        return mitgliedschaften.findById(id).orElseThrow(() -> new NoSuchElementException("Mitgliedschaft " + id));
    }

    private static void pruefeVersion(Besetzung besetzung, long id, long version) {
        if (besetzung.mitgliedschaften().stream().noneMatch(eine -> eine.id() == id && eine.version() == version)) {
            throw new EingabeFehler("Mitgliedschaft", "Jemand hat sie geändert, während Sie hier geschrieben haben. "
                    + "Bitte den jetzigen Stand ansehen und dann noch einmal speichern.");
        }
    }

    private void bekannt(Long fraktionId) {
        if (fraktionId != null && !fraktionen.existsById(fraktionId)) {
            throw new EingabeFehler("Fraktion", "Diese Fraktion ist nicht bekannt.");
        }
    }

    /** The entry up to the day before, and the new one from the day on; on its first day only the new one. */
    static List<Mitgliedschaft> abgeloest(Mitgliedschaft alte, LocalDate ab, Mitgliedschaft neue) {
        return ab.equals(alte.von()) ? List.of(neue) : List.of(alte.bis(ab.minusDays(1)), neue.neuAb(ab));
    }

    static Besetzung ersetzt(Besetzung besetzung, long id, List<Mitgliedschaft> durch) {
        List<Mitgliedschaft> neu = new ArrayList<>();
        besetzung.mitgliedschaften().forEach(eine -> {
            if (eine.id() != null && eine.id() == id) {
                neu.addAll(durch);
            } else {
                neu.add(eine);
            }
        });
        return besetzung.mitMitgliedschaften(neu);
    }

    static Besetzung mit(Besetzung besetzung, Mitgliedschaft neue) {
        List<Mitgliedschaft> neu = new ArrayList<>(besetzung.mitgliedschaften());
        neu.add(neue);
        return besetzung.mitMitgliedschaften(neu);
    }
}
