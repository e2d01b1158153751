package de.beratungsfolge.protokoll;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one row holds: every column that is not null by its name, written the same way on every database.
 *
 * @param werte text of each value by column
 */
record Zeilenbild(SortedMap<String, String> werte) {

    static Zeilenbild aus(ResultSet zeile) throws SQLException {
        ResultSetMetaData spalten = zeile.getMetaData();
        SortedMap<String, String> werte = new TreeMap<>();
        for (int spalte = 1; spalte <= spalten.getColumnCount(); spalte++) {
            String wert = wert(zeile, spalte, spalten);
            if (wert != null) {
                werte.put(spalten.getColumnLabel(spalte).toLowerCase(Locale.ROOT), wert);
            }
        }
        return new Zeilenbild(werte);
    }

    /** @return SHA-256 over all values */
    String hash() {
        return Verkettung.hash(Verkettung.flach(werte));
    }

    private static String wert(ResultSet zeile, int spalte, ResultSetMetaData spalten) throws SQLException {
        return switch (spalten.getColumnType(spalte)) {
            case Types.TIMESTAMP_WITH_TIMEZONE -> moment(zeile.getObject(spalte, OffsetDateTime.class));
            case Types.TIMESTAMP -> spalten.getColumnTypeName(spalte).toLowerCase(Locale.ROOT).contains("tz")
                    ? moment(zeile.getObject(spalte, OffsetDateTime.class)) : text(zeile.getObject(spalte, LocalDateTime.class));
            case Types.DATE -> text(zeile.getObject(spalte, LocalDate.class));
            case Types.TIME -> text(zeile.getObject(spalte, LocalTime.class));
            case Types.BIT, Types.BOOLEAN -> text(zeile.getObject(spalte, Boolean.class));
            case Types.NUMERIC, Types.DECIMAL -> zahl(zeile.getBigDecimal(spalte));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(zeile.getBytes(spalte));
            default -> zeile.getString(spalte);
        };
    }

    private static String moment(OffsetDateTime wert) {
        return wert == null ? null : wert.toInstant().toString();
    }

    private static String zahl(BigDecimal wert) {
        return wert == null ? null : wert.toPlainString();
    }

    private static String bytes(byte[] wert) {
        return wert == null ? null : Verkettung.hash(wert);
    }

    private static String text(Object wert) {
        return wert == null ? null : wert.toString();
    }
}
