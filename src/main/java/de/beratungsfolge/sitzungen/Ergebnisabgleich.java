package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the text says came of an item, against the recorded result. */
final class Ergebnisabgleich implements Textwidersprueche {

    private static final String SACHE = "(?:Drucksache|Vorlage|Beschlussvorschlag|Beschlussentwurf|Beschluss|Empfehlung|"
            + "Tagesordnungspunkt|Punkt|Angelegenheit|Antrag|Abstimmungsergebnis|Ergebnis)\\b";
    private static final String GREMIUM = "(?:[Aa]usschuss|Rat|[Ss]tadtrat|[Bb]eirat|Gremium)";
    private static final Pattern NEBENSACHE = Pattern.compile("Änderungsantr|Ergänzungsantr|Geschäftsordnung|\\bkann\\b|\\bsoll|"
            + "\\bwenn\\b|\\bfrüher|\\bdamals|\\bletzte[nr]?\\b|\\bvom \\d");
    private static final Map<Pattern, Set<Beratungsergebnis>> WORTE = new LinkedHashMap<>();

    static {
        wort(SACHE + "[^.]*\\babgelehnt\\b|" + GREMIUM + "[^.]*\\blehnt\\b[^.]*\\bab\\b", Beratungsergebnis.ABGELEHNT);
        wort(SACHE + "[^.]*\\bangenommen\\b", Beratungsergebnis.BESCHLOSSEN, Beratungsergebnis.EMPFOHLEN);
        wort(SACHE + "[^.]*\\bbeschlossen\\b|" + GREMIUM + " beschließt\\b", Beratungsergebnis.BESCHLOSSEN);
        wort(SACHE + "[^.]*(?<!nicht )\\bempfohlen\\b|" + GREMIUM + " empfiehlt\\b|(?<!keine )(?<!ohne )\\bBeschlussempfehlung:",
                Beratungsergebnis.EMPFOHLEN);
        wort(SACHE + "[^.]*\\bvertagt\\b|" + GREMIUM + " vertagt\\b", Beratungsergebnis.VERTAGT);
        wort(SACHE + "[^.]*\\bzurückgezogen\\b|" + "\\bzieht die (?:Drucksache|Vorlage) zurück\\b", Beratungsergebnis.ZURUECKGEZOGEN);
        wort("\\b(?:keine|ohne)(?: eine)? (?:Beschlussempfehlung|Empfehlung)\\b", Beratungsergebnis.OHNE_EMPFEHLUNG,
                Beratungsergebnis.VERTAGT, Beratungsergebnis.ZURUECKGEZOGEN);
        wort("Ergebnis: zur Kenntnis genommen", Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
    }

    private static void wort(String muster, Beratungsergebnis... passend) {
        WORTE.put(Pattern.compile(muster), EnumSet.of(passend[0], passend));
    }

    @Override
    public void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (teil.art() != Teilart.VERLAUF && teil.art() != Teilart.ABSTIMMUNG && teil.art() != Teilart.ERGEBNIS) {
            return;
        }
        daten.punkt(teil.punktId()).filter(punkt -> punkt.ergebnis() != null).ifPresent(punkt -> {
            for (String satz : Satzteiler.saetze(ohneKlammern(teil.text()))) {
                if (!NEBENSACHE.matcher(teil.art() == Teilart.ERGEBNIS ? "" : satz).find()) {
                    satz(teil, satz, punkt, liste);
                }
            }
        });
    }

    /** A reason in brackets says why, not what. */
    private static String ohneKlammern(String satz) {
        return satz.replaceAll("\\([^)]*\\)?", "");
    }

    private static void satz(Niederschriftentwurf.Teil teil, String satz, Niederschriftdaten.Punkt punkt,
                             Widerspruchsliste liste) {
        WORTE.forEach((muster, passend) -> {
            if (muster.matcher(satz).find() && !verneint(satz) && !passend.contains(punkt.ergebnis())) {
                liste.dazu(teil.ort(), "Nach dem Text ist der Punkt " + passend.stream()
                        .map(Beratungsergebnis::bezeichnung).collect(Collectors.joining(" oder "))
                        + ", festgestellt ist: " + punkt.ergebnis().bezeichnung() + ".");
            }
        });
    }

    private static boolean verneint(String satz) {
        return satz.matches(
                ".*\\bnicht\\s+(?:\\S+\\s+)?(?:abgelehnt|angenommen|beschlossen|vertagt|zurückgezogen)\\b.*");
    }
}
