package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the order in which deputies sit in for the members of a Fraktion (§ 58 Abs. 1 GO NRW). */
@Service
@Transactional
public class Vertretungspflege {

    private final FraktionRepository fraktionen;
    private final PersonRepository personen;
    private final Besetzungswechsel besetzungen;

    Vertretungspflege(FraktionRepository fraktionen, PersonRepository personen, Besetzungswechsel besetzungen) {
        this.fraktionen = fraktionen;
        this.personen = personen;
        this.besetzungen = besetzungen;
    }

    /** One place on the list. */
    public record Platz(Long personId, Mitgliedsart art) {
    }

    /** Sets the whole list of a Fraktion from a day on; the old list holds until the day before.
     *
     * @param stand what the form was filled in against
     * @param liste in its order; empty: no deputies from that day on
     * @throws EingabeFehler if something is missing, somebody is on it twice or a member, or somebody else was faster */
    public void setzen(long gremiumId, String stand, Long fraktionId, LocalDate ab, List<Platz> liste, String person) {
        Besetzung vorher = besetzungen.sperren(gremiumId, stand);
        Pruefliste fehler = new Pruefliste().verlange("Gilt ab", ab).verlange("Fraktion", fraktionId)
                .abweisenWenn(fraktionId != null && !fraktionen.existsById(fraktionId), "Fraktion",
                        "Diese Fraktion ist nicht bekannt.");
        for (int platz = 1; platz <= liste.size(); platz++) {
            Platz dieser = liste.get(platz - 1);
            fehler.abweisenWenn(dieser.personId() == null || !personen.existsById(dieser.personId()),
                            "Platz " + platz, "Bitte eine Person wählen.")
                    .verlange("Platz " + platz + ", Art", dieser.art());
        }
        fehler.abschliessen();
        List<Vertretung> neu = new ArrayList<>();
        for (Vertretung eine : vorher.vertretungen()) {
            if (eine.fraktionId() != fraktionId || eine.endetVor(ab)) {
                neu.add(eine);
            } else if (eine.von().isBefore(ab)) {
                neu.add(eine.bis(ab.minusDays(1)));
            }
        }
        for (int platz = 1; platz <= liste.size(); platz++) {
            Platz dieser = liste.get(platz - 1);
            neu.add(new Vertretung(null, gremiumId, fraktionId, dieser.personId(), dieser.art(), platz, ab, null, null));
        }
        besetzungen.uebernehmen(vorher, vorher.mitVertretungen(neu), new Anlass("Vertretungsliste gesetzt", person));
    }
}
