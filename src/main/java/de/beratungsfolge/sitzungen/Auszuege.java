package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certified extracts from signed minutes, one for each paper that was treated. */
@Service
@Transactional
public class Auszuege {

    private static final Set<Teilart> INHALT = EnumSet.of(Teilart.AUSSCHLUSS, Teilart.ANTRAEGE, Teilart.WAHL,
            Teilart.BESCHLUSS, Teilart.ABSTIMMUNG, Teilart.ERGEBNIS);

    private final AuszugRepository auszuege;
    private final UnterschriftRepository unterschriften;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Niederschriftschreiber schreiber;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Auszuege(AuszugRepository auszuege, UnterschriftRepository unterschriften, Sitzungen sitzungen,
             Tagesordnung tagesordnung, Anwesenheiten anwesenheiten, Niederschriftschreiber schreiber,
             Drucksachen drucksachen, Gremien gremien, Feststellungen feststellungen) {
        this.auszuege = auszuege;
        this.unterschriften = unterschriften;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.schreiber = schreiber;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** Writes an extract for every paper of the signed minutes, and a new Fassung where a correction changed one. */
    public void erstellen(long sitzungId, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Unterschrift schriftfuehrung = unterschriften.findBySitzungIdOrderById(sitzungId).stream()
                .filter(eine -> eine.rolle() == Unterschrift.Rolle.SCHRIFTFUEHRUNG).findFirst().orElseThrow();
        for (Niederschriftentwurf.Abschnitt abschnitt : schreiber.entwurf(sitzungId).punkte()) {
            Tagesordnungspunkt punkt = tagesordnung.punkt(abschnitt.punktId());
            if (punkt.stationId() != null && punkt.ergebnis() != null) {
                erstellen(sitzung, punkt, kern(sitzung, punkt, abschnitt), schriftfuehrung, person);
            }
        }
    }

    /** @return the extracts about a paper, oldest first; the caller withholds non-public ones from whoever may not see them */
    @Transactional(readOnly = true)
    public List<Auszug> vonDrucksache(long drucksacheId) {
        return auszuege.findByDrucksacheIdOrderById(drucksacheId);
    }

    /** @return one extract, if there is one; the caller withholds a non-public one from whoever may not see it */
    @Transactional(readOnly = true)
    public Optional<Auszug> auszug(long id) {
        return auszuege.findById(id);
    }

    private void erstellen(Sitzung sitzung, Tagesordnungspunkt punkt, String kern, Unterschrift schriftfuehrung, String person) {
        List<Auszug> bisher = auszuege.findByPunktIdOrderByFassung(punkt.id());
        if (!bisher.isEmpty() && bisher.get(bisher.size() - 1).text().startsWith(kern)) {
            return;
        }
        LocalDate am = schriftfuehrung.am();
        String text = kern + "Für die Richtigkeit des Auszugs: " + schriftfuehrung.person() + ", Schriftführung, "
                + Datum.deutsch(am) + (bisher.isEmpty() ? "" : " (berichtigte Fassung " + (bisher.size() + 1) + ")") + "\n";
        Drucksache drucksache = drucksachen.drucksache(drucksachen.station(punkt.stationId()).drucksacheId());
        Auszug auszug = auszuege.save(new Auszug(null, punkt.id(), drucksache.id(), bisher.size() + 1, punkt.oeffentlich(), text,
                Pruefsumme.von(text), am, schriftfuehrung.person()));
        feststellungen.festhalten(new Anlass(drucksache.nummer(), gremien.gremium(sitzung.gremiumId()).name()
                        + ": Auszug aus der Niederschrift" + (bisher.isEmpty() ? "" : ", berichtigt"), person, am.atStartOfDay()),
                Eintragsart.SCHRITT, Map.of("sitzung", sitzung.kennung(), "punkt", punkt.kurzname(), "fassung", auszug.fassung(),
                        "oeffentlich", auszug.oeffentlich(), "hash", auszug.hash()));
    }

    private String kern(Sitzung sitzung, Tagesordnungspunkt punkt, Niederschriftentwurf.Abschnitt abschnitt) {
        long anwesend = anwesenheiten.beiPunkt(punkt).stream().filter(Anwesenheit::stimmberechtigtAnwesend).count();
        return "Auszug aus der Niederschrift\n" + gremien.gremium(sitzung.gremiumId()).name() + ", " + sitzung.nummer()
                + ". Sitzung am " + Datum.mitWochentag(sitzung.datum()) + "\n\n" + abschnitt.nummer() + " " + abschnitt.titel()
                + " (" + abschnitt.drucksache() + ")\nStimmberechtigt anwesend: " + anwesend + "\n\n"
                + Stream.concat(abschnitt.teile().stream().filter(teil -> INHALT.contains(teil.art()))
                        .map(Niederschriftentwurf.Teil::text), ergebnis(punkt, abschnitt)).collect(Collectors.joining("\n\n")) + "\n\n";
    }

    /** An extract does not tell how the item went, so it names the result even where the minutes say it in their text. */
    private static Stream<String> ergebnis(Tagesordnungspunkt punkt, Niederschriftentwurf.Abschnitt abschnitt) {
        return abschnitt.teile().stream().anyMatch(teil -> teil.art() == Teilart.ERGEBNIS) ? Stream.empty()
                : Stream.of(Ergebniswortlaut.zu(punkt));
    }
}
