package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what may not be kept any longer. Of an entry number, kind, step, time and hashes stay, so that its chain can still be
 * recomputed; an entry of the chain {@value #KETTE} says what was deleted and why, and holds a hash over what was left. Anything
 * that is missing without such an entry is taken for an attack.
 */
@Service
public class Loeschungen {

    static final String KETTE = "Löschungen";
    /** Stands where the name of a person stood. */
    static final String NIEMAND = "(gelöscht)";

    private final JdbcClient datenbank;
    private final Protokoll protokoll;
    private final Datenspur datenspur;
    private final Clock uhr;
    private final Tabellen tabellen = Tabellen.lesen();

    Loeschungen(JdbcClient datenbank, Protokoll protokoll, Datenspur datenspur, Clock uhr) {
        this.datenbank = datenbank;
        this.protokoll = protokoll;
        this.datenspur = datenspur;
        this.uhr = uhr;
    }

    /** Content of an entry.
     *
     * @param bis  the content of this entry of the Vorgang and of all before it is gone
     * @param rest hash over what is left of these entries; null: not recorded */
    record Inhalt(String vorgang, int bis, String grund, String rest) {
    }

    /** Rows by the table they stand in.
     *
     * @param schluessel their keys as text */
    public record Zeilen(String tabelle, Collection<String> schluessel) {
    }

    /**
     * Deletes the contents of all entries that the chain has now, and who made them.
     *
     * @param grund period and norm, who ordered it, and why
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void loeschen(String vorgang, String grund, String person) {
        leeren(vorgang, letzter(vorgang), grund, person, true);
    }

    /** Deletes the contents of the first entries of a chain, and who made them.
     *
     * @param bis number of the last of them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void loeschen(String vorgang, int bis, String grund, String person) {
        leeren(vorgang, Math.min(bis, letzter(vorgang)), grund, person, true);
    }

    /**
     * Deletes rows and what the record kept of them. Other rows whose changes stood in the same chain are recorded anew as they are.
     *
     * @param zeilen    in this order
     * @param loeschung deletes them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zeilen(List<Zeilen> zeilen, String grund, String person, Runnable loeschung) {
        Set<String> ketten = new TreeSet<>();
        List<Zeile> alle = new ArrayList<>();
        zeilen.forEach(eine -> eine.schluessel().forEach(einer -> alle.add(new Zeile(eine.tabelle(), einer))));
        Kettenwahl wahl = new Kettenwahl(tabellen, new Zeilenleser(datenbank, tabellen), Map.of(), Map.of());
        alle.forEach(zeile -> ketten.add(wahl.kette(zeile)));
        alle.forEach(zeile -> datenspur.aendert(zeile.tabelle(), zeile.schluessel()));
        loeschung.run();
        for (String kette : ketten) {
            Set<Zeile> bleiben = new TreeSet<>(zeilenIn(kette));
            alle.forEach(bleiben::remove);
            leeren(kette, letzter(kette), grund, person, false);
            bleiben.forEach(zeile -> datenspur.neu(zeile.tabelle(), zeile.schluessel()));
        }
    }

    /** Deletes rows of our own tables by SQL, in this order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zeilen(List<Zeilen> zeilen, String grund, String person) {
        zeilen(zeilen, grund, person, () -> zeilen.forEach(eine -> eine.schluessel().forEach(einer -> datenbank
                .sql("delete from " + eine.tabelle() + " where " + tabellen.schluesselspalte(eine.tabelle()) + " = :schluessel")
                .param("schluessel", tabellen.schluessel(eine.tabelle(), einer)).update())));
    }

    private Set<Zeile> zeilenIn(String kette) {
        Zeilenfolge folge = new Zeilenfolge(kette);
        protokoll.vorgang(kette).forEach(eintrag -> folge.naechster(eintrag).ifPresent(abweichung -> {
            throw new IllegalStateException(abweichung.satz());
        }));
        return folge.staende().keySet();
    }

    private void leeren(String vorgang, int bis, String grund, String person, boolean auchWer) {
        datenbank.sql("update protokoll_eintrag set inhalt = null" + (auchWer ? ", person = '" + NIEMAND + "'" : "")
                + " where vorgang = :vorgang and laufnummer <= :bis").param("vorgang", vorgang).param("bis", bis).update();
        Grabsteine reste = new Grabsteine();
        protokoll.vorgang(vorgang).stream().filter(eintrag -> eintrag.laufnummer() <= bis).forEach(reste::naechster);
        protokoll.verzeichnen(KETTE, Eintragsart.LOESCHUNG, "Inhalte gelöscht", person, LocalDateTime.now(uhr.withZone(Datum.ZONE)),
                new Inhalt(vorgang, bis, grund, reste.hash()), null);
    }

    private int letzter(String vorgang) {
        return datenbank.sql("select laufnummer from protokoll_kopf where vorgang = :vorgang for update")
                .param("vorgang", vorgang).query(Integer.class).single();
    }
}
