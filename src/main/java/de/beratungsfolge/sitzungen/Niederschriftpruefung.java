package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the wording of minutes with the record: names, substitutes, counts, votes, results, times, omissions. */
final class Niederschriftpruefung {

    private static final Set<Teilart> VERZEICHNET = EnumSet.of(Teilart.ANWESENHEIT, Teilart.UNTERBRECHUNG, Teilart.SCHLUSS);

    private Niederschriftpruefung() {
    }

    static List<Widerspruch> pruefen(Niederschriftentwurf entwurf, Niederschriftdaten daten) {
        Widerspruchsliste liste = new Widerspruchsliste();
        List<Textwidersprueche> abgleiche = List.of(new Stimmenabgleich(), new Ergebnisabgleich(), new Namensabgleich(),
                new Vertretungsabgleich(), new Anwesenheitsabgleich(), new Unterbrechungsabgleich(), new Angabenabgleich());
        entwurf.allgemein().forEach(teil -> allgemein(teil, daten, liste));
        entwurf.teile().forEach(teil -> abgleiche.forEach(einer -> einer.suche(teil, daten, liste)));
        entwurf.punkte().forEach(punkt -> daten.punkt(punkt.punktId())
                .ifPresent(verzeichnet -> vollstaendig(punkt, verzeichnet, liste)));
        if (entwurf.ergaenzung() != null && !entwurf.ergaenzung().isBlank()) {
            Niederschriftentwurf.Teil ergaenzung = Niederschriftentwurf.Teil.entworfen(Teilart.ERGAENZUNG, entwurf.ergaenzung());
            abgleiche.forEach(einer -> einer.suche(ergaenzung, daten, liste));
        }
        return liste.liste();
    }

    private static void allgemein(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (teil.art() == Teilart.AUSSCHLIESSUNGSGRUENDE && daten.ausschluesse() && teil.text().contains("keinem")) {
            liste.dazu(teil.ort(), "Der Text sagt, bei keinem Mitglied bestehe ein Ausschließungsgrund; festgestellt ist mindestens einer.");
        }
        boolean unfaehig = teil.text().matches("(?s).*(?:nicht\\s+beschlussfähig|[Bb]eschlussunfähig).*");
        if (teil.art() == Teilart.GESCHAEFTSORDNUNG && unfaehig == daten.beschlussfaehig() && !teil.text().isBlank()) {
            liste.dazu(teil.ort(), daten.beschlussfaehig()
                    ? "Der Text verneint die Beschlussfähigkeit, festgestellt ist: beschlussfähig."
                    : "Der Text verschweigt, dass Beschlussunfähigkeit festgestellt ist.");
        }
        if (teil.text().isBlank() && !teil.entwurf().isBlank()) {
            liste.dazu(teil.ort(), "Dazu sagt die Niederschrift nichts.");
        }
    }

    private static void vollstaendig(Niederschriftentwurf.Abschnitt abschnitt, Niederschriftdaten.Punkt punkt,
                                     Widerspruchsliste liste) {
        String ganzes = abschnitt.teile().stream().map(Niederschriftentwurf.Teil::text).collect(Collectors.joining("\n"));
        String ort = abschnitt.nummer();
        if (ganzes.isBlank()) {
            liste.dazu(ort, "Zu diesem Punkt sagt die Niederschrift nichts.");
            return;
        }
        abschnitt.teile().stream().filter(teil -> VERZEICHNET.contains(teil.art()) && teil.text().isBlank() && !teil.entwurf().isBlank())
                .forEach(teil -> liste.dazu(teil.ort(), "Dazu sagt die Niederschrift nichts."));
        punkt.ausgeschlossen().stream().filter(name -> !ganzes.contains(name.substring(name.lastIndexOf(' ') + 1)))
                .forEach(name -> liste.dazu(ort, "Es fehlt, dass " + name + " für diesen Punkt ausgeschlossen ist."));
        if (!punkt.abstimmungen().isEmpty() && !ganzes.matches("(?s).*(?:[Ee]instimmig|\\bJa\\b|[Mm]ehrheit|Stimmen\\b|Gegenstimme).*")) {
            liste.dazu(ort, "Das Abstimmungsergebnis fehlt.");
        }
        if (punkt.ergebnis() == Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN && !ganzes.contains("zur Kenntnis")) {
            liste.dazu(ort, "Es fehlt, dass der Punkt zur Kenntnis genommen wurde.");
        }
        if (punkt.beschlusstext() != null && !einzeilig(ganzes).contains(einzeilig(punkt.beschlusstext()))) {
            liste.dazu(ort, "Der Beschlusstext ist nicht der, über den abgestimmt wurde.");
        }
    }

    private static String einzeilig(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
