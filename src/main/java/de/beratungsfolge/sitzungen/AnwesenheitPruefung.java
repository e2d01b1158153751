package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Mitglied;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an attendance list must say before it is taken. */
final class AnwesenheitPruefung {

    private AnwesenheitPruefung() {
    }

    /** A list of a meeting that the chair of the body shall lead. */
    static void pruefen(Anwesenheitsliste eingabe, List<Mitglied> mitglieder, List<Mitglied> vertreter) {
        pruefen(eingabe, mitglieder, vertreter, mitglieder.stream().filter(Mitglied::vorsitz).map(Mitglied::personId)
                .findFirst().orElse(null));
    }

    /** @param vorsitz who shall lead it, or null */
    static void pruefen(Anwesenheitsliste eingabe, List<Mitglied> mitglieder, List<Mitglied> vertreter, Long vorsitz) {
        Pruefliste liste = new Pruefliste().verlange("Beginn der Sitzung", eingabe.beginn());
        Map<Long, Anwesenheitsliste.Zeile> zeilen = new HashMap<>();
        for (Anwesenheitsliste.Zeile zeile : eingabe.mitglieder()) {
            liste.abweisenWenn(mitglieder.stream().noneMatch(m -> m.personId() == zeile.personId()), "Anwesenheit",
                    "Person " + zeile.personId() + " gehört am Sitzungstag nicht zum Gremium.");
            liste.abweisenWenn(zeilen.put(zeile.personId(), zeile) != null, "Anwesenheit",
                    "Person " + zeile.personId() + " steht zweimal in der Liste.");
        }
        Set<Long> sitzen = new HashSet<>();
        for (Mitglied mitglied : mitglieder) {
            Anwesenheitsliste.Zeile zeile = zeilen.get(mitglied.personId());
            String name = mitglied.person().name();
            liste.abweisenWenn(zeile == null || zeile.status() == null, name,
                    "Bitte angeben, ob anwesend, entschuldigt oder fehlend.");
            if (zeile != null && zeile.vertretenDurch() != null) {
                vertretung(liste, mitglied, zeile, mitglieder, vertreter, sitzen);
            }
        }
        namen(liste, "Verwaltung", eingabe.verwaltung());
        namen(liste, "Gäste", eingabe.gaeste());
        liste.abschliessen();
        reihenfolge(liste, eingabe, mitglieder, vertreter);
        sitzungsleitung(liste, eingabe, mitglieder, vertreter, vorsitz);
        liste.abschliessen();
    }

    private static void reihenfolge(Pruefliste liste, Anwesenheitsliste eingabe, List<Mitglied> mitglieder,
                                    List<Mitglied> vertreter) {
        Vertretungsreihenfolge reihenfolge = new Vertretungsreihenfolge(mitglieder, vertreter);
        Set<Long> amTisch = eingabe.mitglieder().stream().map(Anwesenheitsliste.Zeile::vertretenDurch)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        for (Anwesenheitsliste.Zeile zeile : eingabe.mitglieder()) {
            if (zeile.vertretenDurch() != null) {
                Mitglied mitglied = mit(mitglieder, zeile.personId());
                Mitglied vertretung = mit(vertreter, zeile.vertretenDurch());
                boolean ohneGrund = zeile.reihenfolgeGrund() == null || zeile.reihenfolgeGrund().isBlank();
                liste.hoechstens(mitglied.person().name(), zeile.reihenfolgeGrund(), 500);
                reihenfolge.uebergangen(mitglied, vertretung, amTisch).filter(einer -> ohneGrund)
                        .ifPresent(einer -> liste.abweisenWenn(true, mitglied.person().name(),
                                Vertretungsreihenfolge.begruendungFehlt(vertretung, einer)));
            }
        }
    }

    private static void sitzungsleitung(Pruefliste liste, Anwesenheitsliste eingabe, List<Mitglied> mitglieder,
                                        List<Mitglied> vertreter, Long vorsitzId) {
        if (eingabe.sitzungsleitung() == null) {
            mitglieder.stream().filter(einer -> Objects.equals(einer.personId(), vorsitzId)).findFirst()
                    .filter(einer -> !daMitStimme(eingabe, mitglieder, vertreter, einer.personId()))
                    .ifPresent(einer -> liste.abweisenWenn(true, "Sitzungsleitung", einer.person().name()
                            + " (Vorsitz) ist nicht da. Bitte angeben, wer die Sitzung leitet."));
            return;
        }
        liste.abweisenWenn(!daMitStimme(eingabe, mitglieder, vertreter, eingabe.sitzungsleitung()), "Sitzungsleitung",
                "Die Sitzung leitet ein anwesendes Mitglied mit Stimmrecht.");
    }

    private static boolean daMitStimme(Anwesenheitsliste eingabe, List<Mitglied> mitglieder, List<Mitglied> vertreter,
                                       long personId) {
        return eingabe.mitglieder().stream().anyMatch(zeile -> zeile.personId() == personId
                        && zeile.status() == Anwesenheitsstatus.ANWESEND
                        && mit(mitglieder, personId).art().stimmberechtigt()
                || Objects.equals(zeile.vertretenDurch(), personId) && mit(vertreter, personId).art().stimmberechtigt());
    }

    private static Mitglied mit(List<Mitglied> liste, long personId) {
        return liste.stream().filter(einer -> einer.personId() == personId).findFirst().orElseThrow();
    }

    private static void vertretung(Pruefliste liste, Mitglied mitglied, Anwesenheitsliste.Zeile zeile,
                                   List<Mitglied> mitglieder, List<Mitglied> vertreter, Set<Long> sitzen) {
        String name = mitglied.person().name();
        Optional<Mitglied> vertretung = vertreter.stream()
                .filter(v -> v.personId() == zeile.vertretenDurch()).findFirst();
        liste.abweisenWenn(zeile.status() == Anwesenheitsstatus.ANWESEND, name,
                "Wer anwesend ist, wird nicht vertreten.");
        liste.abweisenWenn(!mitglied.art().stimmberechtigt(), name, "Beratende Mitglieder werden nicht vertreten.");
        if (vertretung.isEmpty()) {
            liste.abweisenWenn(true, name, "Die gewählte Vertretung ist für dieses Gremium nicht bestellt.");
            return;
        }
        String wer = vertretung.get().person().name();
        liste.abweisenWenn(!Objects.equals(vertretung.get().fraktionId(), mitglied.fraktionId()), name,
                wer + " ist für eine andere Fraktion als Vertretung bestellt.");
        liste.abweisenWenn(mitglieder.stream().anyMatch(m -> m.personId() == zeile.vertretenDurch()), name,
                wer + " ist selbst Mitglied des Gremiums.");
        liste.abweisenWenn(!sitzen.add(zeile.vertretenDurch()), name, wer + " vertritt schon ein anderes Mitglied.");
    }

    private static void namen(Pruefliste liste, String feld, List<String> namen) {
        for (String name : namen) {
            liste.verlange(feld, name).hoechstens(feld, name, 300);
        }
    }
}
