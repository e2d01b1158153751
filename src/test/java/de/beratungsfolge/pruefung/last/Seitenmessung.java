package de.beratungsfolge.pruefung.last;

import de.beratungsfolge.seiten.Besuch;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Opens the pages that auditors and officials open most, over real HTTP, and takes their time and their statements. */
final class Seitenmessung {

    private static final int WECHSEL = 37;
    private static final int HUNDERT = 100;
    private static final double ANTEIL = 0.95;
    private static final int FEHLER = 400;
    private static final List<String> FRAGEN = List.of("beschlussfaehigkeit", "eine-stimme", "befangenheit", "abweichungen", "fristen",
            "uebersprungen", "nicht-ausgefuehrt", "eilentscheidungen");

    private final Befehlszaehler zaehler;
    private final Besuch pruefer;
    private final List<String> nummern;
    private final List<String> kennungen;

    Seitenmessung(Lastprogramm programm) throws Exception {
        zaehler = programm.bohne(Befehlszaehler.class);
        pruefer = new Besuch(programm.port()).anmelden("pruefung", "cockpit");
        nummern = programm.datenbank().sql("select nummer from drucksache order by id").query(String.class).list();
        kennungen = programm.datenbank().sql("select kennung from sitzung order by id").query(String.class).list();
    }

    /**
     * What a page took.
     *
     * @param median   milliseconds
     * @param fast95   milliseconds that 95 of 100 requests did not exceed
     * @param befehle  the most SQL statements of one request
     */
    record Wert(double median, double fast95, long befehle) {
    }

    /** @return by name of the page; different papers and meetings from all there are take turns */
    Map<String, IntFunction<String>> seiten() {
        Map<String, IntFunction<String>> seiten = new LinkedHashMap<>();
        seiten.put("Suche: ein Wort", i -> "/pruefung?text=radweg");
        seiten.put("Suche: zwei Worte", i -> "/pruefung?text=" + url("Neubau Spielplatz"));
        seiten.put("Suche: Nummer", i -> "/pruefung?text=" + url(nummer(i)));
        seiten.put("Suche: Norm", i -> "/pruefung?norm=" + url("§ 49 Abs. 1 GO NRW"));
        seiten.put("Suche: Person", i -> "/pruefung?person=Weltgen");
        seiten.put("Suche: Zeitraum", i -> "/pruefung?von=2021-01-10&bis=2021-03-10");
        seiten.put("Suche: Gremium", i -> "/pruefung?gremium=SozA");
        seiten.put("Suche: Gremium ohne Drucksachen", i -> "/pruefung?gremium=SenB");
        seiten.put("Suche: Abweichungen", i -> "/pruefung?was=abweichungen");
        seiten.put("Vorgang einer Drucksache", i -> "/pruefung/vorgaenge/" + nummer(i));
        seiten.put("Vorgang einer Sitzung", i -> "/pruefung/vorgaenge/" + kennung(i));
        seiten.put("Sitzung: Anwesenheit und Stimmen", i -> "/pruefung/sitzungen/" + kennung(i));
        seiten.put("Alle Fragen", i -> "/pruefung/listen");
        FRAGEN.forEach(frage -> seiten.put("Frage: " + frage, i -> "/pruefung/listen/" + frage));
        seiten.put("Seite einer Drucksache", i -> "/drucksachen/" + nummer(i));
        seiten.put("Seite einer Sitzung", i -> "/sitzungen/" + kennung(i));
        seiten.put("Drucksachen", i -> "/drucksachen");
        seiten.put("Drucksachen, auch abgeschlossene", i -> "/drucksachen?abgeschlossene=true");
        seiten.put("Sitzungen", i -> "/sitzungen");
        seiten.put("Sitzungen eines Monats", i -> "/sitzungen?monat=2021-03");
        return seiten;
    }

    private String nummer(int i) {
        return reihum(nummern, i);
    }

    private String kennung(int i) {
        return reihum(kennungen, i);
    }

    /** Spreads a hundred requests over the whole list. */
    private static String reihum(List<String> liste, int i) {
        return liste.get((int) ((long) i * WECHSEL % HUNDERT * liste.size() / HUNDERT));
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @return the page's time and statements, after so many requests that do not count */
    Wert messen(IntFunction<String> seite, int vorher, int anfragen) throws Exception {
        double[] zeiten = new double[anfragen];
        long befehle = 0;
        for (int i = -vorher; i < anfragen; i++) {
            long zuvor = zaehler.anzahl();
            long beginn = System.nanoTime();
            HttpResponse<byte[]> antwort = pruefer.oeffnen(seite.apply(i + vorher));
            double dauer = (System.nanoTime() - beginn) / 1e6;
            if (antwort.statusCode() >= FEHLER) {
                throw new IllegalStateException(antwort.uri() + " antwortet mit " + antwort.statusCode());
            }
            if (i >= 0) {
                zeiten[i] = dauer;
                befehle = Math.max(befehle, zaehler.anzahl() - zuvor);
            }
        }
        Arrays.sort(zeiten);
        return new Wert(zeiten[anfragen / 2], zeiten[(int) Math.ceil(anfragen * ANTEIL) - 1], befehle);
    }

    /** @return time and statements of all pages */
    Map<String, Wert> messen(int vorher, int anfragen) throws Exception {
        Map<String, Wert> werte = new LinkedHashMap<>();
        for (Map.Entry<String, IntFunction<String>> seite : seiten().entrySet()) {
            werte.put(seite.getKey(), messen(seite.getValue(), vorher, anfragen));
        }
        return werte;
    }
}
