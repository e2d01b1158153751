package de.beratungsfolge.beispiel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the subcommand {@code beispiel} can play, and how the program is started for it. */
public enum Geschichte {
    /** The meeting of 16.11.2021 and its papers; stays in the database. */
    SITZUNG("", List.of("ohne-oberflaeche"), List.of()),
    /** An invented Seniorenbeirat; in memory only, whatever database is configured. */
    SENIORENBEIRAT("seniorenbeirat", List.of("ohne-oberflaeche", "beispiel-seniorenbeirat"), List.of(
            "--spring.datasource.url=jdbc:h2:mem:beispiel-seniorenbeirat", "--spring.datasource.username=sa",
            "--spring.datasource.password=", "--spring.datasource.driver-class-name=org.h2.Driver"));

    private final String wort;
    private final List<String> profile;
    private final List<String> einstellungen;

    Geschichte(String wort, List<String> profile, List<String> einstellungen) {
        this.wort = wort;
        this.profile = profile;
        this.einstellungen = einstellungen;
    }

    /** @param argumente what follows {@code beispiel}
     *  @return the story they mean; empty if there is none */
    public static Optional<Geschichte> mit(List<String> argumente) {
        String gesucht = String.join(" ", argumente);
        return Arrays.stream(values()).filter(eine -> eine.wort.equals(gesucht)).findFirst();
    }

    /** @return Spring profiles to start with */
    public String[] profile() {
        return profile.toArray(String[]::new);
    }

    /** @return settings that win over every other */
    public String[] einstellungen() {
        return einstellungen.toArray(String[]::new);
    }
}
