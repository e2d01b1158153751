package de.beratungsfolge.regelwerk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a finding came about, and what would have changed it.
 *
 * @param pfad the rules that fired, each with the facts it looked at
 * @param gegenproben changes of one fact that would have given another result, the smallest first
 */
public record Erlaeuterung(List<Pfadschritt> pfad, List<Gegenprobe> gegenproben) {

    /** The readings of disputed questions on which the finding rests, each with certainty and source. */
    public List<String> lesarten() {
        return pfad.stream().map(Pfadschritt::lesart).filter(Objects::nonNull).distinct().toList();
    }

    /** One German sentence about the {@code gegenproben}; empty if there are none. */
    public String waereAnders() {
        if (gegenproben.isEmpty()) {
            return "";
        }
        return gegenproben.stream().map(probe -> probe.aenderung() + " (" + probe.worte() + ")")
                .collect(Collectors.joining("; ", "Anders wäre es: ", "."));
    }
}
