package de.beratungsfolge.protokoll;

import de.beratungsfolge.protokoll.Tabellen.Darueber;
import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the chain a row belongs to, by way of the rows above it. */
final class Kettenwahl {

    private final Tabellen tabellen;
    private final Zeilenleser leser;
    private final Map<Zeile, Zeilenbild> bekannte = new HashMap<>();

    Kettenwahl(Tabellen tabellen, Zeilenleser leser, Map<Zeile, Zeilenbild> vorher, Map<Zeile, Zeilenbild> nachher) {
        this.tabellen = tabellen;
        this.leser = leser;
        bekannte.putAll(vorher);
        bekannte.putAll(nachher);
    }

    String kette(Zeile zeile) {
        if (!tabellen.eingeordnet(zeile.tabelle())) {
            return Datenspur.PRAEFIX + zeile.tabelle();
        }
        Optional<Darueber> darueber = tabellen.darueber(zeile.tabelle());
        if (darueber.isEmpty()) {
            return Datenspur.PRAEFIX + zeile.tabelle() + " " + zeile.schluessel();
        }
        String oberer = bild(zeile).werte().get(darueber.get().spalte());
        return kette(new Zeile(darueber.get().tabelle(), oberer));
    }

    private Zeilenbild bild(Zeile zeile) {
        Zeilenbild bild = bekannte.get(zeile);
        if (bild == null) {
            bild = leser.lesen(zeile).orElseThrow(() -> new IllegalStateException(
                    "Zeile " + zeile.schluessel() + " der Tabelle " + zeile.tabelle() + " fehlt"));
            bekannte.put(zeile, bild);
        }
        return bild;
    }
}
