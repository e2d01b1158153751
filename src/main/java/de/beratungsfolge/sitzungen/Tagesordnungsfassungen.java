package de.beratungsfolge.sitzungen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every version of an agenda that was sent; none is ever changed. */
@Service
@Transactional
public class Tagesordnungsfassungen {

    private final TagesordnungsfassungRepository fassungen;
    private final Tagesordnung tagesordnung;
    private final Feststellungen feststellungen;
    private final ObjectMapper json;

    Tagesordnungsfassungen(TagesordnungsfassungRepository fassungen, Tagesordnung tagesordnung,
                           Feststellungen feststellungen, ObjectMapper json) {
        this.fassungen = fassungen;
        this.tagesordnung = tagesordnung;
        this.feststellungen = feststellungen;
        this.json = json;
    }

    /** @return the versions of the agenda, oldest first */
    public List<Tagesordnungsfassung> fassungen(long sitzungId) {
        return fassungen.findBySitzungIdOrderByNummer(sitzungId);
    }

    /** @return one German sentence per supplement: when it was sent, why, and what the rules say about it, if they were asked */
    public List<String> nachtraege(long sitzungId) {
        return fassungen(sitzungId).stream().filter(fassung -> fassung.nummer() > 1)
                .map(fassung -> "Nachtrag vom " + Datum.deutsch(fassung.versandtAm()) + " (" + fassung.grund() + ")"
                        + (fassung.ladungBefundId() == null ? "" : ": " + feststellungen.befund(fassung.ladungBefundId())
                        .befund().satz())).toList();
    }

    /** Keeps the agenda as it stands as the next version. */
    void festhalten(Sitzung sitzung, LocalDate versandtAm, LocalDate zugangAm, String grund, Long ladungBefundId,
                    String person) {
        fassungen.save(new Tagesordnungsfassung(null, sitzung.id, fassungen(sitzung.id).size() + 1, versandtAm, zugangAm,
                person, grund, ladungBefundId, inhalt(sitzung.id)));
    }

    private String inhalt(long sitzungId) {
        try {
            return json.writeValueAsString(tagesordnung.punkte(sitzungId).stream().map(Tagesordnungsfassungen::zeile).toList());
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Tagesordnung lässt sich nicht als JSON schreiben", fehler);
        }
    }

    private static Map<String, Object> zeile(Tagesordnungspunkt punkt) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("nummer", punkt.kurzname());
        zeile.put("angaben", punkt.alsEntwurf());
        return zeile;
    }
}
