package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.pruefung.Nachbau;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what auditors search by in step with the record: in the transaction that writes an entry, after everything else that
 * it does, so that nothing can be recorded and not be found.
 */
@Component
public class Suchpflege implements SmartInitializingSingleton {

    private static final int STAPEL = 500;
    private static final List<String> TABELLEN = List.of("suchwort", "befundmerkmal");

    private final Suchverzeichnis verzeichnis;
    private final Nachbau nachbau;

    Suchpflege(Suchverzeichnis verzeichnis, Nachbau nachbau) {
        this.verzeichnis = verzeichnis;
        this.nachbau = nachbau;
    }

    /** An entry was recorded; whatever changes a paper is recorded in its chain. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void verzeichnet(Eintrag eintrag) {
        if (eintrag.art() == Eintragsart.SCHRITT) {
            verzeichnis.papier(eintrag.vorgang());
        } else {
            verzeichnis.eintraege(List.of(eintrag));
        }
    }

    /** A database from before there was this search is taken up once, before anybody gets in. */
    @Override
    public void afterSingletonsInstantiated() {
        nachbau.einmal(TABELLEN, this::aufbauen);
    }

    /** Takes everything up anew. */
    public void aufbauen() {
        nachbau.vonVorn(TABELLEN, ab -> verzeichnis.papiereAb(ab, STAPEL), ab -> verzeichnis.eintraegeAb(ab, STAPEL));
    }
}
