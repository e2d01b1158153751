package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Verlangen;

/** The facts about a proposal as the rules ask for them. Apart from its service, since both know a "Tagesordnung". */
final class Vorschlagsfakten {

    private Vorschlagsfakten() {
    }

    static de.beratungsfolge.regelwerk.pruefungen.Tagesordnung von(Gremium gremium, boolean fraktion, Integer mitglieder) {
        return new de.beratungsfolge.regelwerk.pruefungen.Tagesordnung(null,
                new Verlangen(fraktion, mitglieder == null ? 0 : mitglieder), null, null, gremium.fuerRegeln());
    }
}
