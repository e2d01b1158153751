package de.beratungsfolge.prozesse;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Aufgabenbezug.Verweis;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds out from the variables of its process what a task is about. */
@Component
public class Aufgabenbezuege {

    static final String BEZEICHNUNG = "bezeichnung";
    /** The process in which {@code topId} is the subject; elsewhere it is only the item called last. */
    private static final String JE_PUNKT = "tagesordnungspunkt:";
    private static final String NICHTOEFFENTLICH = "nichtöffentlich";

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Drucksachen drucksachen;
    private final Gremien gremien;

    Aufgabenbezuege(Sitzungen sitzungen, Tagesordnung tagesordnung, Drucksachen drucksachen, Gremien gremien) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
    }

    /**
     * @param prozess   id of the process definition, which begins with its key
     * @param variablen gives the value of a process variable, or null
     */
    public Aufgabenbezug von(String prozess, Function<String, Object> variablen) {
        Optional<Long> punkt = prozess != null && prozess.startsWith(JE_PUNKT) ? id(variablen.apply("topId")) : Optional.empty();
        Optional<Long> sitzung = id(variablen.apply("sitzungId"));
        Optional<Long> drucksache = id(variablen.apply("drucksacheId"));
        return punkt.map(id -> punkt(tagesordnung.punkt(id)))
                .or(() -> sitzung.map(id -> sitzung(sitzungen.sitzung(id))))
                .or(() -> drucksache.map(id -> drucksache(drucksachen.drucksache(id))))
                .orElseGet(() -> new Aufgabenbezug("", text(variablen.apply(BEZEICHNUNG)), List.of()));
    }

    private Aufgabenbezug punkt(Tagesordnungspunkt punkt) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId());
        Optional<Drucksache> papier = Optional.ofNullable(punkt.stationId())
                .map(id -> drucksachen.drucksache(drucksachen.station(id).drucksacheId()));
        List<Verweis> verweise = new ArrayList<>();
        papier.ifPresent(eine -> verweise.add(verweis(eine)));
        verweise.add(verweis(sitzung));
        String titel = papier.map(eine -> eine.nummer() + " · ").orElse("") + punkt.titel();
        boolean offen = punkt.oeffentlich() && papier.map(Drucksache::oeffentlich).orElse(true);
        return new Aufgabenbezug(kurz(sitzung) + " · " + punkt.kurzname(), offen ? titel : NICHTOEFFENTLICH, verweise);
    }

    private Aufgabenbezug sitzung(Sitzung sitzung) {
        return new Aufgabenbezug(kurz(sitzung), gremium(sitzung).name() + ", " + sitzung.nummer() + ". Sitzung",
                List.of(verweis(sitzung)));
    }

    private static Aufgabenbezug drucksache(Drucksache drucksache) {
        return new Aufgabenbezug(drucksache.nummer(), drucksache.oeffentlich() ? drucksache.betreff() : NICHTOEFFENTLICH,
                List.of(verweis(drucksache)));
    }

    private String kurz(Sitzung sitzung) {
        return gremium(sitzung).kuerzel() + " " + Datum.deutsch(sitzung.datum());
    }

    private Gremium gremium(Sitzung sitzung) {
        return gremien.gremium(sitzung.gremiumId());
    }

    private Verweis verweis(Sitzung sitzung) {
        return new Verweis("Sitzung " + kurz(sitzung), "/sitzungen/" + sitzung.kennung());
    }

    private static Verweis verweis(Drucksache drucksache) {
        return new Verweis("Drucksache " + drucksache.nummer(), "/drucksachen/" + drucksache.nummer());
    }

    private static Optional<Long> id(Object wert) {
        return wert instanceof Number zahl ? Optional.of(zahl.longValue()) : Optional.empty();
    }

    private static String text(Object wert) {
        return wert == null ? "" : wert.toString();
    }
}
