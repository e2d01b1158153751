package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings votes in line with a corrected attendance. Whoever voted by name stays present, no vote gets more votes than
 * members entitled; votes in words ("einstimmig") are derived again from who was there.
 */
@Component
class Stimmenanpassung {

    static final String FELD = "Anwesenheit";

    private final Tagesordnung tagesordnung;
    private final Stimmenbestand stimmen;
    private final Stimmabgaben stimmabgaben;
    private final Abstimmungen abstimmungen;
    private final Gremien gremien;

    Stimmenanpassung(Tagesordnung tagesordnung, Stimmenbestand stimmen, Stimmabgaben stimmabgaben, Abstimmungen abstimmungen,
                     Gremien gremien) {
        this.tagesordnung = tagesordnung;
        this.stimmen = stimmen;
        this.stimmabgaben = stimmabgaben;
        this.abstimmungen = abstimmungen;
        this.gremien = gremien;
    }

    /** @throws de.beratungsfolge.eingabe.EingabeFehler if a vote that was cast would lose its voter */
    void anpassen(long sitzungId) {
        Pruefliste liste = new Pruefliste();
        for (Tagesordnungspunkt punkt : tagesordnung.punkte(sitzungId)) {
            if (stimmabgaben.hatAbstimmung(punkt.id())) {
                anpassen(punkt, liste);
            }
        }
        liste.abschliessen();
    }

    /** The votes of a meeting as they stand, to be kept with a correction. */
    List<Abstimmungsergebnis> stand(long sitzungId) {
        List<Abstimmungsergebnis> alle = new ArrayList<>();
        tagesordnung.punkte(sitzungId).forEach(punkt -> alle.addAll(stimmen.zu(punkt.id())));
        return alle;
    }

    private void anpassen(Tagesordnungspunkt punkt, Pruefliste liste) {
        Set<Long> berechtigt = abstimmungen.stimmrechte(punkt.id()).stream().filter(Abstimmungen.Stimmrecht::stimmberechtigt)
                .map(Abstimmungen.Stimmrecht::personId).collect(Collectors.toSet());
        List<Long> fehlende = stimmabgaben.gestimmt(punkt.id()).stream().filter(id -> !berechtigt.contains(id)).sorted().toList();
        fehlende.forEach(id -> liste.abweisenWenn(true, FELD, gremien.person(id).name() + " hat bei " + punkt.kurzname()
                + " namentlich abgestimmt und war also da."));
        stimmen.zu(punkt.id()).stream().filter(Abstimmungsergebnis::abgeleitet)
                .forEach(eine -> ableiten(liste, punkt, eine, berechtigt.size()));
        int summe = stimmabgaben.stimmenzahl(punkt.id());
        liste.abweisenWenn(fehlende.isEmpty() && summe > berechtigt.size(), FELD, "Bei " + punkt.kurzname() + " sind " + summe
                + " Stimmen festgehalten, danach wären nur " + berechtigt.size()
                + " stimmberechtigt anwesend. Bitte zuerst die Stimmen berichtigen.");
    }

    private void ableiten(Pruefliste liste, Tagesordnungspunkt punkt, Abstimmungsergebnis eine, int berechtigte) {
        int ja = berechtigte - eine.enthaltungen();
        liste.abweisenWenn(ja < 1, FELD, "Bei " + punkt.kurzname() + " bliebe von „" + eine.wortlaut() + "“ keine Ja-Stimme.");
        stimmen.ersetzen(eine, new Stimmenauszaehlung.Zahlen(Math.max(ja, 0), 0, eine.enthaltungen(), 0, true, eine.wortlaut()), Map.of());
    }
}
