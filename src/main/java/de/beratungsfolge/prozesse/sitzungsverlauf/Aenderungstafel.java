package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderung;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What forms offer for changing the agenda, and what the chair sees of it. */
@Component
class Aenderungstafel {

    private static final List<Punktart> FREI = List.of(Punktart.ANTRAG, Punktart.BERICHT, Punktart.MITTEILUNGEN,
            Punktart.ANFRAGEN, Punktart.VERSCHIEDENES);

    private final Tagesordnung tagesordnung;
    private final Tagesordnungsaenderungen aenderungen;
    private final Feststellungen feststellungen;

    Aenderungstafel(Tagesordnung tagesordnung, Tagesordnungsaenderungen aenderungen, Feststellungen feststellungen) {
        this.tagesordnung = tagesordnung;
        this.aenderungen = aenderungen;
        this.feststellungen = feststellungen;
    }

    /** Choices of the form part {@code aenderung.html}. */
    Map<String, Object> auswahl(long sitzungId) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("wartende", aenderungen.wartende(sitzungId).stream().map(Aenderungstafel::wartend).toList());
        werte.put("offenePunkte", tagesordnung.punkte(sitzungId).stream().filter(Tagesordnungspunkt::steht)
                .map(punkt -> Map.of("value", punkt.id(), "label", punkt.kurzname() + " " + punkt.titel(),
                        "oeffentlich", punkt.oeffentlich())).toList());
        werte.put("punktarten", FREI.stream().map(art -> Anzeige.option(art, art.bezeichnung())).toList());
        return werte;
    }

    /** Open changes with what the rules found. */
    List<Map<String, Object>> offene(long sitzungId) {
        return aenderungen.offene(sitzungId).stream().map(this::offene).toList();
    }

    private Map<String, Object> offene(Tagesordnungsaenderung aenderung) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("id", aenderung.id());
        zeile.put("art", aenderung.art().bezeichnung());
        zeile.put("titel", aenderung.titel());
        zeile.put("grund", aenderung.grund());
        zeile.put("gruende", Stream.of(aenderung.keinAufschub() ? "duldet keinen Aufschub" : "",
                aenderung.aeussersteDringlichkeit() ? "von äußerster Dringlichkeit" : "").filter(text -> !text.isEmpty())
                .toList());
        Map<String, Object> befund = Anzeige.befund(feststellungen.befund(aenderung.befundId()));
        befund.computeIfPresent("optionen", (name, alle) -> ((List<?>) alle).stream().filter(eine ->
                !Tagesordnungsaenderungen.PFLICHTEN.contains(((Map<?, ?>) eine).get("value"))).toList());
        zeile.put("befund", befund);
        return zeile;
    }

    private static Map<String, Object> wartend(Punktentwurf zeile) {
        String schluessel = zeile.stationId() != null ? "station:" + zeile.stationId() : "anliegen:" + zeile.anliegenId();
        return Map.of("value", schluessel, "label", zeile.titel(), "oeffentlich", zeile.oeffentlich());
    }
}
