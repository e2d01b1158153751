package de.beratungsfolge.werkstatt;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** As {@link FehlerhafteFaelleTest}, for the route of a paper and for what surrounds a session. */
class FehlerhafteWegfaelleTest {

    private static final String KOPF = "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: ";
    private static final String RAT = "gremium: {art: RAT, mitgliederzahl: 45}";
    private static final String BEIRAT = "gremium: {art: SENIORENBEIRAT, mitgliederzahl: 13}";

    private static final Map<String, String> GUT = Map.of(
            "beratungsfolge", KOPF + "{drucksache: {gegenstand: [SATZUNG], themen: [SOZIALES], aufwand: 5, ertrag: 1, mittelVeranschlagt: true, datum: 2021-11-02}, "
                    + "stationen: [{gremium: {art: HAUPTAUSSCHUSS, name: HFA}, termin: 2021-11-30, aktion: VORBERATEND}, "
                    + "{gremium: {art: RAT}, termin: 2021-12-07, aktion: BESCHLIESSEND}]}, erwartet: {ergebnis: IN_ORDNUNG, hinweiseNicht: [TERMIN_VOR_DATUM]}}",
            "bekanntmachung", KOPF + "{" + RAT + ", form: AUSHANG, bereitgestellt: 2021-12-06, sitzung: 2021-12-07, entfernt: 2021-12-08}, "
                    + "erwartet: {ergebnis: RECHTZEITIG, bewirktAm: 2021-12-06}}",
            "sitzungsform", KOPF + "{" + RAT + ", form: PRAESENZ, ausnahmefallFestgestellt: false}, erwartet: {ergebnis: ZULAESSIG}}",
            "niederschrift", KOPF + "{" + BEIRAT + ", sitzung: 2021-09-08, unterschriften: [{rolle: VORSITZ, name: A}, {rolle: SCHRIFTFUEHRUNG, name: B}], "
                    + "bekanntgegeben: true, genehmigtIn: 2021-11-03, naechsteSitzung: 2021-11-03, kopieAnBeigeordneten: true}, "
                    + "erwartet: {ergebnis: VOLLSTAENDIG, fehlt: []}}",
            "nachfolge", KOPF + "{" + RAT + ", amt: BEIGEORDNETER, abberufenAm: 2021-11-30, wahlAm: 2021-11-30}, "
                    + "erwartet: {ergebnis: FRISTGERECHT, spaetestens: 2022-05-30}}");

    @ParameterizedTest
    @CsvSource({"beratungsfolge", "bekanntmachung", "sitzungsform", "niederschrift", "nachfolge"})
    void derGuteFallIstGut(String pruefung, @TempDir Path ordner) throws IOException {
        assertThat(FehlerhafteFaelleTest.lauf(ordner, pruefung, GUT.get(pruefung))).endsWith("1 bestanden, 0 fehlgeschlagen, 0 fehlerhaft");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "beratungsfolge | `gegenstand: [SATZUNG], ` | `` | gegeben.drucksache.gegenstand",
            "beratungsfolge | `[SATZUNG]` | [] | gegeben.drucksache.gegenstand",
            "beratungsfolge | `[SATZUNG]` | SATZUNG | gegeben.drucksache.gegenstand",
            "beratungsfolge | `[SATZUNG]` | `[SATZUNG, SATZUNG]` | gegeben.drucksache.gegenstand",
            "beratungsfolge | `[SATZUNG]` | [~] | gegeben.drucksache.gegenstand[0]",
            "beratungsfolge | `[SATZUNG]` | [BEBAUUNGSPLAN] | gegeben.drucksache.gegenstand[0]",
            "beratungsfolge | `[SOZIALES]` | `[SOZIALES, SOZIALES]` | gegeben.drucksache.themen",
            "beratungsfolge | `[SOZIALES]` | [SPORT] | gegeben.drucksache.themen[0]",
            "beratungsfolge | aufwand: 5 | aufwand: -5 | gegeben.drucksache.aufwand",
            "beratungsfolge | aufwand: 5 | aufwand: 5.5 | gegeben.drucksache.aufwand",
            "beratungsfolge | ertrag: 1 | ertrag: -1 | gegeben.drucksache.ertrag",
            "beratungsfolge | mittelVeranschlagt: true | mittelVeranschlagt: ja | gegeben.drucksache.mittelVeranschlagt",
            "beratungsfolge | mittelVeranschlagt: true | ueberplanmaessig: true | gegeben.drucksache.ueberplanmaessig",
            "beratungsfolge | datum: 2021-11-02 | datum: 2021-11-31 | gegeben.drucksache.datum",
            "beratungsfolge | `[{gremium: {art: HAUPTAUSSCHUSS, name: HFA}, termin: 2021-11-30, aktion: VORBERATEND}, {gremium: {art: RAT}, termin: 2021-12-07, aktion: BESCHLIESSEND}]` | [] | gegeben.stationen",
            "beratungsfolge | `{gremium: {art: RAT}, termin: 2021-12-07, aktion: BESCHLIESSEND}` | ~ | gegeben.stationen[1]",
            "beratungsfolge | `{gremium: {art: RAT}, ` | { | gegeben.stationen[1].gremium",
            "beratungsfolge | `{art: RAT}` | `{name: Rat}` | gegeben.stationen[1].gremium.art",
            "beratungsfolge | `{art: RAT}` | `{art: JUGENDRAT}` | gegeben.stationen[1].gremium.art",
            "beratungsfolge | `{art: RAT}` | `{art: RAT, mitgliederzahl: 45}` | gegeben.stationen[1].gremium.mitgliederzahl",
            "beratungsfolge | `termin: 2021-12-07, ` | `` | gegeben.stationen[1].termin",
            "beratungsfolge | `, aktion: BESCHLIESSEND` | `` | gegeben.stationen[1].aktion",
            "beratungsfolge | aktion: BESCHLIESSEND | aktion: BERATEND | gegeben.stationen[1].aktion",
            "beratungsfolge | ergebnis: IN_ORDNUNG | ergebnis: ORDNUNG | erwartet.ergebnis",
            "beratungsfolge | TERMIN_VOR_DATUM | DATUM_VOR_TERMIN | erwartet.hinweiseNicht",
            "bekanntmachung | form: AUSHANG | form: ZEITUNG | gegeben.form",
            "bekanntmachung | `form: AUSHANG, ` | `` | gegeben.form",
            "bekanntmachung | `sitzung: 2021-12-07, ` | `` | gegeben.sitzung",
            "bekanntmachung | entfernt: 2021-12-08 | entfernt: 2021-12-05 | gegeben.entfernt",
            "bekanntmachung | `bereitgestellt: 2021-12-06, ` | `` | gegeben.entfernt",
            "bekanntmachung | bereitgestellt: 2021-12-06 | bereitgestellt: 6.12.2021 | gegeben.bereitgestellt",
            "bekanntmachung | `{art: RAT, mitgliederzahl: 45}` | `{art: SENIORENBEIRAT, mitgliederzahl: 15}` | gegeben.gremium.mitgliederzahl",
            "bekanntmachung | `{art: RAT, mitgliederzahl: 45}` | `{art: INTEGRATIONSRAT, mitgliederzahl: 15}` | gegeben.gremium.art",
            "sitzungsform | form: PRAESENZ | form: TELEFON | gegeben.form",
            "sitzungsform | `form: PRAESENZ, ` | `` | gegeben.form",
            "sitzungsform | ausnahmefallFestgestellt: false | ausnahmefallFestgestellt: 0 | gegeben.ausnahmefallFestgestellt",
            "sitzungsform | ausnahmefallFestgestellt: false | hauptsatzungErlaubtHybrid: nein | gegeben.hauptsatzungErlaubtHybrid",
            "niederschrift | `unterschriften: [{rolle: VORSITZ, name: A}, {rolle: SCHRIFTFUEHRUNG, name: B}], ` | `` | gegeben.unterschriften",
            "niederschrift | `, name: B` | `` | gegeben.unterschriften[1].name",
            "niederschrift | name: B | name: ' ' | gegeben.unterschriften[1].name",
            "niederschrift | rolle: VORSITZ | rolle: BUERGERMEISTER | gegeben.unterschriften[0].rolle",
            "niederschrift | bekanntgegeben: true | bekanntgegeben: 1 | gegeben.bekanntgegeben",
            "niederschrift | genehmigtIn: 2021-11-03 | genehmigtIn: 2021-11-02 | gegeben.genehmigtIn",
            "niederschrift | `genehmigtIn: 2021-11-03, naechsteSitzung: 2021-11-03` | genehmigtIn: 2021-09-08 | gegeben.genehmigtIn",
            "niederschrift | `naechsteSitzung: 2021-11-03` | naechsteSitzung: 2021-09-08 | gegeben.naechsteSitzung",
            "niederschrift | `fehlt: []` | `fehlt: [UNTERSCHRIFT]` | erwartet.fehlt",
            "nachfolge | wahlAm: 2021-11-30 | wahlAm: 2021-11-29 | gegeben.wahlAm",
            "nachfolge | `, wahlAm: 2021-11-30` | `` | gegeben.wahlAm",
            "nachfolge | amt: BEIGEORDNETER | amt: BUERGERMEISTER | gegeben.amt",
            "nachfolge | amt: BEIGEORDNETER | amt: VORSITZ | gegeben.amt",
            "nachfolge | `{art: RAT, mitgliederzahl: 45}, amt: BEIGEORDNETER` | `{art: SENIORENBEIRAT, mitgliederzahl: 13}, amt: STELLV_BUERGERMEISTER` | gegeben.amt",
            "nachfolge | `{art: RAT, mitgliederzahl: 45}, amt: BEIGEORDNETER` | `{art: SENIORENBEIRAT, mitgliederzahl: 13}, amt: SCHRIFTFUEHRUNG` | gegeben.amt",
            "nachfolge | `{art: RAT, mitgliederzahl: 45}, amt: BEIGEORDNETER` | `{art: SENIORENBEIRAT, mitgliederzahl: 13}, amt: KASSE` | gegeben.amt",
            "nachfolge | `{art: RAT, mitgliederzahl: 45}` | `{art: AUSSCHUSS, mitgliederzahl: 15}` | gegeben.gremium.art"})
    void eineAenderungMachtIhnFehlerhaft(String pruefung, String vorher, String nachher, String feld, @TempDir Path ordner) throws IOException {
        FehlerhafteFaelleTest.machtFehlerhaft(ordner, pruefung, GUT.get(pruefung), vorher, nachher, feld);
    }
}
