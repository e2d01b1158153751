package de.beratungsfolge.neustart;

import static de.beratungsfolge.buehne.Buehne.halt;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of one meeting and of its papers, each named by the task that waits for it. */
final class Neustartschritte {

    /** A paper that begins, the decided paper of the second meeting, and two meetings half a road apart. */
    static final String ENTWURF = "99/1";
    static final String BESCHLUSS = "99/4";
    static final String ERSTE = "SozA-6-2021-11-16";
    static final String ZWEITE = "SozA-7-2021-11-16";
    static final List<String> VORGAENGE = List.of(ENTWURF, BESCHLUSS, ERSTE, ZWEITE);
    /** The second meeting starts before this step. */
    static final int HALBZEIT = 8;

    /** Tasks of a meeting in the order in which they wait. */
    static final List<String> SITZUNG = List.of(
            nebenNachtrag(SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN),
            nebenNachtrag(SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN),
            nebenNachtrag(SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN), SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN,
            SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN, SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE,
            SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN, nebenVorkommnissen(TagesordnungspunktProzess.Elemente.BERATEN),
            nebenVorkommnissen(TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT), nebenVorkommnissen(TagesordnungspunktProzess.Elemente.ABSTIMMEN),
            nebenVorkommnissen(TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN), nebenVorkommnissen(TagesordnungspunktProzess.Elemente.KENNTNISNAHME),
            nebenVorkommnissen(TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN), SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN,
            NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG,
            NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ);
    /** Tasks of a paper before its first body. */
    static final List<String> DRUCKSACHE = List.of(DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN,
            DrucksacheProzess.Elemente.SICHTVERMERK, DrucksacheProzess.Elemente.UNTERZEICHNEN);

    private final Buehne buehne;

    Neustartschritte(Buehne buehne) {
        this.buehne = buehne;
    }

    /** This task beside the standing one that a meeting has until it is opened. */
    static String nebenVorkommnissen(String aufgabe) {
        return Stream.of(aufgabe, SitzungsverlaufProzess.Elemente.VORKOMMNISSE).sorted().collect(Collectors.joining(","));
    }

    private static String nebenNachtrag(String aufgabe) {
        return Stream.of(aufgabe, SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE).sorted().collect(Collectors.joining(","));
    }

    /** Everything up to where the killing begins. */
    void vorbereiten() {
        buehne.einrichten();
        gleich(ENTWURF, buehne.drucksacheAnlegen());
        gleich("99/2", buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        gleich("99/3", buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.KENNTNIS)));
        gleich(BESCHLUSS, buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        gleich("99/5", buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.KENNTNIS)));
        gleich(ERSTE, buehne.sitzung("SozA").kennung());
        gleich(ZWEITE, buehne.sitzung("SozA").kennung());
        for (int schritt = 0; schritt < HALBZEIT; schritt++) {
            tun(ZWEITE, schritt);
        }
    }

    /** Completes the task that waits at this step. */
    void tun(String vorgang, int schritt) {
        if (vorgang.equals(ENTWURF)) {
            List.<Runnable>of(
                    () -> buehne.ausarbeiten(ENTWURF, Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND))),
                    () -> buehne.sichtvermerk(ENTWURF, "ruetten", "ZUGESTIMMT"),
                    () -> buehne.unterzeichnen(ENTWURF, "ZUGESTIMMT")).get(schritt).run();
        } else if (vorgang.equals(BESCHLUSS)) {
            buehne.ausfuehren(BESCHLUSS);
        } else {
            sitzung(vorgang.equals(ERSTE) ? "99/2" : BESCHLUSS, vorgang.equals(ERSTE) ? "99/3" : "99/5").get(schritt)
                    .accept(buehne.wiederaufnehmen(vorgang));
        }
    }

    private List<Consumer<Sitzungsspiel>> sitzung(String beschluss, String kenntnis) {
        return List.of(
                spiel -> spiel.tagesordnung(List.of(spiel.papier(beschluss), spiel.papier(kenntnis),
                        new Punktentwurf(true, Punktart.BERICHT, "Bericht", null, null))),
                Sitzungsspiel::einladen,
                spiel -> spiel.anwesend(9),
                spiel -> spiel.feststellen("BESCHLUSSFAEHIG", ""),
                Sitzungsspiel::tagesordnungFeststellen,
                spiel -> spiel.grund(1, buehne.mitglieder("SozA").get(1).personId(),
                        Beziehung.von(Beziehungsart.SELBST)),
                spiel -> spiel.ausschluss("AUSGESCHLOSSEN", ""),
                spiel -> spiel.beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "zaehlungVerlangt", true)),
                spiel -> spiel.vorsitz(TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT,
                        Map.of("festgestellt", "BESCHLUSSFAEHIG", "begruendung", "Frau Kalwa ist gekommen.")),
                spiel -> spiel.abstimmen(Stimmen.einstimmig()),
                spiel -> spiel.ergebnis("ANGENOMMEN"),
                spiel -> spiel.schriftfuehrung(TagesordnungspunktProzess.Elemente.KENNTNISNAHME,
                        Map.of("verlauf", "", "ausgang", "ZUR_KENNTNIS_GENOMMEN")),
                spiel -> spiel.schriftfuehrung(TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN,
                        Map.of("verlauf", "Nichts Neues.")),
                Sitzungsspiel::schliessen,
                Sitzungsspiel::fertigen,
                Sitzungsspiel::schriftfuehrungUnterschreibt,
                spiel -> spiel.vorsitzUnterschreibt("UNTERSCHREIBEN", ""));
    }

    private static void gleich(String erwartet, String wirklich) {
        if (!erwartet.equals(wirklich)) {
            throw new IllegalStateException("expected " + erwartet + ", got " + wirklich);
        }
    }
}
