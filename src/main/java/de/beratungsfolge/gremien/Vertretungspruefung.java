package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Holds the lists of deputies of one body: an order without gaps, of people who are not members themselves. */
final class Vertretungspruefung {

    private static final Set<Mitgliedsart> ARTEN = Set.of(Mitgliedsart.RATSMITGLIED, Mitgliedsart.SACHKUNDIGER_BUERGER);

    private final Besetzung besetzung;
    private final LongFunction<String> name;
    private final LongFunction<String> fraktion;
    private final List<Mangel> maengel = new ArrayList<>();

    private Vertretungspruefung(Besetzung besetzung, LongFunction<String> name, LongFunction<String> fraktion) {
        this.besetzung = besetzung;
        this.name = name;
        this.fraktion = fraktion;
    }

    /** @param name     name of a person by id
     *  @param fraktion Kürzel of a Fraktion by id */
    static List<Mangel> maengel(Besetzung besetzung, LongFunction<String> name, LongFunction<String> fraktion) {
        Vertretungspruefung pruefung = new Vertretungspruefung(besetzung, name, fraktion);
        besetzung.vertretungen().forEach(pruefung::einzeln);
        pruefung.doppelte();
        pruefung.reihenfolge();
        return pruefung.maengel;
    }

    private void einzeln(Vertretung eine) {
        if (eine.istVerkehrt()) {
            mangel(eine, "Bis", "liegt vor dem ersten Tag (" + Datum.deutsch(eine.von()) + ").");
        }
        if (besetzung.gremium().art() == GremiumArt.RAT) {
            mangel(eine, "Vertretung", "Ratsmitglieder werden im Rat nicht vertreten.");
        }
        if (!ARTEN.contains(eine.art())) {
            mangel(eine, "Art", "Vertreten können nur Ratsmitglieder und sachkundige Bürger.");
        }
        LocalDate bis = besetzung.gremium().bis();
        if (bis != null && (eine.bis() == null || eine.bis().isAfter(bis))) {
            mangel(eine, "Bis", "Das Gremium besteht nur bis zum " + Datum.deutsch(bis) + ".");
        }
        besetzung.mitgliedschaften().stream()
                .filter(mitglied -> mitglied.personId() == eine.personId() && !mitglied.istSchriftfuehrung()
                        && !mitglied.istVerkehrt() && !eine.istVerkehrt() && mitglied.ueberschneidet(eine))
                .forEach(mitglied -> maengel.add(new Mangel(List.of(eine, mitglied), "Vertretung",
                        name.apply(eine.personId()) + " stünde vom "
                                + Datum.deutsch(eine.gemeinsamAb(mitglied))
                                + " an als Vertretung auf der Liste und wäre selbst Mitglied.")));
    }

    private void doppelte() {
        List<Vertretung> alle = gueltige();
        for (int i = 0; i < alle.size(); i++) {
            for (int j = i + 1; j < alle.size(); j++) {
                if (alle.get(i).personId() == alle.get(j).personId() && alle.get(i).ueberschneidet(alle.get(j))) {
                    maengel.add(new Mangel(List.of(alle.get(i), alle.get(j)), "Vertretung",
                            name.apply(alle.get(i).personId()) + " stünde vom "
                                    + Datum.deutsch(alle.get(i).gemeinsamAb(alle.get(j)))
                                    + " an zweimal als Vertretung im selben Gremium."));
                }
            }
        }
    }

    private void reihenfolge() {
        Map<Long, List<Vertretung>> listen = gueltige().stream()
                .collect(Collectors.groupingBy(Vertretung::fraktionId, TreeMap::new, Collectors.toList()));
        listen.forEach((id, liste) -> tage(liste).stream()
                .map(tag -> liste.stream().filter(eine -> eine.giltAm(tag))
                        .sorted(Comparator.comparingInt(Vertretung::rang)).toList())
                .filter(diese -> !istLueckenlos(diese)).findFirst()
                .ifPresent(diese -> maengel.add(new Mangel(diese, "Rang", "Die Liste „" + fraktion.apply(id)
                        + "“ hätte die Plätze " + diese.stream().map(eine -> String.valueOf(eine.rang()))
                                .collect(Collectors.joining(", ")) + "; sie muss bei 1 beginnen und darf keinen Platz "
                        + "auslassen oder doppelt besetzen."))));
    }

    private static boolean istLueckenlos(List<Vertretung> sortiert) {
        for (int platz = 0; platz < sortiert.size(); platz++) {
            if (sortiert.get(platz).rang() != platz + 1) {
                return false;
            }
        }
        return true;
    }

    private static Set<LocalDate> tage(List<Vertretung> liste) {
        Set<LocalDate> tage = new TreeSet<>();
        liste.forEach(eine -> {
            tage.add(eine.von());
            if (eine.bis() != null) {
                tage.add(eine.bis().plusDays(1));
            }
        });
        return tage;
    }

    private List<Vertretung> gueltige() {
        return besetzung.vertretungen().stream().filter(eine -> !eine.istVerkehrt()).toList();
    }

    private void mangel(Vertretung eine, String feld, String grund) {
        maengel.add(new Mangel(List.of(eine), feld, grund));
    }
}
