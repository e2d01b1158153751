package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** What grounds for exclusion named after a vote must say before they are taken. */
final class Mitwirkungspruefung {

    private Mitwirkungspruefung() {
    }

    static void einPunkt(List<Anzeige> anzeigen) {
        new Pruefliste().abweisenWenn(anzeigen == null || anzeigen.isEmpty(), "Befangene", "Es fehlt mindestens eine Person.")
                .abschliessen();
        new Pruefliste().abweisenWenn(anzeigen.stream().map(Anzeige::punktId).distinct().count() > 1, "Tagesordnungspunkt",
                "Alle Angaben müssen denselben Punkt betreffen.").abschliessen();
    }

    /** @param namentlich the single votes where the vote was by name, otherwise empty */
    static void personen(List<Anzeige> anzeigen, List<Stimmenauszaehlung.Stimmberechtigt> amTisch,
                         List<Einzelstimme> namentlich, LongFunction<String> namen) {
        Set<Long> stimmten = namentlich.stream().map(Einzelstimme::personId).collect(Collectors.toSet());
        Set<Long> schon = new HashSet<>();
        Pruefliste liste = new Pruefliste();
        int zeile = 0;
        for (Anzeige anzeige : anzeigen) {
            String name = namen.apply(anzeige.personId());
            liste.abweisenWenn(amTisch.stream().noneMatch(einer -> einer.personId() == anzeige.personId()), name,
                            "war bei diesem Punkt nicht stimmberechtigt anwesend.")
                    .abweisenWenn(amTisch.stream().anyMatch(einer -> einer.personId() == anzeige.personId()
                            && einer.ausgeschlossen()), name, "war für diesen Punkt ausgeschlossen und hat nicht mitgestimmt.")
                    .abweisenWenn(!stimmten.isEmpty() && !stimmten.contains(anzeige.personId()), name,
                            "hat bei der namentlichen Abstimmung keine Stimme abgegeben.")
                    .verlange("Person " + ++zeile + ", Vorgang", anzeige.vorgang())
                    .abweisenWenn(anzeige.beziehungen().isEmpty(), "Person " + zeile + ", Beziehung", "bitte angeben.")
                    .abweisenWenn(!schon.add(anzeige.personId()), name, "steht zweimal in der Liste.");
        }
        liste.abschliessen();
    }
}
