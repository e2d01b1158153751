package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What became of the minutes of a meeting after their signatures. Changed only by this room. */
@Table("niederschrift_akte")
public class Niederschriftakte {

    @Id
    Long id;
    @Version
    Long version;
    long sitzungId;
    Long befundId;
    Long anliegenId;
    LocalDate bekanntgegebenAm;
    LocalDate behandeltAm;
    LocalDate naechsteSitzung;
    String ergebnis;
    String einwendung;
    String einwendungGrund;
    LocalDate kopieAm;

    /** @return the latest finding on completeness, or null before the first signature */
    public Long befundId() {
        return befundId;
    }

    /** @return the matter under which the body treats them, or null */
    public Long anliegenId() {
        return anliegenId;
    }

    /** @return day on which every member was informed, or null */
    public LocalDate bekanntgegebenAm() {
        return bekanntgegebenAm;
    }

    /** @return day of the meeting that noted or approved them, or null */
    public LocalDate behandeltAm() {
        return behandeltAm;
    }

    /** @return result of that treatment, in the code of Beratungsergebnis, or null */
    public String ergebnis() {
        return ergebnis;
    }

    /** @return the objection raised in that meeting, or null */
    public String einwendung() {
        return einwendung;
    }

    /** @return why the objection was rejected, or null */
    public String einwendungGrund() {
        return einwendungGrund;
    }

    /** @return day on which the Beigeordnete got a copy, or null */
    public LocalDate kopieAm() {
        return kopieAm;
    }
}
