package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the bodies themselves: begin, size, end, and the end of an election period. */
@Service
@Transactional
public class Gremienpflege {

    private static final int SITZE_SENIORENBEIRAT = 13;

    private final GremiumRepository gremien;
    private final Besetzungswechsel besetzungen;
    private final Stammdatenprotokoll protokoll;

    Gremienpflege(GremiumRepository gremien, Besetzungswechsel besetzungen, Stammdatenprotokoll protokoll) {
        this.gremien = gremien;
        this.besetzungen = besetzungen;
        this.protokoll = protokoll;
    }

    /** Adds a body.
     *
     * @param daten without id; its {@code angabe} is not used
     * @throws EingabeFehler if something is missing, contradictory or taken */
    public Gremium anlegen(Gremiumsdaten daten, String person) {
        pruefe(daten).abschliessen();
        Gremium neu = gremien.save(new Gremium(null, null, daten.kuerzel().strip(), daten.name().strip(), daten.art(),
                daten.sitze(), daten.ratsmitglieder(), null, daten.von(), daten.bis()));
        Map<String, Object> worte = new LinkedHashMap<>();
        worte.put("gremium", neu.kuerzel());
        worte.put("name", neu.name());
        worte.put("art", neu.art());
        worte.put("sitze", neu.mitgliederzahl());
        worte.put("ratsmitglieder", neu.ratsmitglieder());
        worte.put("von", neu.von());
        worte.put("bis", neu.bis());
        protokoll.verzeichnen(new Anlass("Gremium angelegt", person), null, worte);
        return neu;
    }

    Pruefliste pruefe(Gremiumsdaten daten) {
        String kuerzel = daten.kuerzel() == null ? "" : daten.kuerzel().strip();
        String name = daten.name() == null ? "" : daten.name().strip();
        Pruefliste liste = new Pruefliste().verlange("Kürzel", kuerzel).hoechstens("Kürzel", kuerzel, 20)
                .abweisenWenn(!kuerzel.isEmpty() && !kuerzel.matches("[\\p{L}\\p{N}]+"), "Kürzel",
                        "nur Buchstaben und Ziffern; es steht in der Kennung der Sitzungen.")
                .verlange("Name", name).hoechstens("Name", name, 200).verlange("Art", daten.art())
                .abweisenWenn(Zeichen.unsichtbare(name), "Name", Zeichen.GRUND)
                .abweisenWenn(gremien.findAll().stream().anyMatch(da -> da.kuerzel().equalsIgnoreCase(kuerzel)),
                        "Kürzel", "Ein Gremium mit diesem Kürzel gibt es schon.")
                .abweisenWenn(gremien.findAll().stream().anyMatch(da -> da.name().equalsIgnoreCase(name)),
                        "Name", "Ein Gremium mit diesem Namen gibt es schon.")
                .abweisenWenn(daten.von() != null && daten.bis() != null && daten.bis().isBefore(daten.von()), "Bis",
                        "liegt vor dem ersten Tag (" + Datum.deutsch(daten.von()) + ").");
        groesse(liste, daten.art(), daten.sitze(), daten.ratsmitglieder());
        return liste;
    }

    /** Gives the body another size from a day on.
     *
     * @param stand what the form was filled in against
     * @throws EingabeFehler if the size does not fit the body, its members or a meeting already held */
    public void groesseAendern(long gremiumId, String stand, LocalDate ab, Integer sitze, Integer ratsmitglieder,
                               String person) {
        Besetzung vorher = besetzungen.sperren(gremiumId, stand);
        Pruefliste liste = new Pruefliste().verlange("Gilt ab", ab);
        groesse(liste, vorher.gremium().art(), sitze, ratsmitglieder);
        liste.abschliessen();
        besetzungen.uebernehmen(vorher, mitGroesse(vorher, ab, sitze, ratsmitglieder),
                new Anlass("Größe geändert", person));
    }

    static Besetzung mitGroesse(Besetzung vorher, LocalDate ab, int sitze, Integer ratsmitglieder) {
        Gremium am = vorher.am(ab);
        if (am.mitgliederzahl() == sitze && Objects.equals(am.ratsmitglieder(), ratsmitglieder)) {
            return vorher;
        }
        List<Groesse> neu = new ArrayList<>();
        Groesse diese = new Groesse(null, null, vorher.gremium().id(), ab, sitze, ratsmitglieder);
        for (Groesse groesse : vorher.groessen()) {
            if (groesse.von().equals(ab)) {
                diese = new Groesse(groesse.id(), groesse.version(), groesse.gremiumId(), ab, sitze, ratsmitglieder);
            } else {
                neu.add(groesse);
            }
        }
        neu.add(diese);
        neu.sort(Comparator.comparing(Groesse::von));
        return vorher.mitGroessen(neu);
    }

    /** Ends the body with all its memberships and deputies.
     *
     * @throws EingabeFehler if the day is missing or a meeting was held after it */
    public void beenden(long gremiumId, String stand, LocalDate letzterTag, String person) {
        Besetzung vorher = besetzungen.sperren(gremiumId, stand);
        verlangeTag(letzterTag, vorher);
        besetzungen.uebernehmen(vorher, beendet(vorher, letzterTag).mit(vorher.gremium().bis(letzterTag)),
                new Anlass("Gremium beendet", person));
    }

    /** Ends all memberships and deputies at the end of an election period; the body stays for the new one.
     *
     * @throws EingabeFehler if the day is missing, nothing lasts beyond it, or a meeting was held after it */
    public void wahlperiodeBeenden(long gremiumId, String stand, LocalDate letzterTag, String person) {
        Besetzung vorher = besetzungen.sperren(gremiumId, stand);
        verlangeTag(letzterTag, vorher);
        besetzungen.uebernehmen(vorher, beendet(vorher, letzterTag), new Anlass("Wahlperiode beendet", person));
    }

    private static Besetzung beendet(Besetzung vorher, LocalDate letzterTag) {
        return vorher.mitMitgliedschaften(vorher.mitgliedschaften().stream()
                        .map(eine -> laeuftWeiter(eine, letzterTag) ? eine.bis(letzterTag) : eine).toList())
                .mitVertretungen(vorher.vertretungen().stream()
                        .map(eine -> laeuftWeiter(eine, letzterTag) ? eine.bis(letzterTag) : eine).toList());
    }

    private static boolean laeuftWeiter(Zeitraum einer, LocalDate letzterTag) {
        return einer.giltAm(letzterTag) && (einer.bis() == null || einer.bis().isAfter(letzterTag));
    }

    private static void verlangeTag(LocalDate letzterTag, Besetzung besetzung) {
        LocalDate von = besetzung.gremium().von();
        new Pruefliste().verlange("Letzter Tag", letzterTag)
                .abweisenWenn(letzterTag != null && von != null && letzterTag.isBefore(von), "Letzter Tag",
                        "Das Gremium besteht erst seit dem " + Datum.deutsch(von) + ".").abschliessen();
    }

    private static void groesse(Pruefliste liste, GremiumArt art, Integer sitze, Integer ratsmitglieder) {
        liste.verlange("Sitze", sitze)
                .abweisenWenn(sitze != null && (sitze < 1 || sitze > 200), "Sitze", "bitte eine Zahl von 1 bis 200.")
                .abweisenWenn(art == GremiumArt.SENIORENBEIRAT && sitze != null && sitze != SITZE_SENIORENBEIRAT,
                        "Sitze", "Der Seniorenbeirat hat " + SITZE_SENIORENBEIRAT + " Mitglieder.")
                .abweisenWenn(ratsmitglieder != null && art != GremiumArt.RAT, "Ratsmitglieder",
                        "Diese Zahl wird nur für den Rat angegeben.")
                .abweisenWenn(ratsmitglieder != null && sitze != null
                                && (ratsmitglieder < 0 || ratsmitglieder > sitze), "Ratsmitglieder",
                        "bitte eine Zahl von 0 bis zur Zahl der Sitze (" + sitze + ").");
    }
}
