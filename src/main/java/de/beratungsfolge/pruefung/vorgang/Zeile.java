package de.beratungsfolge.pruefung.vorgang;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.worte.Aenderung;
import de.beratungsfolge.pruefung.worte.Feld;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One entry of the timeline.
 *
 * @param id           of the entry; its anchor is {@code eintrag-} and this
 * @param laufnummer   position in its chain
 * @param art          what kind of entry, in words
 * @param person       login name
 * @param name         of that person
 * @param rollen       of that person today
 * @param felder       content in words, for a step
 * @param vergleich    what the changes are compared with, as a heading; empty: with nothing
 * @param aenderungen  what changed; empty: there was nothing to compare, or nothing differs
 * @param befund       for a finding, otherwise null
 * @param feststellung for an establishment, otherwise null
 * @param geloescht    the content was deleted by law
 * @param inhalt       content as recorded; null where it was deleted
 */
public record Zeile(long id, String vorgang, int laufnummer, String art, String schritt, String person, String name, String rollen,
                    LocalDateTime geschehenAm, OffsetDateTime erfasstAm, List<Feld> felder, String vergleich,
                    List<Aenderung> aenderungen, Befundteil befund, Feststellungteil feststellung, boolean geloescht, JsonNode inhalt,
                    String inhaltHash, String vorgaengerHash, String hash, String regelfassung) {

    private static final int WENIGE = 8;
    private static final int KURZ = 400;

    /**
     * What the rules found.
     *
     * @param pruefung name of the check
     * @param pfad     the rules that fired, each with the facts it looked at
     * @param anders   what would have changed the result, or an empty text
     */
    public record Befundteil(String pruefung, String ergebnis, String satz, List<String> normen, List<String> hinweise,
                             List<Regelschritt> pfad, String anders) {
    }

    /** A rule that fired. */
    public record Regelschritt(String regel, String fundstelle, List<String> normen, List<Feld> fakten, String lesart) {
    }

    /**
     * What a person established.
     *
     * @param befundEintrag the finding upon which
     * @param begruendung   null where it follows the finding
     */
    public record Feststellungteil(long befundEintrag, String pruefung, String befund, String festgestellt, boolean abweichung,
                                   String begruendung) {
    }

    /** @return when it was recorded, as the clock here shows it */
    public LocalDateTime erfasstOertlich() {
        return erfasstAm.atZoneSameInstant(Datum.ZONE).toLocalDateTime();
    }

    /** @return whether what was entered is so little that it need not be folded away */
    public boolean kurz() {
        return felder.size() <= WENIGE && felder.stream().mapToInt(feld -> feld.wert().length()).sum() <= KURZ;
    }

    /** @return the name of its place on the page */
    public String anker() {
        return "eintrag-" + id;
    }

    /** @return whether somebody established something else than the rules found */
    public boolean abweichung() {
        return feststellung != null && feststellung.abweichung();
    }
}
