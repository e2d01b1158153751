package de.beratungsfolge.regelwerk.pruefungen;

/**
 * One relation of the person to those affected, seen alone: what a rule on § 31 looks at.
 *
 * @param lage all facts
 * @param beziehung the relation; {@code null} if there is none
 */
public record Befangenheitsfrage(Befangenheit lage, Beziehung beziehung) {

    public Funktion funktion() {
        return lage.funktion();
    }

    public Vorgang vorgang() {
        return lage.vorgang();
    }

    public boolean unmittelbar() {
        return lage.unmittelbar();
    }

    public boolean stehtSelbstZurWahl() {
        return lage.stehtSelbstZurWahl();
    }

    public boolean nurGruppeninteresse() {
        return lage.nurGruppeninteresse();
    }

    public Gremium gremium() {
        return lage.gremium();
    }

    /** Kind of the relation; {@code null} if there is none. */
    public Beziehungsart art() {
        return beziehung == null ? null : beziehung.art();
    }

    /** Degree of kinship; {@code null} unless the relation is one of kinship. */
    public Grad grad() {
        return beziehung == null ? null : beziehung.grad();
    }

    /** The marriage or partnership that made the relation has ended. */
    public boolean geschieden() {
        return beziehung != null && Boolean.TRUE.equals(beziehung.geschieden());
    }
}
