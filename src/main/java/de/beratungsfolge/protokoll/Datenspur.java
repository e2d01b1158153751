package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes into the record which rows each step changed, in the transaction of the step and as its last act. From these entries
 * the tables can be rebuilt; {@link Kettenpruefung} does so. Whatever is stored through a repository is noticed by itself.
 *
 * <p>At the end one entry of the chain {@value #JOURNAL} names the ends of all chains the transaction wrote to, and the last
 * seal: a chain that disappears as a whole is missed.
 */
@Service
public class Datenspur {

    static final String JOURNAL = "Journal";
    static final String PRAEFIX = "Datenstand ";
    static final String PROGRAMM = "Programm";

    private final Clock uhr;
    private final Tabellen tabellen = Tabellen.lesen();
    private final JdbcClient datenbank;
    private final Zeilenleser leser;
    private final Kettenschreiber schreiber;

    Datenspur(JdbcClient datenbank, Clock uhr) {
        this.uhr = uhr;
        this.datenbank = datenbank;
        this.leser = new Zeilenleser(datenbank, tabellen);
        this.schreiber = new Kettenschreiber(datenbank, uhr);
    }

    /**
     * Notes that this transaction writes a new row, or one that was not recorded so far. For rows that are written by SQL.
     *
     * @param schluessel its key
     */
    public void neu(String tabelle, Object schluessel) {
        mitschrift().merken(new Zeile(tabelle, schluessel.toString()), () -> null);
    }

    /** Notes that this transaction is about to change or delete a row that is there, and keeps what it holds. */
    public void aendert(String tabelle, Object schluessel) {
        Zeile zeile = new Zeile(tabelle, schluessel.toString());
        mitschrift().merken(zeile, () -> leser.lesen(zeile).orElse(null));
    }

    boolean verfolgt(String tabelle) {
        return tabellen.verfolgt(tabelle);
    }

    void merken(Eintrag eintrag) {
        mitschrift().merken(eintrag);
    }

    private Mitschrift mitschrift() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Mitschrift.class::isInstance).map(Mitschrift.class::cast).findFirst().orElseGet(() -> {
                    Mitschrift neue = new Mitschrift(this::abschliessen);
                    TransactionSynchronizationManager.registerSynchronization(neue);
                    return neue;
                });
    }

    /** Writes what this transaction changed. */
    void abschliessen(Mitschrift mitschrift) {
        LocalDateTime jetzt = LocalDateTime.now(uhr.withZone(Datum.ZONE));
        String person = mitschrift.person();
        jeKette(mitschrift).forEach((kette, zeilen) -> {
            Datenstand inhalt = new Datenstand(mitschrift.schritte(), zeilen);
            mitschrift.merken(schreiber.anhaengen(kette, Eintragsart.DATENSTAND, "Datenstand", person, jetzt, inhalt, null));
        });
        if (!mitschrift.enden().isEmpty()) {
            journal(mitschrift.enden().values().stream().map(Journalinhalt.Kettenende::von).toList());
        }
    }

    /** Enters the ends of these chains into the journal, which names no person: who acted stands in the chains, and may be deleted there. */
    void journal(List<Journalinhalt.Kettenende> enden) {
        schreiber.anhaengen(JOURNAL, Eintragsart.JOURNAL, "Enden der Ketten", PROGRAMM,
                LocalDateTime.now(uhr.withZone(Datum.ZONE)), Journalinhalt.von(enden, letztesSiegel()), null);
    }

    private Map<String, List<Zeilenaenderung>> jeKette(Mitschrift mitschrift) {
        Map<Zeile, Zeilenbild> nachher = nachher(mitschrift.vorher());
        Kettenwahl wahl = new Kettenwahl(tabellen, leser, mitschrift.vorher(), nachher);
        Map<String, List<Zeilenaenderung>> jeKette = new TreeMap<>();
        mitschrift.vorher().forEach((zeile, bild) -> {
            Zeilenbild neues = nachher.get(zeile);
            if (!Objects.equals(bild, neues)) {
                jeKette.computeIfAbsent(wahl.kette(zeile), neu -> new ArrayList<>()).add(Zeilenaenderung.von(zeile, bild, neues));
            }
        });
        return jeKette;
    }

    private Map<Zeile, Zeilenbild> nachher(Map<Zeile, Zeilenbild> beruehrte) {
        Map<String, List<String>> jeTabelle = new TreeMap<>();
        beruehrte.keySet().forEach(zeile -> jeTabelle.computeIfAbsent(zeile.tabelle(), neu -> new ArrayList<>())
                .add(zeile.schluessel()));
        Map<Zeile, Zeilenbild> nachher = new TreeMap<>();
        jeTabelle.forEach((tabelle, schluessel) -> leser.lesen(tabelle, schluessel)
                .forEach((einer, bild) -> nachher.put(new Zeile(tabelle, einer), bild)));
        return nachher;
    }

    private String letztesSiegel() {
        return datenbank.sql("select hash from tagessiegel order by tag desc fetch first 1 rows only").query(String.class)
                .optional().orElse(null);
    }
}
