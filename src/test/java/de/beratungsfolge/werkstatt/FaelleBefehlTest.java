package de.beratungsfolge.werkstatt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FaelleBefehlTest {

    private static final String KOPF = "pruefung: mitwirkung\nfaelle:\n";

    @TempDir
    Path ordner;

    @Test
    void allesBestandenMitDenRegelnDesProgramms() throws IOException {
        schreibe("a.yaml", KOPF + fall("M-1", "ENTSCHEIDEND"));
        schreibe("tiefer/noch/b.yaml", KOPF + fall("M-1", "ENTSCHEIDEND"));
        schreibe("liesmich.txt", "kein Fall");
        Befehlslauf lauf = Befehlslauf.vonAussen(ordner.toString());
        assertThat(lauf).isEqualTo(new Befehlslauf(0, "2 bestanden, 0 fehlgeschlagen, 0 fehlerhaft"));
    }

    @Test
    void einUmgekehrterFallIstFehlgeschlagen() throws IOException {
        schreibe("a.yaml", KOPF + fall("M-1", "NICHT_ENTSCHEIDEND") + fall("M-2", "ENTSCHEIDEND"));
        Befehlslauf lauf = lauf();
        assertThat(lauf.code()).isEqualTo(1);
        assertThat(lauf.ausgabe().lines()).containsExactly(
                "fehlgeschlagen  " + ordner.resolve("a.yaml") + "  M-1  ergebnis: erwartet NICHT_ENTSCHEIDEND, erhalten ENTSCHEIDEND",
                "1 bestanden, 1 fehlgeschlagen, 0 fehlerhaft");
    }

    @Test
    void doppelteKennungUndUnlesbaresLassenDieUebrigenLaufen() throws IOException {
        schreibe("a.yaml", KOPF + fall("M-1", "ENTSCHEIDEND") + fall("M-1", "ENTSCHEIDEND") + "  - kein Fall\n");
        schreibe("b.yaml", "pruefung: [mitwirkung\nfaelle: {");
        schreibe("c.yaml", "");
        Files.write(ordner.resolve("d.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        schreibe("e.yaml", "nur Text");
        Befehlslauf lauf = lauf();
        assertThat(lauf.code()).isEqualTo(1);
        assertThat(lauf.ausgabe()).endsWith("1 bestanden, 0 fehlgeschlagen, 6 fehlerhaft").doesNotContain("Exception")
                .contains("a.yaml  M-1  id: kommt in der Datei schon vor", "b.yaml  (Datei)  Datei: kein lesbares YAML (Zeile 2)",
                        "c.yaml  (Datei)  Datei: die Datei ist leer", "d.yaml  (Datei)  Datei: nicht als UTF-8-Text lesbar");
    }

    @Test
    void unbekanntePruefungenSindFehlerhaft() throws IOException {
        schreibe("b.yaml", "pruefung: losbude\nfaelle:\n" + fall("L-1", "LOS") + fall("L-2", "LOS"));
        schreibe("c.yaml", "pruefung: losbude\nfaelle: []\n");
        schreibe("d.yaml", "faelle:\n" + fall("L-1", "LOS"));
        Befehlslauf lauf = lauf();
        assertThat(lauf.code()).isEqualTo(1);
        assertThat(lauf.ausgabe()).endsWith("0 bestanden, 0 fehlgeschlagen, 4 fehlerhaft")
                .contains("L-2  pruefung: „losbude“ ist keine bekannte Prüfung");
    }

    @Test
    void fehlenderOderLeererOrdner() throws IOException {
        schreibe("voll/a.yaml", KOPF + fall("M-1", "ENTSCHEIDEND"));
        Files.createDirectory(ordner.resolve("leer"));
        assertThat(Befehlslauf.mitRegelnDesProjekts(List.of(ordner.resolve("leer").toString())).code()).isEqualTo(2);
        Befehlslauf lauf = Befehlslauf.mitRegelnDesProjekts(List.of(ordner.resolve("fehlt").toString(), ordner.resolve("voll").toString()));
        assertThat(lauf.code()).isEqualTo(2);
        assertThat(lauf.ausgabe()).endsWith("1 bestanden, 0 fehlgeschlagen, 0 fehlerhaft");
        schreibe("leer/a.yaml", "pruefung: mitwirkung\nfaelle: []\n");
        assertThat(Befehlslauf.mitRegelnDesProjekts(List.of(ordner.resolve("leer").toString())).code()).isEqualTo(2);
    }

    @Test
    void ohneOrdnerKommtDerAufruf() {
        assertThat(Befehlslauf.vonAussen().code()).isEqualTo(2);
        assertThat(Befehlslauf.vonAussen("--hilfe").ausgabe()).startsWith("Aufruf: faelle")
                .endsWith("0 bestanden, 0 fehlgeschlagen, 0 fehlerhaft");
    }

    @Test
    void regelnAusEinemAnderenOrdner() throws IOException {
        schreibe("faelle/a.yaml", KOPF + fall("M-1", "NICHT_ENTSCHEIDEND"));
        schreibe("regeln/probe.drl", """
                rule "Nichts ist entscheidend"
                    @norm("§ 31 Abs. 6 GO NRW") @gueltigAb("2020-11-01")
                when
                    Mitwirkung()
                then
                    befund.ergebnis( "NICHT_ENTSCHEIDEND", "Nichts" );
                end
                """);
        String faelle = ordner.resolve("faelle").toString();
        assertThat(Befehlslauf.vonAussen("--regeln", ordner.resolve("regeln").toString(), faelle).code()).isZero();
        assertThat(Befehlslauf.vonAussen("--regeln", ordner.resolve("fehlt").toString(), faelle).code()).isEqualTo(2);
        schreibe("regeln/kaputt.drl", "rule \"x\" salience 3 when then end");
        Befehlslauf kaputt = Befehlslauf.vonAussen(faelle, "--regeln", ordner.resolve("regeln").toString());
        assertThat(kaputt.code()).isEqualTo(1);
        assertThat(kaputt.ausgabe()).contains("Regeln nicht ladbar: kaputt.drl, Zeile 1: „salience“ ist nicht zulässig");
    }

    @Test
    void eineFalldateiFragtUnterDerAnderenLesart() throws IOException {
        String fall = "faelle:\n  - {id: A-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, "
                + "gegenstand: AUSSCHUSSBILDUNG, ja: 20, nein: 15}, erwartet: {ergebnis: ABGELEHNT}}\n";
        schreibe("a.yaml", "pruefung: abstimmung\nlesarten: {Bildung der Ausschüsse: Mehrheit aller Ratsmitglieder}\n" + fall);
        assertThat(lauf()).isEqualTo(new Befehlslauf(0, "1 bestanden, 0 fehlgeschlagen, 0 fehlerhaft"));
        schreibe("a.yaml", "pruefung: abstimmung\n" + fall);
        assertThat(lauf().ausgabe()).endsWith("0 bestanden, 1 fehlgeschlagen, 0 fehlerhaft");
        schreibe("a.yaml", "pruefung: abstimmung\nlesarten: {Bildung der Ausschüsse: zwei Drittel}\n" + fall);
        assertThat(lauf().ausgabe()).contains("Für die Lesart „Bildung der Ausschüsse: zwei Drittel“ gibt es keine Regeln.")
                .endsWith("0 bestanden, 1 fehlgeschlagen, 0 fehlerhaft");
        schreibe("a.yaml", "pruefung: abstimmung\nlesarten: [Bildung der Ausschüsse]\n" + fall);
        assertThat(lauf().ausgabe()).contains("(Datei)  lesarten: muss zu jeder Frage eine Antwort nennen").doesNotContain("Exception");
    }

    private Befehlslauf lauf() {
        return Befehlslauf.mitRegelnDesProjekts(List.of(ordner.toString()));
    }

    private void schreibe(String name, String text) throws IOException {
        Files.createDirectories(ordner.resolve(name).getParent());
        Files.writeString(ordner.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String fall(String id, String ergebnis) {
        return "  - {id: " + id + ", titel: Ein Fall, stichtag: 2021-12-07, gegeben: {ja: 12, nein: 11, befangene: [JA]}, erwartet: {ergebnis: "
                + ergebnis + "}}\n";
    }
}
