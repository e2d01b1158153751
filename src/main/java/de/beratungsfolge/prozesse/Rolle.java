package de.beratungsfolge.prozesse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who works with the program; each role is a group of the engine. */
public enum Rolle {
    SACHBEARBEITUNG("sachbearbeitung", "Sachbearbeitung", List.of("tasklist"),
            List.of("drucksache", "dringlichkeit", "mittelbereitstellung")),
    ERSTE_BEIGEORDNETE("ersteBeigeordnete", "Erste Beigeordnete", List.of("tasklist"), List.of()),
    BEIGEORDNETER("beigeordneter", "Beigeordneter", List.of("tasklist"), List.of()),
    KAEMMEREI("kaemmerei", "Kämmerei", List.of("tasklist"), List.of("mittelbereitstellung")),
    BUERGERMEISTER("buergermeister", "Bürgermeister", List.of("tasklist"), List.of("widerspruch", "dringlichkeit")),
    SITZUNGSDIENST("sitzungsdienst", "Sitzungsdienst", List.of("tasklist"),
            List.of("sitzung", "befangenheitspruefung", "berichtigung", "antrag", "einspruch", "kassenpruefung",
                    "beiratsausgabe", "eilgeschaeft", "beiratsvorstand", "abberufung", "beiratnachruecken",
                    "delegiertenversammlung", "beiratsaufloesung")),
    VORSITZ("vorsitz", "Vorsitz", List.of("tasklist"),
            List.of("befangenheitspruefung", "berichtigung", "eilgeschaeft", "abberufung", "delegiertenversammlung")),
    SCHRIFTFUEHRUNG("schriftfuehrung", "Schriftführung", List.of("tasklist"), List.of("berichtigung")),
    WAHLLEITUNG("wahlleitung", "Wahlleitung", List.of("tasklist"),
            List.of("beiratswahl", "beiratnachruecken", "beiratsvorstand", "abberufung")),
    PRUEFUNG("pruefung", "Rechnungsprüfung", List.of("cockpit"), List.of()),
    RECHTSAMT("rechtsamt", "Rechtsamt", List.of("cockpit"), List.of());

    private final String gruppe;
    private final String bezeichnung;
    private final List<String> anwendungen;
    private final List<String> startet;

    Rolle(String gruppe, String bezeichnung, List<String> anwendungen, List<String> startet) {
        this.gruppe = gruppe;
        this.bezeichnung = bezeichnung;
        this.anwendungen = anwendungen;
        this.startet = startet;
    }

    /** @return id of the group */
    public String gruppe() {
        return gruppe;
    }

    /** @return the role with this group, if it is one */
    public static Optional<Rolle> mitGruppe(String gruppe) {
        return Arrays.stream(values()).filter(rolle -> rolle.gruppe.equals(gruppe)).findFirst();
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return web applications the role may open */
    public List<String> anwendungen() {
        return anwendungen;
    }

    /** @return keys of the processes the role may start */
    public List<String> startet() {
        return startet;
    }
}
