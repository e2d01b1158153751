package de.beratungsfolge.pruefung.last;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Copies the rows of one table: ids, days and texts move as they do in the record. */
final class Zeilenkopie {

    private static final int STAPEL = 1000;
    private static final String VARIABLEN = "act_hi_varinst";
    private static final Map<String, String> ID_VARIABLEN = Map.of("topId", "tagesordnungspunkt", "drucksacheId", "drucksache",
            "sichtvermerkId", "sichtvermerk", "sitzungId", "sitzung", "anliegenId", "anliegen", "stationId", "station");

    private final String tabelle;
    private final Abbildung abbildung;
    private final List<String> spalten = new ArrayList<>();
    private final List<Feld[]> zeilen = new ArrayList<>();

    /** A value of a row, in this copy. */
    private interface Feld {

        Object wert(Lauf lauf);
    }

    Zeilenkopie(Connection verbindung, String tabelle, String bedingung, Abbildung abbildung, Verweise verweise) throws SQLException {
        this.tabelle = tabelle;
        this.abbildung = abbildung;
        try (Statement befehl = verbindung.createStatement();
             ResultSet zeile = befehl.executeQuery("select * from " + tabelle + " where " + bedingung)) {
            ResultSetMetaData angaben = zeile.getMetaData();
            for (int i = 1; i <= angaben.getColumnCount(); i++) {
                spalten.add(angaben.getColumnName(i).toLowerCase(Locale.ROOT));
            }
            while (zeile.next()) {
                zeilen.add(felder(zeile, verweise));
            }
        }
    }

    private Feld[] felder(ResultSet zeile, Verweise verweise) throws SQLException {
        Feld[] felder = new Feld[spalten.size()];
        String idVariable = tabelle.equals(VARIABLEN) ? ID_VARIABLEN.get(zeile.getString("name_")) : null;
        for (int i = 0; i < felder.length; i++) {
            String spalte = spalten.get(i);
            String ziel = idVariable != null && (spalte.equals("long_") || spalte.equals("text_")) ? idVariable
                    : verweise.ziel(tabelle, spalte);
            felder[i] = ziel != null && abbildung.kopiert(ziel) ? id(zeile.getString(i + 1), ziel) : feld(spalte, wert(zeile, i + 1));
        }
        return felder;
    }

    private Feld id(String text, String ziel) {
        if (text == null) {
            return lauf -> null;
        }
        long id = Long.parseLong(text);
        return lauf -> abbildung.id(ziel, id, lauf.kopie);
    }

    private Feld feld(String spalte, Object wert) {
        if (spalte.equals("wort") && wert.equals(String.valueOf(Lastspiel.REIHE))) {
            return lauf -> String.valueOf(Lastspiel.REIHE + lauf.kopie);
        } else if (wert instanceof String text) {
            Vorlage vorlage = abbildung.text(text);
            return vorlage.gleichbleibend() ? lauf -> text : vorlage::text;
        } else if (wert instanceof LocalDate tag) {
            return lauf -> tag.plusDays(Abbildung.tage(lauf.kopie));
        } else if (wert instanceof LocalDateTime moment) {
            return lauf -> moment.plusDays(Abbildung.tage(lauf.kopie));
        } else if (wert instanceof OffsetDateTime moment) {
            return lauf -> moment.plusDays(Abbildung.tage(lauf.kopie));
        }
        return lauf -> wert;
    }

    private static Object wert(ResultSet zeile, int spalte) throws SQLException {
        return switch (zeile.getMetaData().getColumnType(spalte)) {
            case java.sql.Types.CLOB, java.sql.Types.VARCHAR, java.sql.Types.CHAR -> zeile.getString(spalte);
            case java.sql.Types.BLOB, java.sql.Types.VARBINARY, java.sql.Types.BINARY -> zeile.getBytes(spalte);
            case java.sql.Types.DATE -> zeile.getObject(spalte, LocalDate.class);
            case java.sql.Types.TIMESTAMP -> zeile.getObject(spalte, LocalDateTime.class);
            case java.sql.Types.TIMESTAMP_WITH_TIMEZONE -> zeile.getObject(spalte, OffsetDateTime.class);
            default -> zeile.getObject(spalte);
        };
    }

    int anzahl() {
        return zeilen.size();
    }

    /** Writes one copy. */
    void schreiben(Connection verbindung, int kopie) throws SQLException {
        Lauf lauf = new Lauf(kopie, 0);
        try (PreparedStatement befehl = verbindung.prepareStatement("insert into " + tabelle + " (" + String.join(", ", spalten)
                + ") values (" + String.join(", ", Collections.nCopies(spalten.size(), "?")) + ")")) {
            int wartende = 0;
            for (Feld[] zeile : zeilen) {
                for (int i = 0; i < zeile.length; i++) {
                    befehl.setObject(i + 1, zeile[i].wert(lauf));
                }
                befehl.addBatch();
                if (++wartende % STAPEL == 0) {
                    befehl.executeBatch();
                }
            }
            befehl.executeBatch();
        }
    }
}
