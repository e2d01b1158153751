package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records every change of master data, with what stood there before and what stands there now. */
@Component
class Stammdatenprotokoll {

    private final Protokoll protokoll;
    private final FraktionRepository fraktionen;
    private final PersonRepository personen;
    private final Clock uhr;

    Stammdatenprotokoll(Protokoll protokoll, FraktionRepository fraktionen, PersonRepository personen, Clock uhr) {
        this.protokoll = protokoll;
        this.fraktionen = fraktionen;
        this.personen = personen;
        this.uhr = uhr;
    }

    /** @param vorher null for something new
     *  @param nachher null for something removed */
    void verzeichnen(Anlass anlass, Object vorher, Object nachher) {
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("vorher", vorher);
        inhalt.put("nachher", nachher);
        if (anlass.begruendung() != null) {
            inhalt.put("begruendung", anlass.begruendung());
        }
        protokoll.verzeichnen(Stammdaten.VORGANG, Eintragsart.SCHRITT, anlass.schritt(), anlass.person(),
                LocalDateTime.now(uhr.withZone(Datum.ZONE)), inhalt, null);
    }

    /** Records what differs between two states of a body, entry by entry, in words. */
    void verzeichnen(Anlass anlass, Besetzung vorher, Besetzung nachher) {
        verzeichnen(anlass, worte(vorher, nachher), worte(nachher, vorher));
    }

    private Map<String, Object> worte(Besetzung diese, Besetzung andere) {
        Map<String, Object> worte = new LinkedHashMap<>();
        worte.put("gremium", diese.gremium().kuerzel());
        if (!diese.gremium().equals(andere.gremium())) {
            worte.put("bestehtBis", diese.gremium().bis());
        }
        worte.put("groessen", diese.groessen().stream().filter(eine -> !andere.groessen().contains(eine)).toList());
        worte.put("mitgliedschaften", diese.mitgliedschaften().stream()
                .filter(eine -> !andere.mitgliedschaften().contains(eine)).map(this::worte).toList());
        worte.put("vertretungen", diese.vertretungen().stream()
                .filter(eine -> !andere.vertretungen().contains(eine)).map(this::worte).toList());
        worte.values().removeIf(wert -> wert instanceof List<?> liste && liste.isEmpty());
        return worte;
    }

    private Map<String, Object> worte(Mitgliedschaft eine) {
        Map<String, Object> worte = zeitraum(eine, eine.personId(), eine.fraktionId());
        worte.put("art", eine.art().bezeichnung());
        worte.put("amt", eine.amt() == null ? null : eine.amt().bezeichnung());
        return worte;
    }

    private Map<String, Object> worte(Vertretung eine) {
        Map<String, Object> worte = zeitraum(eine, eine.personId(), eine.fraktionId());
        worte.put("art", eine.art().bezeichnung());
        worte.put("rang", eine.rang());
        return worte;
    }

    private Map<String, Object> zeitraum(Zeitraum einer, long personId, Long fraktionId) {
        Map<String, Object> worte = new LinkedHashMap<>();
        worte.put("person", personen.findById(personId).map(Person::name).orElseThrow());
        worte.put("fraktion", fraktionId == null ? null : fraktionen.findById(fraktionId).orElseThrow().kuerzel());
        worte.put("von", einer.von());
        worte.put("bis", einer.bis());
        return worte;
    }

    /** Who changes master data, and how the record calls it.
     *
     * @param begruendung why, or null where nobody has to say */
    record Anlass(String schritt, String person, String begruendung) {

        Anlass(String schritt, String person) {
            this(schritt, person, null);
        }
    }
}
