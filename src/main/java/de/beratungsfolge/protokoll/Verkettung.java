package de.beratungsfolge.protokoll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical form and hashes of entries. */
final class Verkettung {

    /** What the first entry of a chain names as its predecessor. */
    static final String ANFANG = "0".repeat(64);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Verkettung() {
    }

    /** @return the content as canonical JSON (RFC 8785) */
    static String kanonisch(Object inhalt) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(inhalt)).getEncodedString();
        } catch (JsonProcessingException fehler) {
            throw new IllegalArgumentException("Der Inhalt lässt sich nicht als JSON schreiben", fehler);
        } catch (IOException fehler) {
            throw new IllegalStateException("Der Inhalt lässt sich nicht in die kanonische Form bringen", fehler);
        }
    }

    /** @return texts and numbers as canonical JSON */
    static String flach(SortedMap<String, ?> felder) {
        String form = Flachform.von(felder);
        return form == null ? kanonisch(felder) : form;
    }

    /** @return the content as it was before it became JSON
     *  @throws IllegalArgumentException if it never was such a content */
    static <T> T lesen(String inhalt, Class<T> art) {
        try {
            return JSON.readValue(inhalt, art);
        } catch (JsonProcessingException fehler) {
            throw new IllegalArgumentException("Der Inhalt ist kein " + art.getSimpleName(), fehler);
        }
    }

    /** @return SHA-256 of the text in UTF-8, hexadecimal */
    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return SHA-256, hexadecimal */
    static String hash(byte[] inhalt) {
        return HexFormat.of().formatHex(summe().digest(inhalt));
    }

    /** @return a running SHA-256 for what comes in pieces */
    static MessageDigest summe() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fehler) {
            throw new IllegalStateException("Jede Java-Laufzeit kennt SHA-256", fehler);
        }
    }

    /**
     * @return the entry's hash: over every column except the content itself, which enters by its own hash, and the id where the
     *         entry has none yet
     */
    static String hash(Eintrag eintrag) {
        SortedMap<String, Object> felder = new TreeMap<>();
        if (eintrag.id() != null) {
            felder.put("id", eintrag.id());
        }
        felder.put("vorgang", eintrag.vorgang());
        felder.put("laufnummer", eintrag.laufnummer());
        felder.put("art", eintrag.art() == null ? null : eintrag.art().name());
        felder.put("schritt", eintrag.schritt());
        felder.put("person", eintrag.person());
        felder.put("geschehenAm", eintrag.geschehenAm().toString());
        felder.put("erfasstAm", eintrag.erfasstAm().toInstant().toString());
        felder.put("regelfassung", eintrag.regelfassung());
        felder.put("inhaltHash", eintrag.inhaltHash());
        felder.put("vorgaengerHash", eintrag.vorgaengerHash());
        return hash(flach(felder));
    }

    /** @return whether the hash is the entry's; the oldest entries were hashed without their id */
    static boolean stimmt(Eintrag eintrag) {
        return hash(eintrag).equals(eintrag.hash()) || hash(eintrag.mit(null, null)).equals(eintrag.hash());
    }
}
