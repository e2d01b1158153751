package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.Map;

/**
 * The votes on an item as entered: in words, in numbers, or member by member.
 *
 * @param form            how it was voted: OFFEN, NAMENTLICH or GEHEIM
 * @param formBegruendung reason where the form differs from what the rules found
 * @param gegenstand      subject; null: a plain resolution or recommendation
 * @param enthaltungen    used with {@code EINSTIMMIG_BEI_ENTHALTUNGEN} and {@code ZAHLEN}
 * @param einzelstimmen   vote per person id, for a named vote
 * @param beschlusstext   the text that was voted on
 * @param buergermeisterStimme how the mayor voted, already inside the numbers; null: not stated (in a named vote it
 *                        follows from the single votes)
 */
public record Stimmeneingabe(String form, String formBegruendung, Abstimmungsgegenstand gegenstand, Weise weise,
                             Integer ja, Integer nein, Integer enthaltungen, Integer ungueltig,
                             Map<Long, Stimme> einzelstimmen, String beschlusstext,
                             Stimme buergermeisterStimme) {

    /** Votes without a statement how the mayor voted. */
    public Stimmeneingabe(String form, String formBegruendung, Abstimmungsgegenstand gegenstand, Weise weise,
                          Integer ja, Integer nein, Integer enthaltungen, Integer ungueltig,
                          Map<Long, Stimme> einzelstimmen, String beschlusstext) {
        this(form, formBegruendung, gegenstand, weise, ja, nein, enthaltungen, ungueltig, einzelstimmen, beschlusstext,
                null);
    }

    /** In what way the votes are given. */
    public enum Weise {
        EINSTIMMIG, EINSTIMMIG_BEI_ENTHALTUNGEN, ZAHLEN, EINZELSTIMMEN
    }
}
