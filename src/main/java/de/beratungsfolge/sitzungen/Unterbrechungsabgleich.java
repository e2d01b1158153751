package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Interruptions the text tells of, against those recorded. */
final class Unterbrechungsabgleich implements Textwidersprueche {

    private static final Set<Teilart> WO = EnumSet.of(Teilart.VERLAUF, Teilart.UNTERBRECHUNG, Teilart.GESCHAEFTSORDNUNG, Teilart.ERGAENZUNG);
    private static final Pattern UNTERBROCHEN = Pattern.compile("Sitzung\\b.*[Uu]nterbr[eio]ch|[Uu]nterbr[eio]ch.*Sitzung\\b|Sitzungsunterbrechung");
    private static final Pattern KEINE = Pattern.compile("\\b(?:ohne|keine[rn]?|nicht)\\b[^.]*[Uu]nterbr[eio]ch|beantrag|\\bsoll\\b|\\bbittet\\b");
    private static final Pattern UHRZEIT = Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)(?:\\s+Uhr\\b|\\s+bis\\b)");

    @Override
    public void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (!WO.contains(teil.art())) {
            return;
        }
        for (String satz : Satzteiler.saetze(teil.text())) {
            if (UNTERBROCHEN.matcher(satz).find() && !KEINE.matcher(satz).find()) {
                satz(teil.ort(), satz, daten, liste);
            }
        }
    }

    private static void satz(String ort, String satz, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (daten.unterbrechungen().isEmpty()) {
            liste.dazu(ort, "Der Text nennt eine Unterbrechung der Sitzung, festgehalten ist keine.");
            return;
        }
        Matcher zeiten = UHRZEIT.matcher(satz);
        while (zeiten.find()) {
            LocalTime zeit = LocalTime.of(Integer.parseInt(zeiten.group(1)), Integer.parseInt(zeiten.group(2)));
            if (daten.unterbrechungen().stream().noneMatch(eine -> zeit.equals(eine.von()) || zeit.equals(eine.bis()))) {
                liste.dazu(ort, "Der Text nennt bei der Unterbrechung " + zeit + " Uhr, festgehalten ist: " + daten.unterbrechungen().stream()
                        .map(Unterbrechungen::satz).collect(Collectors.joining("; ")) + ".");
            }
        }
    }
}
