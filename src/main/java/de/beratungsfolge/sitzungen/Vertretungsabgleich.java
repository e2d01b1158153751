package de.beratungsfolge.sitzungen;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Substitutes in the text, "Frau Wagner vertritt Herrn Kinder", against the roll. */
final class Vertretungsabgleich implements Textwidersprueche {

    private static final Pattern ZWISCHEN = Pattern.compile("\\bvertritt\\b|\\b(?:in|als) Vertretung\\b|\\bvertretungsweise\\b");

    @Override
    public void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (teil.art() == Teilart.BESCHLUSS) {
            return;
        }
        for (String satz : Satzteiler.saetze(teil.text())) {
            List<Namensfund> funde = Namensfund.in(satz, daten).stream()
                    .sorted(Comparator.comparingInt(Namensfund::anfang)).toList();
            for (int i = 0; i + 1 < funde.size(); i++) {
                paar(teil.ort(), satz, funde.get(i), funde.get(i + 1), daten, liste);
            }
        }
    }

    private static void paar(String ort, String satz, Namensfund wer, Namensfund wen, Niederschriftdaten daten,
                             Widerspruchsliste liste) {
        int ende = satz.length() - wer.danach().length();
        String zwischen = ende < wen.anfang() ? satz.substring(ende, wen.anfang()) : "";
        boolean direkt = zwischen.matches("\\s*(?:\\([^)]*\\)\\s*)?(?:für|anstelle von)\\s*");
        if (!direkt && !ZWISCHEN.matcher(zwischen).find()) {
            return;
        }
        List<Niederschriftdaten.Teilnehmer> vertretende = personen(wer, daten);
        List<Niederschriftdaten.Teilnehmer> vertretene = personen(wen, daten);
        boolean verzeichnet = vertretende.stream().anyMatch(eine -> vertretene.stream()
                .anyMatch(andere -> eine.vertritt().contains(andere.listenname())));
        if (!verzeichnet && !vertretende.isEmpty() && !vertretene.isEmpty()) {
            List<String> statt = vertretende.get(0).vertritt();
            liste.dazu(ort, "Nach dem Text vertritt " + vertretende.get(0).name() + " " + vertretene.get(0).name()
                    + "; verzeichnet ist " + (statt.isEmpty() ? "keine Vertretung durch " + vertretende.get(0).name()
                    : "die Vertretung von " + String.join(" und ", statt)) + ".");
        }
    }

    private static List<Niederschriftdaten.Teilnehmer> personen(Namensfund fund, Niederschriftdaten daten) {
        return daten.personen().stream().filter(person -> person.heisst(fund.worte())).toList();
    }
}
