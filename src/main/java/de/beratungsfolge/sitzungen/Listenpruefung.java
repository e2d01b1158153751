package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the entries of a vote on lists must say before they are taken. */
final class Listenpruefung {

    private static final int HOECHSTENS = 200;

    private Listenpruefung() {
    }

    /** @param stimmberechtigt how many may vote on the lists */
    static void vorschlag(Listenvorschlag vorschlag, int stimmberechtigt) {
        Pruefliste liste = new Pruefliste().verlange("Wie geht es weiter?", vorschlag.ausgang())
                .hoechstens("Begründung", vorschlag.begruendung(), 2000);
        if (vorschlag.ausgang() != Wahlvorschlag.Ausgang.WAEHLEN) {
            liste.verlange("Begründung", vorschlag.begruendung()).abschliessen();
            return;
        }
        liste.verlange("Ausschuss", vorschlag.ausschuss()).hoechstens("Ausschuss", vorschlag.ausschuss(), HOECHSTENS)
                .verlange("Zahl der Sitze", vorschlag.sitze())
                .abweisenWenn(vorschlag.sitze() != null && (vorschlag.sitze() < 1 || vorschlag.sitze() > 1000),
                        "Zahl der Sitze", "muss zwischen 1 und 1000 liegen.")
                .abweisenWenn(vorschlag.listen().isEmpty(), "Listen", "Es fehlt mindestens eine Liste.")
                .nichtNegativ("Widersprüche gegen die offene Wahl", vorschlag.widersprueche())
                .abweisenWenn(Wahlpruefung.ganz(vorschlag.widersprueche()) > stimmberechtigt,
                        "Widersprüche gegen die offene Wahl",
                        "Das sind mehr Mitglieder, als stimmberechtigt anwesend sind (" + stimmberechtigt + ").");
        listen(liste, vorschlag.listen());
        liste.abschliessen();
    }

    private static void listen(Pruefliste pruefliste, List<Listenvorschlag.Liste> listen) {
        Set<String> namen = new HashSet<>();
        Set<String> personen = new HashSet<>();
        int zeile = 0;
        for (Listenvorschlag.Liste liste : listen) {
            String ort = "Liste " + ++zeile;
            pruefliste.verlange(ort + ", Fraktion oder Gruppe", liste.name())
                    .hoechstens(ort + ", Fraktion oder Gruppe", liste.name(), HOECHSTENS)
                    .abweisenWenn(liste.name() != null && !liste.name().isBlank() && !namen.add(klein(liste.name())), ort,
                            "„" + liste.name() + "“ hat schon eine Liste.")
                    .abweisenWenn(liste.personen().isEmpty(), ort + ", Namen", "Es fehlt mindestens eine Person.");
            for (String person : liste.personen()) {
                pruefliste.hoechstens(ort + ", Name", person, HOECHSTENS)
                        .abweisenWenn(!personen.add(klein(person)), ort, "„" + person
                                + "“ steht schon auf einer Liste; jede Person kann nur einen Sitz erhalten.");
            }
        }
    }

    private static String klein(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * @param namen       whose lists are voted on
     * @param berechtigt  how many may vote
     * @param nichtDabei  who is at the table without a vote on the lists, in words, or an empty text
     */
    static void zettel(Listenzettel zettel, List<String> namen, int berechtigt, String nichtDabei) {
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(zettel.form() == null || !Set.of("OFFEN", "GEHEIM").contains(zettel.form()), "Form der Wahl",
                        "bitte offen oder geheim wählen.")
                .nichtNegativ("Enthaltungen", zettel.enthaltungen())
                .nichtNegativ("Ungültige Stimmen", zettel.ungueltig())
                .abweisenWenn(Wahlpruefung.ganz(zettel.ungueltig()) > 0 && "OFFEN".equals(zettel.form()),
                        "Ungültige Stimmen", "gibt es nur bei der Wahl mit Stimmzetteln.")
                .verlange("Stimmen", zettel.stimmen());
        liste.abschliessen();
        for (String name : namen) {
            liste.verlange("Stimmen für " + name, zettel.stimmen().get(name))
                    .nichtNegativ("Stimmen für " + name, zettel.stimmen().get(name));
        }
        zettel.stimmen().keySet().stream().filter(name -> !namen.contains(name)).forEach(name ->
                liste.abweisenWenn(true, "Stimmen für " + name, "Diese Liste steht nicht zur Wahl."));
        liste.abschliessen();
        int summe = summe(zettel);
        liste.abweisenWenn(zettel.stimmen().values().stream().allMatch(zahl -> zahl == 0), "Stimmen",
                        "Keine Liste hat eine Stimme; so lassen sich die Sitze nicht verteilen.")
                .abweisenWenn(summe > berechtigt, "Stimmen", "Eingetragen sind " + summe
                        + " Stimmen, stimmberechtigt anwesend sind aber nur " + berechtigt
                        + (nichtDabei.isEmpty() ? "." : " (" + nichtDabei + ").")).abschliessen();
    }

    static int summe(Listenzettel zettel) {
        return Stream.concat(zettel.stimmen().values().stream(),
                        Stream.of(Wahlpruefung.ganz(zettel.enthaltungen()), Wahlpruefung.ganz(zettel.ungueltig())))
                .filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }
}
