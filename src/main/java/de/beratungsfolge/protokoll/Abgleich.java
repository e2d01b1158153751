package de.beratungsfolge.protokoll;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a room can hold against itself, beyond rows and chains: a file against its hash, an index against its source. */
public interface Abgleich {

    /** @param datenbank the state of the database that is checked
     *  @return the first thing that does not fit */
    Optional<Abweichung> ersteAbweichung(JdbcClient datenbank);
}
