package de.beratungsfolge.prozesse;

/** Somebody wants what the own role does not give, or is not signed in. The message is for that person. */
public final class KeinZugang extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean angemeldet;

    private KeinZugang(boolean angemeldet, String satz) {
        super(satz);
        this.angemeldet = angemeldet;
    }

    /** @return nobody is signed in */
    public static KeinZugang nichtAngemeldet() {
        return new KeinZugang(false, "Bitte melden Sie sich an.");
    }

    /** @return the person lacks a role */
    public static KeinZugang falscheRolle(String rollen) {
        return new KeinZugang(true, "Diese Seite ist nur für: " + rollen + ".");
    }

    /** @return the person may not see this, for the reason given as a German sentence */
    public static KeinZugang weil(String satz) {
        return new KeinZugang(true, satz);
    }

    /** @return whether somebody is signed in */
    public boolean angemeldet() {
        return angemeldet;
    }
}
