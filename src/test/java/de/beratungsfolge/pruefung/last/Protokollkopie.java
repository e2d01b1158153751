package de.beratungsfolge.pruefung.last;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Nachrechnung;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies entries of the record: each chain begins anew or goes on, every hash is taken as the program takes it. */
final class Protokollkopie {

    private static final String ANFANG = "0".repeat(64);
    private static final int STAPEL = 500;

    private final Abbildung abbildung;
    private final Datenstandvorlagen datenstaende;
    private final List<Zeile> zeilen = new ArrayList<>();
    private final Map<String, Lauf.Ende> fortgesetzte = new TreeMap<>();
    private final ObjectMapper json = new ObjectMapper();

    /** An entry to copy. @param kette its name, @param eigene whether each copy has a chain of its own */
    private record Zeile(Eintrag eintrag, Vorlage kette, boolean eigene, Vorlage inhalt) {
    }

    Protokollkopie(Abbildung abbildung, Datenstandvorlagen datenstaende) {
        this.abbildung = abbildung;
        this.datenstaende = datenstaende;
    }

    /** Takes up what is to be copied.
     *
     * @param block in the order in which it was recorded
     * @param enden of the chains that go on */
    void aufnehmen(List<Eintrag> block, Map<String, Lauf.Ende> enden) throws JsonProcessingException {
        fortgesetzte.putAll(enden);
        for (Eintrag eintrag : block) {
            Vorlage kette = abbildung.text(eintrag.vorgang());
            zeilen.add(new Zeile(eintrag, kette, !kette.gleichbleibend(), inhalt(eintrag)));
        }
    }

    private Vorlage inhalt(Eintrag eintrag) throws JsonProcessingException {
        return eintrag.art() == Eintragsart.DATENSTAND ? datenstaende.vorlage(eintrag.inhalt())
                : eintrag.art() == Eintragsart.JOURNAL ? journal(eintrag.inhalt()) : abbildung.text(eintrag.inhalt());
    }

    private Vorlage journal(String inhalt) throws JsonProcessingException {
        JsonNode ganzer = json.readTree(inhalt);
        Vorlage.Bau bau = Vorlage.bau().fest("{\"enden\":{");
        String trenner = "";
        for (Iterator<Map.Entry<String, JsonNode>> alle = ganzer.path("enden").fields(); alle.hasNext(); ) {
            Map.Entry<String, JsonNode> ende = alle.next();
            Vorlage kette = abbildung.text(ende.getKey());
            bau.fest(trenner + "\"").vorlage(kette).fest("\":{\"hash\":\"").platz(lauf -> lauf.enden.get(kette.text(lauf)).hash())
                    .fest("\",\"laufnummer\":").platz(lauf -> Integer.toString(lauf.enden.get(kette.text(lauf)).laufnummer())).fest("}");
            trenner = ",";
        }
        return bau.fest("},\"siegel\":" + ganzer.path("siegel") + "}").fertig();
    }

    int anzahl() {
        return zeilen.size();
    }

    /** @return the first content that is not reproduced when nothing is to differ, or null */
    String ersterUnterschied() {
        Lauf lauf = new Lauf(0, datenstaende.bilder());
        for (Zeile zeile : zeilen) {
            Eintrag alter = zeile.eintrag();
            lauf.enden.put(alter.vorgang(), new Lauf.Ende(alter.laufnummer(), alter.hash()));
            if (!zeile.inhalt().text(lauf).equals(alter.inhalt())) {
                return alter.vorgang() + " " + alter.laufnummer() + ": " + alter.inhalt() + " // " + zeile.inhalt().text(lauf);
            }
        }
        return null;
    }

    /** Writes one copy. */
    void schreiben(Connection verbindung, int kopie) throws SQLException {
        Lauf lauf = new Lauf(kopie, datenstaende.bilder());
        lauf.enden.putAll(fortgesetzte);
        try (PreparedStatement befehl = verbindung.prepareStatement("""
                insert into protokoll_eintrag (id, vorgang, laufnummer, art, schritt, person, geschehen_am, erfasst_am, regelfassung,
                    inhalt, inhalt_hash, vorgaenger_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int wartende = 0;
            for (Zeile zeile : zeilen) {
                binden(befehl, neuer(zeile, lauf));
                befehl.addBatch();
                if (++wartende % STAPEL == 0) {
                    befehl.executeBatch();
                }
            }
            befehl.executeBatch();
        }
        koepfe(verbindung, lauf);
        fortgesetzte.replaceAll((kette, ende) -> lauf.enden.get(kette));
    }

    private Eintrag neuer(Zeile zeile, Lauf lauf) {
        Eintrag alter = zeile.eintrag();
        String kette = zeile.kette().text(lauf);
        Lauf.Ende ende = lauf.enden.getOrDefault(kette, new Lauf.Ende(0, ANFANG));
        if (zeile.eigene() && ende.laufnummer() + 1 != alter.laufnummer()) {
            throw new IllegalStateException("Von der Kette " + alter.vorgang() + " fehlt ein Eintrag vor " + alter.laufnummer());
        }
        String inhalt = zeile.inhalt().text(lauf);
        long tage = Abbildung.tage(lauf.kopie);
        Eintrag ohne = new Eintrag(abbildung.id("protokoll_eintrag", alter.id(), lauf.kopie), kette, ende.laufnummer() + 1, alter.art(),
                alter.schritt(), alter.person(), alter.geschehenAm().plusDays(tage), alter.erfasstAm().plusDays(tage), alter.regelfassung(),
                inhalt, Nachrechnung.hash(inhalt), ende.hash(), ANFANG);
        String hash = Nachrechnung.hash(ohne);
        lauf.enden.put(kette, new Lauf.Ende(ohne.laufnummer(), hash));
        return new Eintrag(ohne.id(), kette, ohne.laufnummer(), ohne.art(), ohne.schritt(), ohne.person(), ohne.geschehenAm(),
                ohne.erfasstAm(), ohne.regelfassung(), inhalt, ohne.inhaltHash(), ohne.vorgaengerHash(), hash);
    }

    private static void binden(PreparedStatement befehl, Eintrag eintrag) throws SQLException {
        befehl.setLong(1, eintrag.id());
        befehl.setString(2, eintrag.vorgang());
        befehl.setInt(3, eintrag.laufnummer());
        befehl.setString(4, eintrag.art().name());
        befehl.setString(5, eintrag.schritt());
        befehl.setString(6, eintrag.person());
        befehl.setObject(7, eintrag.geschehenAm());
        befehl.setObject(8, eintrag.erfasstAm());
        befehl.setString(9, eintrag.regelfassung());
        befehl.setString(10, eintrag.inhalt());
        befehl.setString(11, eintrag.inhaltHash());
        befehl.setString(12, eintrag.vorgaengerHash());
        befehl.setString(13, eintrag.hash());
    }

    private void koepfe(Connection verbindung, Lauf lauf) throws SQLException {
        try (PreparedStatement neu = verbindung.prepareStatement("insert into protokoll_kopf (laufnummer, hash, vorgang) values (?, ?, ?)");
             PreparedStatement weiter = verbindung.prepareStatement("update protokoll_kopf set laufnummer = ?, hash = ? where vorgang = ?")) {
            for (Map.Entry<String, Lauf.Ende> ende : lauf.enden.entrySet()) {
                PreparedStatement befehl = fortgesetzte.containsKey(ende.getKey()) ? weiter : neu;
                befehl.setInt(1, ende.getValue().laufnummer());
                befehl.setString(2, ende.getValue().hash());
                befehl.setString(3, ende.getKey());
                befehl.addBatch();
            }
            neu.executeBatch();
            weiter.executeBatch();
        }
    }
}
