package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsaenderungen;
import de.beratungsfolge.sitzungen.Sitzplaetze;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Stimmabgaben;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import de.beratungsfolge.sitzungen.Unterbrechung;
import de.beratungsfolge.sitzungen.Unterbrechungen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Data of the two tasks that stand beside the items: occurrences of the meeting, and what the chair establishes. */
@Component
class Vorkommnistafeln implements Aufgabenanzeige {

    /** Value of the choice "from the next item on". */
    private static final long NAECHSTER = 0;

    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Anwesenheitsaenderungen ereignisse;
    private final Sitzplaetze sitzplaetze;
    private final Unterbrechungen unterbrechungen;
    private final Stimmabgaben stimmabgaben;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Sitzungskopf kopf;
    private final Ausschlusstafel ausschluesse;
    private final Aenderungstafel aenderungen;

    Vorkommnistafeln(Tagesordnung tagesordnung, Anwesenheiten anwesenheiten, Anwesenheitsaenderungen ereignisse,
                     Sitzplaetze sitzplaetze, Unterbrechungen unterbrechungen, Stimmabgaben stimmabgaben,
                     Sitzungen sitzungen, Gremien gremien, Sitzungskopf kopf,
                     Ausschlusstafel ausschluesse, Aenderungstafel aenderungen) {
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ereignisse = ereignisse;
        this.sitzplaetze = sitzplaetze;
        this.unterbrechungen = unterbrechungen;
        this.stimmabgaben = stimmabgaben;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.kopf = kopf;
        this.ausschluesse = ausschluesse;
        this.aenderungen = aenderungen;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(SitzungsverlaufProzess.Elemente.VORKOMMNISSE, this::vorkommnisse,
                SitzungsverlaufProzess.Elemente.VORKOMMNISSE_FESTSTELLEN, this::festzustellen);
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(SitzungsverlaufProzess.Elemente.VORKOMMNISSE, SitzungsverlaufProzess.Variablen.SITZUNG_ID,
                SitzungsverlaufProzess.Elemente.VORKOMMNISSE_FESTSTELLEN, SitzungsverlaufProzess.Variablen.SITZUNG_ID);
    }

    private Object vorkommnisse(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        List<Anwesenheit> tisch = anwesenheiten.jetzt(sitzungId);
        werte.put("stimmberechtigt", tisch.stream().filter(Anwesenheit::stimmberechtigtAnwesend).count());
        var zustand = sitzungen.sitzung(sitzungId).beschlussfaehigkeitszustand();
        werte.put("zustand", zustand == null ? "" : zustand.bezeichnung());
        werte.put("bisher", anwesenheiten.ereignisse(sitzungId).stream().map(ereignisse::satz).toList());
        werte.put("unterbrechungen", unterbrechungen.von(sitzungId).stream().map(Vorkommnistafeln::unterbrechung).toList());
        werte.put("sitze", sitzplaetze.sitze(sitzungId));
        abPunkt(werte, sitzungId);
        werte.putAll(ausschluesse.auswahl(sitzungId));
        werte.putAll(aenderungen.auswahl(sitzungId));
        return werte;
    }

    private static Map<String, Object> unterbrechung(Unterbrechung eine) {
        return Map.of("satz", Unterbrechungen.satz(eine), "offen", eine.offen(), "werte", eine);
    }

    /** The item now called, unless it was voted on, is where a change counts from unless somebody says otherwise. */
    private void abPunkt(Map<String, Object> werte, long sitzungId) {
        List<Tagesordnungspunkt> aufgerufene = tagesordnung.punkte(sitzungId).stream()
                .filter(punkt -> punkt.aufrufNr() != null)
                .sorted(Comparator.comparing(Tagesordnungspunkt::aufrufNr).reversed()).toList();
        List<Map<String, Object>> auswahl = new ArrayList<>();
        auswahl.add(Anzeige.option(NAECHSTER, "dem nächsten Punkt, der aufgerufen wird"));
        aufgerufene.forEach(punkt -> auswahl.add(Anzeige.option(punkt.id(), punkt.kurzname() + " " + punkt.titel())));
        werte.put("abPunkte", auswahl);
        werte.put("abVorgabe", aufgerufene.stream().findFirst()
                .filter(punkt -> !punkt.behandelt() && !stimmabgaben.hatAbstimmung(punkt.id()))
                .map(Tagesordnungspunkt::id).orElse(NAECHSTER));
        werte.put("jetzt", aufgerufene.stream().findFirst().map(punkt -> punkt.kurzname() + " " + punkt.titel()).orElse(""));
    }

    private Object festzustellen(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("gruende", ausschluesse.offene(sitzungId));
        werte.put("aenderungen", aenderungen.offene(sitzungId));
        return werte;
    }
}
