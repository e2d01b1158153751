package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;

import java.util.List;

/**
 * How a person is tied to somebody whom the decision touches. Which of the other fields must be given
 * depends on {@code art}; the others must be absent.
 *
 * @param art kind of the relation
 * @param grad degree of kinship, for {@code ANGEHOERIGER}
 * @param geschieden the marriage or partnership that made the kinship has ended, for {@code ANGEHOERIGER}
 * @param interessenwiderstreit the job suggests a conflict, for {@code ARBEITGEBER}; a person judges that
 * @param fuerGemeinde sent or proposed by the municipality, for {@code ORGANMITGLIED}
 * @param oeffentlicheEigenschaft acted in public capacity, for {@code GUTACHTEN_ODER_TAETIG}
 */
public record Beziehung(
        @NotNull(message = "fehlt") Beziehungsart art,
        Grad grad,
        Boolean geschieden,
        Boolean interessenwiderstreit,
        Boolean fuerGemeinde,
        Boolean oeffentlicheEigenschaft) {

    /** A relation without further fields. */
    public static Beziehung von(Beziehungsart art) {
        return new Beziehung(art, null, null, null, null, null);
    }

    /** Kinship; {@code geschieden}: by a marriage or partnership that has ended. */
    public static Beziehung angehoeriger(Grad grad, boolean geschieden) {
        return new Beziehung(Beziehungsart.ANGEHOERIGER, grad, geschieden, null, null, null);
    }

    /** Paid employment. */
    public static Beziehung arbeitgeber(boolean interessenwiderstreit) {
        return new Beziehung(Beziehungsart.ARBEITGEBER, null, null, interessenwiderstreit, null, null);
    }

    /** Member of a board or similar organ. */
    public static Beziehung organmitglied(boolean fuerGemeinde) {
        return new Beziehung(Beziehungsart.ORGANMITGLIED, null, null, null, fuerGemeinde, null);
    }

    /** Gave an opinion or acted otherwise in the matter. */
    public static Beziehung gutachten(boolean oeffentlicheEigenschaft) {
        return new Beziehung(Beziehungsart.GUTACHTEN_ODER_TAETIG, null, null, null, null, oeffentlicheEigenschaft);
    }

    List<Unstimmigkeit> unstimmigkeiten(String pfad) {
        return new Unstimmigkeiten()
                .dazu(gehoertZu(pfad + "grad", grad, Beziehungsart.ANGEHOERIGER))
                .wenn(geschieden != null && art != Beziehungsart.ANGEHOERIGER, pfad + "geschieden", "gehört nicht zu " + art)
                .dazu(gehoertZu(pfad + "interessenwiderstreit", interessenwiderstreit, Beziehungsart.ARBEITGEBER))
                .dazu(gehoertZu(pfad + "fuerGemeinde", fuerGemeinde, Beziehungsart.ORGANMITGLIED))
                .dazu(gehoertZu(pfad + "oeffentlicheEigenschaft", oeffentlicheEigenschaft, Beziehungsart.GUTACHTEN_ODER_TAETIG))
                .liste();
    }

    private List<Unstimmigkeit> gehoertZu(String feld, Object wert, Beziehungsart zustaendig) {
        return new Unstimmigkeiten()
                .wenn(wert != null && art != zustaendig, feld, "gehört nicht zu " + art)
                .wenn(wert == null && art == zustaendig, feld, "fehlt")
                .liste();
    }
}
