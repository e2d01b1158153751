package de.beratungsfolge.pruefung.last;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs from copy to copy: numbers of papers, days, ids of rows, ids of the engine. All keep their length where they can, so
 * that everything sorts as it did.
 */
final class Abbildung {

    private static final Pattern STELLE = Pattern.compile("(?<uuid>(?<id8>[0-9a-f]{8})(?<mitte>-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)[0-9a-f]{12})"
            + "|(?<![0-9])(?<tag>20\\d\\d-\\d\\d-\\d\\d)(?!\\d)|(?<![0-9])" + Lastspiel.REIHE + "(?<nummer>/1\\d{4})(?!\\d)"
            + "|Datenstand (?<tabelle>[a-z_]+) (?<zeile>\\d++)(?![0-9a-f-])"
            + "|\"(?<feld>befundEintrag|stationId|punktId|drucksacheId|anliegenId)(?<zu>\\\\?\":)(?<wert>\\d+)");
    private static final Map<String, String> FELDER = Map.of("befundEintrag", "protokoll_eintrag", "stationId", "station",
            "punktId", "tagesordnungspunkt", "drucksacheId", "drucksache", "anliegenId", "anliegen");

    private final Map<String, Versatz> versatz;
    private final Set<String> bleibende;

    /**
     * @param versatz   by copied table
     * @param bleibende ids of the engine that do not belong to what is copied
     */
    Abbildung(Map<String, Versatz> versatz, Set<String> bleibende) {
        this.versatz = versatz;
        this.bleibende = bleibende;
    }

    boolean kopiert(String tabelle) {
        return versatz.containsKey(tabelle);
    }

    long id(String tabelle, long id, int kopie) {
        return versatz.get(tabelle).neu(id, kopie);
    }

    /** @return by how many days everything in this copy is later; the month of the played meetings stays as it was played */
    static long tage(int kopie) {
        return kopie == 0 ? 0 : Lastspiel.REST_DES_MONATS + (long) kopie * Lastspiel.TAGE;
    }

    /** @return the text with everything in it that differs */
    Vorlage text(String text) {
        Vorlage.Bau bau = Vorlage.bau();
        Matcher stelle = STELLE.matcher(text);
        int bis = 0;
        while (stelle.find()) {
            bau.fest(text.substring(bis, stelle.start()));
            platz(stelle, bau);
            bis = stelle.end();
        }
        return bau.fest(text.substring(bis)).fertig();
    }

    private void platz(Matcher stelle, Vorlage.Bau bau) {
        if (stelle.group("uuid") != null) {
            uuid(stelle.group("uuid"), stelle.group("id8"), stelle.group("mitte"), bau);
        } else if (stelle.group("tag") != null) {
            LocalDate tag = LocalDate.parse(stelle.group("tag"));
            bau.platz(lauf -> tag.plusDays(tage(lauf.kopie)).toString());
        } else if (stelle.group("nummer") != null) {
            bau.platz(lauf -> String.valueOf(Lastspiel.REIHE + lauf.kopie)).fest(stelle.group("nummer"));
        } else if (stelle.group("tabelle") != null) {
            bau.fest("Datenstand " + stelle.group("tabelle") + " ");
            nummer(stelle.group("tabelle"), stelle.group("zeile"), bau);
        } else {
            bau.fest("\"" + stelle.group("feld") + stelle.group("zu"));
            nummer(FELDER.get(stelle.group("feld")), stelle.group("wert"), bau);
        }
    }

    /** The engine's ids differ in their first part only; the rest becomes the end, so that one copy's stand together in an index. */
    private void uuid(String ganze, String anfang, String mitte, Vorlage.Bau bau) {
        if (bleibende.contains(ganze)) {
            bau.fest(ganze);
        } else {
            bau.platz(lauf -> lauf.kopie == 0 ? ganze : lauf.marke + mitte + "00fc" + anfang);
        }
    }

    /** An id of a row of this table. */
    void nummer(String tabelle, String id, Vorlage.Bau bau) {
        Versatz wie = versatz.get(tabelle);
        if (wie == null) {
            bau.fest(id);
        } else {
            long alte = Long.parseLong(id);
            bau.platz(lauf -> Long.toString(wie.neu(alte, lauf.kopie)));
        }
    }
}
