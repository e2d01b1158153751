package de.beratungsfolge.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads all entries in the order in which they were recorded, recomputes all chains side by side, and hands the rows of each
 * chain that has ended on to be compared. A chain by itself lies all over the database: reading one after the other takes many
 * times as long.
 */
final class Kettenlauf {

    private static final String INHALT_FEHLT = "der Inhalt fehlt, ohne dass eine Löschung verzeichnet ist.";
    /** Entries, and heads of chains, read with one query: neither database hands over a large result bit by bit. */
    private static final int AUF_EINMAL = 4000;
    private static final int ZEILEN_HOECHSTENS = 20_000;

    private final JdbcClient datenbank;
    private final Datenabgleich daten;
    private final LongConsumer fortschritt;
    private final Kettenstaende staende = new Kettenstaende();
    private final Zeilenfolgen zeilen;
    /** The last deletion by law within a chain: up to which entry, and what it left. */
    private final Map<String, Loeschungen.Inhalt> geloescht = new HashMap<>();
    private final Map<String, Grabsteine> reste = new HashMap<>();
    private String letztesSiegel;
    private long eintraege;

    /** @param fortschritt is told entry by entry how many entries were recomputed */
    Kettenlauf(JdbcClient datenbank, Datenabgleich daten, LongConsumer fortschritt) {
        this.datenbank = datenbank;
        this.daten = daten;
        this.fortschritt = fortschritt;
        this.zeilen = new Zeilenfolgen(ZEILEN_HOECHSTENS, this::kette);
    }

    int ketten() {
        return staende.anzahl();
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
        jederKopf(kopf -> staende.aufnehmen(kopf.vorgang(), kopf.laufnummer()));
        int journal = staende.platz(Datenspur.JOURNAL);
        Fund.wenn(journal == Kettenstaende.UNBEKANNT || staende.ende(journal) == 0, Abweichung.sonst("Das Journal fehlt."));
        loeschungen();
        jederEintrag(this::eintrag);
        jederKopf(this::ende);
        daten.abschliessen();
    }

    /** A row of the table of heads. */
    private record Kopf(String vorgang, int laufnummer, String hash) {
    }

    private void jederKopf(Consumer<Kopf> empfaenger) {
        List<Kopf> koepfe = koepfe(null);
        while (!koepfe.isEmpty()) {
            koepfe.forEach(empfaenger);
            koepfe = koepfe(koepfe.get(koepfe.size() - 1).vorgang());
        }
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

    private void jederEintrag(Consumer<Eintrag> empfaenger) {
        long[] letzter = {Long.MIN_VALUE, 0};
        do {
            letzter[1] = 0;
            datenbank.sql("select * from protokoll_eintrag where id > :nach order by id fetch first " + AUF_EINMAL + " rows only")
                    .param("nach", letzter[0])
                    .query(zeile -> {
                        Eintrag eintrag = Eintrag.aus(zeile, 0);
                        letzter[0] = eintrag.id();
                        letzter[1]++;
                        empfaenger.accept(eintrag);
                    });
        } while (letzter[1] == AUF_EINMAL);
    }

    private List<Eintrag> kette(String kette) {
        return datenbank.sql("select * from protokoll_eintrag where vorgang = :kette order by laufnummer").param("kette", kette)
                .query(Eintrag::aus).list();
    }

    /** What was deleted must be known before the first entry that it emptied. */
    private void loeschungen() {
        Kettenprobe probe = new Kettenprobe();
        for (Eintrag eintrag : kette(Loeschungen.KETTE)) {
            Fund.wenn(probe.naechster(eintrag));
            Fund.wenn(eintrag.inhalt() == null, Abweichung.eintrag(Loeschungen.KETTE, eintrag.laufnummer(), INHALT_FEHLT));
            Loeschungen.Inhalt inhalt = Verkettung.lesen(eintrag.inhalt(), Loeschungen.Inhalt.class);
            geloescht.merge(inhalt.vorgang(), inhalt, (frueher, spaeter) -> spaeter.bis() >= frueher.bis() ? spaeter : frueher);
        }
    }

    private void eintrag(Eintrag eintrag) {
        String kette = eintrag.vorgang();
        int platz = staende.platz(kette);
        Fund.wenn(platz == Kettenstaende.UNBEKANNT, Abweichung.eintrag(kette, eintrag.laufnummer(), "der Kopf seiner Kette fehlt."));
        Fund.wenn(Kettenprobe.pruefen(eintrag, staende.gelesen(platz), staende.hatHash(platz, eintrag.vorgaengerHash())));
        Fund.wenn(eintrag.laufnummer() > staende.ende(platz), Abweichung.eintrag(kette, eintrag.laufnummer(),
                "der Kopf seiner Kette nennt als letzten Eintrag " + staende.ende(platz) + "."));
        staende.weiter(platz, eintrag.hash());
        fortschritt.accept(++eintraege);
        rest(eintrag);
        if (kette.equals(Datenspur.JOURNAL)) {
            journal(eintrag);
        } else if (kette.startsWith(Datenspur.PRAEFIX) && !kette.equals(Schemastand.KETTE)) {
            zeilen.naechster(eintrag);
            if (eintrag.laufnummer() == staende.ende(platz)) {
                daten.vergleichen(kette, zeilen.beenden(kette));
            }
        }
    }

    /** What was deleted must have been ordered, and what the deletion left must still be the same. */
    private void rest(Eintrag eintrag) {
        String kette = eintrag.vorgang();
        Loeschungen.Inhalt loeschung = geloescht.get(kette);
        int bis = loeschung == null ? 0 : loeschung.bis();
        Fund.wenn(eintrag.inhalt() == null && eintrag.laufnummer() > bis, Abweichung.eintrag(kette, eintrag.laufnummer(), INHALT_FEHLT));
        if (eintrag.laufnummer() <= bis) {
            reste.computeIfAbsent(kette, neu -> new Grabsteine()).naechster(eintrag);
        }
        if (eintrag.laufnummer() == bis) {
            String rest = reste.remove(kette).hash();
            Fund.wenn(loeschung.rest() != null && !rest.equals(loeschung.rest()), Abweichung.eintrag(kette, bis,
                    "was die Löschung von diesem und den Einträgen davor übrig ließ, wurde verändert."));
        }
    }

    /** The journal's entry follows those whose numbers it names. */
    private void journal(Eintrag eintrag) {
        Journalinhalt inhalt = Verkettung.lesen(eintrag.inhalt(), Journalinhalt.class);
        inhalt.enden().forEach(this::bestaetigen);
        letztesSiegel = inhalt.siegel() == null ? letztesSiegel : inhalt.siegel();
    }

    private void bestaetigen(String kette, Journalinhalt.Ende ende) {
        int platz = staende.platz(kette);
        Fund.wenn(platz == Kettenstaende.UNBEKANNT, Abweichung.kette(kette, "die ganze Kette fehlt; das Journal kennt sie bis Eintrag "
                + ende.laufnummer() + "."));
        int gelesen = staende.gelesen(platz);
        Fund.wenn(gelesen < ende.laufnummer(), Abweichung.eintrag(kette, ende.laufnummer(), "das Journal nennt ihn, aber er fehlt."));
        if (gelesen == ende.laufnummer()) {
            Fund.wenn(!staende.hatHash(platz, ende.hash()), Abweichung.eintrag(kette, gelesen, "das Journal nennt ihn mit einem anderen Hash."));
            staende.bestaetigen(platz);
        }
    }

    private void ende(Kopf kopf) {
        int platz = staende.platz(kopf.vorgang());
        boolean ohne = kopf.laufnummer() == 0 && staende.hatHash(platz, kopf.hash());
        Fund.wenn(ohne && !leererAnfang(kopf.vorgang()), Abweichung.kette(kopf.vorgang(), "zu ihrem Kopf gibt es keinen Eintrag."));
        Fund.wenn(staende.gelesen(platz) != kopf.laufnummer() || !staende.hatHash(platz, kopf.hash()),
                Abweichung.kette(kopf.vorgang(), Kettenprobe.ENDE_FEHLT));
        Fund.wenn(!staende.bestaetigt(platz) && !kopf.vorgang().equals(Datenspur.JOURNAL), Abweichung.eintrag(kopf.vorgang(),
                kopf.laufnummer(), "das Journal kennt ihn nicht."));
    }

    /** The schema itself begins this chain. */
    private static boolean leererAnfang(String vorgang) {
        return vorgang.equals(Schemastand.KETTE);
    }
}
