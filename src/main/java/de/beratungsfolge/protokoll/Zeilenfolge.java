package de.beratungsfolge.protokoll;

import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Rebuilds the rows of one chain from its entries. */
final class Zeilenfolge {

    static final String UNLESBAR = "der Inhalt ist nicht zu lesen.";

    private final String kette;
    private final Map<Zeile, Stand> staende = new TreeMap<>();
    private boolean luecke;

    Zeilenfolge(String kette) {
        this.kette = kette;
    }

    /** What a row holds, and the entry that said so last. */
    record Stand(int nummer, Zeilenbild bild) {
    }

    /** @return a change that does not continue what the entries before it say */
    Optional<Abweichung> naechster(Eintrag eintrag) {
        if (eintrag.inhalt() == null) {
            luecke = true;
            return Optional.empty();
        }
        try {
            return anwenden(eintrag.laufnummer(), Verkettung.lesen(eintrag.inhalt(), Datenstand.class));
        } catch (IllegalArgumentException fehler) {
            return Optional.of(Abweichung.eintrag(kette, eintrag.laufnummer(), UNLESBAR));
        }
    }

    private Optional<Abweichung> anwenden(int nummer, Datenstand datenstand) {
        return datenstand.zeilen().stream().map(aenderung -> anwenden(nummer, aenderung)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Abweichung> anwenden(int nummer, Zeilenaenderung aenderung) {
        Zeile zeile = new Zeile(aenderung.tabelle(), aenderung.schluessel());
        Stand bisher = staende.get(zeile);
        String bisherHash = bisher == null ? null : bisher.bild().hash();
        boolean unbekannt = luecke && bisher == null;
        if (!unbekannt && !Objects.equals(aenderung.vorher(), bisherHash)) {
            return Optional.of(Abweichung.eintrag(kette, nummer, "Zeile " + zeile.schluessel() + " der Tabelle " + zeile.tabelle()
                    + (bisher == null ? " war schon da, ohne dass ein Eintrag sie nennt."
                    : " hatte vor diesem Schritt einen anderen Stand, als Eintrag " + bisher.nummer() + " verzeichnet.")));
        }
        if (aenderung.nachher() == null) {
            staende.remove(zeile);
            return Optional.empty();
        }
        staende.put(zeile, new Stand(nummer, aenderung.auf(bisher == null ? null : bisher.bild())));
        return Optional.empty();
    }

    /** @return the rows there must be now */
    Map<Zeile, Stand> staende() {
        return staende;
    }
}
