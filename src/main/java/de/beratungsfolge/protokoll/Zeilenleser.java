package de.beratungsfolge.protokoll;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of tables that the record follows. */
final class Zeilenleser {

    private final JdbcClient datenbank;
    private final Tabellen tabellen;

    Zeilenleser(JdbcClient datenbank, Tabellen tabellen) {
        this.datenbank = datenbank;
        this.tabellen = tabellen;
    }

    /** A row by its table and its key as text. */
    record Zeile(String tabelle, String schluessel) implements Comparable<Zeile> {

        @Override
        public int compareTo(Zeile andere) {
            int tabellen = tabelle.compareTo(andere.tabelle);
            return tabellen != 0 ? tabellen : schluessel.compareTo(andere.schluessel);
        }
    }

    Optional<Zeilenbild> lesen(Zeile zeile) {
        return Optional.ofNullable(lesen(zeile.tabelle(), List.of(zeile.schluessel())).get(zeile.schluessel()));
    }

    /** @return the rows there are by their key */
    Map<String, Zeilenbild> lesen(String tabelle, Collection<String> schluessel) {
        String spalte = tabellen.schluesselspalte(tabelle);
        Map<String, Zeilenbild> bilder = new HashMap<>();
        datenbank.sql(tabellen.abfrage(tabelle) + " where " + spalte + " in (:schluessel) and " + tabellen.bedingung(tabelle))
                .param("schluessel", schluessel.stream().map(text -> tabellen.schluessel(tabelle, text)).toList())
                .query(zeile -> {
                    Zeilenbild bild = Zeilenbild.aus(zeile);
                    bilder.put(bild.werte().get(spalte), bild);
                });
        return bilder;
    }
}
