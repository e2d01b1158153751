package de.beratungsfolge.prozesse.meldungen;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.prozesse.SchonErledigt;
import org.junit.jupiter.api.Test;

/** The engine's words, one by one. */
class EnginemeldungTest {

    private static final String GLEICHZEITIG = "ENGINE-03005 Execution of 'UPDATE ExecutionEntity[1]' failed. Entity was "
            + "updated by another transaction concurrently.";

    @Test
    void gleichzeitigAmSelbenVorgangAberNichtAnDerselbenAufgabe() {
        assertThat(meldung("RestException", "Cannot submit task form 1: " + GLEICHZEITIG).deutsch(true))
                .contains(Enginemeldung.ZUGLEICH);
        assertThat(meldung("OptimisticLockingException", GLEICHZEITIG).deutsch(false)).contains(SchonErledigt.SATZ);
        assertThat(meldung("RestException", "ENGINE-03083 … Timeout trying to lock table").deutsch(true))
                .contains(Enginemeldung.ZUGLEICH);
    }

    @Test
    void wasEinLauscherSagtWirdAusgepackt() {
        assertThat(meldung("RestException", "Cannot submit task form 4f: ENGINE-03051 There was an exception while invoking the "
                + "TaskListener. Message: 'Ihre Vertretung ist beendet.'").deutsch(true)).contains("Ihre Vertretung ist beendet.");
    }

    @Test
    void wofuerEsKeinenSatzGibtBleibtUnuebersetzt() {
        assertThat(meldung("RestException", "Cannot submit task form 4f: ENGINE-13037 Something odd").deutsch(true)).isEmpty();
    }

    private static Enginemeldung meldung(String art, String worte) {
        return new Enginemeldung(art, worte, true, true);
    }
}
