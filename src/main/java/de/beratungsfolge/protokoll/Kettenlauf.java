package de.beratungsfolge.protokoll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int AUF_EINMAL = 1000;
    private static final int ZEILEN_HOECHSTENS = 20_000;

    private final JdbcClient datenbank;
    private final Datenabgleich daten;
    private final LongConsumer fortschritt;
    private final Kettenstaende staende;
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
        this.staende = new Kettenstaende(datenbank.sql("select count(*) from protokoll_kopf").query(Integer.class).single());
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
        jederKopf(kopf -> {
            Fund.wenn(kopf.laufnummer() < 0, Abweichung.kette(kopf.vorgang(), Kettenprobe.ENDE_FEHLT));
            staende.aufnehmen(kopf.vorgang(), kopf.laufnummer());
        });
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

    /** An entry, and what does not fit at it by itself. */
    private record Nachgerechnet(Eintrag eintrag, Optional<String> veraendert) {

        static Nachgerechnet von(Eintrag eintrag) {
            return new Nachgerechnet(eintrag, Kettenprobe.veraendert(eintrag));
        }
    }

    /** Hashes need most of the time, and no entry waits for another's. */
    private void jederEintrag(Consumer<Nachgerechnet> empfaenger) {
        List<Eintrag> seite = eintraege(null);
        while (!seite.isEmpty()) {
            seite.parallelStream().map(Nachgerechnet::von).toList().forEach(empfaenger);
            seite = eintraege(seite.get(seite.size() - 1).id());
        }
    }

    /** @param nach number of the last entry read before, or null */
    private List<Eintrag> eintraege(Long nach) {
        return datenbank.sql("select * from protokoll_eintrag" + (nach == null ? "" : " where id > :nach") + " order by id fetch first "
                + AUF_EINMAL + " rows only").params(nach == null ? Map.of() : Map.of("nach", nach)).query(Eintrag::aus).list();
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
            Loeschungen.Inhalt inhalt = inhalt(eintrag, Loeschungen.Inhalt.class);
            geloescht.merge(inhalt.vorgang(), inhalt, (frueher, spaeter) -> spaeter.bis() >= frueher.bis() ? spaeter : frueher);
        }
    }

    private void eintrag(Nachgerechnet nachgerechnet) {
        Eintrag eintrag = nachgerechnet.eintrag();
        String kette = eintrag.vorgang();
        int platz = staende.platz(kette);
        Fund.wenn(platz == Kettenstaende.UNBEKANNT, Abweichung.eintrag(kette, eintrag.laufnummer(), "der Kopf seiner Kette fehlt."));
        Fund.wenn(Kettenprobe.pruefen(eintrag, staende.gelesen(platz), staende.hatHash(platz, eintrag.vorgaengerHash()),
                nachgerechnet.veraendert()));
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

    private static <T> T inhalt(Eintrag eintrag, Class<T> art) {
        try {
            return Verkettung.lesen(eintrag.inhalt(), art);
        } catch (IllegalArgumentException fehler) {
            throw new Fund(Abweichung.eintrag(eintrag.vorgang(), eintrag.laufnummer(), Zeilenfolge.UNLESBAR));
        }
    }

    /** The journal's entry follows those whose numbers it names. */
    private void journal(Eintrag eintrag) {
        Journalinhalt inhalt = inhalt(eintrag, Journalinhalt.class);
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
