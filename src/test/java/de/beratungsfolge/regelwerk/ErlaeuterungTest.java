package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Aktion;
import de.beratungsfolge.regelwerk.pruefungen.BeiratStimmzettel;
import de.beratungsfolge.regelwerk.pruefungen.Beratungsfolge;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit.Anwesend;
import de.beratungsfolge.regelwerk.pruefungen.Drucksachengegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Hinweis;
import de.beratungsfolge.regelwerk.pruefungen.Ladung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import de.beratungsfolge.regelwerk.pruefungen.Sitzverteilung;
import de.beratungsfolge.regelwerk.pruefungen.Stationsart;
import de.beratungsfolge.regelwerk.pruefungen.Wahl;
import de.beratungsfolge.regelwerk.pruefungen.Zaehlweise;
import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What would have changed a result is computed by asking again, and is the smallest such change. */
class ErlaeuterungTest {

    private static final Regelwerk REGELWERK = Regelwerk.ausOrdner(Path.of("rules"));
    private static final LocalDate TAG = LocalDate.of(2021, 12, 7);
    private static final Gremium RAT = new Gremium(GremiumArt.RAT, 45);

    @Test
    void esFehlenZweiMitglieder() {
        assertThat(anders(new Beschlussfaehigkeit(RAT, new Anwesend(21, null, null, null, null), null, true, null, null))).isEqualTo(
                "Anders wäre es: wenn niemand die Feststellung verlangt hätte (gilt als beschlussfähig); "
                        + "mit 2 anwesenden Mitgliedern mehr (beschlussfähig).");
    }

    @Test
    void eineJaStimmeMehrHaetteGenuegt() {
        assertThat(anders(abstimmung(20, 20, 0))).isEqualTo("Anders wäre es: mit einer Ja-Stimme mehr (angenommen); "
                + "mit einer Nein-Stimme weniger (angenommen); wenn eine Stimme von Nein zu Ja gewechselt hätte (angenommen).");
    }

    @Test
    void beiVollemHausKannNurJemandDieSeiteWechseln() {
        assertThat(anders(abstimmung(22, 23, 0))).isEqualTo("Anders wäre es: "
                + "wenn eine Stimme von Nein zu Ja gewechselt hätte (angenommen); mit 2 Nein-Stimmen weniger (angenommen).");
    }

    @Test
    void einTagFrueherWaereRechtzeitigGewesen() {
        assertThat(anders(new Ladung(LocalDate.of(2021, 11, 9), LocalDate.of(2021, 11, 16), 7, Zaehlweise.VOLLE_TAGE_DAZWISCHEN, null)))
                .startsWith("Anders wäre es: bei Zugang schon am 08.11.2021 (fristgerecht eingeladen); mit der Sitzung erst am 17.11.2021");
    }

    @Test
    void beiWahlenZaehltAuchWerGewaehltWaere() {
        assertThat(anders(new Wahl(RAT, 1, Map.of("Albers", 22, "Brandt", 20), 2, 1, null))).isEqualTo("Anders wäre es: "
                + "mit einer Stimme weniger für Brandt (gewählt: Albers); mit einer Nein-Stimme weniger (gewählt: Albers); "
                + "mit 5 Stimmen weniger für Albers (gewählt: Brandt).");
    }

    @Test
    void beiSitzenStehtWasSichAendert() {
        assertThat(anders(new Sitzverteilung(16, Map.of("SPD", 17, "CDU", 13, "Grüne", 6, "FDP", 3, "PARTEI", 2, "WGV", 2, "Linke", 1))))
                .contains("mit einer Stimme mehr für Linke (verteilt: CDU 4, Linke 1)", "weniger für WGV (das Los entscheidet: Linke, WGV)");
    }

    @Test
    void esFehltEinKreuz() {
        assertThat(anders(new BeiratStimmzettel(List.of("A", "B", "C", "D", "E", "F"), 18)))
                .isEqualTo("Anders wäre es: mit einer angekreuzten Person mehr (gültig).");
    }

    @Test
    void stationenEinesWegesHabenEinenPlatz() {
        Beratungsfolge weg = new Beratungsfolge(new Beratungsfolge.Drucksache(List.of(Drucksachengegenstand.GEBUEHREN), null, null, null, null, null, null, null),
                List.of(new Beratungsfolge.Station(new Beratungsfolge.Stationsgremium(Stationsart.HAUPTAUSSCHUSS, null), TAG, Aktion.BESCHLIESSEND)));
        assertThat(anders(weg)).isEqualTo("Anders wäre es: wenn die 1. Station der Rat wäre (in Ordnung).");
    }

    @Test
    void ohneRegelInKraftGibtEsKeineGegenprobe() {
        Befund befund = REGELWERK.erlaeutere(abstimmung(20, 20, 0), LocalDate.of(2020, 10, 31));
        assertThat(befund.ergebnis()).isEqualTo(Pruefungsart.NICHT_ENTSCHEIDBAR);
        assertThat(befund.erlaeuterung().waereAnders()).isEmpty();
    }

    /** For every vote of small bodies: the number of missing Ja votes is what plain arithmetic says, if there is room for them. */
    @Test
    void dieZahlDerFehlendenStimmenStimmt() {
        for (int ja = 0; ja <= 9; ja++) {
            for (int nein = 0; ja + nein <= 9; nein++) {
                int fehlen = nein + 1 - ja;
                Befund befund = REGELWERK.erlaeutere(new Abstimmung(new Gremium(GremiumArt.RAT, 9), Abstimmungsgegenstand.BESCHLUSS,
                        ja, nein, null, null, null, null), TAG);
                List<String> mehrJa = befund.erlaeuterung().gegenproben().stream().map(Gegenprobe::aenderung)
                        .filter(aenderung -> aenderung.matches(".*Ja-Stimmen? mehr")).toList();
                if (fehlen > 0 && ja + nein + fehlen <= 9) {
                    assertThat(mehrJa).as("%d:%d", ja, nein).containsExactly(
                            fehlen == 1 ? "mit einer Ja-Stimme mehr" : "mit " + fehlen + " Ja-Stimmen mehr");
                } else {
                    assertThat(mehrJa).as("%d:%d", ja, nein).isEmpty();
                }
            }
        }
    }

    @Test
    void jedeStellgroesseGibtEs() {
        Set<String> vorhanden = new HashSet<>();
        Stream.of(Pruefungsart.values()).forEach(art -> felder(art.faktentyp(), art.bezeichnung(), vorhanden));
        Set<String> unbekannt = new TreeSet<>(Wortliste.aus("stellgroessen.properties").namen());
        unbekannt.removeAll(vorhanden);
        assertThat(unbekannt).isEmpty();
    }

    @Test
    void jedesErgebnisUndJederHinweisHatEinenNamen() {
        for (Pruefungsart art : Pruefungsart.values()) {
            assertThat(art.ergebnisse()).allSatisfy(code -> assertThat(Bezeichnungen.ergebnis(art.bezeichnung(), code)).isNotEqualTo(code));
        }
        assertThat(Hinweis.values())
                .allSatisfy(hinweis -> assertThat(Bezeichnungen.hinweis(hinweis.name())).isNotEqualTo(hinweis.name()));
    }

    private static void felder(Class<?> typ, String pfad, Set<String> gefunden) {
        for (RecordComponent teil : typ.getRecordComponents()) {
            String name = pfad + "." + teil.getName();
            gefunden.add(name);
            Stream.of(typ.getRecordComponents()).forEach(hin -> gefunden.add(name + ".zu." + hin.getName()));
            Class<?> inhalt = List.class.isAssignableFrom(teil.getType())
                    ? (Class<?>) ((ParameterizedType) teil.getGenericType()).getActualTypeArguments()[0] : teil.getType();
            if (inhalt.isRecord()) {
                felder(inhalt, name, gefunden);
            } else if (inhalt.isEnum()) {
                Stream.of(inhalt.getEnumConstants()).forEach(konstante -> gefunden.add(name + "." + konstante));
            }
        }
    }

    private static Abstimmung abstimmung(int ja, int nein, int enthaltungen) {
        return new Abstimmung(RAT, Abstimmungsgegenstand.BESCHLUSS, ja, nein, enthaltungen, null, null, null);
    }

    private static String anders(Pruefung fakten) {
        return REGELWERK.erlaeutere(fakten, TAG).erlaeuterung().waereAnders();
    }
}
