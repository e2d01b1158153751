package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.sitzungen.Beschluss;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One Widerspruch, Beanstandung or Einspruch against one decision. Changed only by this room. */
public class Rechtsbehelf {

    @Id
    Long id;
    @Version
    Long version;
    Rechtsbehelfsart art;
    long punktId;
    long gremiumId;
    LocalDate beschlussAm;
    LocalDate eingelegtAm;
    String begruendung;
    boolean wiederholt;
    int mitglieder;
    boolean vomBuergermeister;
    LocalDate fristBis;
    String fristQuelle;
    Long befundId;
    String festgestellt;
    LocalDate sitzungVon;
    LocalDate sitzungBis;
    Long anliegenId;
    boolean beimRat;
    Boolean bleibtDabei;
    Long ergebnisBefundId;
    LocalDate aufsichtAm;
    Ausgang ausgang;
    LocalDate erledigtAm;

    static Rechtsbehelf gegen(Beschluss beschluss, Rechtsbehelfsart art, LocalDate eingelegtAm) {
        Rechtsbehelf neu = new Rechtsbehelf();
        neu.art = art;
        neu.punktId = beschluss.punktId();
        neu.gremiumId = beschluss.gremiumId();
        neu.beschlussAm = beschluss.am();
        neu.eingelegtAm = eingelegtAm;
        return neu;
    }

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return its kind */
    public Rechtsbehelfsart art() {
        return art;
    }

    /** @return e.g. {@code Widerspruch-3}: names it and its chain in the record */
    public String vorgang() {
        return art.bezeichnung() + "-" + id;
    }

    /** @return the item whose decision it is raised against */
    public long punktId() {
        return punktId;
    }

    /** @return the body that decided */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return day of the decision */
    public LocalDate beschlussAm() {
        return beschlussAm;
    }

    /** @return day on which it was raised or received */
    public LocalDate eingelegtAm() {
        return eingelegtAm;
    }

    /** @return the written reason; for an Einspruch who raised it, or null */
    public String begruendung() {
        return begruendung;
    }

    /** @return last day of the local period for an Einspruch, as entered, or null */
    public LocalDate fristBis() {
        return fristBis;
    }

    /** @return where that period is taken from, or null */
    public String fristQuelle() {
        return fristQuelle;
    }

    /** @return the finding on its admissibility */
    public Long befundId() {
        return befundId;
    }

    /** @return what was established about it, or null while nothing was */
    public String festgestellt() {
        return festgestellt;
    }

    /** @return first day of the new meeting, or null */
    public LocalDate sitzungVon() {
        return sitzungVon;
    }

    /** @return last day of the new meeting, or null */
    public LocalDate sitzungBis() {
        return sitzungBis;
    }

    /** @return the matter that waits for a body, or null */
    public Long anliegenId() {
        return anliegenId;
    }

    /** @return whether it lies with the council because the committee stood by its decision, or is an Einspruch */
    public boolean beimRat() {
        return beimRat;
    }

    /** @return whether the body stood by its decision, or null while it did not treat it */
    public Boolean bleibtDabei() {
        return bleibtDabei;
    }

    /** @return the finding after the new meeting, or null */
    public Long ergebnisBefundId() {
        return ergebnisBefundId;
    }

    /** @return day on which the supervisory authority was told, or null */
    public LocalDate aufsichtAm() {
        return aufsichtAm;
    }

    /** @return how it ended, or null while the decision is held */
    public Ausgang ausgang() {
        return ausgang;
    }

    /** @return day on which it ended, or null */
    public LocalDate erledigtAm() {
        return erledigtAm;
    }
}
