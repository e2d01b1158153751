package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Exclusion of one person from one item: § 31, § 50 Abs. 6 GO NRW.
 *
 * @param funktion in which function the person sits in the body
 * @param vorgang what is decided
 * @param unmittelbar the decision itself touches the person or body concerned (§ 31 Abs. 1 Satz 2)
 * @param stehtSelbstZurWahl the person stands for the election; {@code null}: no
 * @param nurGruppeninteresse affected only as one of a profession or population group; {@code null}: no
 * @param beziehungen relations to those affected; may be empty
 * @param gremium the body, if the question is also who decides a dispute; {@code null}: not asked
 */
public record Befangenheit(
        @NotNull(message = "fehlt") Funktion funktion,
        @NotNull(message = "fehlt") Vorgang vorgang,
        boolean unmittelbar,
        Boolean stehtSelbstZurWahl,
        Boolean nurGruppeninteresse,
        @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") @Valid Beziehung> beziehungen,
        @Valid Gremium gremium) implements Pruefung {

    public Befangenheit {
        stehtSelbstZurWahl = stehtSelbstZurWahl != null && stehtSelbstZurWahl;
        nurGruppeninteresse = nurGruppeninteresse != null && nurGruppeninteresse;
        beziehungen = beziehungen == null ? null : Collections.unmodifiableList(new ArrayList<>(beziehungen));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEFANGENHEIT;
    }

    /** One question per relation, since one relation suffices; without any relation a single question. */
    @Override
    public List<Object> fragen() {
        if (beziehungen.isEmpty()) {
            return List.of(new Befangenheitsfrage(this, null));
        }
        return beziehungen.stream().<Object>map(beziehung -> new Befangenheitsfrage(this, beziehung)).toList();
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        Unstimmigkeiten u = new Unstimmigkeiten()
                .wenn(stehtSelbstZurWahl && vorgang == Vorgang.SACHENTSCHEIDUNG, "stehtSelbstZurWahl",
                        "bei einer Sachentscheidung steht niemand zur Wahl");
        if (gremium != null) {
            boolean imBeirat = gremium.istSeniorenbeirat();
            u.dazu(gremium.unstimmigkeiten())
                    .wenn(imBeirat != (funktion == Funktion.BEIRATSMITGLIED), "gremium.art",
                            gremium.art() + " passt nicht zur Funktion " + funktion)
                    .wenn(gremium.istRat() && (funktion == Funktion.SACHKUNDIGER_BUERGER || funktion == Funktion.AUSSCHUSSMITGLIED),
                            "gremium.art", gremium.art() + " passt nicht zur Funktion " + funktion);
        }
        for (int i = 0; i < beziehungen.size(); i++) {
            u.dazu(beziehungen.get(i).unstimmigkeiten("beziehungen[" + i + "]."));
        }
        return u.liste();
    }
}
