package de.beratungsfolge.prozesse.kassenpruefung;

import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.AUSHAENDIGEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.BENENNEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.PRUEFEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.UEBERGEBEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.UNTERZEICHNEN;

import de.beratungsfolge.beiratskasse.Pruefpunkt;
import de.beratungsfolge.prozesse.Aufgaben;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays the Sitzungsdienst at an audit, task by task. */
public final class Kassenspiel {

    static final String DIENST = "sitzungsdienst";

    private final Aufgaben aufgaben;
    public final String vorgang;

    private Kassenspiel(Aufgaben aufgaben, String vorgang) {
        this.aufgaben = aufgaben;
        this.vorgang = vorgang;
    }

    public static Kassenspiel beginnen(Aufgaben aufgaben, Integer kassenjahr, String anlass, LocalDate wahlAm) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("kassenjahr", kassenjahr);
        daten.put("anlass", anlass);
        daten.put("wahlAm", wahlAm);
        return new Kassenspiel(aufgaben, aufgaben.starten(KassenpruefungProzess.SCHLUESSEL, DIENST, Map.of("daten", daten)));
    }

    static Kassenspiel laufend(Aufgaben aufgaben, String vorgang) {
        return new Kassenspiel(aufgaben, vorgang);
    }

    Kassenspiel tun(String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(vorgang, aufgabe, DIENST, eingaben);
        return this;
    }

    public Kassenspiel benennen() {
        return benennen("Renate Kessel", null, "Otto Brinkmann", null, null);
    }

    Kassenspiel benennen(String erster, String ersterBenutzer, String zweiter, String zweiterBenutzer, String trotzdem) {
        return tun(BENENNEN, karte("ersterName", erster, "ersterBenutzer", ersterBenutzer, "zweiterName", zweiter,
                "zweiterBenutzer", zweiterBenutzer, "trotzdem", trotzdem));
    }

    public Kassenspiel pruefen(LocalDate am) {
        return tun(PRUEFEN, Map.of("daten", pruefung(am)));
    }

    /** Everything checked and in order. */
    static Map<String, Object> pruefung(LocalDate am) {
        Map<String, Object> daten = karte("geprueftAm", am, "umfang", "VOLLSTAENDIG");
        List<Map<String, Object>> punkte = new ArrayList<>();
        Arrays.stream(Pruefpunkt.values()).forEach(punkt -> punkte.add(karte("punkt", punkt.name(), "ergebnis", "IN_ORDNUNG")));
        daten.put("punkte", punkte);
        return daten;
    }

    public Kassenspiel aufPapier(LocalDate am) {
        return tun(UNTERZEICHNEN, karte("unterschrift", "AUF_PAPIER", "papierAm", am));
    }

    Kassenspiel verweigern(String grund) {
        return tun(UNTERZEICHNEN, karte("unterschrift", "VERWEIGERT", "verweigerungsgrund", grund));
    }

    Kassenspiel uebergeben(LocalDate ersteSitzung, LocalDate am) {
        return tun(UEBERGEBEN, karte("ersteSitzungAm", ersteSitzung, "uebergabeAm", am));
    }

    public Kassenspiel feststellen(String ergebnis, String begruendung) {
        return tun(FESTSTELLEN, karte("festgestellt", ergebnis, "begruendung", begruendung));
    }

    public Kassenspiel aushaendigen(LocalDate am, LocalDate kopieVorab) {
        return tun(AUSHAENDIGEN, karte("ausgehaendigtAm", am, "kopieVorabAm", kopieVorab));
    }

    public long id() {
        return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
    }

    /** A map that may hold nothing under a name. */
    public static Map<String, Object> karte(Object... namenUndWerte) {
        Map<String, Object> karte = new HashMap<>();
        for (int stelle = 0; stelle < namenUndWerte.length; stelle += 2) {
            karte.put((String) namenUndWerte[stelle], namenUndWerte[stelle + 1]);
        }
        return karte;
    }
}
