package de.beratungsfolge.pruefung.sitzung;

import de.beratungsfolge.pruefung.sitzung.Sitzungsansicht.Reihe;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody who belonged to a meeting, at every item. */
final class Anwesenheitsbild {

    private static final Map<Stimme, String> STIMMEN = Map.of(Stimme.JA, "Ja", Stimme.NEIN, "Nein", Stimme.ENTHALTUNG, "Enth.");

    private final List<Anwesenheit> aufruf;
    private final Map<Long, List<Anwesenheit>> amTisch;
    private final Map<Long, Set<Long>> ausgeschlossen;
    private final Map<Long, Map<Long, Stimme>> stimmen;
    private final Map<Long, String> namen;

    Anwesenheitsbild(List<Anwesenheit> aufruf, Map<Long, List<Anwesenheit>> amTisch, Map<Long, Set<Long>> ausgeschlossen,
                     Map<Long, Map<Long, Stimme>> stimmen, Map<Long, String> namen) {
        this.aufruf = aufruf;
        this.amTisch = amTisch;
        this.ausgeschlossen = ausgeschlossen;
        this.stimmen = stimmen;
        this.namen = namen;
    }

    /** @param punkte in the order of the columns */
    List<Reihe> reihen(List<Tagesordnungspunkt> punkte) {
        Map<Long, Anwesenheit> personen = new LinkedHashMap<>();
        aufruf.forEach(eine -> personen.put(eine.personId(), eine));
        amTisch.values().forEach(tisch -> tisch.forEach(eine -> personen.putIfAbsent(eine.personId(), eine)));
        List<Reihe> reihen = new ArrayList<>();
        personen.forEach((person, eine) -> reihen.add(new Reihe(namen.getOrDefault(person, "Person " + person),
                eine.art().bezeichnung() + vertritt(eine), aufruf.contains(eine) ? eine.status().bezeichnung() : "kam später",
                punkte.stream().map(punkt -> zelle(punkt, eine)).toList())));
        return reihen;
    }

    private String vertritt(Anwesenheit eine) {
        return eine.vertrittPersonId() == null ? "" : ", vertritt " + namen.getOrDefault(eine.vertrittPersonId(), "?");
    }

    private Zelle zelle(Tagesordnungspunkt punkt, Anwesenheit wer) {
        if (punkt.aufrufNr() == null) {
            return Zelle.nichtAufgerufen();
        }
        List<Anwesenheit> tisch = amTisch.getOrDefault(punkt.id(), List.of());
        for (Anwesenheit einer : tisch) {
            if (einer.personId() == wer.personId()) {
                return ausgeschlossen.getOrDefault(punkt.id(), Set.of()).contains(einer.personId()) ? Zelle.ausgeschlossen()
                        : Zelle.anwesend(einer.stimmberechtigtAnwesend(), stimme(punkt, einer.personId()));
            }
            if (einer.vertrittPersonId() != null && einer.vertrittPersonId() == wer.personId()) {
                return Zelle.vertreten(namen.getOrDefault(einer.personId(), "?"));
            }
        }
        return Zelle.nichtDa(wer.status() == Anwesenheitsstatus.ANWESEND ? "nicht am Tisch" : wer.status().bezeichnung());
    }

    private String stimme(Tagesordnungspunkt punkt, long person) {
        Stimme eine = stimmen.getOrDefault(punkt.id(), Map.of()).get(person);
        return eine == null ? "" : STIMMEN.get(eine);
    }
}
