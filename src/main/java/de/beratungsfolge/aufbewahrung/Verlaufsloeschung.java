package de.beratungsfolge.aufbewahrung;

/** Deletes what the engine keeps of finished processes. */
public interface Verlaufsloeschung {

    /** Deletes the finished processes of this Vorgang, within the running transaction. */
    void loeschen(String vorgang, String grund, String person);

    /** @return whether a process of this Vorgang still runs */
    boolean laeuft(String vorgang);
}
