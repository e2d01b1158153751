package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as they are stored: finding, naming and closing them. */
@Service
@Transactional
public class Sitzungen {

    private final SitzungRepository sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Sitzungen(SitzungRepository sitzungen, Gremien gremien, Feststellungen feststellungen, Clock uhr) {
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /**
     * Closes the meeting.
     *
     * @param endeOeffentlich end of the public part
     * @param ende            end of the whole meeting; null if there was no non-public part
     * @throws EingabeFehler if a time is missing or before the beginning
     */
    public void schliessen(long sitzungId, LocalTime endeOeffentlich, LocalTime ende, String person) {
        Sitzung sitzung = sitzung(sitzungId);
        new Pruefliste()
                .verlange("Ende der öffentlichen Sitzung", endeOeffentlich)
                .abweisenWenn(endeOeffentlich != null && endeOeffentlich.isBefore(sitzung.beginn),
                        "Ende der öffentlichen Sitzung", "liegt vor dem Beginn (" + Datum.deutsch(sitzung.beginn) + ").")
                .abweisenWenn(ende != null && endeOeffentlich != null && ende.isBefore(endeOeffentlich),
                        "Ende der Sitzung", "liegt vor dem Ende der öffentlichen Sitzung.")
                .abschliessen();
        sitzung.endeOeffentlich = endeOeffentlich;
        sitzung.ende = ende == null ? endeOeffentlich : ende;
        sitzung.stand = Sitzungsstand.GESCHLOSSEN;
        sitzungen.save(sitzung);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("endeOeffentlich", sitzung.endeOeffentlich);
        inhalt.put("ende", sitzung.ende);
        feststellungen.festhalten(new Anlass(sitzung.kennung, "Sitzung geschlossen", person,
                sitzung.datum.atTime(sitzung.ende)), Eintragsart.SCHRITT, inhalt);
    }

    /** @return the meeting
     *  @throws NoSuchElementException if there is none */
    public Sitzung sitzung(long id) {
        return sitzungen.findById(id).orElseThrow(() -> new NoSuchElementException("Sitzung " + id));
    }

    /** @return all meetings, the latest first */
    public List<Sitzung> alle() {
        return sitzungen.findAllByOrderByDatumDesc();
    }

    /** @return the meeting with this Kennung, if there is one */
    public Optional<Sitzung> mitKennung(String kennung) {
        return sitzungen.findByKennung(kennung);
    }

    /** @return the latest meeting of the body before this day that was not cancelled, if there is one */
    public Optional<Sitzung> letzteVor(long gremiumId, LocalDate tag) {
        List<Sitzung> frueher = sitzungen.findByGremiumIdOrderByDatum(gremiumId).stream()
                .filter(sitzung -> sitzung.datum.isBefore(tag) && sitzung.stand != Sitzungsstand.ABGESAGT).toList();
        return frueher.isEmpty() ? Optional.empty() : Optional.of(frueher.get(frueher.size() - 1));
    }

    /** @return the name people use, e.g. "3. Sitzung des Gremiums Sozialausschuss am 16.11.2021" */
    public String bezeichnung(Sitzung sitzung) {
        return gremien.gremium(sitzung.gremiumId).name() + ", " + sitzung.nummer + ". Sitzung am "
                + Datum.deutsch(sitzung.datum);
    }

    /** @return an occasion in the meeting: now while it takes place, its beginning if it is entered later */
    Anlass anlass(Sitzung sitzung, String schritt, String person) {
        LocalDateTime jetzt = LocalDateTime.now(uhr.withZone(Datum.ZONE));
        boolean waehrenddessen = jetzt.toLocalDate().equals(sitzung.datum) && jetzt.isAfter(sitzung.beginntAm());
        return new Anlass(sitzung.kennung, schritt, person, waehrenddessen ? jetzt : sitzung.beginntAm());
    }

    /** @return an occasion before the meeting: now, for nobody enters when a meeting was planned */
    Anlass vorbereitung(Sitzung sitzung, String schritt, String person) {
        return new Anlass(sitzung.kennung, schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }
}
