package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Holds the memberships of one body against each other, against its size and against what the body is. */
final class Besetzungspruefung {

    private static final Set<GremiumArt> MIT_BUERGERMEISTER = Set.of(GremiumArt.RAT, GremiumArt.HAUPTAUSSCHUSS);

    private final Besetzung besetzung;
    private final LongFunction<String> name;
    private final List<Mangel> maengel = new ArrayList<>();

    private Besetzungspruefung(Besetzung besetzung, LongFunction<String> name) {
        this.besetzung = besetzung;
        this.name = name;
    }

    /** @param name name of a person by id
     *  @return everything that cannot be true, each kind of contradiction with its first day */
    static List<Mangel> maengel(Besetzung besetzung, LongFunction<String> name) {
        Besetzungspruefung pruefung = new Besetzungspruefung(besetzung, name);
        besetzung.mitgliedschaften().forEach(pruefung::einzeln);
        pruefung.doppelte();
        pruefung.tage();
        return pruefung.maengel;
    }

    private void einzeln(Mitgliedschaft eine) {
        Gremium gremium = besetzung.gremium();
        if (eine.istVerkehrt()) {
            mangel(eine, "Bis", "liegt vor dem ersten Tag (" + Datum.deutsch(eine.von()) + ").");
        }
        if (gremium.von() != null && eine.von().isBefore(gremium.von())) {
            mangel(eine, "Von", "Das Gremium besteht erst seit dem " + Datum.deutsch(gremium.von()) + ".");
        }
        if (gremium.bis() != null && (eine.bis() == null || eine.bis().isAfter(gremium.bis()))) {
            mangel(eine, "Bis", "Das Gremium besteht nur bis zum " + Datum.deutsch(gremium.bis()) + ".");
        }
        if (gremium.art() == GremiumArt.RAT && (eine.art() == Mitgliedsart.SACHKUNDIGER_BUERGER
                || eine.art().beratend())) {
            mangel(eine, "Art", "Dem Rat gehören nur Ratsmitglieder und der Bürgermeister an, nicht "
                    + name.apply(eine.personId()) + " als " + eine.art().bezeichnung() + ".");
        }
        if (eine.art() == Mitgliedsart.BUERGERMEISTER && !MIT_BUERGERMEISTER.contains(gremium.art())) {
            mangel(eine, "Art", "Als Mitglied gehört der Bürgermeister nur dem Rat und dem Hauptausschuss an.");
        }
        if (!eine.art().stimmberechtigt() && (eine.vorsitz() || eine.stellvertretung() > 0)) {
            mangel(eine, eine.vorsitz() ? "Vorsitz" : "Stellv. Vorsitz", name.apply(eine.personId())
                    + " ist kein stimmberechtigtes Mitglied.");
        }
    }

    private void doppelte() {
        List<Mitgliedschaft> alle = gueltige();
        for (int i = 0; i < alle.size(); i++) {
            for (int j = i + 1; j < alle.size(); j++) {
                Mitgliedschaft eine = alle.get(i);
                Mitgliedschaft andere = alle.get(j);
                if (eine.personId() == andere.personId() && eine.ueberschneidet(andere)
                        && eine.istSchriftfuehrung() == andere.istSchriftfuehrung()) {
                    maengel.add(new Mangel(List.of(eine, andere), "Von", name.apply(eine.personId())
                            + " stünde vom " + Datum.deutsch(eine.gemeinsamAb(andere))
                            + " an zweimal im selben Gremium."));
                }
            }
        }
    }

    private void tage() {
        Set<LocalDate> tage = new TreeSet<>();
        besetzung.mitgliedschaften().forEach(eine -> tage.add(eine.von()));
        besetzung.groessen().forEach(groesse -> tage.add(groesse.von()));
        erster(tage, "Sitze", eine -> eine.art().stimmberechtigt(), tag -> besetzung.am(tag).mitgliederzahl(),
                (tag, diese) -> "Vom " + Datum.deutsch(tag) + " an wären es " + diese.size()
                        + " stimmberechtigte Mitglieder, das Gremium hat " + besetzung.am(tag).mitgliederzahl() + " Sitze.");
        if (besetzung.gremium().art() == GremiumArt.RAT) {
            erster(tage, "Sitze", eine -> eine.art() == Mitgliedsart.RATSMITGLIED,
                    tag -> besetzung.am(tag).fuerRegeln().gewaehlteRatsmitglieder(),
                    (tag, diese) -> "Vom " + Datum.deutsch(tag) + " an wären es " + diese.size()
                            + " Ratsmitglieder, zu wählen sind "
                            + besetzung.am(tag).fuerRegeln().gewaehlteRatsmitglieder() + ".");
        }
        for (Gremienamt amt : Gremienamt.values()) {
            erster(tage, amt.bezeichnung(), eine -> eine.amt() == amt, tag -> 1,
                    (tag, diese) -> "Am " + Datum.deutsch(tag) + " stünden dafür zugleich " + namen(diese) + ".");
        }
        erster(tage, "Art", eine -> eine.art() == Mitgliedsart.BUERGERMEISTER, tag -> 1,
                (tag, diese) -> "Am " + Datum.deutsch(tag) + " wären zugleich Bürgermeister " + namen(diese) + ".");
    }

    private void erster(Set<LocalDate> tage, String feld, Predicate<Mitgliedschaft> wer, ToIntFunction<LocalDate> hoechstens,
                        BiFunction<LocalDate, List<Mitgliedschaft>, String> satz) {
        for (LocalDate tag : tage) {
            List<Mitgliedschaft> diese = gueltige().stream().filter(eine -> eine.giltAm(tag))
                    .filter(wer).toList();
            if (diese.size() > hoechstens.applyAsInt(tag)) {
                maengel.add(new Mangel(diese, feld, satz.apply(tag, diese)));
                return;
            }
        }
    }

    private List<Mitgliedschaft> gueltige() {
        return besetzung.mitgliedschaften().stream().filter(eine -> !eine.istVerkehrt()).toList();
    }

    private String namen(List<Mitgliedschaft> diese) {
        return String.join(" und ", diese.stream().map(eine -> name.apply(eine.personId())).toList());
    }

    private void mangel(Mitgliedschaft eine, String feld, String grund) {
        maengel.add(new Mangel(List.of(eine), feld, grund));
    }
}
