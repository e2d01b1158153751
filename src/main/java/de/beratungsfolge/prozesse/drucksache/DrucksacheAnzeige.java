package de.beratungsfolge.prozesse.drucksache;

import de.beratungsfolge.drucksachen.Anlage;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code drucksache} show. */
@Component
public class DrucksacheAnzeige implements Aufgabenanzeige {

    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Anzeige anzeige;

    DrucksacheAnzeige(Drucksachen drucksachen, Gremien gremien, Anzeige anzeige) {
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.anzeige = anzeige;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(
                DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN, DrucksacheProzess.Variablen.DRUCKSACHE_ID,
                DrucksacheProzess.Elemente.SICHTVERMERK, DrucksacheProzess.Variablen.SICHTVERMERK_ID,
                DrucksacheProzess.Elemente.UNTERZEICHNEN, DrucksacheProzess.Variablen.DRUCKSACHE_ID);
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN, this::entwurf,
                DrucksacheProzess.Elemente.SICHTVERMERK, this::sichtvermerk,
                DrucksacheProzess.Elemente.UNTERZEICHNEN, this::unterschrift);
    }

    /** @return the role that gives this Sichtvermerk */
    public String sichtvermerkGruppe(long sichtvermerkId) {
        return drucksachen.sichtvermerk(sichtvermerkId).stelle().rolle();
    }

    /** @return what the report on execution needs to see */
    public JsonValue ausfuehrung(long drucksacheId) {
        Drucksache drucksache = drucksachen.drucksache(drucksacheId);
        String beschlossen = drucksachen.stationen(drucksacheId).stream()
                .filter(station -> station.ergebnis() == Beratungsergebnis.BESCHLOSSEN)
                .map(station -> gremien.gremium(station.gremiumId()).name() + " am "
                        + Datum.deutsch(station.ergebnisAm())).findFirst().orElse("");
        return anzeige.fuerFormular(Map.of("titel", drucksache.nummer() + " · " + drucksache.betreff(),
                "beschlossen", beschlossen));
    }

    private Object entwurf(long drucksacheId) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("drucksache", drucksachen.drucksache(drucksacheId));
        werte.put("beratungsfolge", drucksachen.stationen(drucksacheId).stream().map(station -> Map.of(
                "gremium", gremien.gremium(station.gremiumId()).kuerzel(), "termin", station.termin(),
                "aktion", station.aktion())).toList());
        werte.put("anlagen", drucksachen.anlagen(drucksacheId).stream().map(Anlage::titel).toList());
        werte.put("bemerkungen", bemerkungen(drucksacheId));
        werte.put("gremien", gremien.alle().stream()
                .map(gremium -> Anzeige.option(gremium.kuerzel(), gremium.name())).toList());
        werte.put("aktionen", Arrays.stream(Beratungsaktion.values())
                .map(aktion -> Anzeige.option(aktion, aktion.bezeichnung())).toList());
        werte.put("klimawirkungen", Arrays.stream(Klimawirkung.values())
                .map(wirkung -> Anzeige.option(wirkung, wirkung.bezeichnung())).toList());
        werte.put("stellen", Arrays.stream(Sichtvermerkstelle.values())
                .map(stelle -> Anzeige.option(stelle, stelle.bezeichnung())).toList());
        return werte;
    }

    private Object sichtvermerk(long sichtvermerkId) {
        Sichtvermerk sichtvermerk = drucksachen.sichtvermerk(sichtvermerkId);
        Map<String, Object> werte = lesefassung(sichtvermerk.drucksacheId());
        werte.put("frage", "Sichtvermerk: " + sichtvermerk.stelle().bezeichnung());
        werte.put("ja", "Sichtvermerk erteilen");
        werte.put("datumsfeld", "Datum des Sichtvermerks");
        return werte;
    }

    private Object unterschrift(long drucksacheId) {
        Map<String, Object> werte = lesefassung(drucksacheId);
        werte.put("frage", "Unterschrift");
        werte.put("unterschrift", true);
        werte.put("ja", "Unterzeichnen");
        werte.put("datumsfeld", "Unterzeichnet am");
        return werte;
    }

    private Map<String, Object> lesefassung(long drucksacheId) {
        Drucksache drucksache = drucksachen.drucksache(drucksacheId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("drucksache", drucksache);
        werte.put("datum", Datum.deutsch(drucksache.datum()));
        werte.put("klima", drucksache.klimawirkung() == null ? "" : drucksache.klimawirkung().bezeichnung());
        werte.put("belastung", drucksache.finanzen() == null ? null : Map.of(
                "erstesJahr", drucksache.finanzen().belastungErstesJahr(),
                "folgejahre", drucksache.finanzen().belastungFolgejahre()));
        werte.put("beratungsfolge", drucksachen.stationen(drucksacheId).stream().map(this::halt).toList());
        werte.put("anlagen", drucksachen.anlagen(drucksacheId));
        werte.put("sichtvermerke", drucksachen.sichtvermerke(drucksacheId).stream()
                .filter(einer -> einer.zugestimmt() != null).map(DrucksacheAnzeige::zeile).toList());
        return werte;
    }

    private Map<String, Object> halt(Station station) {
        return Map.of("gremium", gremien.gremium(station.gremiumId()).name(), "termin", Datum.deutsch(station.termin()),
                "aktion", station.aktion().bezeichnung());
    }

    private List<String> bemerkungen(long drucksacheId) {
        return drucksachen.sichtvermerke(drucksacheId).stream()
                .filter(einer -> Boolean.FALSE.equals(einer.zugestimmt())).map(DrucksacheAnzeige::zeile).toList();
    }

    private static String zeile(Sichtvermerk sichtvermerk) {
        return sichtvermerk.stelle().bezeichnung() + " (" + sichtvermerk.person() + ", "
                + Datum.deutsch(sichtvermerk.am()) + "): "
                + (Boolean.TRUE.equals(sichtvermerk.zugestimmt()) ? "erteilt" : "zurückgegeben")
                + (sichtvermerk.bemerkung() == null ? "" : " – " + sichtvermerk.bemerkung());
    }
}
