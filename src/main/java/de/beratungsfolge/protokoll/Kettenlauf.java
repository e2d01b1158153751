package de.beratungsfolge.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads all chains one after the other, recomputes each and hands the rows that its entries yield on to be compared. */
final class Kettenlauf {

    static final String ENDE_FEHLT = "das Ende der Kette fehlt.";

    /** Chains read with one query. */
    private static final int AUF_EINMAL = 500;

    private final JdbcClient datenbank;
    private final Datenabgleich daten;
    private final Map<String, Journalinhalt.Ende> journal = new HashMap<>();
    /** The last deletion by law within a chain: up to which entry, and what it left. */
    private final Map<String, Loeschungen.Inhalt> geloescht = new HashMap<>();
    private String letztesSiegel;
    private int ketten;
    private long eintraege;

    Kettenlauf(JdbcClient datenbank, Datenabgleich daten) {
        this.datenbank = datenbank;
        this.daten = daten;
    }

    int ketten() {
        return ketten;
    }

    long eintraege() {
        return eintraege;
    }

    /** @return hash of the seal that the journal named last, or null */
    String letztesSiegel() {
        return letztesSiegel;
    }

    /** @throws Fund at the first thing that does not fit */
    void laufen() {
        List<Kopf> journalkopf = koepfe("= '" + Datenspur.JOURNAL + "'");
        Fund.wenn(journalkopf.isEmpty() || journalkopf.get(0).laufnummer() == 0, Abweichung.sonst("Das Journal fehlt."));
        abschnitt(journalkopf);
        abschnitt(koepfe("= '" + Loeschungen.KETTE + "'"));
        List<Kopf> koepfe = koepfe("not in ('" + Datenspur.JOURNAL + "', '" + Loeschungen.KETTE + "')");
        for (int von = 0; von < koepfe.size(); von += AUF_EINMAL) {
            abschnitt(koepfe.subList(von, Math.min(koepfe.size(), von + AUF_EINMAL)));
        }
        journal.keySet().stream().sorted().findFirst().ifPresent(fehlt -> Fund.wenn(true, Abweichung.kette(fehlt,
                "die ganze Kette fehlt; das Journal kennt sie bis Eintrag " + journal.get(fehlt).laufnummer() + ".")));
        long gezaehlt = datenbank.sql("select count(*) from protokoll_eintrag").query(Long.class).single();
        Fund.wenn(gezaehlt != eintraege, Abweichung.sonst("Es gibt " + gezaehlt + " Einträge, in den Ketten aber nur " + eintraege
                + ": zu einem Eintrag fehlt der Kopf seiner Kette."));
        daten.abschliessen();
    }

    /** A row of the table of heads. */
    private record Kopf(String vorgang, int laufnummer, String hash) {
    }

    private List<Kopf> koepfe(String welche) {
        return datenbank.sql("select vorgang, laufnummer, hash from protokoll_kopf where vorgang " + welche + " order by vorgang")
                .query((zeile, nummer) -> new Kopf(zeile.getString(1), zeile.getInt(2), zeile.getString(3))).list();
    }

    private void abschnitt(List<Kopf> koepfe) {
        if (koepfe.isEmpty()) {
            return;
        }
        Leser leser = new Leser(koepfe);
        datenbank.sql("select * from protokoll_eintrag where vorgang in (:vorgaenge) order by vorgang, laufnummer")
                .param("vorgaenge", koepfe.stream().map(Kopf::vorgang).toList())
                .query(zeile -> {
                    leser.eintrag(eintrag(zeile));
                });
        leser.fertig();
    }

    /** Goes through the entries of several chains; the database hands them over chain by chain. */
    private final class Leser {

        private final Map<String, Kopf> koepfe = new HashMap<>();
        private String kette;
        private Kettenprobe probe;
        private Zeilenfolge folge;
        private Grabsteine reste;

        private Leser(List<Kopf> koepfe) {
            koepfe.forEach(kopf -> this.koepfe.put(kopf.vorgang(), kopf));
        }

        private void eintrag(Eintrag eintrag) {
            if (!eintrag.vorgang().equals(kette)) {
                beenden();
                kette = eintrag.vorgang();
                probe = new Kettenprobe(kette);
                reste = new Grabsteine();
                folge = kette.startsWith(Datenspur.PRAEFIX) && !kette.equals(Schemastand.KETTE) ? new Zeilenfolge(kette) : null;
            }
            Fund.wenn(probe.naechster(eintrag));
            eintraege++;
            rest(eintrag);
            if (folge != null) {
                Fund.wenn(folge.naechster(eintrag));
            } else if (kette.equals(Loeschungen.KETTE)) {
                Loeschungen.Inhalt inhalt = Verkettung.lesen(eintrag.inhalt(), Loeschungen.Inhalt.class);
                geloescht.merge(inhalt.vorgang(), inhalt, (frueher, spaeter) -> spaeter.bis() >= frueher.bis() ? spaeter : frueher);
            } else if (kette.equals(Datenspur.JOURNAL)) {
                Journalinhalt inhalt = Verkettung.lesen(eintrag.inhalt(), Journalinhalt.class);
                journal.putAll(inhalt.enden());
                letztesSiegel = inhalt.siegel() == null ? letztesSiegel : inhalt.siegel();
            }
        }

        /** What was deleted must have been ordered, and what the deletion left must still be the same. */
        private void rest(Eintrag eintrag) {
            Loeschungen.Inhalt loeschung = geloescht.get(kette);
            int bis = loeschung == null ? 0 : loeschung.bis();
            Fund.wenn(eintrag.inhalt() == null && eintrag.laufnummer() > bis, Abweichung.eintrag(kette, eintrag.laufnummer(),
                    "der Inhalt fehlt, ohne dass eine Löschung verzeichnet ist."));
            if (eintrag.laufnummer() <= bis) {
                reste.naechster(eintrag);
            }
            Fund.wenn(eintrag.laufnummer() == bis && loeschung.rest() != null && !reste.hash().equals(loeschung.rest()),
                    Abweichung.eintrag(kette, bis, "was die Löschung von diesem und den Einträgen davor übrig ließ, wurde verändert."));
        }

        private void beenden() {
            if (kette == null) {
                return;
            }
            ketten++;
            Kopf kopf = koepfe.remove(kette);
            Fund.wenn(!probe.endetMit(kopf.laufnummer(), kopf.hash()), Abweichung.kette(kette, ENDE_FEHLT));
            if (!kette.equals(Datenspur.JOURNAL)) {
                journal(journal.remove(kette));
            }
            if (folge != null) {
                daten.vergleichen(kette, folge);
            }
        }

        private void journal(Journalinhalt.Ende ende) {
            Fund.wenn(ende == null, Abweichung.kette(kette, "das Journal kennt diese Kette nicht."));
            Fund.wenn(!probe.endetMit(ende.laufnummer(), ende.hash()), Abweichung.kette(kette, "sie endet mit Eintrag "
                    + probe.letzte() + ", das Journal kennt sie bis Eintrag " + ende.laufnummer()
                    + (probe.letzte() == ende.laufnummer() ? " mit einem anderen Hash." : ".")));
        }

        private void fertig() {
            beenden();
            koepfe.values().stream().filter(kopf -> kopf.laufnummer() != 0 || !kopf.hash().equals(Verkettung.ANFANG)
                            || !leererAnfang(kopf.vorgang()))
                    .map(Kopf::vorgang).sorted().findFirst()
                    .ifPresent(leer -> Fund.wenn(true, Abweichung.kette(leer, "zu ihrem Kopf gibt es keinen Eintrag.")));
        }

        /** The schema itself begins this chain. */
        private boolean leererAnfang(String vorgang) {
            return vorgang.equals(Schemastand.KETTE);
        }
    }

    private static Eintrag eintrag(ResultSet zeile) throws SQLException {
        return new Eintrag(zeile.getLong("id"), zeile.getString("vorgang"), zeile.getInt("laufnummer"), art(zeile.getString("art")),
                zeile.getString("schritt"), zeile.getString("person"), zeile.getObject("geschehen_am", LocalDateTime.class),
                zeile.getObject("erfasst_am", OffsetDateTime.class), zeile.getString("regelfassung"), zeile.getString("inhalt"),
                zeile.getString("inhalt_hash"), zeile.getString("vorgaenger_hash"), zeile.getString("hash"));
    }

    /** A kind that does not exist fits no hash. */
    private static Eintragsart art(String name) {
        try {
            return Eintragsart.valueOf(name);
        } catch (IllegalArgumentException unbekannt) {
            return null;
        }
    }
}
