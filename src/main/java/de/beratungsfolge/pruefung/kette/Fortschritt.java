package de.beratungsfolge.pruefung.kette;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Says every ten seconds how far a long check has come. */
final class Fortschritt implements LongConsumer {

    private static final long PAUSE = Duration.ofSeconds(10).toNanos();
    private static final int NACHSEHEN_ALLE = 1000;

    private final PrintStream aus;
    private final long beginn = System.nanoTime();
    private long zuletzt = beginn;

    Fortschritt(PrintStream aus) {
        this.aus = aus;
    }

    @Override
    public void accept(long eintraege) {
        if (eintraege % NACHSEHEN_ALLE != 0 || System.nanoTime() - zuletzt < PAUSE) {
            return;
        }
        zuletzt = System.nanoTime();
        aus.println(String.format(Locale.GERMAN, "… %,d Einträge nachgerechnet (%,d je Sekunde)", eintraege,
                Math.round(eintraege / ((zuletzt - beginn) / 1e9))));
    }
}
