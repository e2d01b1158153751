package de.beratungsfolge.eilentscheidungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two different persons take an urgent decision by signing it (§ 60 GO NRW). */
@Service
@Transactional
public class Eilunterschriften {

    private static final String UNTERSCHRIFT = "Unterschrift";

    private final EilentscheidungRepository entscheidungen;
    private final Eilentscheidungen eilentscheidungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Eilunterschriften(EilentscheidungRepository entscheidungen, Eilentscheidungen eilentscheidungen, Gremien gremien,
                      Feststellungen feststellungen) {
        this.entscheidungen = entscheidungen;
        this.eilentscheidungen = eilentscheidungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * The mayor signs or refuses to.
     *
     * @return what comes next
     * @throws EingabeFehler if something is missing, or the day lies before the decision or in the future
     */
    public Eilschritt buergermeister(long id, Unterzeichnung eingabe, String person) {
        Eilentscheidung eine = eilentscheidungen.entscheidung(id);
        pruefen(eine, eingabe);
        if (gremien.personMitBenutzer(person).map(Person::id).filter(einer -> einer.equals(eine.mitgliedId)).isPresent()) {
            throw new EingabeFehler(UNTERSCHRIFT, "Sie sind die zweite Person; die erste muss eine andere sein.");
        }
        festhalten(eine, "des Bürgermeisters", gremien.nameVon(person), eingabe, person);
        if (!eingabe.istUnterschrieben()) {
            return gescheitert(eine);
        }
        eine.buergermeister = person;
        eine.buergermeisterAm = eingabe.am();
        eine.stand = eine.mitgliedId == null ? Eilstand.GETROFFEN : eine.stand;
        entscheidungen.save(eine);
        return eine.mitgliedId == null ? Eilschritt.GENEHMIGUNG : Eilschritt.MITGLIED;
    }

    /**
     * The second person signs or refuses to. Without access to the program she signs on paper, and somebody other than
     * the first one enters it.
     *
     * @return what comes next
     * @throws EingabeFehler if the wrong person acts, something is missing, or the day does not fit
     */
    public Eilschritt mitglied(long id, Unterzeichnung eingabe, String person) {
        Eilentscheidung eine = eilentscheidungen.entscheidung(id);
        Person mitglied = gremien.person(eine.mitgliedId);
        new Pruefliste()
                .abweisenWenn(mitglied.benutzer() != null && !mitglied.benutzer().equals(person), UNTERSCHRIFT,
                        "Hier unterschreibt " + mitglied.name() + " selbst.")
                .abweisenWenn(person.equals(eine.buergermeister), UNTERSCHRIFT,
                        "Sie haben schon als erste Person unterschrieben; die zweite muss eine andere sein.").abschliessen();
        pruefen(eine, eingabe);
        festhalten(eine, "der zweiten Person", mitglied.name(), eingabe, person);
        if (!eingabe.istUnterschrieben()) {
            return gescheitert(eine);
        }
        eine.mitgliedAm = eingabe.am();
        eine.stand = Eilstand.GETROFFEN;
        entscheidungen.save(eine);
        return Eilschritt.GENEHMIGUNG;
    }

    /** @return login name of the second person; null if there is none or she has no access */
    public String benutzerDerZweitenPerson(long id) {
        Eilentscheidung eine = eilentscheidungen.entscheidung(id);
        return eine.mitgliedId == null ? null : gremien.person(eine.mitgliedId).benutzer();
    }

    private Eilschritt gescheitert(Eilentscheidung eine) {
        eine.stand = Eilstand.NICHT_UNTERSCHRIEBEN;
        entscheidungen.save(eine);
        return Eilschritt.ENDE;
    }

    private void pruefen(Eilentscheidung eine, Unterzeichnung eingabe) {
        LocalDate am = eingabe.am();
        new Pruefliste().verlange(UNTERSCHRIFT, eingabe.unterschrieben()).verlange("Unterschrieben am", am)
                .abweisenWenn(am != null && am.isBefore(eine.entschiedenAm), "Unterschrieben am",
                        "liegt vor dem Tag der Entscheidung (" + Datum.deutsch(eine.entschiedenAm) + ").")
                .abweisenWenn(am != null && am.isAfter(eilentscheidungen.heute()), "Unterschrieben am",
                        "liegt in der Zukunft.")
                .abweisenWenn(Boolean.FALSE.equals(eingabe.unterschrieben())
                        && (eingabe.bemerkung() == null || eingabe.bemerkung().isBlank()), "Bemerkung",
                        "Wer nicht unterschreibt, sagt bitte, warum.")
                .hoechstens("Bemerkung", eingabe.bemerkung(), 2000).abschliessen();
    }

    private void festhalten(Eilentscheidung eine, String wessen, String name, Unterzeichnung eingabe, String person) {
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("name", name);
        inhalt.put("unterschrieben", eingabe.unterschrieben());
        inhalt.put("am", eingabe.am());
        inhalt.put("bemerkung", eingabe.bemerkung());
        inhalt.put("eingetragenVon", person);
        feststellungen.festhalten(eilentscheidungen.jetzt(eine, "Unterschrift " + wessen
                + (eingabe.istUnterschrieben() ? "" : " verweigert"), person), Eintragsart.UNTERSCHRIFT, inhalt);
    }
}
