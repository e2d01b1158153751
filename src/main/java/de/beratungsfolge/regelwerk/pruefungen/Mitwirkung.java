package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether the votes of biased members were decisive: § 31 Abs. 6 GO NRW.
 *
 * @param ja votes in favour, those of the biased included
 * @param nein votes against, those of the biased included
 * @param enthaltungen abstentions; {@code null}: not stated
 * @param geheim the vote was secret; {@code null}: no
 * @param befangene how each biased member voted
 */
public record Mitwirkung(
        @PositiveOrZero(message = "darf nicht negativ sein") int ja,
        @PositiveOrZero(message = "darf nicht negativ sein") int nein,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer enthaltungen,
        Boolean geheim,
        @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") BefangeneStimme> befangene) implements Pruefung {

    public Mitwirkung {
        geheim = geheim != null && geheim;
        befangene = befangene == null ? null : Collections.unmodifiableList(new ArrayList<>(befangene));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.MITWIRKUNG;
    }

    /** More votes in favour than against, as counted. */
    public boolean angenommen() {
        return ja > nein;
    }

    /** Lead of Ja over Nein without the biased, if the unknown votes were cast as favourably as possible for Nein. */
    public int vorsprungMindestens() {
        return jaOhneBekannte() - neinOhneBekannte() - unbekannteHoechstens(jaOhneBekannte())
                + unbekannteMindestensGegenueber(jaOhneBekannte());
    }

    /** Lead of Ja over Nein without the biased, if the unknown votes were cast as favourably as possible for Ja. */
    public int vorsprungHoechstens() {
        return jaOhneBekannte() - neinOhneBekannte() + unbekannteHoechstens(neinOhneBekannte())
                - unbekannteMindestensGegenueber(neinOhneBekannte());
    }

    private int unbekannteHoechstens(int stimmenDerSeite) {
        return Math.min(anzahl(BefangeneStimme.UNBEKANNT), stimmenDerSeite);
    }

    /** Unknown votes that find room neither on the one side nor among the abstentions. */
    private int unbekannteMindestensGegenueber(int stimmenDerSeite) {
        if (enthaltungen == null) {
            return 0;
        }
        int enthaltungenFrei = enthaltungen - anzahl(BefangeneStimme.ENTHALTUNG);
        return Math.max(0, anzahl(BefangeneStimme.UNBEKANNT) - stimmenDerSeite - enthaltungenFrei);
    }

    private int jaOhneBekannte() {
        return ja - anzahl(BefangeneStimme.JA);
    }

    private int neinOhneBekannte() {
        return nein - anzahl(BefangeneStimme.NEIN);
    }

    private int anzahl(BefangeneStimme stimme) {
        return Collections.frequency(befangene, stimme);
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .wenn(jaOhneBekannte() < 0, "befangene", "mehr befangene Ja-Stimmen als Ja-Stimmen (" + ja + ")")
                .wenn(neinOhneBekannte() < 0, "befangene", "mehr befangene Nein-Stimmen als Nein-Stimmen (" + nein + ")")
                .wenn(enthaltungen != null && anzahl(BefangeneStimme.ENTHALTUNG) > enthaltungen, "befangene",
                        "mehr befangene Enthaltungen als Enthaltungen (" + enthaltungen + ")")
                .wenn(enthaltungen != null && befangene.size() > (long) ja + nein + enthaltungen, "befangene",
                        "mehr Befangene (" + befangene.size() + ") als Stimmen")
                .liste();
    }
}
