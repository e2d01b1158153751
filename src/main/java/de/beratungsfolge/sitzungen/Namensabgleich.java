package de.beratungsfolge.sitzungen;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in the text against the attendance: who acts was there, at this item, and not excluded. Somebody from outside is introduced
 * at the first mention, "Frau Dunkel (Kreis Wesel)" or "Herr Meier vom Verein".
 */
final class Namensabgleich implements Textwidersprueche {

    private static final Set<Teilart> WO = EnumSet.of(Teilart.VERLAUF, Teilart.GESCHAEFTSORDNUNG, Teilart.ERGAENZUNG);
    private static final Pattern ABWESENHEIT = Pattern.compile("entschuldigt|abwesend|nicht anwesend|fehlt|fehlen|vertr[aei]t|für (?:Herrn?|Frau)\\b|"
            + "[Vv]ertretung|anstelle|Abwesenheit|gratulier|Genesung|ausgeschieden|verstorben");
    private static final Pattern BEWEGUNG = Pattern.compile("verlässt|verlassen|erscheint|erschienen|trifft|betritt|\\bkommt\\b|\\bgeht\\b|"
            + "hinzu|verspätet|\\bspäter\\b|\\b(?:ab|bis|seit) (?:\\d|TOP)");
    private static final Pattern AUSSCHLUSS = Pattern.compile("nicht teil|ausgeschlossen|Ausschluss|Ausschließ|befangen|Befangenheit|"
            + "verlässt|verlassen|[Zz]uschauer|[Zz]uhörer|Sitzungstisch|§ 31");
    private static final Pattern AUSGESCHLOSSEN = Pattern.compile("nimmt[^.]*nicht teil|nehmen[^.]*nicht teil|ist[^.]*ausgeschlossen|"
            + "sind[^.]*ausgeschlossen|ist[^.]*\\bbefangen|erklärt sich[^.]*\\bbefangen");
    private static final Pattern VORGESTELLT = Pattern.compile("^\\s*(?:\\((?!\\p{Lu}{2,5}\\)|[^)]*Fraktion)|vo[nm]\\b|de[rs]\\b|als\\b|,\\s)");

    private final Set<String> vorgestellt = new HashSet<>();

    @Override
    public void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (!WO.contains(teil.art())) {
            return;
        }
        for (String satz : Satzteiler.saetze(teil.text())) {
            for (Namensfund fund : Namensfund.in(satz, daten)) {
                List<Niederschriftdaten.Teilnehmer> gemeint = daten.personen().stream()
                        .filter(person -> person.heisst(fund.worte())).toList();
                if (gemeint.isEmpty()) {
                    fremder(teil.ort(), fund, daten, liste);
                } else {
                    bekannter(teil, satz, fund, gemeint, daten, liste);
                }
            }
        }
    }

    private void fremder(String ort, Namensfund fund, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (Namensfund.weiterer(fund.worte(), daten) || vorgestellt.contains(fund.worte())) {
            return;
        }
        if (VORGESTELLT.matcher(fund.danach()).find()) {
            vorgestellt.add(fund.worte());
            return;
        }
        liste.dazu(ort, "„" + fund.worte() + "“ ist weder als Mitglied oder Vertretung noch unter Verwaltung oder Gästen verzeichnet.");
    }

    private static void bekannter(Niederschriftentwurf.Teil teil, String satz, Namensfund fund,
                                  List<Niederschriftdaten.Teilnehmer> gemeint, Niederschriftdaten daten,
                                  Widerspruchsliste liste) {
        if (gemeint.stream().noneMatch(Niederschriftdaten.Teilnehmer::warDa)
                && !Namensfund.weiterer(fund.worte(), daten) && !ABWESENHEIT.matcher(satz).find()) {
            liste.dazu(teil.ort(), gemeint.get(0).name() + " wird genannt, war nach der Anwesenheitsliste aber nicht anwesend ("
                    + gemeint.get(0).status().bezeichnung() + ").");
        }
        daten.punkt(teil.punktId()).ifPresent(punkt -> {
            List<String> namen = gemeint.stream().map(Niederschriftdaten.Teilnehmer::name).toList();
            if (gemeint.stream().anyMatch(Niederschriftdaten.Teilnehmer::warDa) && namen.stream().noneMatch(punkt.amTisch()::contains)
                    && !Namensfund.weiterer(fund.worte(), daten) && !ABWESENHEIT.matcher(satz).find() && !BEWEGUNG.matcher(satz).find()) {
                liste.dazu(teil.ort(), namen.get(0) + " wird genannt, saß bei " + punkt.kurzname() + " aber nicht am Tisch ("
                        + gemeint.get(0).zusatz() + ").");
            }
            boolean ausgeschlossen = punkt.ausgeschlossen().containsAll(namen);
            if (ausgeschlossen && !AUSSCHLUSS.matcher(satz).find()) {
                liste.dazu(teil.ort(), namen.get(0) + " wirkt nach dem Text mit, ist für diesen Punkt aber ausgeschlossen.");
            }
            if (!ausgeschlossen && namen.stream().noneMatch(punkt.ausgeschlossen()::contains)
                    && AUSGESCHLOSSEN.matcher(satz).find()) {
                liste.dazu(teil.ort(), namen.get(0) + " ist nach dem Text ausgeschlossen, festgestellt ist das nicht.");
            }
        });
    }
}
