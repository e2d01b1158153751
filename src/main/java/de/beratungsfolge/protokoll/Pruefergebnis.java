package de.beratungsfolge.protokoll;

import java.time.Duration;
import java.util.Optional;

/**
 * What a complete check found.
 *
 * @param abweichung the first thing that does not fit, empty if all fits
 * @param eintraege  how many entries were recomputed
 * @param zeilen     how many rows were compared
 */
public record Pruefergebnis(Optional<Abweichung> abweichung, int ketten, long eintraege, long zeilen, int siegel, Duration dauer) {

    /** @return entries per second */
    public long jeSekunde() {
        return Math.round(eintraege / Math.max(0.001, dauer.toNanos() / 1e9));
    }
}
