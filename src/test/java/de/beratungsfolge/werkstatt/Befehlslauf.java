package de.beratungsfolge.werkstatt;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command with what it printed. */
record Befehlslauf(int code, String ausgabe) {

    /** With the rule base all tests share, so that it is compiled once. */
    static Befehlslauf mitRegelnDesProjekts(List<String> ordner) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = new FaelleBefehl(new PrintStream(bytes, true, StandardCharsets.UTF_8)).laufe(ordner, Faelle.REGELWERK);
        return new Befehlslauf(code, bytes.toString(StandardCharsets.UTF_8).strip());
    }

    static Befehlslauf vonAussen(String... angaben) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = FaelleBefehl.ausfuehren(List.of(angaben), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Befehlslauf(code, bytes.toString(StandardCharsets.UTF_8).strip());
    }
}
