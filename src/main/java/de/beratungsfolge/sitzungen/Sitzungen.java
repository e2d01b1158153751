package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Ladung;
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

/** Planning, inviting to and closing meetings. */
@Service
@Transactional
public class Sitzungen {

    private final SitzungRepository sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Regelwerk regelwerk;
    private final Clock uhr;

    Sitzungen(SitzungRepository sitzungen, Gremien gremien, Feststellungen feststellungen, Regelwerk regelwerk,
              Clock uhr) {
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.regelwerk = regelwerk;
        this.uhr = uhr;
    }

    /**
     * Plans a meeting.
     *
     * @throws EingabeFehler if something is missing, the body is unknown or the meeting exists
     */
    public Sitzung anlegen(Sitzungsplan plan, String person) {
        new Pruefliste()
                .verlange("Gremium", plan.gremium())
                .verlange("Nummer der Sitzung", plan.nummer())
                .abweisenWenn(plan.nummer() != null && plan.nummer() < 1, "Nummer der Sitzung", "muss mindestens 1 sein.")
                .verlange("Datum", plan.datum())
                .verlange("Beginn", plan.beginn())
                .verlange("Ort", plan.ort()).hoechstens("Ort", plan.ort(), 200)
                .abschliessen();
        Gremium gremium = gremien.gremium(plan.gremium()).orElseThrow(
                () -> new EingabeFehler("Gremium", "„" + plan.gremium() + "“ ist nicht bekannt."));
        if (!gremium.bestehtAm(plan.datum())) {
            throw new EingabeFehler("Datum", "An diesem Tag besteht das Gremium „" + gremium.name() + "“ nicht.");
        }
        String kennung = gremium.kuerzel() + "-" + plan.nummer() + "-" + plan.datum();
        if (sitzungen.findByKennung(kennung).isPresent()) {
            throw new EingabeFehler("Sitzung", "Die " + plan.nummer() + ". Sitzung des Gremiums „" + gremium.name()
                    + "“ am " + Datum.deutsch(plan.datum()) + " gibt es schon.");
        }
        Sitzung sitzung = new Sitzung();
        sitzung.kennung = kennung;
        sitzung.gremiumId = gremium.id();
        sitzung.nummer = plan.nummer();
        sitzung.datum = plan.datum();
        sitzung.beginn = plan.beginn();
        sitzung.ort = plan.ort().strip();
        sitzung.stand = Sitzungsstand.IN_VORBEREITUNG;
        Sitzung gespeichert = sitzungen.save(sitzung);
        feststellungen.festhalten(vorbereitung(gespeichert, "Sitzung angelegt", person), Eintragsart.SCHRITT, plan);
        return gespeichert;
    }

    /**
     * Records the invitation and asks the rules whether it came in time.
     *
     * @param zugangAm day on which the members received it
     * @throws EingabeFehler if a date is missing or contradicts the meeting's
     */
    public void einladen(long sitzungId, LocalDate einladungVom, LocalDate zugangAm, String person) {
        Sitzung sitzung = sitzung(sitzungId);
        new Pruefliste()
                .verlange("Einladung vom", einladungVom)
                .verlange("Zugegangen am", zugangAm)
                .abweisenWenn(zugangAm != null && einladungVom != null && zugangAm.isBefore(einladungVom),
                        "Zugegangen am", "liegt vor dem Datum der Einladung (" + Datum.deutsch(einladungVom) + ").")
                .abweisenWenn(zugangAm != null && zugangAm.isAfter(sitzung.datum),
                        "Zugegangen am", "liegt nach der Sitzung (" + Datum.deutsch(sitzung.datum) + ").")
                .abweisenWenn(einladungVom != null && einladungVom.isAfter(sitzung.datum),
                        "Einladung vom", "liegt nach der Sitzung (" + Datum.deutsch(sitzung.datum) + ").")
                .abschliessen();
        Anlass anlass = new Anlass(sitzung.kennung, "Einladung versandt", person, einladungVom.atStartOfDay());
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("einladungVom", einladungVom);
        inhalt.put("zugangAm", zugangAm);
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, inhalt);
        var ortsrecht = regelwerk.ortsrecht(sitzung.datum);
        ErhobenerBefund befund = feststellungen.erheben(anlass.fuer("Ladungsfrist geprüft"),
                new Ladung(zugangAm, sitzung.datum, ortsrecht.ladungsfristTage(), ortsrecht.zaehlweise(), null),
                sitzung.datum);
        sitzung.einladungVom = einladungVom;
        sitzung.zugangAm = zugangAm;
        sitzung.ladungBefundId = befund.id();
        sitzung.stand = Sitzungsstand.EINGELADEN;
        sitzungen.save(sitzung);
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

    /** @return the latest meeting of the body before this day, if there is one */
    public Optional<Sitzung> letzteVor(long gremiumId, LocalDate tag) {
        List<Sitzung> frueher = sitzungen.findByGremiumIdOrderByDatum(gremiumId).stream()
                .filter(sitzung -> sitzung.datum.isBefore(tag)).toList();
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
