package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Naming the candidates: delegates, each with the opportunity to introduce himself (§ 12 Abs. 1, 2 GeschO-SB). */
@Service
@Transactional
public class Kandidaturen {

    private final Wahlakte akte;
    private final KandidatRepository kandidaten;

    Kandidaturen(Wahlakte akte, KandidatRepository kandidaten) {
        this.akte = akte;
        this.kandidaten = kandidaten;
    }

    /**
     * Stores the candidates in the order of the ballot.
     *
     * @throws EingabeFehler if there is none, one is no admitted delegate, or a missing introduction has no reason
     */
    public void benennen(long id, List<Kandidatur> eingabe, String person) {
        Beiratswahl wahl = akte.wahl(id);
        List<String> zugelassene = akte.zugelassene(id);
        List<Kandidatur> alle = eingabe == null ? List.of() : eingabe;
        Pruefliste liste = new Pruefliste().abweisenWenn(alle.isEmpty(), "Kandidierende",
                "bitte mindestens eine Person angeben.");
        Set<String> namen = new HashSet<>();
        for (Kandidatur eine : alle) {
            liste.abweisenWenn(!zugelassene.contains(eine.name()), "Kandidierende", "„" + eine.name()
                            + "“ ist keine zugelassene Delegierte und kein zugelassener Delegierter; gewählt wird aus der "
                            + "Mitte der Delegiertenversammlung (§ 12 Abs. 1 Satz 1 GeschO-SB).")
                    .abweisenWenn(!namen.add(eine.name()), "Kandidierende", "„" + eine.name() + "“ steht zweimal da.")
                    .abweisenWenn(!eine.vorgestellt() && Feststellung.fehlt(eine.grund()), "Vorstellung von " + eine.name(),
                            "Wer kandidiert, erhält Gelegenheit, sich vorzustellen (§ 12 Abs. 2 GeschO-SB). Bitte sagen "
                                    + "Sie, warum das ausblieb.")
                    .hoechstens("Vorstellung von " + eine.name(), eine.grund(), 1000);
        }
        liste.abschliessen();
        alle.forEach(eine -> kandidaten.save(Kandidat.neu(id, eine.name(), eine.vorgestellt())));
        akte.festhalten(wahl, "Kandidierende benannt", alle, person);
    }
}
