package de.beratungsfolge.prozesse.drucksache;

import de.beratungsfolge.drucksachen.Anlage;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Einordnung;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.drucksachen.Mitzeichnungen;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.Personenauswahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.regelwerk.pruefungen.Drucksachengegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Thema;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code drucksache} show. */
@Component
public class DrucksacheAnzeige implements Aufgabenanzeige {

    private final Drucksachen drucksachen;
    private final Mitzeichnungen mitzeichnungen;
    private final Folgeanzeige folgeanzeige;
    private final Gremien gremien;
    private final Personenauswahl personen;
    private final Clock uhr;

    DrucksacheAnzeige(Drucksachen drucksachen, Mitzeichnungen mitzeichnungen, Folgeanzeige folgeanzeige,
                      Gremien gremien, Personenauswahl personen, Clock uhr) {
        this.drucksachen = drucksachen;
        this.mitzeichnungen = mitzeichnungen;
        this.folgeanzeige = folgeanzeige;
        this.gremien = gremien;
        this.personen = personen;
        this.uhr = uhr;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(
                DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN, DrucksacheProzess.Variablen.DRUCKSACHE_ID,
                DrucksacheProzess.Elemente.BERATUNGSFOLGE_BESTAETIGEN, DrucksacheProzess.Variablen.DRUCKSACHE_ID,
                DrucksacheProzess.Elemente.SICHTVERMERK, DrucksacheProzess.Variablen.SICHTVERMERK_ID,
                DrucksacheProzess.Elemente.UNTERZEICHNEN, DrucksacheProzess.Variablen.DRUCKSACHE_ID);
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN, this::entwurf,
                DrucksacheProzess.Elemente.BERATUNGSFOLGE_BESTAETIGEN, folgeanzeige::bestaetigung,
                DrucksacheProzess.Elemente.SICHTVERMERK, this::sichtvermerk,
                DrucksacheProzess.Elemente.UNTERZEICHNEN, this::unterschrift);
    }

    /** @return the role that gives this Sichtvermerk */
    public String sichtvermerkGruppe(long sichtvermerkId) {
        return mitzeichnungen.sichtvermerk(sichtvermerkId).stelle().rolle();
    }

    /** @return login name of the one person who gives this Sichtvermerk; null: whoever has the role */
    public String sichtvermerkPerson(long sichtvermerkId) {
        return mitzeichnungen.sichtvermerk(sichtvermerkId).benannt();
    }

    /** @return by when this Sichtvermerk is wanted: the end of that day */
    public Date sichtvermerkFrist(long sichtvermerkId) {
        return Date.from(mitzeichnungen.sichtvermerk(sichtvermerkId).frist().atTime(LocalTime.of(23, 59))
                .atZone(Datum.ZONE).toInstant());
    }

    private Object entwurf(long drucksacheId) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("drucksache", drucksachen.drucksache(drucksacheId));
        werte.put("beratungsfolge", drucksachen.stationen(drucksacheId).stream().map(station -> Map.of(
                "gremium", gremien.gremium(station.gremiumId()).kuerzel(), "termin", station.termin(),
                "aktion", station.aktion())).toList());
        werte.put("anlagen", drucksachen.anlagen(drucksacheId).stream().map(anlage -> Map.of(
                "titel", anlage.titel(), "fest", anlage.datei() != null || anlage.nachgereicht(),
                "zustand", zustand(anlage))).toList());
        werte.put("bemerkungen", bemerkungen(drucksacheId));
        einordnen(werte, einordnung(drucksachen.drucksache(drucksacheId)));
        werte.put("frist", mitzeichnungen.frist(drucksachen.drucksache(drucksacheId)));
        werte.put("mitzeichnungen", mitzeichnungen.gewuenscht(drucksacheId));
        werte.put("gremien", gremien.alle().stream()
                .map(gremium -> Anzeige.option(gremium.kuerzel(), gremium.name())).toList());
        werte.put("aktionen", Arrays.stream(Beratungsaktion.values())
                .map(aktion -> Anzeige.option(aktion, aktion.bezeichnung())).toList());
        werte.put("klimawirkungen", Arrays.stream(Klimawirkung.values())
                .map(wirkung -> Anzeige.option(wirkung, wirkung.bezeichnung())).toList());
        werte.put("stellen", Arrays.stream(Sichtvermerkstelle.values())
                .filter(stelle -> stelle != Sichtvermerkstelle.FACHBEREICH)
                .map(stelle -> Anzeige.option(stelle, stelle.bezeichnung())).toList());
        werte.put("benennbare", personen.mitRolle(Rolle.SACHBEARBEITUNG, LocalDate.now(uhr.withZone(Datum.ZONE))).stream()
                .filter(einer -> !einer.get("value").equals(drucksachen.drucksache(drucksacheId).verfasser())).toList());
        return werte;
    }

    private Object sichtvermerk(long sichtvermerkId) {
        Sichtvermerk sichtvermerk = mitzeichnungen.sichtvermerk(sichtvermerkId);
        Map<String, Object> werte = lesefassung(sichtvermerk.drucksacheId());
        werte.put("frage", "Sichtvermerk: " + sichtvermerk.bezeichnung());
        werte.put("frist", Datum.deutsch(sichtvermerk.frist()));
        werte.put("ja", "Sichtvermerk erteilen");
        werte.put("datumsfeld", "Datum des Sichtvermerks");
        return werte;
    }

    private Object unterschrift(long drucksacheId) {
        Map<String, Object> werte = lesefassung(drucksacheId);
        werte.put("befund", folgeanzeige.vorUnterschrift(drucksacheId));
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
        werte.put("anlagen", drucksachen.anlagen(drucksacheId).stream().map(anlage -> Map.of("nummer", anlage.nummer(),
                "titel", anlage.titel(), "id", anlage.id(), "datei", anlage.datei() != null,
                "zustand", zustand(anlage))).toList());
        werte.put("sichtvermerke", drucksachen.sichtvermerke(drucksacheId).stream()
                .map(einer -> zeile(einer, drucksache)).toList());
        werte.put("gegenstand", einordnung(drucksache).gegenstaende().stream().map(Einordnung::bezeichnung)
                .collect(Collectors.joining(", ")));
        werte.put("themen", einordnung(drucksache).themenliste().stream().map(Einordnung::bezeichnung)
                .collect(Collectors.joining(", ")));
        return werte;
    }

    private static void einordnen(Map<String, Object> werte, Einordnung einordnung) {
        werte.put("gegenstaende", Arrays.stream(Drucksachengegenstand.values())
                .map(einer -> Anzeige.option(einer, Einordnung.bezeichnung(einer))).toList());
        werte.put("themenliste", Arrays.stream(Thema.values())
                .map(eines -> Anzeige.option(eines, Einordnung.bezeichnung(eines))).toList());
        werte.put("gegenstand", einordnung.gegenstaende());
        werte.put("themen", einordnung.themenliste());
        werte.put("erheblich", einordnung.erheblich());
    }

    private static Einordnung einordnung(Drucksache drucksache) {
        return drucksache.einordnung() == null ? new Einordnung(null, null, null) : drucksache.einordnung();
    }

    private Map<String, Object> halt(Station station) {
        return Map.of("gremium", gremien.gremium(station.gremiumId()).name(), "termin", Datum.deutsch(station.termin()),
                "aktion", station.aktion().bezeichnung());
    }

    private List<String> bemerkungen(long drucksacheId) {
        Drucksache drucksache = drucksachen.drucksache(drucksacheId);
        return drucksachen.sichtvermerke(drucksacheId).stream()
                .filter(einer -> Boolean.FALSE.equals(einer.zugestimmt())).map(einer -> zeile(einer, drucksache)).toList();
    }

    private String zeile(Sichtvermerk einer, Drucksache drucksache) {
        if (einer.zugestimmt() == null) {
            return einer.bezeichnung() + ": " + (einer.hinfaellig() ? "hinfällig, die Drucksache ging vorher zurück"
                    : (einer.benannt() == null ? "" : gremien.nameVon(einer.benannt()) + ", ") + "erbeten bis " + Datum.deutsch(einer.frist()));
        }
        boolean erteilt = Boolean.TRUE.equals(einer.zugestimmt());
        return einer.bezeichnung() + " (" + einer.person() + ", " + Datum.deutsch(einer.am()) + "): "
                + (erteilt ? "erteilt" : "zurückgegeben")
                + (einer.bemerkung() == null ? "" : " – " + einer.bemerkung())
                + (erteilt && !mitzeichnungen.gilt(einer) ? " – überholt durch Änderung vom "
                + Datum.deutsch(drucksache.geaendertAm().toLocalDate()) : "");
    }

    private static String zustand(Anlage anlage) {
        if (anlage.wirdNachgereicht()) {
            return "wird nachgereicht";
        }
        return anlage.datei() == null ? "ohne Datei" : (anlage.nachgereicht() ? "nachgereicht am "
                : "hochgeladen am ") + Datum.deutsch(anlage.datei().hochgeladenAm().toLocalDate());
    }
}
