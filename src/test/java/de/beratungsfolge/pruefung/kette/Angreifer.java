package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.protokoll.Datenspur;
import de.beratungsfolge.pruefung.kette.Angriffsziele.Spalte;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with full rights to the database, who recomputes no hash. Each attack is one or a few statements, drawn at random. */
final class Angreifer {

    private static final int ERFUNDENE_ZAHL = 7777;
    private static final Set<String> ZAEHLER = Set.of("laufnummer", "position", "reihenfolge", "runde", "durchgang", "platz", "nummer");

    private final JdbcClient datenbank;
    private final Random zufall;
    private final boolean h2;
    private final Angriffsziele ziele;

    Angreifer(JdbcClient datenbank, Random zufall, boolean h2) {
        this.datenbank = datenbank;
        this.zufall = zufall;
        this.h2 = h2;
        this.ziele = new Angriffsziele(datenbank);
    }

    enum Art {
        AENDERN, LEEREN, LOESCHEN, EINFUEGEN, VERTAUSCHEN, RUECKDATIEREN, KETTE_LOESCHEN, KETTE_KUERZEN, TABELLE_LEEREN, ERFINDEN
    }

    /** @return tables that hold something */
    List<String> tabellen() {
        return ziele.mitZeilen();
    }

    /** @return tables that hold nothing */
    List<String> leere() {
        return ziele.ohneZeilen();
    }

    /** @return a table at which this may succeed */
    String irgendeineTabelle(Art art) {
        return eines(art == Art.VERTAUSCHEN ? ziele.mitMehrerenZeilen() : tabellen());
    }

    /** @return what was done, or null if this draw changed nothing */
    String angreifen(Art art, String tabelle) {
        return switch (art) {
            case AENDERN -> aendern(tabelle, eines(ziele.zaehlende(tabelle)));
            case LEEREN -> leeren(tabelle);
            case LOESCHEN -> loeschen(tabelle);
            case EINFUEGEN -> einfuegen(tabelle);
            case VERTAUSCHEN -> vertauschen(tabelle, eines(ziele.zaehlende(tabelle)).name());
            case RUECKDATIEREN -> rueckdatieren(tabelle);
            case KETTE_LOESCHEN -> ketteLoeschen(eineKette());
            case KETTE_KUERZEN -> ketteKuerzen(eineKette());
            case ERFINDEN -> erfinden(tabelle, String.valueOf(ERFUNDENE_ZAHL + 1 + zufall.nextInt(ERFUNDENE_ZAHL)));
            case TABELLE_LEEREN -> "delete from " + tabelle + ": " + datenbank.sql("delete from " + tabelle + " where " + Angriffsziele.bedingung(tabelle)).update();
        };
    }

    private String aendern(String tabelle, Spalte spalte) {
        String zeile = eineZeile(tabelle);
        String vorher = wert(tabelle, spalte.name(), zeile);
        String neu = neu(spalte, vorher);
        JdbcClient.StatementSpec befehl = datenbank.sql("update " + tabelle + " set " + spalte.name() + " = " + neu + dort(zeile));
        (neu.equals(":bytes") ? befehl.param("bytes", new byte[] {1, 2, (byte) zufall.nextInt(100)}) : befehl).update();
        return "update " + tabelle + "." + spalte.name() + " statt „" + kurz(vorher) + "“ " + neu;
    }

    private String neu(Spalte spalte, String vorher) {
        String name = spalte.name();
        String art = spalte.art();
        if (art.equals("boolean")) {
            return vorher == null ? "true" : "not " + name;
        } else if (spalte.zeit()) {
            return vorher == null ? "date '2020-02-02'" : name + " + interval '" + (1 + zufall.nextInt(300)) + "' day";
        } else if (art.startsWith("time")) {
            return vorher == null ? "time '10:00:00'" : name + " + interval '" + (1 + zufall.nextInt(59)) + "' minute";
        } else if (art.contains("int") || art.equals("numeric") || art.equals("decimal")) {
            return vorher == null ? "1" : name + (zufall.nextBoolean() ? " + " : " - ") + (1 + zufall.nextInt(3));
        } else if (art.contains("binary") || art.equals("bytea")) {
            return ":bytes";
        }
        return vorher == null ? "'x'" : vorher.isEmpty() || zufall.nextBoolean() ? anderes(name + " from 1 for 1") + " || substring(" + name + " from 2)"
                : "substring(" + name + " from 1 for char_length(" + name + ") - 1) || " + anderes(name + " from char_length(" + name + ")");
    }

    private static String anderes(String zeichen) {
        return "case when substring(" + zeichen + ") = 'a' then 'b' else 'a' end";
    }

    private String leeren(String tabelle) {
        List<Spalte> leerbare = ziele.zaehlende(tabelle).stream().filter(Spalte::darfLeerSein).toList();
        if (leerbare.isEmpty()) {
            return null;
        }
        String spalte = eines(leerbare).name();
        List<String> gefuellte = zeilen(tabelle, spalte + " is not null");
        if (gefuellte.isEmpty()) {
            return null;
        }
        String zeile = eines(gefuellte);
        datenbank.sql("update " + tabelle + " set " + spalte + " = null" + dort(zeile)).update();
        return "null in " + tabelle + "." + spalte;
    }

    private String loeschen(String tabelle) {
        datenbank.sql("delete from " + tabelle + dort(eineZeile(tabelle))).update();
        return "delete from " + tabelle;
    }

    /** A row of its own making in a table that may be empty. */
    private String erfinden(String tabelle, String zahl) {
        List<Spalte> spalten = ziele.spalten(tabelle).stream()
                .filter(spalte -> !spalte.darfLeerSein() || spalte.name().endsWith("end_time_")).toList();
        datenbank.sql("insert into " + tabelle + " (" + String.join(", ", spalten.stream().map(Spalte::name).toList()) + ") values ("
                + String.join(", ", spalten.stream().map(spalte -> erfunden(spalte, zahl)).toList()) + ")").update();
        return "erfunden in " + tabelle;
    }

    private static String erfunden(Spalte spalte, String zahl) {
        if (spalte.art().equals("boolean")) {
            return "true";
        } else if (spalte.zeit()) {
            return "date '2020-02-02'";
        } else if (spalte.art().startsWith("time")) {
            return "time '10:00:00'";
        } else if (spalte.art().contains("binary") || spalte.art().equals("bytea")) {
            return "cast('ab' as bytea)";
        }
        return spalte.art().contains("int") || spalte.art().equals("numeric") ? zahl : "'x'";
    }

    /**
     * Puts a row of its own making into every table of ours whose rows are recorded, and records it as the program would, all in
     * one transaction: so that there is something to attack in each of them.
     */
    void auffuellen(Datenspur datenspur) {
        ziele.auffuellbare().forEach(tabelle -> {
            erfinden(tabelle, String.valueOf(ERFUNDENE_ZAHL));
            datenspur.neu(tabelle, ERFUNDENE_ZAHL);
        });
        ziele.zaehlen();
    }

    /** A copy of a row with keys of its own. */
    private String einfuegen(String tabelle) {
        String namen = String.join(", ", ziele.spalten(tabelle).stream().map(Spalte::name).toList());
        String werte = String.join(", ", ziele.spalten(tabelle).stream().map(spalte -> eigener(tabelle, spalte)).toList());
        datenbank.sql("insert into " + tabelle + " (" + namen + ") select " + werte + " from " + tabelle + dort(eineZeile(tabelle)))
                .update();
        return "insert into " + tabelle;
    }

    private String eigener(String tabelle, Spalte spalte) {
        String name = spalte.name();
        if (name.equals("id")) {
            return "(select max(id) + 1 from " + tabelle + ")";
        } else if (ZAEHLER.contains(name) && spalte.art().contains("int")) {
            return name + " + 1000";
        } else if (tabelle.equals("tagessiegel") && name.equals("tag")) {
            return name + " - interval '1' day";
        } else if (Set.of("kennung", "kuerzel", "name", "pfad", "vorgang", "id_").contains(name)
                || tabelle.equals("drucksache") && name.equals("nummer")) {
            return tabelle.equals("protokoll_eintrag") ? name : "substring(" + name + " from 2) || 'x'";
        }
        return tabelle.equals("regelfassung") && name.equals("hash") ? "'" + "b".repeat(64) + "'" : name;
    }

    private String vertauschen(String tabelle, String spalte) {
        String eine = eineZeile(tabelle);
        String andere = eineZeile(tabelle);
        String einer = wert(tabelle, spalte, eine);
        if (Objects.equals(einer, wert(tabelle, spalte, andere))) {
            return null;
        }
        String paar = h2 ? " where _rowid_ in (" + eine + ", " + andere + ")" : " where ctid in ('" + eine + "', '" + andere + "')";
        String ort = h2 ? "_rowid_ = " : "ctid = '";
        String ende = h2 ? "" : "'";
        datenbank.sql("update " + tabelle + " set " + spalte + " = case when " + ort + eine + ende + " then (select " + spalte + " from "
                + tabelle + " where " + ort + andere + ende + ") else (select " + spalte + " from " + tabelle + " where " + ort + eine
                + ende + ") end" + paar).update();
        return "vertauscht " + tabelle + "." + spalte;
    }

    private String rueckdatieren(String tabelle) {
        List<Spalte> zeiten = ziele.zaehlende(tabelle).stream().filter(Spalte::zeit).toList();
        if (zeiten.isEmpty()) {
            return null;
        }
        String spalte = eines(zeiten).name();
        List<String> gefuellte = zeilen(tabelle, spalte + " is not null");
        if (gefuellte.isEmpty()) {
            return null;
        }
        String zeile = eines(gefuellte);
        datenbank.sql("update " + tabelle + " set " + spalte + " = " + spalte + " - interval '" + (1 + zufall.nextInt(400)) + "' day"
                + dort(zeile)).update();
        return "rückdatiert " + tabelle + "." + spalte;
    }

    private String ketteLoeschen(String kette) {
        datenbank.sql("delete from protokoll_eintrag where vorgang = :v").param("v", kette).update();
        datenbank.sql("delete from protokoll_kopf where vorgang = :v").param("v", kette).update();
        return "Kette gelöscht: " + kette;
    }

    /** The end of a chain goes, and its head with it. */
    private String ketteKuerzen(String kette) {
        int letzte = datenbank.sql("select max(laufnummer) from protokoll_eintrag where vorgang = :v").param("v", kette)
                .query(Integer.class).single();
        int bleibt = zufall.nextInt(letzte);
        if (bleibt == 0) {
            return ketteLoeschen(kette);
        }
        datenbank.sql("delete from protokoll_eintrag where vorgang = :v and laufnummer > :n").param("v", kette).param("n", bleibt)
                .update();
        datenbank.sql("""
                update protokoll_kopf set laufnummer = :n, hash = (select hash from protokoll_eintrag
                where vorgang = :v and laufnummer = :n) where vorgang = :v""").param("v", kette).param("n", bleibt).update();
        return "Kette gekürzt auf " + bleibt + " von " + letzte + ": " + kette;
    }

    private String eineKette() {
        return eines(datenbank.sql("select vorgang from protokoll_kopf where laufnummer > 0 order by vorgang").query(String.class).list());
    }

    private String eineZeile(String tabelle) {
        return eines(zeilen(tabelle, "1 = 1"));
    }

    private List<String> zeilen(String tabelle, String bedingung) {
        return datenbank.sql("select " + (h2 ? "_rowid_" : "ctid") + " from " + tabelle + " where " + Angriffsziele.bedingung(tabelle)
                + " and " + bedingung).query(String.class).list();
    }

    private String wert(String tabelle, String spalte, String zeile) {
        return datenbank.sql("select " + spalte + " from " + tabelle + dort(zeile)).query((ergebnis, nummer) ->
                Optional.ofNullable(ergebnis.getString(1))).single().orElse(null);
    }

    private String dort(String zeile) {
        return h2 ? " where _rowid_ = " + zeile : " where ctid = '" + zeile + "'";
    }

    private <T> T eines(List<T> auswahl) {
        return auswahl.get(zufall.nextInt(auswahl.size()));
    }

    private static String kurz(String text) {
        return text == null || text.length() <= 40 ? text : text.substring(0, 40) + " …";
    }
}
