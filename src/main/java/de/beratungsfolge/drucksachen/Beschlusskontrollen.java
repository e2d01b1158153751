package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a decision: who carries it out until when, report after report until it is done or cannot be. */
@Service
@Transactional
public class Beschlusskontrollen {

    private final KontrolleRepository kontrollen;
    private final KontrollberichtRepository berichte;
    private final DrucksacheRepository drucksachen;
    private final StationRepository stationen;
    private final ObjectProvider<Vollzugshemmnis> hemmnisse;
    private final Gremien gremien;
    private final Protokoll protokoll;
    private final Clock uhr;

    Beschlusskontrollen(KontrolleRepository kontrollen, KontrollberichtRepository berichte,
                        DrucksacheRepository drucksachen, StationRepository stationen, ObjectProvider<Vollzugshemmnis> hemmnisse,
                        Gremien gremien, Protokoll protokoll, Clock uhr) {
        this.kontrollen = kontrollen;
        this.berichte = berichte;
        this.drucksachen = drucksachen;
        this.stationen = stationen;
        this.hemmnisse = hemmnisse;
        this.gremien = gremien;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** @param bericht what was done, or why it cannot be done
     *  @param termin  day of the next report; only while in work */
    public record Berichtseingabe(LocalDate am, Ausfuehrungsstand stand, String bericht, LocalDate termin) {
    }

    /**
     * Establishes who carries out the decision and when the first report is due.
     *
     * @throws EingabeFehler if one of them is missing or the date lies before the decision
     */
    public void festlegen(long drucksacheId, String zustaendig, LocalDate termin, String person) {
        new Pruefliste().verlange("Zuständig", zustaendig).verlange("Termin", termin).abschliessen();
        nichtVorDemBeschluss("Termin", drucksacheId, termin);
        Kontrolle vorhandene = kontrollen.findByDrucksacheId(drucksacheId).orElse(null);
        kontrollen.save(new Kontrolle(vorhandene == null ? null : vorhandene.id(),
                vorhandene == null ? null : vorhandene.version(), drucksacheId, zustaendig, termin, erinnern(termin)));
        verzeichnen(drucksacheId, "Ausführung: Zuständigkeit und Termin", person, jetzt(),
                Map.of("zustaendig", gremien.nameVon(zustaendig), "termin", termin));
    }

    /**
     * Enters a report.
     *
     * @throws EingabeFehler if something is missing, dated before the decision, or the decision must not be carried
     *                       out for the time being
     */
    public void berichten(long drucksacheId, Berichtseingabe eingabe, String person) {
        boolean inArbeit = eingabe.stand() == Ausfuehrungsstand.IN_ARBEIT;
        new Pruefliste().verlange("Stand der Ausführung", eingabe.stand()).verlange("Datum des Berichts", eingabe.am())
                .verlange("Bericht", eingabe.bericht()).hoechstens("Bericht", eingabe.bericht(), 4000)
                .abweisenWenn(inArbeit && eingabe.termin() == null, "Nächster Termin", "bitte angeben.")
                .abweisenWenn(inArbeit && eingabe.termin() != null && eingabe.am() != null
                        && !eingabe.termin().isAfter(eingabe.am()), "Nächster Termin", "muss nach dem Datum des Berichts liegen.")
                .abschliessen();
        nichtVorDemBeschluss("Datum des Berichts", drucksacheId, eingabe.am());
        if (eingabe.stand() == Ausfuehrungsstand.ERLEDIGT) {
            hemmnisse(drucksacheId).stream().findFirst().ifPresent(satz -> {
                throw new EingabeFehler("Stand der Ausführung", satz);
            });
        }
        Kontrolle kontrolle = kontrolle(drucksacheId);
        berichte.save(new Kontrollbericht(null, kontrolle.id(), eingabe.am(), eingabe.stand(), eingabe.bericht().strip(),
                inArbeit ? eingabe.termin() : null, gremien.nameVon(person)));
        if (inArbeit) {
            kontrollen.save(kontrolle.mitTermin(eingabe.termin(), erinnern(eingabe.termin())));
        } else {
            drucksachen.save(drucksache(drucksacheId).ausgefuehrt(eingabe.stand() == Ausfuehrungsstand.ERLEDIGT
                    ? Stand.AUSGEFUEHRT : Stand.NICHT_AUSFUEHRBAR, eingabe.am(), eingabe.bericht().strip()));
        }
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("stand", eingabe.stand());
        inhalt.put("bericht", eingabe.bericht().strip());
        inhalt.put("naechsterTermin", inArbeit ? eingabe.termin() : null);
        verzeichnen(drucksacheId, "Ausführung berichtet: " + eingabe.stand().bezeichnung(), person,
                eingabe.am().atStartOfDay(), inhalt);
    }

    /** The mayor takes note that a decision is overdue or cannot be carried out. */
    public void zurKenntnis(long drucksacheId, String wovon, String anmerkung, String person) {
        new Pruefliste().hoechstens("Anmerkung", anmerkung, 2000).abschliessen();
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("anmerkung", anmerkung);
        verzeichnen(drucksacheId, "Zur Kenntnis genommen: " + wovon, person, jetzt(), inhalt);
    }

    /** @return who carries out the decision and until when
     *  @throws NoSuchElementException if it was not established yet */
    public Kontrolle kontrolle(long drucksacheId) {
        return bestehende(drucksacheId).orElseThrow(
                () -> new NoSuchElementException("Kontrolle der Drucksache " + drucksacheId));
    }

    /** @return the same, once it was established */
    public Optional<Kontrolle> bestehende(long drucksacheId) {
        return kontrollen.findByDrucksacheId(drucksacheId);
    }

    /** @return all reports on this paper, oldest first */
    public List<Kontrollbericht> berichte(long drucksacheId) {
        return kontrollen.findByDrucksacheId(drucksacheId)
                .map(kontrolle -> berichte.findByKontrolleIdOrderById(kontrolle.id())).orElse(List.of());
    }

    /** @return why the decision must not be carried out for the time being, as German sentences */
    public List<String> hemmnisse(long drucksacheId) {
        return hemmnisse.orderedStream().map(eines -> eines.fuer(drucksacheId)).flatMap(Optional::stream).toList();
    }

    /** A date that is past already reminds nobody: whoever sets it knows. */
    private LocalDate erinnern(LocalDate termin) {
        return termin.isAfter(jetzt().toLocalDate()) ? termin.plusDays(1) : null;
    }

    private void nichtVorDemBeschluss(String feld, long drucksacheId, LocalDate tag) {
        stationen.findByDrucksacheIdOrderByPosition(drucksacheId).stream()
                .filter(station -> station.ergebnis() == Beratungsergebnis.BESCHLOSSEN).map(Station::ergebnisAm).findFirst()
                .filter(tag::isBefore).ifPresent(beschlossen -> {
                    throw new EingabeFehler(feld, "liegt vor dem Beschluss (" + Datum.deutsch(beschlossen) + ").");
                });
    }

    private LocalDateTime jetzt() {
        return LocalDateTime.now(uhr.withZone(Datum.ZONE));
    }

    private void verzeichnen(long drucksacheId, String schritt, String person, LocalDateTime am, Object inhalt) {
        protokoll.verzeichnen(drucksache(drucksacheId).nummer(), Eintragsart.SCHRITT, schritt, person, am, inhalt, null);
    }

    private Drucksache drucksache(long id) {
        return drucksachen.findById(id).orElseThrow(() -> new NoSuchElementException("Drucksache " + id));
    }
}
