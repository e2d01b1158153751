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

    /** A paper that begins, and the one that the third meeting decides. */
    static final String ENTWURF = "99/1";
    static final String BESCHLUSS = "99/6";
    /** Four meetings, each a quarter of the road ahead of the one before. */
    static final List<Weg> WEGE = List.of(new Weg("SozA-10-2021-11-16", "99/2", "99/3", 0, 5), new Weg("SozA-11-2021-11-16", "99/4", "99/5", 5, 9),
            new Weg("SozA-12-2021-11-16", BESCHLUSS, "99/7", 9, 13), new Weg("SozA-13-2021-11-16", "99/8", "99/9", 13, 17));
    static final List<String> VORGAENGE = Stream.concat(Stream.of(ENTWURF, BESCHLUSS), WEGE.stream().map(Weg::sitzung)).toList();

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

    /**
     * A meeting that is killed along a part of the road.
     *
     * @param ab  its first step there
     * @param bis the first step of the next meeting
     */
    record Weg(String sitzung, String beschluss, String kenntnis, int ab, int bis) {

        /** @return tasks that wait after so many lives */
        String wartet(int leben) {
            int schritt = Math.min(ab + leben, bis);
            return schritt < SITZUNG.size() ? SITZUNG.get(schritt) : "-";
        }
    }

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
        for (Weg weg : WEGE) {
            gleich(weg.beschluss(), buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
            gleich(weg.kenntnis(), buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.KENNTNIS)));
        }
        WEGE.forEach(weg -> gleich(weg.sitzung(), buehne.sitzung("SozA").kennung()));
        for (Weg weg : WEGE) {
            for (int schritt = 0; schritt < weg.ab(); schritt++) {
                tun(weg.sitzung(), schritt);
            }
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
            Weg weg = WEGE.stream().filter(einer -> einer.sitzung().equals(vorgang)).findFirst().orElseThrow();
            sitzung(weg.beschluss(), weg.kenntnis()).get(schritt).accept(buehne.wiederaufnehmen(vorgang));
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
