package de.beratungsfolge.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads all chains one after the other, recomputes each and hands the rows that its entries yield on to be compared. */
final class Kettenlauf {

    static final String ENDE_FEHLT = "das Ende der Kette fehlt.";

    /** Chains, and entries as the heads count them, read with one query: neither database hands over a large result bit by bit. */
    private static final int AUF_EINMAL = 500;
    private static final int EINTRAEGE_AUF_EINMAL = 4000;

    private final JdbcClient datenbank;
    private final Datenabgleich daten;
    private final LongConsumer fortschritt;
    private final Journalenden journal = new Journalenden();
    /** The last deletion by law within a chain: up to which entry, and what it left. */
    private final Map<String, Loeschungen.Inhalt> geloescht = new HashMap<>();
    private String letztesSiegel;
    private int ketten;
    private long eintraege;

    /** @param fortschritt is told entry by entry how many entries were recomputed */
    Kettenlauf(JdbcClient datenbank, Datenabgleich daten, LongConsumer fortschritt) {
        this.datenbank = datenbank;
        this.daten = daten;
        this.fortschritt = fortschritt;
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
        Optional<Kopf> journalkopf = kopf(Datenspur.JOURNAL);
        Fund.wenn(journalkopf.isEmpty() || journalkopf.get().laufnummer() == 0, Abweichung.sonst("Das Journal fehlt."));
        einzeln(journalkopf.get());
        kopf(Loeschungen.KETTE).ifPresent(this::einzeln);
        List<Kopf> koepfe = koepfe(null);
        while (!koepfe.isEmpty()) {
            abschnitte(koepfe);
            koepfe = koepfe(koepfe.get(koepfe.size() - 1).vorgang());
        }
        if (journal.offene() > 0) {
            fehlende();
        }
        long gezaehlt = datenbank.sql("select count(*) from protokoll_eintrag").query(Long.class).single();
        Fund.wenn(gezaehlt != eintraege, Abweichung.sonst("Es gibt " + gezaehlt + " Einträge, in den Ketten aber nur " + eintraege
                + ": zu einem Eintrag fehlt der Kopf seiner Kette."));
        daten.abschliessen();
    }

    /** A row of the table of heads. */
    private record Kopf(String vorgang, int laufnummer, String hash) {
    }

    private Optional<Kopf> kopf(String vorgang) {
        return datenbank.sql("select vorgang, laufnummer, hash from protokoll_kopf where vorgang = :vorgang").param("vorgang", vorgang)
                .query((zeile, nummer) -> kopf(zeile)).optional();
    }

    /** @param nach name of the last head read before, or null */
    private List<Kopf> koepfe(String nach) {
        return datenbank.sql("select vorgang, laufnummer, hash from protokoll_kopf" + (nach == null ? "" : " where vorgang > :nach")
                + " order by vorgang fetch first " + AUF_EINMAL + " rows only").params(nach == null ? Map.of() : Map.of("nach", nach))
                .query((zeile, nummer) -> kopf(zeile)).list();
    }

    private static Kopf kopf(ResultSet zeile) throws SQLException {
        return new Kopf(zeile.getString(1), zeile.getInt(2), zeile.getString(3));
    }

    /** As many chains with one query as are not too many entries; a long chain by itself and in pieces. */
    private void abschnitte(List<Kopf> koepfe) {
        List<Kopf> wartende = new ArrayList<>();
        long laenge = 0;
        for (Kopf kopf : koepfe) {
            boolean gelesen = kopf.vorgang().equals(Datenspur.JOURNAL) || kopf.vorgang().equals(Loeschungen.KETTE);
            boolean lang = kopf.laufnummer() > EINTRAEGE_AUF_EINMAL;
            if (gelesen || lang || laenge + kopf.laufnummer() > EINTRAEGE_AUF_EINMAL) {
                abschnitt(wartende);
                wartende.clear();
                laenge = 0;
            }
            if (lang && !gelesen) {
                einzeln(kopf);
            } else if (!gelesen) {
                wartende.add(kopf);
                laenge += kopf.laufnummer();
            }
        }
        abschnitt(wartende);
    }

    /** @param koepfe that follow one another, so that a stretch of the index holds their entries, and perhaps some without a head */
    private void abschnitt(List<Kopf> koepfe) {
        if (koepfe.isEmpty()) {
            return;
        }
        Leser leser = new Leser(koepfe);
        datenbank.sql("select * from protokoll_eintrag where vorgang between :erster and :letzter order by vorgang, laufnummer")
                .param("erster", koepfe.get(0).vorgang()).param("letzter", koepfe.get(koepfe.size() - 1).vorgang())
                .query(zeile -> {
                    leser.eintrag(Eintrag.aus(zeile, 0));
                });
        leser.fertig();
    }

    private void einzeln(Kopf kopf) {
        Leser leser = new Leser(List.of(kopf));
        jeder(kopf.vorgang(), leser::eintrag);
        leser.fertig();
    }

    private void jeder(String vorgang, Consumer<Eintrag> leser) {
        int[] letzter = {Integer.MIN_VALUE, 0};
        do {
            letzter[1] = 0;
            datenbank.sql("select * from protokoll_eintrag where vorgang = :vorgang and laufnummer > :nach order by laufnummer fetch first "
                            + EINTRAEGE_AUF_EINMAL + " rows only").param("vorgang", vorgang).param("nach", letzter[0])
                    .query(zeile -> {
                        Eintrag eintrag = Eintrag.aus(zeile, 0);
                        letzter[0] = eintrag.laufnummer();
                        letzter[1]++;
                        leser.accept(eintrag);
                    });
        } while (letzter[1] == EINTRAEGE_AUF_EINMAL);
    }

    /** The names of the chains that are missing are only in the journal itself. */
    private void fehlende() {
        Map<String, Integer> fehlende = new TreeMap<>();
        jeder(Datenspur.JOURNAL, eintrag -> Verkettung.lesen(eintrag.inhalt(), Journalinhalt.class).enden().forEach((kette, ende) -> {
            if (journal.offen(kette)) {
                fehlende.put(kette, ende.laufnummer());
            }
        }));
        fehlende.forEach((kette, laufnummer) -> Fund.wenn(true, Abweichung.kette(kette,
                "die ganze Kette fehlt; das Journal kennt sie bis Eintrag " + laufnummer + ".")));
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
                if (!koepfe.containsKey(eintrag.vorgang())) {
                    return;
                }
                kette = eintrag.vorgang();
                probe = new Kettenprobe(kette);
                reste = new Grabsteine();
                folge = kette.startsWith(Datenspur.PRAEFIX) && !kette.equals(Schemastand.KETTE) ? new Zeilenfolge(kette) : null;
            }
            Fund.wenn(probe.naechster(eintrag));
            eintraege++;
            rest(eintrag);
            fortschritt.accept(eintraege);
            if (folge != null) {
                Fund.wenn(folge.naechster(eintrag));
            } else if (kette.equals(Loeschungen.KETTE)) {
                Loeschungen.Inhalt inhalt = Verkettung.lesen(eintrag.inhalt(), Loeschungen.Inhalt.class);
                geloescht.merge(inhalt.vorgang(), inhalt, (frueher, spaeter) -> spaeter.bis() >= frueher.bis() ? spaeter : frueher);
            } else if (kette.equals(Datenspur.JOURNAL)) {
                Journalinhalt inhalt = Verkettung.lesen(eintrag.inhalt(), Journalinhalt.class);
                inhalt.enden().forEach(journal::merken);
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
                mitJournal(journal.fragen(kette));
            }
            if (folge != null) {
                daten.vergleichen(kette, folge);
            }
            kette = null;
        }

        /** @param ende number of the last entry as the journal says */
        private void mitJournal(int ende) {
            Fund.wenn(ende == 0, Abweichung.kette(kette, "das Journal kennt diese Kette nicht."));
            Fund.wenn(probe.letzte() != ende || !journal.hatHash(kette, probe.letzterHash()), Abweichung.kette(kette, "sie endet mit Eintrag "
                    + probe.letzte() + ", das Journal kennt sie bis Eintrag " + ende
                    + (probe.letzte() == ende ? " mit einem anderen Hash." : ".")));
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
}
