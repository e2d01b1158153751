package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import org.springframework.data.annotation.Id;

/** How one member voted in a named vote. */
public record Einzelstimme(@Id Long id, long abstimmungId, long personId, Stimme stimme) {
}
