package de.beratungsfolge.prozesse.beschlusskontrolle;

import de.beratungsfolge.drucksachen.Ausfuehrungsstand;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Beschlusskontrollen;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Kontrollbericht;
import de.beratungsfolge.drucksachen.Kontrolle;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.Personenauswahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Elemente;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code beschlusskontrolle} show, and when they are due. */
@Component
public class BeschlusskontrolleAnzeige implements Aufgabenanzeige {

    /** A timer needs a date; at this one it reminds nobody any more. */
    private static final LocalDate NIEMALS = LocalDate.of(9999, 12, 31);
    private static final int TAGE_VORHER = 7;

    private final Beschlusskontrollen kontrollen;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Personenauswahl personen;
    private final Clock uhr;

    BeschlusskontrolleAnzeige(Beschlusskontrollen kontrollen, Drucksachen drucksachen, Gremien gremien,
                              Personenauswahl personen, Clock uhr) {
        this.kontrollen = kontrollen;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.personen = personen;
        this.uhr = uhr;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return anzeigen().keySet().stream().collect(
                Collectors.toMap(aufgabe -> aufgabe, aufgabe -> BeschlusskontrolleProzess.Variablen.DRUCKSACHE_ID));
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(Elemente.ZUSTAENDIGKEIT, this::zustaendigkeit, Elemente.BERICHTEN, this::bericht,
                Elemente.UEBERFAELLIG, id -> kenntnis(id, "Der Bericht über die Ausführung dieses Beschlusses ist überfällig."),
                Elemente.NICHT_AUSFUEHRBAR, id -> kenntnis(id, "Dieser Beschluss lässt sich nicht ausführen."));
    }

    /** @return by when the next report is wanted */
    public Date faelligAm(long drucksacheId) {
        return beginn(kontrollen.kontrolle(drucksacheId).termin());
    }

    /** @return when the task should come to mind again: a week before it is due */
    public Date wiedervorlageAm(long drucksacheId) {
        return beginn(kontrollen.kontrolle(drucksacheId).termin().minusDays(TAGE_VORHER));
    }

    /** @return when the mayor learns that the report is overdue */
    public Date erinnerungAm(long drucksacheId) {
        LocalDate tag = kontrollen.kontrolle(drucksacheId).erinnernAm();
        return beginn(tag == null ? NIEMALS : tag);
    }

    private static Date beginn(LocalDate tag) {
        return Date.from(tag.atStartOfDay(Datum.ZONE).toInstant());
    }

    private Object zustaendigkeit(long drucksacheId) {
        Map<String, Object> werte = kopf(drucksacheId);
        werte.put("verfasser", drucksachen.drucksache(drucksacheId).verfasser());
        werte.put("personen", personen.mitRolle(Rolle.SACHBEARBEITUNG, LocalDate.now(uhr.withZone(Datum.ZONE))));
        return werte;
    }

    private Object bericht(long drucksacheId) {
        Map<String, Object> werte = kopf(drucksacheId);
        werte.put("staende", Arrays.stream(Ausfuehrungsstand.values())
                .map(stand -> Anzeige.option(stand, stand.bezeichnung())).toList());
        return werte;
    }

    private Object kenntnis(long drucksacheId, String wovon) {
        Map<String, Object> werte = kopf(drucksacheId);
        werte.put("wovon", wovon);
        return werte;
    }

    private Map<String, Object> kopf(long drucksacheId) {
        Drucksache drucksache = drucksachen.drucksache(drucksacheId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", drucksache.nummer() + " DS · " + drucksache.betreff());
        werte.put("beschluss", drucksache.beschlussvorschlag());
        werte.put("beschlossen", drucksachen.stationen(drucksacheId).stream()
                .filter(station -> station.ergebnis() == Beratungsergebnis.BESCHLOSSEN)
                .map(station -> gremien.gremium(station.gremiumId()).name() + " am "
                        + Datum.deutsch(station.ergebnisAm())).findFirst().orElse(""));
        werte.put("hemmnisse", kontrollen.hemmnisse(drucksacheId));
        werte.put("berichte", kontrollen.berichte(drucksacheId).stream().map(BeschlusskontrolleAnzeige::zeile).toList());
        kontrollen.bestehende(drucksacheId).ifPresent(kontrolle -> zustand(werte, kontrolle));
        return werte;
    }

    private void zustand(Map<String, Object> werte, Kontrolle kontrolle) {
        werte.put("zustaendig", gremien.nameVon(kontrolle.zustaendig()));
        werte.put("termin", Datum.deutsch(kontrolle.termin()));
    }

    private static String zeile(Kontrollbericht bericht) {
        return Datum.deutsch(bericht.am()) + ", " + bericht.person() + ": " + bericht.stand().bezeichnung() + " – "
                + bericht.bericht() + (bericht.termin() == null ? "" : " (nächster Termin "
                + Datum.deutsch(bericht.termin()) + ")");
    }
}
