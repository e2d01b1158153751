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
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** @return SHA-256 of the text in UTF-8, hexadecimal */
    static String hash(String text) {
        try {
            byte[] summe = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summe);
        } catch (NoSuchAlgorithmException fehler) {
            throw new IllegalStateException("Jede Java-Laufzeit kennt SHA-256", fehler);
        }
    }

    /** @return the entry's hash: over every column except the content itself, which enters by its own hash */
    static String hash(Eintrag eintrag) {
        return hash(eintrag.vorgang(), eintrag.laufnummer(), eintrag.art(), eintrag.schritt(), eintrag.person(),
                eintrag.geschehenAm(), eintrag.erfasstAm(), eintrag.regelfassung(), eintrag.inhaltHash(),
                eintrag.vorgaengerHash());
    }

    private static String hash(String vorgang, int laufnummer, Eintragsart art, String schritt, String person,
                               LocalDateTime geschehenAm, OffsetDateTime erfasstAm, String regelfassung, String inhaltHash,
                               String vorgaengerHash) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("vorgang", vorgang);
        felder.put("laufnummer", laufnummer);
        felder.put("art", art);
        felder.put("schritt", schritt);
        felder.put("person", person);
        felder.put("geschehenAm", geschehenAm.toString());
        felder.put("erfasstAm", erfasstAm.toInstant().toString());
        felder.put("regelfassung", regelfassung);
        felder.put("inhaltHash", inhaltHash);
        felder.put("vorgaengerHash", vorgaengerHash);
        return hash(kanonisch(felder));
    }
}
