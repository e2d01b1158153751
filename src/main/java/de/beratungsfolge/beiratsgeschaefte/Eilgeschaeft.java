package de.beratungsfolge.beiratsgeschaefte;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Urgent business the chair of the Seniorenbeirat settled alone (§ 10 GeschO-SB). Changed only by this room. */
@Table("eilgeschaeft")
public class Eilgeschaeft {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    String gegenstand;
    String erledigung;
    String begruendung;
    boolean unaufschiebbar;
    LocalDate erledigtAm;
    Long befundId;
    String festgestellt;
    Long anliegenId;
    LocalDate versaeumtAm;
    LocalDate berichtetAm;
    Geschaeftsstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Eilgeschaeft-3}: names it and its chain in the record */
    public String vorgang() {
        return "Eilgeschaeft-" + id;
    }

    /** @return e.g. "Eilgeschäft des Vorsitzes: Bushaltestelle" */
    public String bezeichnung() {
        return "Eilgeschäft des Vorsitzes: " + gegenstand;
    }

    /** @return the Seniorenbeirat to which it is reported */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return what the chair did */
    public String erledigung() {
        return erledigung;
    }

    /** @return why it could not wait */
    public String begruendung() {
        return begruendung;
    }

    /** @return day on which it was settled */
    public LocalDate erledigtAm() {
        return erledigtAm;
    }

    /** @return the last finding, or null before there is one */
    public Long befundId() {
        return befundId;
    }

    /** @return what was established last, or null */
    public String festgestellt() {
        return festgestellt;
    }

    /** @return the matter that waits for the Seniorenbeirat */
    public Long anliegenId() {
        return anliegenId;
    }

    /** @return day of the first meeting that passed without the report, or null */
    public LocalDate versaeumtAm() {
        return versaeumtAm;
    }

    /** @return day of the meeting in which it was reported, or null */
    public LocalDate berichtetAm() {
        return berichtetAm;
    }

    /** @return where it is in its life */
    public Geschaeftsstand stand() {
        return stand;
    }
}
