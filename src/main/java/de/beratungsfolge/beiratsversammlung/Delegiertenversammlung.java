package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One Delegiertenversammlung that the Seniorenbeirat convened (§ 3 Abs. 3 GeschO-SB). Changed only by this room. */
@Table("delegiertenversammlung")
public class Delegiertenversammlung {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    LocalDate versammlungAm;
    String ort;
    LocalDate einberufenAm;
    Einberufung einberufung;
    LocalDate beschlussAm;
    String ohneBeschlussGrund;
    Long delegierteBefundId;
    String leitung;
    String vermerk;
    String ausfallgrund;
    Versammlungsstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Delegiertenversammlung-3}: names it and its chain in the record */
    public String vorgang() {
        return "Delegiertenversammlung-" + id;
    }

    /** @return e.g. "Delegiertenversammlung am 12.05.2022" */
    public String bezeichnung() {
        return "Delegiertenversammlung am " + Datum.deutsch(versammlungAm);
    }

    /** @return the Seniorenbeirat that convened it */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return day on which it meets */
    public LocalDate versammlungAm() {
        return versammlungAm;
    }

    /** @return where it meets */
    public String ort() {
        return ort;
    }

    /** @return by whom it was convened */
    public Einberufung einberufung() {
        return einberufung;
    }

    /** @return the finding on the delegates, or null */
    public Long delegierteBefundId() {
        return delegierteBefundId;
    }

    /** @return who presided, or null before it took place */
    public String leitung() {
        return leitung;
    }

    /** @return why it did not take place, or null */
    public String ausfallgrund() {
        return ausfallgrund;
    }

    /** @return where it is in its life */
    public Versammlungsstand stand() {
        return stand;
    }
}
