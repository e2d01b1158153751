package de.beratungsfolge.sitzungen;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Something the minutes say that the record contradicts, or that they leave out.
 *
 * @param kennung the same for the same contradiction at the same place
 * @param ort     where it stands, e.g. {@code TOP 3, Verlauf}
 * @param satz    German sentence
 */
public record Widerspruch(String kennung, String ort, String satz) {

    static Widerspruch an(String ort, String satz) {
        String kennung = UUID.nameUUIDFromBytes((ort + "\n" + satz).getBytes(StandardCharsets.UTF_8)).toString();
        return new Widerspruch(kennung.replace("-", "").substring(0, 16), ort, satz);
    }
}
