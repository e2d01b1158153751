package de.beratungsfolge.werkstatt;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** As {@link FehlerhafteFaelleTest}, for the checks of the Seniorenbeirat alone. */
class FehlerhafteBeiratsfaelleTest {

    private static final String KOPF = "{id: X-1, titel: Ein Fall, stichtag: 2025-10-28, gegeben: ";

    private static final Map<String, String> GUT = Map.ofEntries(
            Map.entry("beirat-delegierte", KOPF + "{versammlung: 2025-10-28, delegierte: [{name: Adams, geboren: 1950-03-01, organisation: AWO}, "
                    + "{name: Becker, geboren: 1951-04-02, organisation: VdK}]}, "
                    + "erwartet: {ergebnis: ALLE_ZUGELASSEN, zugelassen: [Adams, Becker], abgelehnt: []}}"),
            Map.entry("beirat-stimmzettel", KOPF + "{stimmen: [K1, K2, K3], kandidaten: 3}, erwartet: {ergebnis: GUELTIG}}"),
            Map.entry("beirat-wahl", KOPF + "{stimmen: {Adams: 4, Becker: 2}}, erwartet: {ergebnis: GEWAEHLT, gewaehlt: [Adams, Becker], nachruecker: []}}"),
            Map.entry("beirat-nachruecken", KOPF + "{nachruecker: [{name: Nolte, delegiert: true, bereit: true}, {name: Oelker, delegiert: true, bereit: true}]}, "
                    + "erwartet: {ergebnis: NACHGERUECKT, person: Nolte}}"),
            Map.entry("beirat-vorstand", KOPF + "{vorsitz: A, vertretung: [B, C], schriftfuehrung: D, kasse: E, "
                    + "mitglieder: [A, B, C, D, E, F, G, H, I, J, K, L, M], geheim: true}, erwartet: {ergebnis: GUELTIG}}"),
            Map.entry("beirat-kassenpruefung", KOPF + "{kassenjahr: 2025, geprueftAm: 2025-11-20, unterschriften: 2, pruefende: 2, "
                    + "wahljahr: {wahlAm: 2025-10-28, ersteSitzungAm: 2025-11-04, uebergabeAm: 2025-11-25}}, "
                    + "erwartet: {ergebnis: FRISTGERECHT, spaetestens: 2025-12-02}}"),
            Map.entry("beirat-wahleinladung", KOPF + "{amtszeitEnde: 2025-10-31, zugang: 2025-10-10, schriftlich: true}, erwartet: {ergebnis: FRISTGERECHT}}"),
            Map.entry("beirat-eilgeschaeft", KOPF + "{unaufschiebbar: true, berichtetInNaechsterSitzung: true}, erwartet: {ergebnis: ZULAESSIG}}"),
            Map.entry("beirat-mittel", KOPF + "{zweck: GESCHAEFTSORDNUNGSZWECK, empfaenger: DRITTER}, erwartet: {ergebnis: ZULAESSIG}}"),
            Map.entry("beirat-versammlung", KOPF + "{jahr: 2025, versammlungAm: 2025-03-05, wahlversammlungAm: 2025-10-28, geprueftAm: 2025-11-30}, "
                    + "erwartet: {ergebnis: EINBERUFEN, spaetestens: 2025-12-31}}"),
            Map.entry("beirat-empfehlung", KOPF + "{behandlung: ANGENOMMEN, sitzungenOhneEntscheidung: 1}, erwartet: {ergebnis: ENTSCHIEDEN}}"));

    @ParameterizedTest
    @CsvSource({"beirat-delegierte", "beirat-stimmzettel", "beirat-wahl", "beirat-nachruecken", "beirat-vorstand", "beirat-kassenpruefung",
            "beirat-wahleinladung", "beirat-eilgeschaeft", "beirat-mittel", "beirat-versammlung", "beirat-empfehlung"})
    void derGuteFallIstGut(String pruefung, @TempDir Path ordner) throws IOException {
        assertThat(FehlerhafteFaelleTest.lauf(ordner, pruefung, GUT.get(pruefung))).endsWith("1 bestanden, 0 fehlgeschlagen, 0 fehlerhaft");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "beirat-delegierte | `versammlung: 2025-10-28, ` | `` | gegeben.versammlung",
            "beirat-delegierte | `, delegierte: [{name: Adams, geboren: 1950-03-01, organisation: AWO}, {name: Becker, geboren: 1951-04-02, organisation: VdK}]` | `` | gegeben.delegierte",
            "beirat-delegierte | name: Becker | name: Adams | gegeben.delegierte[1].name",
            "beirat-delegierte | name: Becker | name: ' ' | gegeben.delegierte[1].name",
            "beirat-delegierte | geboren: 1951-04-02 | geboren: 2025-10-29 | gegeben.delegierte[1].geboren",
            "beirat-delegierte | geboren: 1951-04-02 | geboren: 1951-02-29 | gegeben.delegierte[1].geboren",
            "beirat-delegierte | `, organisation: AWO` | `` | gegeben.delegierte[0].organisation",
            "beirat-delegierte | organisation: AWO | organisation: '' | gegeben.delegierte[0].organisation",
            "beirat-delegierte | `abgelehnt: []` | abgelehnt: Adams | erwartet.abgelehnt",
            "beirat-stimmzettel | kandidaten: 3 | kandidaten: 2 | gegeben.stimmen",
            "beirat-stimmzettel | kandidaten: 3 | kandidaten: -3 | gegeben.kandidaten",
            "beirat-stimmzettel | `[K1, K2, K3], kandidaten: 3` | `[], kandidaten: 0` | gegeben.kandidaten",
            "beirat-stimmzettel | `[K1, K2, K3]` | `[K1, '', K3]` | gegeben.stimmen[1]",
            "beirat-stimmzettel | `[K1, K2, K3]` | `{K1: 1}` | gegeben.stimmen",
            "beirat-stimmzettel | `, kandidaten: 3` | `` | gegeben.kandidaten",
            "beirat-stimmzettel | ergebnis: GUELTIG | ergebnis: LOS | erwartet.ergebnis",
            "beirat-wahl | Becker: 2 | Becker: -2 | gegeben.stimmen.Becker",
            "beirat-wahl | Becker: 2 | Adams: 4 | gegeben.stimmen.Adams",
            "beirat-wahl | Becker: 2 | Becker: zwei | gegeben.stimmen.Becker",
            "beirat-wahl | `{Adams: 4, Becker: 2}` | `{}` | gegeben.stimmen",
            "beirat-wahl | `{Adams: 4, Becker: 2}` | `[Adams]` | gegeben.stimmen",
            "beirat-wahl | `nachruecker: []` | `los: {sitze: 1}` | erwartet.los.personen",
            "beirat-nachruecken | name: Oelker | name: Nolte | gegeben.nachruecker[1].name",
            "beirat-nachruecken | `{name: Nolte, delegiert: true, bereit: true}` | `{name: Nolte, delegiert: true}` | gegeben.nachruecker[0].bereit",
            "beirat-nachruecken | `{name: Nolte, delegiert: true, bereit: true}` | `~` | gegeben.nachruecker[0]",
            "beirat-nachruecken | person: Nolte | person: [Nolte] | erwartet.person",
            "beirat-vorstand | `L, M]` | `L, M, N]` | gegeben.mitglieder",
            "beirat-vorstand | `L, M]` | `L, A]` | gegeben.mitglieder[12]",
            "beirat-vorstand | `L, M]` | `L, '']` | gegeben.mitglieder[12]",
            "beirat-vorstand | vorsitz: A | vorsitz: '' | gegeben.vorsitz",
            "beirat-vorstand | `kasse: E, ` | `` | gegeben.kasse",
            "beirat-vorstand | `vertretung: [B, C]` | vertretung: B | gegeben.vertretung",
            "beirat-vorstand | geheim: true | geheim: ja | gegeben.geheim",
            "beirat-kassenpruefung | kassenjahr: 2025 | kassenjahr: 2026 | gegeben.geprueftAm",
            "beirat-kassenpruefung | kassenjahr: 2025 | kassenjahr: 25 | gegeben.kassenjahr",
            "beirat-kassenpruefung | kassenjahr: 2025 | kassenjahr: 2147483647 | gegeben.geprueftAm",
            "beirat-kassenpruefung | kassenjahr: 2025 | kassenjahr: '2025' | gegeben.kassenjahr",
            "beirat-kassenpruefung | geprueftAm: 2025-11-20 | geprueftAm: 2024-12-31 | gegeben.geprueftAm",
            "beirat-kassenpruefung | unterschriften: 2 | unterschriften: 3 | gegeben.unterschriften",
            "beirat-kassenpruefung | unterschriften: 2 | unterschriften: -1 | gegeben.unterschriften",
            "beirat-kassenpruefung | `unterschriften: 2, pruefende: 2` | `unterschriften: 0, pruefende: 0` | gegeben.pruefende",
            "beirat-kassenpruefung | ersteSitzungAm: 2025-11-04 | ersteSitzungAm: 2025-10-27 | gegeben.wahljahr.ersteSitzungAm",
            "beirat-kassenpruefung | uebergabeAm: 2025-11-25 | uebergabeAm: 2025-10-27 | gegeben.wahljahr.uebergabeAm",
            "beirat-kassenpruefung | `wahlAm: 2025-10-28, ` | `` | gegeben.wahljahr.wahlAm",
            "beirat-wahleinladung | zugang: 2025-10-10 | zugang: 2025-10-32 | gegeben.zugang",
            "beirat-wahleinladung | `amtszeitEnde: 2025-10-31, ` | `` | gegeben.amtszeitEnde",
            "beirat-wahleinladung | `, schriftlich: true` | `` | gegeben.schriftlich",
            "beirat-eilgeschaeft | `, berichtetInNaechsterSitzung: true` | `` | gegeben.berichtetInNaechsterSitzung",
            "beirat-eilgeschaeft | unaufschiebbar: true | unaufschiebbar: 'true' | gegeben.unaufschiebbar",
            "beirat-versammlung | versammlungAm: 2025-03-05 | versammlungAm: 2024-03-05 | gegeben.versammlungAm",
            "beirat-versammlung | wahlversammlungAm: 2025-10-28 | wahlversammlungAm: 2026-01-01 | gegeben.wahlversammlungAm",
            "beirat-versammlung | geprueftAm: 2025-11-30 | geprueftAm: 2024-12-31 | gegeben.geprueftAm",
            "beirat-versammlung | `, geprueftAm: 2025-11-30` | `` | gegeben.geprueftAm",
            "beirat-versammlung | jahr: 2025 | jahr: 25 | gegeben.jahr",
            "beirat-empfehlung | ANGENOMMEN | VERTAGT | gegeben.behandlung",
            "beirat-empfehlung | `behandlung: ANGENOMMEN, ` | `` | gegeben.behandlung",
            "beirat-empfehlung | sitzungenOhneEntscheidung: 1 | sitzungenOhneEntscheidung: -1 | gegeben.sitzungenOhneEntscheidung",
            "beirat-mittel | DRITTER | VEREIN | gegeben.empfaenger",
            "beirat-mittel | `zweck: GESCHAEFTSORDNUNGSZWECK, ` | `` | gegeben.zweck",
            "beirat-mittel | empfaenger: DRITTER | `empfaenger: DRITTER, auslagenersatzMitBeleg: ~` | gegeben.auslagenersatzMitBeleg"})
    void eineAenderungMachtIhnFehlerhaft(String pruefung, String vorher, String nachher, String feld, @TempDir Path ordner) throws IOException {
        FehlerhafteFaelleTest.machtFehlerhaft(ordner, pruefung, GUT.get(pruefung), vorher, nachher, feld);
    }
}
