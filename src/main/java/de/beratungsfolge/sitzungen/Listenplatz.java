package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/** A person on the list of a Fraktion or Gruppe; seats go to the places in their order, from 1. */
public record Listenplatz(@Id Long id, long wahllisteId, int platz, String name) {
}
