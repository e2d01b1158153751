package de.beratungsfolge.gremien;

import static de.beratungsfolge.gremien.Mitgliederpflege.abgeloest;
import static de.beratungsfolge.gremien.Mitgliederpflege.ersetzt;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of chair, deputy chairs and keeper of the minutes from a day on. */
@Service
@Transactional
public class Aemterpflege {

    private final Personenpflege personen;
    private final Besetzungswechsel besetzungen;

    Aemterpflege(Personenpflege personen, Besetzungswechsel besetzungen) {
        this.personen = personen;
        this.besetzungen = besetzungen;
    }

    /** Gives an office to somebody else from a day on. Whoever had it stays a member.
     *
     * @param stand what the form was filled in against
     * @param wer   a member of that day; anybody for the minutes; null leaves the office vacant
     * @throws EingabeFehler if something is missing, the person is no voting member, or somebody else was faster */
    public void besetzen(long gremiumId, String stand, Gremienamt amt, LocalDate ab, Long wer, String person) {
        Besetzung vorher = besetzungen.sperren(gremiumId, stand);
        new Pruefliste().verlange("Amt", amt).verlange("Gilt ab", ab).abschliessen();
        Optional<Mitgliedschaft> bisher = vorher.mitgliedschaften(ab).stream().filter(eine -> eine.amt() == amt)
                .findFirst();
        if (Objects.equals(bisher.map(Mitgliedschaft::personId).orElse(null), wer)) {
            throw new EingabeFehler("Person", wer == null ? "Das Amt ist an diesem Tag schon unbesetzt."
                    : "Diese Person hat das Amt an diesem Tag schon.");
        }
        Besetzung nachher = amt == Gremienamt.SCHRIFTFUEHRUNG ? schriftfuehrung(vorher, bisher, ab, wer, person)
                : vorsitz(vorher, bisher, amt, ab, wer);
        besetzungen.uebernehmen(vorher, nachher, new Anlass(amt.bezeichnung() + " neu besetzt", person));
    }

    private Besetzung vorsitz(Besetzung vorher, Optional<Mitgliedschaft> bisher, Gremienamt amt, LocalDate ab, Long wer) {
        Besetzung ohne = bisher.map(eine -> ersetzt(vorher, eine.id(), abgeloest(eine, ab, eine.mitAmt(null))))
                .orElse(vorher);
        if (wer == null) {
            return ohne;
        }
        Mitgliedschaft neue = ohne.mitgliedschaften(ab).stream()
                .filter(eine -> eine.personId() == wer && !eine.istSchriftfuehrung()).findFirst()
                .orElseThrow(() -> new EingabeFehler("Person", "gehört dem Gremium am " + Datum.deutsch(ab)
                        + " nicht als Mitglied an."));
        return ersetzt(ohne, neue.id(), abgeloest(neue, ab, neue.mitAmt(amt)));
    }

    private Besetzung schriftfuehrung(Besetzung vorher, Optional<Mitgliedschaft> bisher, LocalDate ab, Long wer,
                                      String person) {
        Besetzung ohne = bisher.map(eine -> ersetzt(vorher, eine.id(), ab.equals(eine.von()) ? List.of()
                : List.of(eine.bis(ab.minusDays(1))))).orElse(vorher);
        if (wer == null) {
            return ohne;
        }
        personen.waehlen("Person", Personenwahl.bekannt(wer), person);
        return Mitgliederpflege.mit(ohne, new Mitgliedschaft(null, vorher.gremium().id(), wer, null,
                Mitgliedsart.SCHRIFTFUEHRUNG, false, ab, bisher.map(Mitgliedschaft::bis).orElse(null), null));
    }
}
