package de.beratungsfolge.beiratswahl;

/** Who knows what people are called that sign in but belong to no body, as the Wahlleitung of the town does. */
public interface Namensquelle {

    /** @return given name and family name, or the login name if there is nobody */
    String name(String anmeldename);
}
