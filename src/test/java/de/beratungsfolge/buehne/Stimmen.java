package de.beratungsfolge.buehne;

import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import de.beratungsfolge.sitzungen.Stimmeneingabe.Weise;
import java.util.Map;

/** Votes as the form submits them. */
public final class Stimmen {

    private static final String TEXT = "Der Ausschuss beschließt Bänke.";

    private Stimmen() {
    }

    /** @return an open, unanimous vote */
    public static Stimmeneingabe einstimmig() {
        return new Stimmeneingabe("OFFEN", null, null, Weise.EINSTIMMIG, null, null, null, null, null, TEXT);
    }

    /** @return an open vote, unanimous but for abstentions */
    public static Stimmeneingabe einstimmigBei(int enthaltungen) {
        return new Stimmeneingabe("OFFEN", null, null, Weise.EINSTIMMIG_BEI_ENTHALTUNGEN, null, null, enthaltungen, null,
                null, TEXT);
    }

    /** @return an open vote in numbers */
    public static Stimmeneingabe zahlen(int ja, int nein, int enthaltungen) {
        return new Stimmeneingabe("OFFEN", null, null, Weise.ZAHLEN, ja, nein, enthaltungen, null, null, TEXT);
    }

    /** @return a secret vote in numbers */
    public static Stimmeneingabe geheim(int ja, int nein, int enthaltungen, int ungueltig) {
        return new Stimmeneingabe("GEHEIM", null, null, Weise.ZAHLEN, ja, nein, enthaltungen, ungueltig, null, TEXT);
    }

    /** @return a named vote */
    public static Stimmeneingabe namentlich(Map<Long, Stimme> stimmen) {
        return new Stimmeneingabe("NAMENTLICH", null, null, Weise.EINZELSTIMMEN, null, null, null, null, stimmen, TEXT);
    }

    /** @return the same votes on another text */
    public static Stimmeneingabe ueber(String text, Stimmeneingabe e) {
        return new Stimmeneingabe(e.form(), e.formBegruendung(), e.gegenstand(), e.weise(), e.ja(), e.nein(),
                e.enthaltungen(), e.ungueltig(), e.einzelstimmen(), text, e.buergermeisterStimme());
    }

    /** @return the same votes on another subject, with the mayor's own vote */
    public static Stimmeneingabe ueber(Abstimmungsgegenstand gegenstand, Stimme buergermeister, Stimmeneingabe e) {
        return new Stimmeneingabe(e.form(), e.formBegruendung(), gegenstand, e.weise(), e.ja(), e.nein(),
                e.enthaltungen(), e.ungueltig(), e.einzelstimmen(), e.beschlusstext(), buergermeister);
    }
}
