package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.pruefung.Nachbau;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what the lists are read from in step with the record, in the transaction that writes an entry. */
@Component
public class Listenpflege implements SmartInitializingSingleton {

    private static final int STAPEL = 500;
    private static final List<String> TABELLEN = List.of("listenfund");

    private final Listenverzeichnis verzeichnis;
    private final Nachbau nachbau;

    Listenpflege(Listenverzeichnis verzeichnis, Nachbau nachbau) {
        this.verzeichnis = verzeichnis;
        this.nachbau = nachbau;
    }

    /** An entry was recorded, and with it everything it speaks of is stored. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void verzeichnet(Eintrag eintrag) {
        verzeichnis.eintraege(List.of(eintrag));
    }

    /** A database from before there were these lists is taken up once, before anybody gets in. */
    @Override
    public void afterSingletonsInstantiated() {
        nachbau.einmal(TABELLEN, this::aufbauen);
    }

    /** Takes everything up anew. */
    public void aufbauen() {
        nachbau.vonVorn(TABELLEN, ab -> verzeichnis.eintraegeAb(ab, STAPEL));
    }
}
