package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A meeting of a body. Changed only by this room. */
public class Sitzung {

    @Id
    Long id;
    @Version
    Long version;
    String kennung;
    long gremiumId;
    int nummer;
    LocalDate datum;
    LocalTime beginn;
    String ort;
    Sitzungsstand stand;
    Sitzungsart form = Sitzungsart.PRAESENZ;
    Long sitzungsformBefundId;
    String sitzungsform;
    String verlangtVon;
    Long einberufungBefundId;
    LocalDate einladungVom;
    LocalDate zugangAm;
    Long ladungBefundId;
    String ladung;
    String verkuerzungGrund;
    String versandBegruendung;
    boolean hinweisZweiteLadung;
    Bekanntmachungsform bekanntmachungsform;
    LocalDate bekanntGemachtAm;
    LocalDate bekanntmachungEntferntAm;
    Long bekanntmachungBefundId;
    String bekanntmachung;
    String absageGrund;
    Long beschlussfaehigkeitBefundId;
    String beschlussfaehigkeit;
    Beschlussfaehigkeitszustand beschlussfaehigkeitszustand;
    Long vorsitzId;
    Long schriftfuehrungId;
    Long sitzungsleitungId;
    LocalTime endeOeffentlich;
    LocalTime ende;
    String niederschriftErgaenzung;
    String niederschriftBemerkung;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code SozA-3-2021-11-16}: names the meeting and its chain in the record */
    public String kennung() {
        return kennung;
    }

    /** @return the body that meets */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return the how-manieth meeting of the body it is */
    public int nummer() {
        return nummer;
    }

    /** @return the day; the rules as in force on it decide */
    public LocalDate datum() {
        return datum;
    }

    /** @return when it begins, as invited or, once open, as it began */
    public LocalTime beginn() {
        return beginn;
    }

    /** @return day and time of its beginning */
    public LocalDateTime beginntAm() {
        return datum.atTime(beginn);
    }

    /** @return where it takes place */
    public String ort() {
        return ort;
    }

    /** @return where it is in its life */
    public Sitzungsstand stand() {
        return stand;
    }

    /** @return how it is held */
    public Sitzungsart form() {
        return form;
    }

    /** @return the finding on the form, or null where it is held in presence as planned */
    public Long sitzungsformBefundId() {
        return sitzungsformBefundId;
    }

    /** @return what the chair established about the form, or null */
    public String sitzungsform() {
        return sitzungsform;
    }

    /** @return who demanded that the body be convened, in words, or null */
    public String verlangtVon() {
        return verlangtVon;
    }

    /** @return the finding on that demand, or null */
    public Long einberufungBefundId() {
        return einberufungBefundId;
    }

    /** @return date on the invitation, or null */
    public LocalDate einladungVom() {
        return einladungVom;
    }

    /** @return day on which the members received it, or null */
    public LocalDate zugangAm() {
        return zugangAm;
    }

    /** @return the finding on the invitation, or null */
    public Long ladungBefundId() {
        return ladungBefundId;
    }

    /** @return what the chair established about the invitation, or null */
    public String ladung() {
        return ladung;
    }

    /** @return why the Ladungsfrist was shortened, or null if it was not */
    public String verkuerzungGrund() {
        return verkuerzungGrund;
    }

    /** @return why the invitation was sent although something about it is wrong, or null */
    public String versandBegruendung() {
        return versandBegruendung;
    }

    /** @return whether the invitation says what a second convocation means (§ 49 Abs. 2 GO NRW) */
    public boolean hinweisZweiteLadung() {
        return hinweisZweiteLadung;
    }

    /** @return how the meeting is publicly announced, or null before the invitation */
    public Bekanntmachungsform bekanntmachungsform() {
        return bekanntmachungsform;
    }

    /** @return first day of the announcement, or null while there is none */
    public LocalDate bekanntGemachtAm() {
        return bekanntGemachtAm;
    }

    /** @return day on which the announcement was taken down, or null */
    public LocalDate bekanntmachungEntferntAm() {
        return bekanntmachungEntferntAm;
    }

    /** @return the finding on the announcement, or null before the invitation */
    public Long bekanntmachungBefundId() {
        return bekanntmachungBefundId;
    }

    /** @return what the chair established about the announcement, or null */
    public String bekanntmachung() {
        return bekanntmachung;
    }

    /** @return why the meeting was cancelled, or null */
    public String absageGrund() {
        return absageGrund;
    }

    /** @return the finding on the quorum, or null */
    public Long beschlussfaehigkeitBefundId() {
        return beschlussfaehigkeitBefundId;
    }

    /** @return what the chair established about the quorum, or null */
    public String beschlussfaehigkeit() {
        return beschlussfaehigkeit;
    }

    /** @return what the quorum rests on at the moment, or null before the opening */
    public Beschlussfaehigkeitszustand beschlussfaehigkeitszustand() {
        return beschlussfaehigkeitszustand;
    }

    /** @return the person who leads the meeting, or null before the roll call */
    public Long sitzungsleitungId() {
        return sitzungsleitungId;
    }

    /** @return when the public part was closed, or null */
    public LocalTime endeOeffentlich() {
        return endeOeffentlich;
    }

    /** @return when the whole meeting was closed, or null */
    public LocalTime ende() {
        return ende;
    }

    /** @return what the minutes add to what was recorded, or null */
    public String niederschriftErgaenzung() {
        return niederschriftErgaenzung;
    }

    /** @return why the chair sent the minutes back, or null */
    public String niederschriftBemerkung() {
        return niederschriftBemerkung;
    }
}
