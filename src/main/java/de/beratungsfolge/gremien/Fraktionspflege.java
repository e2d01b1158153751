package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the Fraktionen. Who belongs to one is said by the memberships. */
@Service
@Transactional
public class Fraktionspflege {

    private final FraktionRepository fraktionen;
    private final FraktionsnameRepository namen;
    private final GremiumRepository gremien;
    private final Besetzungswechsel besetzungen;
    private final Verwendungspruefung verwendung;
    private final Stammdatenprotokoll protokoll;

    Fraktionspflege(FraktionRepository fraktionen, FraktionsnameRepository namen, GremiumRepository gremien,
                    Besetzungswechsel besetzungen, Verwendungspruefung verwendung, Stammdatenprotokoll protokoll) {
        this.fraktionen = fraktionen;
        this.namen = namen;
        this.gremien = gremien;
        this.besetzungen = besetzungen;
        this.verwendung = verwendung;
        this.protokoll = protokoll;
    }

    /** @return later names of the Fraktionen with their first days, in the order of those */
    public List<Fraktionsname> umbenennungen() {
        return namen.findAllByOrderByVon();
    }

    /** Adds a Fraktion.
     *
     * @throws EingabeFehler if something is missing or the Kürzel is taken */
    public Fraktion anlegen(String kuerzel, String name, String person) {
        new Pruefliste().verlange("Kürzel", kuerzel).hoechstens("Kürzel", kuerzel, 20)
                .verlange("Name", name).hoechstens("Name", name, 200)
                .abweisenWenn(Zeichen.unsichtbare(kuerzel), "Kürzel", Zeichen.GRUND)
                .abweisenWenn(Zeichen.unsichtbare(name), "Name", Zeichen.GRUND)
                .abweisenWenn(kuerzel != null && mitKuerzel(kuerzel.strip()).isPresent(), "Kürzel",
                        "Eine Fraktion mit diesem Kürzel gibt es schon.")
                .abschliessen();
        Fraktion neu = fraktionen.save(new Fraktion(null, kuerzel.strip(), name.strip()));
        protokoll.verzeichnen(new Anlass("Fraktion angelegt", person), null, worte(neu, neu.name(), null));
        return neu;
    }

    /** Gives a Fraktion another name from a day on; before that day it keeps the old one.
     *
     * @throws EingabeFehler if something is missing or a meeting has used the old name since that day */
    public void umbenennen(long id, String name, LocalDate ab, String person) {
        new Pruefliste().verlange("Name", name).hoechstens("Name", name, 200).verlange("Gilt ab", ab)
                .abweisenWenn(Zeichen.unsichtbare(name), "Name", Zeichen.GRUND).abschliessen();
        Fraktion fraktion = fraktionen.findById(id).orElseThrow(() -> new NoSuchElementException("Fraktion " + id));
        String vorher = nameAm(fraktion, ab);
        if (heisst(fraktion, name.strip(), ab)) {
            throw new EingabeFehler("Name", "So heißt die Fraktion am " + Datum.deutsch(ab) + " schon.");
        }
        gremien.findAll().stream()
                .map(gremium -> verwendung.mangel(besetzungen.lesen(gremium), id, ab)).flatMap(Optional::stream)
                .findFirst().ifPresent(mangel -> {
                    throw new EingabeFehler(List.of(mangel.satz()));
                });
        Fraktionsname gleicherTag = namen.findAllByOrderByVon().stream()
                .filter(einer -> einer.fraktionId() == id && einer.von().equals(ab)).findFirst().orElse(null);
        namen.save(gleicherTag == null ? new Fraktionsname(null, null, id, ab, name.strip())
                : new Fraktionsname(gleicherTag.id(), gleicherTag.version(), id, ab, name.strip()));
        protokoll.verzeichnen(new Anlass("Fraktion umbenannt", person), worte(fraktion, vorher, null),
                worte(fraktion, name.strip(), ab));
    }

    Optional<Fraktion> mitKuerzel(String kuerzel) {
        return fraktionen.findAll().stream().filter(fraktion -> fraktion.kuerzel().equalsIgnoreCase(kuerzel)).findFirst();
    }

    boolean heisst(Fraktion fraktion, String name, LocalDate tag) {
        return nameAm(fraktion, tag).equals(name);
    }

    private String nameAm(Fraktion fraktion, LocalDate tag) {
        return namen.findAllByOrderByVon().stream()
                .filter(einer -> einer.fraktionId() == fraktion.id() && !einer.von().isAfter(tag))
                .reduce((frueher, spaeter) -> spaeter).map(Fraktionsname::name).orElse(fraktion.name());
    }

    private static Map<String, Object> worte(Fraktion fraktion, String name, LocalDate ab) {
        Map<String, Object> worte = new LinkedHashMap<>();
        worte.put("fraktion", fraktion.kuerzel());
        worte.put("name", name);
        if (ab != null) {
            worte.put("ab", ab);
        }
        return worte;
    }
}
