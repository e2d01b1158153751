package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who the text says is missing, comes or leaves, against roll call, arrivals and departures. */
final class Anwesenheitsabgleich implements Textwidersprueche {

    private static final Set<Teilart> WO = EnumSet.of(Teilart.VERLAUF, Teilart.GESCHAEFTSORDNUNG, Teilart.ERGAENZUNG, Teilart.ANWESENHEIT,
            Teilart.SCHLUSS);
    private static final Pattern FEHLT_DANACH = Pattern.compile("^\\s*(?:\\([^)]*\\)\\s*)?(?:"
            + "(?:ist|war|bleibt|blieb)\\b[^,;.]*\\b(?:entschuldigt|abwesend|nicht anwesend)\\b|"
            + "fehlte?\\b(?=\\s*(?:$|[.,;]|(?:un)?entschuldigt|heute|in der|bei|krank)))");
    private static final Pattern FEHLT_DAVOR = Pattern.compile("^(?:Une|E)ntschuldigt\\s+(?:fehl(?:t|te|en|ten)|ist|sind|war|waren)\\b"
            + "(?!.*(?:für|vertr))[^.;]*$");
    private static final Pattern ZEITWEISE = Pattern.compile("\\b(?:ab|bis|zunächst|anfangs|noch|zu Beginn|seit)\\b");
    private static final Pattern BEWEGUNG = Pattern.compile("\\bverlässt\\b[^.]*\\bSitzung\\b|\\berscheint\\b|\\btrifft\\b.*\\bein\\b|"
            + "\\bbetritt\\b|\\bkommt\\b.*\\bhinzu\\b");
    private static final Pattern UHRZEIT = Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s+Uhr\\b");

    @Override
    public void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (!WO.contains(teil.art())) {
            return;
        }
        for (String satz : Satzteiler.saetze(teil.text())) {
            for (Namensfund fund : Namensfund.in(satz, daten)) {
                List<Niederschriftdaten.Teilnehmer> gemeint = daten.personen().stream()
                        .filter(person -> person.heisst(fund.worte())).toList();
                if (gemeint.size() == 1 && !Namensfund.weiterer(fund.worte(), daten)) {
                    fehlt(teil, satz, fund, gemeint.get(0), daten, liste);
                    bewegung(teil.ort(), satz, gemeint.get(0), daten, liste);
                }
            }
        }
    }

    private static void fehlt(Niederschriftentwurf.Teil teil, String satz, Namensfund fund, Niederschriftdaten.Teilnehmer person,
                              Niederschriftdaten daten, Widerspruchsliste liste) {
        boolean behauptet = FEHLT_DANACH.matcher(fund.danach()).find() || FEHLT_DAVOR.matcher(satz.substring(0, fund.anfang())).find();
        boolean dort = daten.punkt(teil.punktId()).map(punkt -> punkt.amTisch().contains(person.name())).orElse(person.warDa());
        if (behauptet && dort && !(person.nurZeitweise() && ZEITWEISE.matcher(satz).find())) {
            liste.dazu(teil.ort(), "Nach dem Text fehlt " + person.name() + ", verzeichnet ist: anwesend"
                    + (person.zusatz().isEmpty() ? "." : " (" + person.zusatz() + ")."));
        }
    }

    private static void bewegung(String ort, String satz, Niederschriftdaten.Teilnehmer person, Niederschriftdaten daten,
                                 Widerspruchsliste liste) {
        Matcher zeiten = UHRZEIT.matcher(satz);
        while (BEWEGUNG.matcher(satz).find() && zeiten.find()) {
            LocalTime zeit = LocalTime.of(Integer.parseInt(zeiten.group(1)), Integer.parseInt(zeiten.group(2)));
            boolean waehrend = !zeit.isBefore(daten.beginn()) && (daten.ende() == null || !zeit.isAfter(daten.ende()));
            if (waehrend && !person.kamOderGing(zeit) && !vertretungVon(person, zeit, daten)) {
                liste.dazu(ort, person.nurZeitweise() ? "Der Text nennt für " + person.name() + " " + zeiten.group()
                        + ", verzeichnet ist: " + person.zusatz() + "."
                        : "Nach dem Text kommt oder geht " + person.name() + " um " + zeiten.group()
                        + ", verzeichnet ist weder Ankunft noch Weggang.");
            }
        }
    }

    /** A deputy kept the seat when this member came, or stands beside a name in the same sentence. */
    private static boolean vertretungVon(Niederschriftdaten.Teilnehmer person, LocalTime zeit, Niederschriftdaten daten) {
        return person.zusatz().contains(zeit.toString()) || daten.personen().stream()
                .anyMatch(andere -> andere.vertritt().contains(person.listenname()) && andere.kamOderGing(zeit));
    }
}
