package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** That a member leaves the Seniorenbeirat, and who takes the seat (§ 7 GeschO-SB). Changed only by this room. */
@Table("beirat_ausscheiden")
public class Ausscheiden {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    Long wahlId;
    long personId;
    Ausscheidensgrund grund;
    String bemerkung;
    LocalDate letzterTag;
    String reihenfolge;
    String quelle;
    Long befundId;
    String nachfolger;
    LocalDate nachfolgeAb;
    Sitzstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Nachruecken-3}: names it and its chain in the record */
    public String vorgang() {
        return "Nachruecken-" + id;
    }

    /** @return the body */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return who leaves */
    public long personId() {
        return personId;
    }

    /** @return why */
    public Ausscheidensgrund grund() {
        return grund;
    }

    /** @return what else was said about it, or null */
    public String bemerkung() {
        return bemerkung;
    }

    /** @return last day of the membership */
    public LocalDate letzterTag() {
        return letzterTag;
    }

    /** @return names of those who may move up, in their order */
    public List<String> reihenfolge() {
        return reihenfolge.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** @return where that order is taken from */
    public String quelle() {
        return quelle;
    }

    /** @return the finding, or null */
    public Long befundId() {
        return befundId;
    }

    /** @return who moved up, or null */
    public String nachfolger() {
        return nachfolger;
    }

    /** @return first day of the new membership, or null */
    public LocalDate nachfolgeAb() {
        return nachfolgeAb;
    }

    /** @return what became of the seat */
    public Sitzstand stand() {
        return stand;
    }
}
