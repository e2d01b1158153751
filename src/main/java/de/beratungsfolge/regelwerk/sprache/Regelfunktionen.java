package de.beratungsfolge.regelwerk.sprache;

import java.util.List;

/** The closed list of classes whose public functions a rule may call; nothing else is callable from a rule. */
public final class Regelfunktionen {

    /** Every one of them holds pure functions only. */
    public static final List<Class<?>> KLASSEN = List.of(Rechnen.class, Fristen.class, Verteilung.class, Rangfolge.class, Hoechststimmen.class,
            Zulassung.class);

    private Regelfunktionen() {
    }
}
