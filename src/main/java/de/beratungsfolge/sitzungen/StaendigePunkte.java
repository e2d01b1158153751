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
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standing items of each body, from a day on. A body without a list of its own has the usual one. */
@Service
@Transactional
public class StaendigePunkte {

    private static final LocalDate IMMER = LocalDate.of(2020, 11, 1);

    private final StaendigerPunktRepository punkte;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    StaendigePunkte(StaendigerPunktRepository punkte, Gremien gremien, Feststellungen feststellungen, Clock uhr) {
        this.punkte = punkte;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /** @return the standing items of the body on this day, in their order */
    public List<StaendigerPunkt> fuer(long gremiumId, LocalDate tag) {
        List<StaendigerPunkt> eigene = punkte.findByGremiumIdOrderByPosition(gremiumId).stream()
                .filter(punkt -> punkt.giltAm(tag)).toList();
        return eigene.isEmpty() ? ueblich(gremiumId) : eigene;
    }

    /**
     * Gives a body a list of its own from this day on; agendas of earlier meetings are not touched.
     *
     * @throws EingabeFehler if the list is empty, an item is incomplete or is one of papers, which wait by themselves
     */
    public void festlegen(long gremiumId, LocalDate ab, List<StaendigerPunkt> liste, String person) {
        Pruefliste pruefung = new Pruefliste().verlange("Gilt ab", ab)
                .abweisenWenn(liste.isEmpty(), "Ständige Punkte", "Es fehlt mindestens ein Punkt.");
        for (int zeile = 1; zeile <= liste.size(); zeile++) {
            StaendigerPunkt punkt = liste.get(zeile - 1);
            String ort = "Ständige Punkte, Zeile " + zeile;
            pruefung.verlange(ort + ", Titel", punkt.titel()).hoechstens(ort + ", Titel", punkt.titel(), 500)
                    .verlange(ort + ", Art", punkt.art())
                    .abweisenWenn(punkt.art() != null && punkt.art().behandeltDrucksache(), ort + ", Art",
                            "Drucksachen kommen von selbst auf die Tagesordnung.")
                    .abweisenWenn(punkt.art() == Punktart.ABBERUFUNG, ort + ", Art", "Eine Abberufung ist kein ständiger Punkt.");
        }
        pruefung.abschliessen();
        for (StaendigerPunkt alter : punkte.findByGremiumIdOrderByPosition(gremiumId)) {
            if (!alter.von().isBefore(ab)) {
                punkte.delete(alter);
            } else if (alter.giltAm(ab)) {
                punkte.save(alter.beendetAm(ab.minusDays(1)));
            }
        }
        int position = 0;
        for (StaendigerPunkt punkt : liste) {
            punkte.save(new StaendigerPunkt(null, gremiumId, punkt.oeffentlich(), punkt.nachDrucksachen(), ++position,
                    punkt.art(), punkt.titel().strip(), ab, null));
        }
        feststellungen.festhalten(new Anlass("Ständige Punkte " + gremien.gremium(gremiumId).kuerzel(),
                "Ständige Punkte festgelegt", person, LocalDateTime.now(uhr.withZone(Datum.ZONE))), Eintragsart.SCHRITT,
                Map.of("ab", ab, "punkte", liste));
    }

    private static List<StaendigerPunkt> ueblich(long gremiumId) {
        return List.of(
                neu(gremiumId, true, false, 1, Punktart.EINWOHNERFRAGESTUNDE, "Einwohnerfragestunde"),
                neu(gremiumId, true, false, 2, Punktart.NIEDERSCHRIFT, "Kenntnisnahme der Niederschrift"),
                neu(gremiumId, true, true, 3, Punktart.MITTEILUNGEN, "Mitteilungen der Verwaltung"),
                neu(gremiumId, true, true, 4, Punktart.ANFRAGEN,
                        "Anfragen gemäß § 17 Abs. 2 und § 26 der Geschäftsordnung"),
                neu(gremiumId, false, true, 5, Punktart.VERSCHIEDENES, "Verschiedenes"));
    }

    private static StaendigerPunkt neu(long gremiumId, boolean oeffentlich, boolean nachDrucksachen, int position,
                                       Punktart art, String titel) {
        return new StaendigerPunkt(null, gremiumId, oeffentlich, nachDrucksachen, position, art, titel, IMMER, null);
    }
}
