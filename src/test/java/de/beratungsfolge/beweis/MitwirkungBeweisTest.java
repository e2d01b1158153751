package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.BefangeneStimme;
import de.beratungsfolge.regelwerk.pruefungen.Mitwirkung;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way in which the unknown votes of biased members may have been cast. */
class MitwirkungBeweisTest extends Beweis {

    private static final int HOECHSTENS_JE_SEITE = 30;

    @Test
    void mitwirkung() {
        Auswahl auswahl = new Auswahl(4, 60);
        IntStream.rangeClosed(0, HOECHSTENS_JE_SEITE).parallel().forEach(ja -> {
            for (int nein = 0; nein <= HOECHSTENS_JE_SEITE; nein++) {
                for (int enthaltungen = -1; enthaltungen <= 2; enthaltungen++) {
                    for (int mitJa = 0; mitJa <= Math.min(ja, 2); mitJa++) {
                        for (int mitNein = 0; mitNein <= Math.min(nein, 2); mitNein++) {
                            for (int enthalten = 0; enthalten <= Math.min(Math.max(enthaltungen, 0), 1); enthalten++) {
                                for (int unbekannt = 0; unbekannt <= 4; unbekannt++) {
                                    if (auswahl.nimmt(Math.max(ja, nein), ja, nein, enthaltungen, mitJa, mitNein, enthalten, unbekannt)) {
                                        stelle(ja, nein, enthaltungen < 0 ? null : enthaltungen, mitJa, mitNein, enthalten, unbekannt);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        });
    }

    private void stelle(int ja, int nein, Integer enthaltungen, int mitJa, int mitNein, int enthalten, int unbekannt) {
        int platz = enthaltungen == null ? unbekannt : enthaltungen - enthalten;
        boolean kannAendern = false;
        boolean kannBleiben = false;
        for (int unbekanntJa = 0; unbekanntJa <= Math.min(unbekannt, ja - mitJa); unbekanntJa++) {
            for (int unbekanntNein = 0; unbekanntJa + unbekanntNein <= unbekannt && unbekanntNein <= nein - mitNein; unbekanntNein++) {
                if (unbekannt - unbekanntJa - unbekanntNein <= platz) {
                    boolean ohne = ja - mitJa - unbekanntJa > nein - mitNein - unbekanntNein;
                    kannAendern |= ohne != ja > nein;
                    kannBleiben |= ohne == ja > nein;
                }
            }
        }
        if (kannAendern || kannBleiben) {
            List<BefangeneStimme> befangene = new ArrayList<>();
            befangene.addAll(Collections.nCopies(unbekannt, BefangeneStimme.UNBEKANNT));
            befangene.addAll(Collections.nCopies(mitNein, BefangeneStimme.NEIN));
            befangene.addAll(Collections.nCopies(enthalten, BefangeneStimme.ENTHALTUNG));
            befangene.addAll(Collections.nCopies(mitJa, BefangeneStimme.JA));
            Befund befund = frage(new Mitwirkung(ja, nein, enthaltungen, null, befangene), VOR_DER_REFORM);
            assertThat(befund.ergebnis()).as("%d:%d:%d %s", ja, nein, enthaltungen, befangene)
                    .isEqualTo(!kannAendern ? "NICHT_ENTSCHEIDEND" : kannBleiben ? "MOEGLICHERWEISE_ENTSCHEIDEND" : "ENTSCHEIDEND");
        }
    }
}
