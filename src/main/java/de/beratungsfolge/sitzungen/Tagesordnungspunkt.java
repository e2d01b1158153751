package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One item of a meeting's agenda; for a paper it is one treatment by the body. Changed only by this room. */
public class Tagesordnungspunkt {

    @Id
    Long id;
    @Version
    Long version;
    long sitzungId;
    boolean oeffentlich;
    int position;
    Punktart art;
    String titel;
    String zusatz;
    Long stationId;
    Long fruehererPunktId;
    Long anliegenId;
    boolean zweiteLadung;
    boolean behandelt;
    String verlauf;
    Beratungsergebnis ergebnis;
    String begruendung;
    String beschlusstext;
    Long beschlussfaehigkeitBefundId;
    Long formBefundId;
    Long abstimmungBefundId;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return the meeting */
    public long sitzungId() {
        return sitzungId;
    }

    /** @return whether it belongs to the public part */
    public boolean oeffentlich() {
        return oeffentlich;
    }

    /** @return its number within its part, from 1 */
    public int position() {
        return position;
    }

    /** @return its kind */
    public Punktart art() {
        return art;
    }

    /** @return its title */
    public String titel() {
        return titel;
    }

    /** @return a second line such as "hier: mündlicher Vortrag", or null */
    public String zusatz() {
        return zusatz;
    }

    /** @return the station of the paper it treats, or null */
    public Long stationId() {
        return stationId;
    }

    /** @return the earlier, postponed treatment of the same station, or null */
    public Long fruehererPunktId() {
        return fruehererPunktId;
    }

    /** @return the matter it treats that is no paper, or null */
    public Long anliegenId() {
        return anliegenId;
    }

    /** @return whether it was convened a second time because the body had no quorum for it (§ 49 Abs. 2 GO NRW) */
    public boolean zweiteLadung() {
        return zweiteLadung;
    }

    /** @return whether its treatment in this meeting is over */
    public boolean behandelt() {
        return behandelt;
    }

    /** @return what happened, in the words of the minutes, or null */
    public String verlauf() {
        return verlauf;
    }

    /** @return the result for the paper, or null while there is none */
    public Beratungsergebnis ergebnis() {
        return ergebnis;
    }

    /** @return why there is no recommendation, why it was postponed or withdrawn, or null */
    public String begruendung() {
        return begruendung;
    }

    /** @return the text that was voted on, or null */
    public String beschlusstext() {
        return beschlusstext;
    }

    /** @return the finding on the quorum for this item, or null */
    public Long beschlussfaehigkeitBefundId() {
        return beschlussfaehigkeitBefundId;
    }

    /** @return the finding on the form of the vote, or null */
    public Long formBefundId() {
        return formBefundId;
    }

    /** @return the finding on the vote, or null */
    public Long abstimmungBefundId() {
        return abstimmungBefundId;
    }

    /** @return e.g. {@code TOP 3} or {@code TOP N 1} */
    public String kurzname() {
        return (oeffentlich ? "TOP " : "TOP N ") + position;
    }
}
