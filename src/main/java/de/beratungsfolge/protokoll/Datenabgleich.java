package de.beratungsfolge.protokoll;

import de.beratungsfolge.protokoll.Zeilenfolge.Stand;
import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the rows that the record yields with those that the tables hold. */
final class Datenabgleich {

    private static final int AUF_EINMAL = 1000;

    private final JdbcClient datenbank;
    private final Tabellen tabellen;
    private final Zeilenleser leser;
    private final Set<String> vorhandene;
    private final Map<String, Schluesselmenge> gesehen = new TreeMap<>();
    /** Rows waiting to be compared, by table and key. */
    private final Map<String, Map<String, Verzeichnet>> offen = new TreeMap<>();
    private int wartende;
    private long zeilen;

    Datenabgleich(JdbcClient datenbank, Tabellen tabellen) {
        this.datenbank = datenbank;
        this.tabellen = tabellen;
        this.leser = new Zeilenleser(datenbank, tabellen);
        this.vorhandene = Schemastand.jetzt(datenbank, tabellen).keySet();
    }

    private record Verzeichnet(String kette, Stand stand) {
    }

    long zeilen() {
        return zeilen;
    }

    /** @throws Fund at the first row that does not fit */
    void vergleichen(String kette, Zeilenfolge folge) {
        folge.staende().forEach((zeile, stand) -> {
            Fund.wenn(!gesehen.computeIfAbsent(zeile.tabelle(), this::menge).aufnehmen(zeile.schluessel()),
                    Abweichung.zeile(zeile.tabelle(), zeile.schluessel(), "zwei Ketten verzeichnen sie, eine davon ist " + kette + "."));
            offen.computeIfAbsent(zeile.tabelle(), neu -> new LinkedHashMap<>())
                    .put(zeile.schluessel(), new Verzeichnet(kette, stand));
            wartende++;
        });
        if (wartende >= AUF_EINMAL) {
            leeren();
        }
    }

    /** Compares what still waits, and looks for rows that nobody recorded.
     *
     * @throws Fund at the first row that does not fit */
    void abschliessen() {
        leeren();
        vorhandene.forEach(tabelle -> unverzeichnet(tabelle)
                .ifPresent(schluessel -> Fund.wenn(true, Abweichung.zeile(tabelle, schluessel, "kein Eintrag nennt sie."))));
    }

    private Schluesselmenge menge(String tabelle) {
        Fund.wenn(!vorhandene.contains(tabelle), Abweichung.sonst("Die Tabelle " + tabelle + " fehlt."));
        return new Schluesselmenge(anzahl(tabelle));
    }

    private long anzahl(String tabelle) {
        return datenbank.sql("select count(*) from " + tabelle + " where " + tabellen.bedingung(tabelle)).query(Long.class).single();
    }

    private void leeren() {
        offen.forEach(this::vergleichen);
        offen.clear();
        wartende = 0;
    }

    private void vergleichen(String tabelle, Map<String, Verzeichnet> erwartete) {
        Map<String, Zeilenbild> gefundene = new HashMap<>();
        List<String> schluessel = List.copyOf(erwartete.keySet());
        for (int von = 0; von < schluessel.size(); von += AUF_EINMAL) {
            gefundene.putAll(leser.lesen(tabelle, schluessel.subList(von, Math.min(schluessel.size(), von + AUF_EINMAL))));
        }
        erwartete.forEach((einer, verzeichnet) -> vergleichen(new Zeile(tabelle, einer), verzeichnet, gefundene.get(einer)));
        zeilen += erwartete.size();
    }

    private static void vergleichen(Zeile zeile, Verzeichnet verzeichnet, Zeilenbild gefunden) {
        int nummer = verzeichnet.stand().nummer();
        Fund.wenn(gefunden == null, Abweichung.fehlt(verzeichnet.kette(), nummer, zeile.tabelle(), zeile.schluessel()));
        Map<String, String> erwartet = verzeichnet.stand().bild().werte();
        TreeSet<String> spalten = new TreeSet<>(erwartet.keySet());
        spalten.addAll(gefunden.werte().keySet());
        spalten.stream().filter(spalte -> !Objects.equals(erwartet.get(spalte), gefunden.werte().get(spalte))).findFirst()
                .ifPresent(spalte -> Fund.wenn(true, Abweichung.feld(verzeichnet.kette(), nummer, zeile.tabelle(),
                        zeile.schluessel(), spalte, erwartet.get(spalte), gefunden.werte().get(spalte))));
    }

    private Optional<String> unverzeichnet(String tabelle) {
        Schluesselmenge bekannte = gesehen.getOrDefault(tabelle, new Schluesselmenge(0));
        if (anzahl(tabelle) == bekannte.anzahl()) {
            return Optional.empty();
        }
        String spalte = tabellen.schluesselspalte(tabelle);
        String[] erster = new String[1];
        datenbank.sql("select " + spalte + " from " + tabelle + " where " + tabellen.bedingung(tabelle) + " order by " + spalte).query(zeile -> {
            String schluessel = Zeilenbild.aus(zeile).werte().get(spalte);
            if (erster[0] == null && !bekannte.enthaelt(schluessel)) {
                erster[0] = schluessel;
            }
        });
        return Optional.ofNullable(erster[0]);
    }
}
