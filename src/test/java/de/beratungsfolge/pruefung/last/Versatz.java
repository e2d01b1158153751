package de.beratungsfolge.pruefung.last;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the ids of one table move from copy to copy.
 *
 * @param ab      smallest id that is copied
 * @param erster  distance of the first copy
 * @param schritt distance of each further one
 */
record Versatz(long ab, long erster, long schritt) {

    /** @param ab smallest id to copy; the copies begin behind the last there is */
    static Versatz hinter(JdbcClient datenbank, String tabelle, long ab, long bis) {
        long letzte = datenbank.sql("select coalesce(max(id), 0) from " + tabelle).query(Long.class).single();
        return new Versatz(ab, letzte + 1 - ab, bis - ab + 1);
    }

    /** @return the id in this copy, from 1; 0 is the original */
    long neu(long id, int kopie) {
        return kopie == 0 || id < ab ? id : id + erster + (kopie - 1) * schritt;
    }
}
