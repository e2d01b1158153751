package de.beratungsfolge.beiratsversammlung;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The watch over one calendar year: did it have its Delegiertenversammlung (§ 3 Abs. 3 Satz 1 GeschO-SB)? */
@Table("versammlungsjahr")
public class Versammlungsjahr {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    int jahr;
    Long befundId;
    String veranlasst;
    String festgestellt;
    Jahresstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Versammlungsjahr-3}: names it and its chain in the record */
    public String vorgang() {
        return "Versammlungsjahr-" + id;
    }

    /** @return e.g. "Delegiertenversammlung im Jahr 2026" */
    public String bezeichnung() {
        return "Delegiertenversammlung im Jahr " + jahr;
    }

    /** @return the calendar year */
    public int jahr() {
        return jahr;
    }

    /** @return the first day after the year: from then on it may be missed */
    public LocalDate danach() {
        return LocalDate.of(jahr + 1, 1, 1);
    }

    /** @return the last finding, or null before there is one */
    public Long befundId() {
        return befundId;
    }

    /** @return what followed from the last reminder, or null */
    public String veranlasst() {
        return veranlasst;
    }

    /** @return what was established in the end, or null where nothing had to be */
    public String festgestellt() {
        return festgestellt;
    }

    /** @return where the watch is */
    public Jahresstand stand() {
        return stand;
    }
}
