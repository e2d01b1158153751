package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.sitzung.Formen;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.prozesse.sitzung.Tagesordnungstafel;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.sitzungen.Einladungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.Map;
import java.util.function.LongFunction;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code sitzungsvorbereitung} show. */
@Component
public class SitzungsvorbereitungAnzeige implements Aufgabenanzeige {

    private static final String OHNE_FRIST = "Zu den Sitzungen des Seniorenbeirats lädt der Vorsitz ein; der Sitzungsdienst "
            + "versendet für ihn. Eine Ladungsfrist nennt die Geschäftsordnung nicht, eine Bekanntmachung verlangt sie nicht (§ 9 "
            + "Abs. 1 GeschO-SB).";

    private final Sitzungen sitzungen;
    private final Einladungen einladungen;
    private final Tagesordnung tagesordnung;
    private final Feststellungen feststellungen;
    private final Regelwerk regelwerk;
    private final Tagesordnungstafel tafel;
    private final Sitzungskopf kopf;
    private final Anzeige anzeige;

    SitzungsvorbereitungAnzeige(Sitzungen sitzungen, Einladungen einladungen, Tagesordnung tagesordnung,
                                Feststellungen feststellungen, Regelwerk regelwerk, Tagesordnungstafel tafel,
                                Sitzungskopf kopf, Anzeige anzeige) {
        this.sitzungen = sitzungen;
        this.einladungen = einladungen;
        this.tagesordnung = tagesordnung;
        this.feststellungen = feststellungen;
        this.regelwerk = regelwerk;
        this.tafel = tafel;
        this.kopf = kopf;
        this.anzeige = anzeige;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN,
                sitzungId -> tafel.tafel(sitzungId, tagesordnung.vorschlag(sitzungId)),
                SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN, this::einladung);
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN,
                SitzungsvorbereitungProzess.Variablen.SITZUNG_ID,
                SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN,
                SitzungsvorbereitungProzess.Variablen.SITZUNG_ID);
    }

    /** @return the finding on the form of the meeting */
    public JsonValue sitzungsform(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("form", Formen.name(sitzung.form()));
        werte.put("befund", Anzeige.befund(feststellungen.befund(sitzung.sitzungsformBefundId())));
        return anzeige.fuerFormular(werte);
    }

    private Object einladung(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum());
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("ohneFrist", einladungen.mitFrist(sitzungId) ? null : OHNE_FRIST);
        werte.put("frist", frist(ortsrecht, ortsrecht.ladungsfristTage()));
        werte.put("herkunft", ortsrecht.herkunft("ladungsfristTage"));
        werte.put("verkuerzteFrist", frist(ortsrecht, ortsrecht.verkuerzteLadungsfristTage()));
        werte.put("verkuerzteHerkunft", ortsrecht.herkunft("verkuerzteLadungsfristTage"));
        werte.put("bekanntmachungsform", ortsrecht.bekanntmachungsform());
        werte.put("bekanntmachungsformHerkunft", ortsrecht.herkunft("bekanntmachungsform"));
        werte.put("bekanntmachungsformen", Formen.bekanntmachungen());
        werte.put("punkte", tagesordnung.punkte(sitzungId).stream().map(Sitzungskopf::zeile).toList());
        werte.put("zweiteLadung", tagesordnung.punkte(sitzungId).stream().filter(Tagesordnungspunkt::zweiteLadung)
                .map(Tagesordnungspunkt::kurzname).toList());
        return werte;
    }

    private static String frist(Ortsrecht ortsrecht, int tage) {
        return switch (ortsrecht.zaehlweise()) {
            case VOLLE_TAGE_DAZWISCHEN -> "Zwischen Zugang und Sitzung müssen " + tage + " volle Tage liegen.";
            case TAG_VOR_SITZUNG -> "Die Einladung muss spätestens am " + tage + ". Tag vor der Sitzung zugehen.";
            case SITZUNGSTAG_ZAEHLT -> "Die Frist beträgt " + tage + " Tage; der Tag der Sitzung zählt mit.";
        };
    }
}
