package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Unstimmigkeit;

import java.util.List;
import java.util.stream.Collectors;

/** The facts are incomplete or impossible, so no rule may be asked. */
public class FaktenFehler extends IllegalArgumentException {

    private final transient List<Unstimmigkeit> unstimmigkeiten;

    FaktenFehler(List<Unstimmigkeit> unstimmigkeiten) {
        super(unstimmigkeiten.stream().map(u -> u.feld() + ": " + u.grund()).collect(Collectors.joining("; ")));
        this.unstimmigkeiten = List.copyOf(unstimmigkeiten);
    }

    /** The fields concerned, each with a German reason; at least one. */
    public List<Unstimmigkeit> unstimmigkeiten() {
        return unstimmigkeiten;
    }
}
