package de.beratungsfolge.werkstatt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RegelnBefehlTest {

    private static final String ENTSCHEIDEND = regel("Entscheidend ist eine Stimme", "vorsprungHoechstens <= 0", "ENTSCHEIDEND");
    private static final String NICHT = regel("Sonst ist sie es nicht", "vorsprungHoechstens > 0", "NICHT_ENTSCHEIDEND");
    private static final String MOEGLICH = regel("Bei niemandem bleibt es offen", "befangene == null", "MOEGLICHERWEISE_ENTSCHEIDEND");
    private static final String FAELLE = "pruefung: mitwirkung\nfaelle:\n"
            + fall("M-1", "2020-10-31", 12, 11, "NICHT_ENTSCHEIDBAR")
            + fall("M-2", "2020-11-01", 12, 11, "ENTSCHEIDEND")
            + fall("M-3", "2020-11-01", 13, 11, "NICHT_ENTSCHEIDEND");

    @TempDir
    Path ordner;

    @Test
    void ohneUnterbefehlKommtDerAufruf() {
        assertThat(lauf().code()).isEqualTo(2);
        assertThat(lauf("loeschen").ausgabe()).startsWith("Aufruf: regeln pruefen [ORDNER]");
        assertThat(lauf("pruefen", "--hilfe").code()).isEqualTo(2);
        assertThat(lauf("pruefen", "a", "b").code()).isEqualTo(2);
        assertThat(lauf("vergleich", "a").code()).isEqualTo(2);
    }

    @Test
    void dieRegelnDesProjektsSindInOrdnung() {
        Befehlslauf lauf = lauf("pruefen", "rules");
        assertThat(lauf.code()).as(lauf.ausgabe()).isZero();
    }

    @Test
    void fehlenderOderLeererOrdner() {
        assertThat(lauf("pruefen", ordner.resolve("fehlt").toString()).code()).isEqualTo(2);
        Befehlslauf leer = lauf("pruefen", ordner.toString());
        assertThat(leer.code()).isEqualTo(2);
        assertThat(leer.ausgabe()).endsWith("ist nicht vorhanden oder enthält keine Regeldatei (*.drl).");
        assertThat(lauf("verzeichnis", ordner.toString()).code()).isEqualTo(2);
        assertThat(lauf("vergleich", ordner.toString(), "rules").code()).isEqualTo(2);
    }

    @Test
    void eineVollstaendigeRegelbasisIstBisAufDasUnerwarteteErgebnisInOrdnung() throws IOException {
        schreibe("a/31.drl", ENTSCHEIDEND + NICHT);
        schreibe("a/31.faelle.yaml", FAELLE);
        schreibe("werte/ladung.yaml", Files.readString(Path.of("rules/werte/ladung.yaml")));
        Befehlslauf lauf = pruefe();
        assertThat(lauf.ausgabe().lines()).contains("Fälle: 3 in 1 Datei, alle bestanden", "Regeln, die in keinem bestandenen Fall feuern: keine",
                        "Grenzen ohne Fall auf beiden Seiten: keine", "Stichtage ohne Fall: keine", "Ergebnisse, die kein Fall erwartet: 1",
                        "    Grund: Kein bestandener Fall erwartet das Ergebnis MOEGLICHERWEISE_ENTSCHEIDEND.")
                .last().isEqualTo("Nicht in Ordnung: 1 Beanstandung; geprüft: 2 Regeln, 3 Fälle, 2 Grenzen, 6 Nachfragen an Stichtagen.");
        assertThat(lauf.code()).isEqualTo(1);
    }

    @Test
    void eineRegelDieInKeinemFallFeuertWirdMitIhrerStelleGenannt() throws IOException {
        schreibe("a/31.drl", ENTSCHEIDEND + NICHT + MOEGLICH);
        schreibe("a/31.faelle.yaml", FAELLE);
        assertThat(pruefe().ausgabe()).contains("""
                Regeln, die in keinem bestandenen Fall feuern: 1
                  a/31.drl, Zeile 15, „Bei niemandem bleibt es offen“
                    Grund: In keinem bestandenen Fall treffen alle Bedingungen dieser Regel zu.
                    Zu tun: In „a/31.faelle.yaml“ einen Fall schreiben, für den sie gilt, und einen, für den sie knapp nicht gilt.
                """);
    }

    @Test
    void einNurKnappUmgangenerSchwellenwertFaelltAuf() throws IOException {
        schreibe("a/31.drl", ENTSCHEIDEND + NICHT);
        schreibe("a/31.faelle.yaml", FAELLE.replace("ja: 13", "ja: 14"));
        Befehlslauf lauf = pruefe();
        assertThat(lauf.code()).isEqualTo(1);
        assertThat(lauf.ausgabe()).contains("Grenzen ohne Fall auf beiden Seiten: 2",
                "Es fehlt ein Fall, der die Grenze „vorsprungHoechstens <= 0“ gerade verfehlt, während die übrigen Bedingungen der Regel zutreffen.",
                "einen Fall schreiben, in dem „vorsprungHoechstens“ um eins größer als „0“ ist.");
    }

    @Test
    void einFehlenderStichtagFaelltAuf() throws IOException {
        schreibe("a/31.drl", ENTSCHEIDEND + NICHT);
        schreibe("a/31.faelle.yaml", FAELLE.replace("2020-11-01", "2020-11-02"));
        assertThat(pruefe().ausgabe()).contains("Am 01.11.2020 ändert sich das Recht der Prüfung mitwirkung; kein Fall hat den Stichtag 01.11.2020.");
    }

    @Test
    void eineLueckeZwischenZweiFassungenFaelltAuf() throws IOException {
        String alt = (ENTSCHEIDEND + NICHT).replace("@gueltigAb(\"2020-11-01\")", "@gueltigAb(\"2020-11-01\") @gueltigBis(\"2025-10-31\")");
        String neu = regel("Neue Fassung", "vorsprungHoechstens < 0", "ENTSCHEIDEND") + regel("Neue Fassung bei Gleichstand", "vorsprungHoechstens <= 0",
                "ENTSCHEIDEND") + regel("Neue Fassung sonst", "vorsprungHoechstens > 0", "NICHT_ENTSCHEIDEND");
        schreibe("a/31.drl", alt + neu.replace("2020-11-01", "2025-11-01"));
        schreibe("a/31.faelle.yaml", FAELLE + fall("M-4", "2021-01-01", 11, 11, "ENTSCHEIDEND").replace("[JA]", "[NEIN, NEIN]")
                + fall("M-5", "2021-01-01", 12, 11, "ENTSCHEIDEND").replace("[JA]", "[JA, JA]"));
        assertThat(pruefe().ausgabe()).containsPattern("a/31.faelle.yaml, Zeile \\d, Fall M-5, am 01.11.2025\n    Grund: Mehrere Regeln stellen ein Ergebnis fest");
    }

    @Test
    void eineKaputteRegelWirdMitDateiUndZeileGenannt() throws IOException {
        schreibe("a/31.drl", ENTSCHEIDEND + NICHT.replace("vorsprungHoechstens", "vorsprungHoechsten"));
        Befehlslauf lauf = pruefe();
        assertThat(lauf.code()).isEqualTo(1);
        assertThat(lauf.ausgabe()).contains("Regeln: nicht lesbar\n  a/31.drl, Zeile ").doesNotContain("Exception")
                .endsWith("Die Fälle laufen erst, wenn alle Regeln lesbar sind.");
    }

    @Test
    void einFehlgeschlagenerFallZaehltNichtAlsAbdeckung() throws IOException {
        schreibe("a/31.drl", ENTSCHEIDEND + NICHT);
        schreibe("a/31.faelle.yaml", FAELLE.replace("13, nein: 11, befangene: [JA]}, erwartet: {ergebnis: NICHT_ENTSCHEIDEND",
                "13, nein: 11, befangene: [JA]}, erwartet: {ergebnis: ENTSCHEIDEND"));
        assertThat(pruefe().ausgabe()).contains("Fälle: 3 in 1 Datei, 1 nicht bestanden",
                "  fehlgeschlagen  a/31.faelle.yaml  M-3  ergebnis: erwartet ENTSCHEIDEND, erhalten NICHT_ENTSCHEIDEND",
                "Regeln, die in keinem bestandenen Fall feuern: 1");
    }

    @Test
    void dasVerzeichnisFuehrtVonDerNormZuRegelUndFall() throws IOException {
        schreibe("a/31.drl", ENTSCHEIDEND + NICHT);
        schreibe("a/31.faelle.yaml", FAELLE);
        Befehlslauf lauf = lauf("verzeichnis", ordner.toString());
        assertThat(lauf.code()).isZero();
        assertThat(lauf.ausgabe()).contains("### § 31 GO NRW", "- Entscheidend ist eine Stimme", "[31.drl:1](../" + ordner + "/a/31.drl#L1) · gilt ab 01.11.2020",
                "Prüfung `mitwirkung`: [Befangenheit nachträglich festgestellt]", "1 Fall: [31.faelle.yaml](../" + ordner + "/a/31.faelle.yaml) M-2",
                "| `beschlussfaehigkeit` | noch keine | ", "[Sitzungsverlauf](../processes/sitzungsverlauf/sitzungsverlauf.bpmn): "
                        + "„Einladung und Beschlussfähigkeit feststellen“");
    }

    @Test
    void derVergleichSagtWasSichAendert() throws IOException {
        schreibe("alt/a/31.drl", ENTSCHEIDEND + NICHT);
        schreibe("alt/a/31.faelle.yaml", FAELLE);
        schreibe("gleich/a/31.drl", "// Nur ein Kommentar\n" + NICHT + ENTSCHEIDEND);
        schreibe("gleich/a/31.faelle.yaml", FAELLE);
        schreibe("neu/a/31.drl", ENTSCHEIDEND.replace("<= 0", "<= 1") + NICHT.replace("> 0", "> 1") + MOEGLICH);
        schreibe("neu/a/31.faelle.yaml", FAELLE + fall("M-4", "2021-01-01", 20, 11, "NICHT_ENTSCHEIDEND"));
        Befehlslauf gleich = lauf("vergleich", ordner.resolve("alt").toString(), ordner.resolve("gleich").toString());
        assertThat(gleich.code()).isZero();
        assertThat(gleich.ausgabe()).endsWith("Nichts ändert sich.");
        Befehlslauf neu = lauf("vergleich", ordner.resolve("alt").toString(), ordner.resolve("neu").toString());
        assertThat(neu.code()).isEqualTo(1);
        assertThat(neu.ausgabe()).contains("Regeln: 3 Änderungen\n", "  neu       „Bei niemandem bleibt es offen“ (§ 31 Abs. 6 GO NRW)\n",
                        "  geändert  „Entscheidend ist eine Stimme“", "Fälle: 1 Änderung\n  neu       a/31.faelle.yaml  M-4\n", """
                        Antworten auf 4 Fälle: 1 anders
                          a/31.faelle.yaml  M-3
                            Ergebnis: NICHT_ENTSCHEIDEND → ENTSCHEIDEND
                            Satz: """)
                .endsWith("1 Fall wird anders beantwortet.");
    }

    @Test
    void derVergleichZeigtFaelleOhneAntwort() throws IOException {
        schreibe("alt/a/31.drl", ENTSCHEIDEND + NICHT);
        schreibe("alt/a/31.faelle.yaml", FAELLE);
        schreibe("neu/a/31.drl", ENTSCHEIDEND.replace("<= 0", "<= 1") + NICHT);
        schreibe("neu/a/31.faelle.yaml", FAELLE);
        Befehlslauf lauf = lauf("vergleich", ordner.resolve("alt").toString(), ordner.resolve("neu").toString());
        assertThat(lauf.code()).isEqualTo(1);
        assertThat(lauf.ausgabe()).contains("  a/31.faelle.yaml  M-3\n    vorher:  NICHT_ENTSCHEIDEND. ", "    nachher: keine Antwort: Mehrere Regeln stellen ein Ergebnis fest: ");
    }

    private Befehlslauf pruefe() {
        return lauf("pruefen", ordner.toString());
    }

    private static Befehlslauf lauf(String... angaben) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = RegelnBefehl.ausfuehren(List.of(angaben), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Befehlslauf(code, bytes.toString(StandardCharsets.UTF_8).strip());
    }

    private void schreibe(String name, String text) throws IOException {
        Files.createDirectories(ordner.resolve(name).getParent());
        Files.writeString(ordner.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String regel(String name, String bedingung, String ergebnis) {
        return """
                rule "%s"
                    @norm("§ 31 Abs. 6 GO NRW") @gueltigAb("2020-11-01")
                when
                    Mitwirkung( %s )
                then
                    befund.ergebnis( "%s", "%s" );
                end
                """.formatted(name, bedingung, ergebnis, name);
    }

    private static String fall(String id, String stichtag, int ja, int nein, String ergebnis) {
        return "  - {id: " + id + ", titel: Ein Fall, stichtag: " + stichtag + ", gegeben: {ja: " + ja + ", nein: " + nein
                + ", befangene: [JA]}, erwartet: {ergebnis: " + ergebnis + "}}\n";
    }
}
