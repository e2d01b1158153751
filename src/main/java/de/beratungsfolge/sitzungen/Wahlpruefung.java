package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the entries of an election must say before they are taken. */
final class Wahlpruefung {

    private static final String LOS = "LOS";

    private Wahlpruefung() {
    }

    static void vorschlag(Wahlvorschlag vorschlag, int stimmberechtigt) {
        Pruefliste liste = new Pruefliste().verlange("Wie geht es weiter?", vorschlag.ausgang());
        boolean waehlen = vorschlag.ausgang() == Wahlvorschlag.Ausgang.WAEHLEN;
        liste.hoechstens("Begründung", vorschlag.begruendung(), 2000);
        if (!waehlen) {
            liste.verlange("Begründung", vorschlag.begruendung()).abschliessen();
            return;
        }
        liste.verlange("Amt oder Sitz", vorschlag.amt()).hoechstens("Amt oder Sitz", vorschlag.amt(), 200)
                .abweisenWenn(vorschlag.bewerbungen().isEmpty(), "Wahlvorschläge", "Es fehlt mindestens eine Person.")
                .nichtNegativ("Widersprüche gegen die offene Wahl", vorschlag.widersprueche())
                .abweisenWenn(ganz(vorschlag.widersprueche()) > stimmberechtigt, "Widersprüche gegen die offene Wahl",
                        "Das sind mehr Mitglieder, als stimmberechtigt anwesend sind (" + stimmberechtigt + ").");
        Set<String> schon = new HashSet<>();
        int zeile = 0;
        for (Wahlvorschlag.Person person : vorschlag.bewerbungen()) {
            String ort = "Wahlvorschlag " + ++zeile;
            liste.verlange(ort + ", Name", person.name()).hoechstens(ort + ", Name", person.name(), 200)
                    .abweisenWenn(person.name() != null && !person.name().isBlank()
                                    && !schon.add(person.name().strip().toLowerCase(Locale.ROOT)), ort,
                            "„" + person.name() + "“ steht zweimal in der Liste.");
        }
        liste.abschliessen();
    }

    static void zettel(Wahlzettel zettel, List<String> bewerber, List<Stimmenauszaehlung.Stimmberechtigt> anwesende) {
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(zettel.form() == null || !Set.of("OFFEN", "GEHEIM").contains(zettel.form()), "Form der Wahl",
                        "bitte offen oder geheim wählen.")
                .nichtNegativ("Nein-Stimmen", zettel.nein()).nichtNegativ("Enthaltungen", zettel.enthaltungen())
                .nichtNegativ("Ungültige Stimmen", zettel.ungueltig())
                .abweisenWenn(ganz(zettel.ungueltig()) > 0 && "OFFEN".equals(zettel.form()), "Ungültige Stimmen",
                        "gibt es nur bei der Wahl mit Stimmzetteln.")
                .verlange("Stimmen", zettel.stimmen());
        liste.abschliessen();
        for (String name : bewerber) {
            liste.verlange("Stimmen für " + name, zettel.stimmen().get(name))
                    .nichtNegativ("Stimmen für " + name, zettel.stimmen().get(name));
        }
        zettel.stimmen().keySet().stream().filter(name -> !bewerber.contains(name)).forEach(name ->
                liste.abweisenWenn(true, "Stimmen für " + name, "Diese Person steht in diesem Wahlgang nicht zur Wahl."));
        liste.abschliessen();
        liste.abweisenWenn(summe(zettel) == 0, "Stimmen", "Es ist keine einzige Stimme eingetragen.");
        List<String> draussen = anwesende.stream().filter(Stimmenauszaehlung.Stimmberechtigt::ausgeschlossen)
                .map(Stimmenauszaehlung.Stimmberechtigt::name).toList();
        int berechtigt = anwesende.size() - draussen.size();
        liste.abweisenWenn(summe(zettel) > berechtigt, "Stimmen", "Eingetragen sind " + summe(zettel)
                + " Stimmen, stimmberechtigt anwesend sind aber nur " + berechtigt + (draussen.isEmpty() ? "."
                : " (für diesen Punkt ausgeschlossen: " + String.join(", ", draussen) + ").")).abschliessen();
    }

    /** @param personen whom the establishment concerns; for LOS also whom the lot can fall on */
    static void feststellung(Wahlfeststellung eingabe, List<String> personen, List<String> bewerber, int wahlgang) {
        new Pruefliste().verlange("Ihre Feststellung", eingabe.ergebnis()).abschliessen();
        String wer = "Festgestellte Personen";
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(wahlgang == 2 && "ENGERE_WAHL".equals(eingabe.ergebnis()), "Ihre Feststellung",
                        "Auf die engere Wahl folgt keine weitere; bei gleicher Stimmenzahl entscheidet das Los.")
                .abweisenWenn(wahlgang == 1 && LOS.equals(eingabe.ergebnis()), "Ihre Feststellung",
                        "Das Los entscheidet erst in der engeren Wahl.")
                .abweisenWenn(!bewerber.containsAll(personen), wer, "Bitte nur Personen wählen, die zur Wahl standen.")
                .abweisenWenn("GEWAEHLT".equals(eingabe.ergebnis()) && personen.size() != 1, wer,
                        "Bitte genau eine Person als gewählt angeben.")
                .abweisenWenn(Set.of("ENGERE_WAHL", LOS).contains(eingabe.ergebnis()) && personen.size() < 2, wer,
                        "Bitte mindestens zwei Personen angeben.");
        if (LOS.equals(eingabe.ergebnis())) {
            liste.verlange("Gezogen hat das Los", eingabe.losGezogenVon())
                    .hoechstens("Gezogen hat das Los", eingabe.losGezogenVon(), 200)
                    .verlange("Das Los fiel auf", eingabe.losFielAuf())
                    .abweisenWenn(eingabe.losFielAuf() != null && !personen.contains(eingabe.losFielAuf()),
                            "Das Los fiel auf", "„" + eingabe.losFielAuf() + "“ nimmt am Losentscheid nicht teil.");
        }
        liste.abschliessen();
    }

    static int summe(Wahlzettel zettel) {
        return Stream.concat(zettel.stimmen().values().stream(),
                        Stream.of(ganz(zettel.nein()), ganz(zettel.enthaltungen()), ganz(zettel.ungueltig())))
                .filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    static int ganz(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }
}
