package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.eingabe.Datum;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for a person in every text of every table and in every column that names people by number: so a new table cannot be
 * forgotten. It reads whole tables; a request under Art. 15 DSGVO is rare.
 */
@Component
class Fundstellen {

    /** In which fields of entries people stand by number, beside the columns of the tables. */
    private static final List<String> NUMMERNFELDER = List.of("personId", "vertreterId", "vertrittPersonId", "mitgliedId", "nachfolgerId", "inhaberId");
    private static final String EINTRAEGE = "protokoll_eintrag";
    /** Within a transaction PostgreSQL hands over so many rows at a time; without this all at once. */
    private static final int ZEILEN_JE_ABRUF = 500;

    private final JdbcClient datenbank;
    private final Auskunftsplan plan = new Auskunftsplan();

    Fundstellen(DataSource quelle) {
        JdbcTemplate abrufe = new JdbcTemplate(quelle);
        abrufe.setFetchSize(ZEILEN_JE_ABRUF);
        this.datenbank = JdbcClient.create(abrufe);
    }

    /** A row in which the person may stand.
     *
     * @param werte    columns that hold something, as text
     * @param genannt  whether the row names the person by number */
    record Fundstelle(String tabelle, String schluessel, Map<String, String> werte, boolean genannt) {
    }

    /** Hands over every row in which the person may stand, table by table. */
    void suchen(Betroffene person, Consumer<Fundstelle> abnehmer) {
        List<Tabellenbild> tabellen = Tabellenbild.alle(datenbank);
        List<String> nummern = person.personId() == null ? List.of() : nummern(tabellen, person.personId());
        tabellen.stream().filter(tabelle -> plan.durchsucht(tabelle.name())).forEach(tabelle -> {
            List<String> worte = new ArrayList<>(person.bruchstuecke());
            if (tabelle.name().equals(EINTRAEGE)) {
                worte.addAll(nummern);
            }
            suchen(tabelle, worte, person.personId(), nummern, abnehmer);
        });
    }

    /** @return how entries write that a field holds this number */
    private static List<String> nummern(List<Tabellenbild> tabellen, long id) {
        List<String> nummern = new ArrayList<>();
        tabellen.stream().flatMap(tabelle -> tabelle.personen().stream()).filter(spalte -> !spalte.equals("id")).distinct()
                .forEach(spalte -> nummern.add("\"" + spalte + "\":\"" + id + "\""));
        NUMMERNFELDER.forEach(feld -> List.of(",", "}").forEach(ende -> nummern.add("\"" + feld + "\":" + id + ende)));
        nummern.add("\"schluessel\":\"" + id + "\",\"tabelle\":\"person\"");
        return nummern;
    }

    private void suchen(Tabellenbild tabelle, List<String> worte, Long personId, List<String> nummern, Consumer<Fundstelle> abnehmer) {
        List<String> bedingungen = new ArrayList<>();
        for (int i = 0; i < worte.size(); i++) {
            for (String spalte : tabelle.texte()) {
                bedingungen.add(spalte + " like :wort" + i + " escape '!'");
            }
        }
        if (personId != null) {
            tabelle.personen().forEach(spalte -> bedingungen.add(spalte + " = :person"));
        }
        if (bedingungen.isEmpty()) {
            return;
        }
        JdbcClient.StatementSpec abfrage = datenbank.sql("select * from " + tabelle.name() + " where " + String.join(" or ", bedingungen));
        for (int i = 0; i < worte.size() && !tabelle.texte().isEmpty(); i++) {
            abfrage = abfrage.param("wort" + i, "%" + worte.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        if (personId != null && !tabelle.personen().isEmpty()) {
            abfrage = abfrage.param("person", personId);
        }
        abfrage.query(zeile -> {
            Map<String, String> werte = werte(tabelle.name(), zeile);
            boolean genannt = personId != null && (tabelle.personen().stream().anyMatch(spalte -> personId.toString().equals(werte.get(spalte)))
                    || nummern.stream().anyMatch(nummer -> werte.getOrDefault("inhalt", "").contains(nummer)));
            abnehmer.accept(new Fundstelle(tabelle.name(), schluessel(werte), werte, genannt));
        });
    }

    private static String schluessel(Map<String, String> werte) {
        return werte.getOrDefault("id", werte.getOrDefault("id_", werte.values().stream().findFirst().orElse("")));
    }

    private static Map<String, String> werte(String tabelle, ResultSet zeile) throws SQLException {
        ResultSetMetaData spalten = zeile.getMetaData();
        Map<String, String> werte = new LinkedHashMap<>();
        for (int i = 1; i <= spalten.getColumnCount(); i++) {
            String wert = wert(zeile, i, spalten.getColumnType(i), istOertlich(tabelle, spalten.getColumnTypeName(i)));
            if (wert != null && !wert.isBlank()) {
                werte.put(spalten.getColumnLabel(i).toLowerCase(Locale.ROOT), wert.strip());
            }
        }
        return werte;
    }

    private static String wert(ResultSet zeile, int spalte, int art, boolean oertlich) throws SQLException {
        return switch (art) {
            case Types.VARBINARY, Types.BINARY, Types.BLOB -> null;
            case Types.BOOLEAN, Types.BIT -> zeile.getObject(spalte) == null ? null : String.valueOf(zeile.getBoolean(spalte));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> zeile.getObject(spalte) == null ? null
                    : (oertlich ? zeile.getObject(spalte, LocalDateTime.class) : LocalDateTime.ofInstant(zeile.getTimestamp(spalte).toInstant(),
                    Datum.ZONE)).truncatedTo(ChronoUnit.SECONDS).toString();
            default -> zeile.getString(spalte);
        };
    }

    /** Our tables hold local time where they name no zone; the engine writes what its machine calls local. */
    private static boolean istOertlich(String tabelle, String art) {
        return !tabelle.startsWith("act_") && !art.toLowerCase(Locale.ROOT).matches(".*zone|timestamptz");
    }
}
