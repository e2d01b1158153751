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
    boolean nachgereicht;
    Long erwarteteDrucksacheId;
    boolean vertagtBeschlussunfaehig;
    boolean behandelt;
    Integer aufrufNr;
    Integer folge;
    String verlauf;
    Beratungsergebnis ergebnis;
    String begruendung;
    String beschlusstext;
    Long beschlussfaehigkeitBefundId;
    Long formBefundId;
    Long abstimmungBefundId;
    Integer antraegeGeheim;
    Integer antraegeNamentlich;
    Integer schwelleNamentlich;
    boolean abwahl;

    /** The item that a line of the agenda describes, without its place. */
    static Tagesordnungspunkt aus(Punktentwurf zeile, Punktart art) {
        Tagesordnungspunkt punkt = new Tagesordnungspunkt();
        punkt.oeffentlich = zeile.oeffentlich();
        punkt.art = art;
        punkt.titel = zeile.titel().strip();
        punkt.zusatz = zeile.zusatz() == null || zeile.zusatz().isBlank() ? null : zeile.zusatz().strip();
        punkt.stationId = zeile.stationId();
        punkt.anliegenId = zeile.anliegenId();
        punkt.zweiteLadung = zeile.istZweiteLadung();
        punkt.nachgereicht = zeile.wirdNachgereicht();
        punkt.erwarteteDrucksacheId = zeile.stationId() == null ? zeile.drucksacheId() : null;
        return punkt;
    }

    /** This item as a line of the agenda. */
    Punktentwurf alsEntwurf() {
        return new Punktentwurf(oeffentlich, art, titel, zusatz, stationId, anliegenId, zweiteLadung, nachgereicht,
                erwarteteDrucksacheId);
    }

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

    /** @return whether its paper, or a part of it, follows later ("wird nachgereicht") */
    public boolean nachgereicht() {
        return nachgereicht;
    }

    /** @return the paper announced here that was not signed yet; null once it stands here as such, and for all others */
    public Long erwarteteDrucksacheId() {
        return erwarteteDrucksacheId;
    }

    /** @return whether it was postponed because the body had no quorum for it */
    public boolean vertagtBeschlussunfaehig() {
        return vertagtBeschlussunfaehig;
    }

    /** @return whether its treatment in this meeting is over */
    public boolean behandelt() {
        return behandelt;
    }

    /** @return the how-manieth item called in its meeting it was, from 1; null while it was not called */
    public Integer aufrufNr() {
        return aufrufNr;
    }

    /** @return whether it was neither called nor disposed of otherwise */
    public boolean steht() {
        return aufrufNr == null && !behandelt;
    }

    /** Place among the items of its part that are still to be called. */
    int rang() {
        return folge == null ? position : folge;
    }

    /** The call with which it counts: one that is still to be called counts after all that were. */
    int aufruf() {
        return aufrufNr != null ? aufrufNr : behandelt ? 0 : Integer.MAX_VALUE;
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

    /** @return the finding on the latest vote or ballot, or null */
    public Long abstimmungBefundId() {
        return abstimmungBefundId;
    }

    /** @return how many members asked for a secret vote (in an election: objected to an open one), or null */
    public Integer antraegeGeheim() {
        return antraegeGeheim;
    }

    /** @return how many members asked for a named vote, or null */
    public Integer antraegeNamentlich() {
        return antraegeNamentlich;
    }

    /** @return how many the rules of procedure demand for a named vote, as entered, or null */
    public Integer schwelleNamentlich() {
        return schwelleNamentlich;
    }

    /** @return whether the recall of the mayor is voted on (§ 66 Abs. 1 GO NRW), as entered */
    public boolean abwahl() {
        return abwahl;
    }

    /** @return e.g. {@code TOP 3} or {@code TOP N 1} */
    public String kurzname() {
        return (oeffentlich ? "TOP " : "TOP N ") + position;
    }
}
