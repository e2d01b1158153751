package de.beratungsfolge.protokoll;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Rebuilds the rows of all chains while their entries come in mixed. Rows wait in memory until their chain ends; where too many
 * wait, those that wait longest are dropped and read again from their chain when it ends.
 */
final class Zeilenfolgen {

    private final int hoechstens;
    private final Function<String, Iterable<Eintrag>> nachlesen;
    private final Map<String, Zeilenfolge> wartende = new LinkedHashMap<>();
    private final Set<String> fallengelassene = new HashSet<>();
    private int zeilen;

    /**
     * @param hoechstens how many rows may wait
     * @param nachlesen  yields the entries of a chain
     */
    Zeilenfolgen(int hoechstens, Function<String, Iterable<Eintrag>> nachlesen) {
        this.hoechstens = hoechstens;
        this.nachlesen = nachlesen;
    }

    /** @throws Fund if the entry does not continue what the entries of its chain before it say */
    void naechster(Eintrag eintrag) {
        String kette = eintrag.vorgang();
        if (fallengelassene.contains(kette)) {
            return;
        }
        Zeilenfolge folge = wartende.computeIfAbsent(kette, Zeilenfolge::new);
        zeilen -= folge.staende().size();
        Fund.wenn(folge.naechster(eintrag));
        zeilen += folge.staende().size();
        while (zeilen > hoechstens) {
            String aelteste = wartende.keySet().iterator().next();
            zeilen -= wartende.remove(aelteste).staende().size();
            fallengelassene.add(aelteste);
        }
    }

    /** @return the rows of the chain, whose last entry has come
     *  @throws Fund if entries of a chain that was dropped do not continue one another */
    Zeilenfolge beenden(String kette) {
        if (fallengelassene.remove(kette)) {
            Zeilenfolge folge = new Zeilenfolge(kette);
            nachlesen.apply(kette).forEach(eintrag -> Fund.wenn(folge.naechster(eintrag)));
            return folge;
        }
        Zeilenfolge folge = wartende.remove(kette);
        zeilen -= folge.staende().size();
        return folge;
    }
}
