package de.beratungsfolge.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One entry of the record. Never changed after it was written.
 *
 * @param vorgang        the chain it belongs to: a paper's number or a meeting's Kennung
 * @param laufnummer     position in the chain, from 1
 * @param schritt        German name of the step
 * @param geschehenAm    local time at which it happened, as people entered it
 * @param erfasstAm      moment at which the program recorded it, whatever the time zone of the server
 * @param inhalt         canonical JSON (RFC 8785); may be deleted later by law, the hash stays
 * @param inhaltHash     SHA-256 of {@code inhalt}, hexadecimal
 * @param vorgaengerHash hash of the entry before, or 64 zeros
 * @param hash           SHA-256 over everything but {@code inhalt}
 * @param regelfassung   hash of the rule base that found the result, or null
 */
@Table("protokoll_eintrag")
public record Eintrag(
        @Id Long id,
        String vorgang,
        int laufnummer,
        Eintragsart art,
        String schritt,
        String person,
        LocalDateTime geschehenAm,
        OffsetDateTime erfasstAm,
        String regelfassung,
        String inhalt,
        String inhaltHash,
        String vorgaengerHash,
        String hash) {

    /** Reads a row with all its columns; a kind that does not exist becomes null, it fits no hash. */
    public static Eintrag aus(ResultSet zeile, int nummer) throws SQLException {
        return new Eintrag(zeile.getLong("id"), zeile.getString("vorgang"), zeile.getInt("laufnummer"), art(zeile.getString("art")),
                zeile.getString("schritt"), zeile.getString("person"), zeile.getObject("geschehen_am", LocalDateTime.class),
                zeile.getObject("erfasst_am", OffsetDateTime.class), zeile.getString("regelfassung"), zeile.getString("inhalt"),
                zeile.getString("inhalt_hash"), zeile.getString("vorgaenger_hash"), zeile.getString("hash"));
    }

    private static Eintragsart art(String name) {
        return Arrays.stream(Eintragsart.values()).filter(art -> art.name().equals(name)).findFirst().orElse(null);
    }

    Eintrag mit(Long neueId, String neuerHash) {
        return new Eintrag(neueId, vorgang, laufnummer, art, schritt, person, geschehenAm, erfasstAm, regelfassung, inhalt,
                inhaltHash, vorgaengerHash, neuerHash);
    }
}
