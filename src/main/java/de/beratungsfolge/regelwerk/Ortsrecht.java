package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import de.beratungsfolge.regelwerk.pruefungen.Sitzverfahren;
import de.beratungsfolge.regelwerk.pruefungen.Stichtagswerte;
import de.beratungsfolge.regelwerk.pruefungen.Zaehlweise;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * The values of local law, and other values dated by themselves, that apply on one day.
 *
 * @param stichtag the day
 * @param werte the values by name
 */
public record Ortsrecht(LocalDate stichtag, Map<String, Ortswert> werte) implements Stichtagswerte {

    static final String LADUNGSFRIST_TAGE = "ladungsfristTage";
    static final String VERKUERZTE_LADUNGSFRIST_TAGE = "verkuerzteLadungsfristTage";
    static final String BEKANNTMACHUNGSFORM = "bekanntmachungsform";
    static final String ZAEHLWEISE = "zaehlweise";
    static final String SITZVERFAHREN = "sitzverfahren";
    static final String SCHWELLE_NAMENTLICH = "schwelleNamentlich";
    /** Name of {@link #einspruchsfristTage()}. */
    public static final String EINSPRUCHSFRIST_TAGE = "einspruchsfristTage";
    /** Name of {@link #erheblichAb()}. */
    public static final String ERHEBLICH_AB = "erheblichAb";

    /** Name of {@link #delegiertenversammlungBis()}. */
    public static final String DELEGIERTENVERSAMMLUNG_BIS = "delegiertenversammlungBis";

    /** Days of the Ladungsfrist. */
    public int ladungsfristTage() {
        return (Integer) wert(LADUNGSFRIST_TAGE).wert();
    }

    /** Days of the Ladungsfrist where it is shortened in urgent cases. */
    public int verkuerzteLadungsfristTage() {
        return (Integer) wert(VERKUERZTE_LADUNGSFRIST_TAGE).wert();
    }

    /** How meetings of the council are announced to the public. */
    public Bekanntmachungsform bekanntmachungsform() {
        return Bekanntmachungsform.valueOf((String) wert(BEKANNTMACHUNGSFORM).wert());
    }

    /** How these days are counted. */
    public Zaehlweise zaehlweise() {
        return Zaehlweise.valueOf((String) wert(ZAEHLWEISE).wert());
    }

    /** Members who must ask for a named vote (§ 50 Abs. 1 Satz 4 GO NRW); empty where no value is entered. */
    public Optional<Integer> schwelleNamentlich() {
        return zahl(SCHWELLE_NAMENTLICH);
    }

    /** Days after the decision of a committee within which an Einspruch may come (§ 57 Abs. 4 GO NRW); empty if not entered. */
    public Optional<Integer> einspruchsfristTage() {
        return zahl(EINSPRUCHSFRIST_TAGE);
    }

    /** Least amount in Euro that is considerable (§ 83 Abs. 2 GO NRW); empty if not entered. */
    public Optional<Integer> erheblichAb() {
        return zahl(ERHEBLICH_AB);
    }

    /** Day by which the yearly Delegiertenversammlung should be convened (§ 3 Abs. 3 GeschO-SB names none); empty if not entered. */
    public Optional<MonthDay> delegiertenversammlungBis() {
        return Optional.ofNullable(werte.get(DELEGIERTENVERSAMMLUNG_BIS)).map(wert -> MonthDay.parse("--" + wert.wert()));
    }

    private Optional<Integer> zahl(String name) {
        return Optional.ofNullable(werte.get(name)).map(wert -> (Integer) wert.wert());
    }

    @Override
    public Sitzverfahren sitzverfahren() {
        return werte.containsKey(SITZVERFAHREN) ? Sitzverfahren.valueOf((String) wert(SITZVERFAHREN).wert()) : null;
    }

    @Override
    public String herkunftDesSitzverfahrens() {
        return werte.containsKey(SITZVERFAHREN) ? herkunft(SITZVERFAHREN) : null;
    }

    /** Whether that reading is the one taken on this day. */
    boolean gilt(Lesart lesart) {
        return werte.containsKey(lesart.name()) && wert(lesart.name()).wert().equals(lesart.wert());
    }

    /** Source and certainty of a value, e.g. "Beispielwert, nicht aus der Vorlage". */
    public String herkunft(String name) {
        return wert(name).herkunft();
    }

    /**
     * One value with its source.
     *
     * @throws RegelwerkFehler if none of that name applies on this day
     */
    public Ortswert wert(String name) {
        Ortswert wert = werte.get(name);
        if (wert == null) {
            throw new RegelwerkFehler("Für den " + stichtag + " ist kein Ortsrechtswert „" + name + "“ bekannt.");
        }
        return wert;
    }
}
