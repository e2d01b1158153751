package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ausschluss;
import de.beratungsfolge.sitzungen.Stimmabgaben;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What forms offer for disclosing a ground for exclusion, and what the chair sees of it. */
@Component
class Ausschlusstafel {

    private static final Map<String, String> GREMIEN = Map.of("RAT", "der Rat", "AUSSCHUSS", "der Ausschuss",
            "BEIRAT", "der Beirat");

    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Stimmabgaben stimmabgaben;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Ausschlusstafel(Tagesordnung tagesordnung, Anwesenheiten anwesenheiten, Ausschluesse ausschluesse,
                    Stimmabgaben stimmabgaben, Gremien gremien, Feststellungen feststellungen) {
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.stimmabgaben = stimmabgaben;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** Choices of the form part {@code ausschliessungsgrund.html}: items before their vote, people at the table. */
    Map<String, Object> auswahl(long sitzungId) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("punkte", tagesordnung.punkte(sitzungId).stream()
                .filter(punkt -> !punkt.behandelt() && !stimmabgaben.hatAbstimmung(punkt.id()))
                .map(punkt -> Anzeige.option(punkt.id(), punkt.kurzname() + " " + punkt.titel())).toList());
        werte.put("personen", anwesenheiten.jetzt(sitzungId).stream()
                .map(einer -> Anzeige.option(einer.personId(), gremien.person(einer.personId()).listenname())).toList());
        return werte;
    }

    /** Open grounds with what the rules found. */
    List<Map<String, Object>> offene(long sitzungId) {
        return ausschluesse.offene(sitzungId).stream().map(this::grund).toList();
    }

    private Map<String, Object> grund(Ausschluss ausschluss) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(ausschluss.punktId());
        ErhobenerBefund befund = feststellungen.befund(ausschluss.befundId());
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("id", ausschluss.id());
        zeile.put("person", gremien.person(ausschluss.personId()).name());
        zeile.put("punkt", punkt.kurzname() + " " + punkt.titel());
        zeile.put("oeffentlich", punkt.oeffentlich());
        zeile.put("befund", Anzeige.befund(befund));
        zeile.put("streitgremium", GREMIEN.getOrDefault(String.valueOf(befund.befund().werte().get("entscheidetBeiStreit")),
                "das Gremium"));
        return zeile;
    }
}
