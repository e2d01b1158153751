package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes into the record, once, the rows of a table that was not recorded so far, and the new columns of one that was: before
 * anybody can work with the program, right after the schema was brought up to date. What a migration does to the columns that
 * were recorded before is not taken over; such a migration would have to write through {@link Datenspur} itself.
 */
@Component
class Bestandsaufnahme implements Callback {

    private static final int AUF_EINMAL = 1000;

    private final Clock uhr;
    private final Tabellen tabellen = Tabellen.lesen();

    Bestandsaufnahme(Clock uhr) {
        this.uhr = uhr;
    }

    @Override
    public boolean supports(Event ereignis, Context umgebung) {
        return ereignis == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event ereignis, Context umgebung) {
        return false;
    }

    @Override
    public String getCallbackName() {
        return "bestandsaufnahme";
    }

    @Override
    public void handle(Event ereignis, Context umgebung) {
        DataSource quelle = umgebung.getConfiguration().getDataSource();
        JdbcClient datenbank = JdbcClient.create(quelle);
        new TransactionTemplate(new JdbcTransactionManager(quelle)).executeWithoutResult(status -> aufnehmen(datenbank));
    }

    /** The lock on the chain makes two nodes that start at once wait for each other. */
    private void aufnehmen(JdbcClient datenbank) {
        datenbank.sql("select hash from protokoll_kopf where vorgang = :kette for update").param("kette", Schemastand.KETTE)
                .query(String.class).single();
        Map<String, Set<String>> verzeichnet = Schemastand.verzeichnet(datenbank);
        Map<String, Set<String>> jetzt = Schemastand.jetzt(datenbank, tabellen);
        Datenspur datenspur = new Datenspur(datenbank, uhr);
        if (verzeichnet.isEmpty()) {
            enden(datenbank, datenspur);
        }
        tabellen.derMaschine().forEach(tabelle -> jetzt.putIfAbsent(tabelle, Set.of()));
        jetzt.entrySet().removeIf(einer -> bekannt(einer.getKey(), einer.getValue(), verzeichnet.get(einer.getKey())));
        jetzt.forEach((tabelle, spalten) -> {
            if (!spalten.isEmpty()) {
                zeilen(datenbank, datenspur, tabelle, neue(spalten, verzeichnet.get(tabelle)));
            }
        });
        if (!jetzt.isEmpty()) {
            datenspur.abschliessen(spalten(datenbank, jetzt));
        }
    }

    private boolean bekannt(String tabelle, Set<String> spalten, Set<String> verzeichnet) {
        return verzeichnet != null && (tabellen.derMaschine(tabelle) || verzeichnet.equals(spalten));
    }

    private static Set<String> neue(Set<String> spalten, Set<String> verzeichnet) {
        if (verzeichnet == null) {
            return null;
        }
        Set<String> neue = new HashSet<>(spalten);
        neue.removeAll(verzeichnet);
        return neue;
    }

    private Mitschrift spalten(JdbcClient datenbank, Map<String, Set<String>> tabellen) {
        Mitschrift mitschrift = new Mitschrift(nie -> { });
        mitschrift.merken(new Kettenschreiber(datenbank, uhr).anhaengen(Schemastand.KETTE, Eintragsart.DATENSTAND,
                "Spalten der Tabellen", Datenspur.PROGRAMM, LocalDateTime.now(uhr.withZone(Datum.ZONE)),
                new Schemastand.Spalten(tabellen), null));
        return mitschrift;
    }

    /** @param neue columns that were not recorded so far, null if nothing of the table was */
    private void zeilen(JdbcClient datenbank, Datenspur datenspur, String tabelle, Set<String> neue) {
        String spalte = tabellen.schluesselspalte(tabelle);
        String letzter = null;
        List<Zeilenbild> seite;
        do {
            seite = seite(datenbank, tabelle, letzter);
            Mitschrift mitschrift = new Mitschrift(nie -> { });
            seite.forEach(bild -> mitschrift.merken(new Zeile(tabelle, bild.werte().get(spalte)),
                    () -> neue == null ? null : ohne(bild, neue)));
            datenspur.abschliessen(mitschrift);
            letzter = seite.isEmpty() ? null : seite.get(seite.size() - 1).werte().get(spalte);
        } while (seite.size() == AUF_EINMAL);
    }

    private List<Zeilenbild> seite(JdbcClient datenbank, String tabelle, String nach) {
        String spalte = tabellen.schluesselspalte(tabelle);
        JdbcClient.StatementSpec abfrage = datenbank.sql(tabellen.abfrage(tabelle) + " where " + tabellen.bedingung(tabelle)
                + (nach == null ? "" : " and " + spalte + " > :nach") + " order by " + spalte
                + " fetch first " + AUF_EINMAL + " rows only");
        if (nach != null) {
            abfrage = abfrage.param("nach", tabellen.schluessel(tabelle, nach));
        }
        List<Zeilenbild> bilder = new ArrayList<>();
        abfrage.query(zeile -> {
            bilder.add(Zeilenbild.aus(zeile));
        });
        return bilder;
    }

    private static Zeilenbild ohne(Zeilenbild bild, Set<String> neue) {
        SortedMap<String, String> werte = new TreeMap<>(bild.werte());
        werte.keySet().removeAll(neue);
        return new Zeilenbild(werte);
    }

    /** What was recorded before there was a journal enters it with its ends. */
    private void enden(JdbcClient datenbank, Datenspur datenspur) {
        List<Journalinhalt.Kettenende> enden = datenbank.sql("""
                select vorgang, laufnummer, hash from protokoll_kopf where laufnummer > 0 order by vorgang""")
                .query(Journalinhalt.Kettenende.class).list();
        for (int von = 0; von < enden.size(); von += AUF_EINMAL) {
            datenspur.journal(enden.subList(von, Math.min(enden.size(), von + AUF_EINMAL)));
        }
    }
}
