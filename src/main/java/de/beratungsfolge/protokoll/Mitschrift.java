package de.beratungsfolge.protokoll;

import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has done so far: entries it wrote, and rows it touched with what they held before. */
final class Mitschrift implements TransactionSynchronization {

    private final Consumer<Mitschrift> abschluss;
    private final Map<String, Eintrag> enden = new TreeMap<>();
    private final List<Eintrag> eintraege = new ArrayList<>();
    private final Map<Zeile, Zeilenbild> vorher = new TreeMap<>();

    Mitschrift(Consumer<Mitschrift> abschluss) {
        this.abschluss = abschluss;
    }

    @Override
    public void beforeCommit(boolean nurLesend) {
        abschluss.accept(this);
    }

    void merken(Eintrag eintrag) {
        enden.put(eintrag.vorgang(), eintrag);
        if (eintrag.art() != Eintragsart.DATENSTAND) {
            eintraege.add(eintrag);
        }
    }

    /** Keeps what the row held before this transaction touched it for the first time; nothing for a new row. */
    void merken(Zeile zeile, Supplier<Zeilenbild> bild) {
        if (!vorher.containsKey(zeile)) {
            vorher.put(zeile, bild.get());
        }
    }

    /** @return the last entry of each chain that this transaction wrote to */
    Map<String, Eintrag> enden() {
        return enden;
    }

    /** @return what the touched rows held before, null for new ones */
    Map<Zeile, Zeilenbild> vorher() {
        return vorher;
    }

    /** @return whose step this is: the first person who appears */
    String person() {
        return eintraege.stream().map(Eintrag::person).findFirst().orElse(Datenspur.PROGRAMM);
    }

    /** @return numbers of the entries of this transaction by chain */
    Map<String, List<Integer>> schritte() {
        Map<String, List<Integer>> schritte = new LinkedHashMap<>();
        eintraege.forEach(eintrag -> schritte.computeIfAbsent(eintrag.vorgang(), neu -> new ArrayList<>())
                .add(eintrag.laufnummer()));
        return schritte;
    }
}
