package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts, times and items in the text, against the record. */
final class Angabenabgleich implements Textwidersprueche {

    private static final Pattern ANWESEND = Pattern.compile("\\b" + Zahlwort.MUSTER + "(?:\\s+(?:von|der)\\s+(?:den\\s+)?(?:insgesamt\\s+)?\\d+)?\\s+"
            + "(?:(?:stimmberechtigte[nrs]?|anwesende[nrs]?)\\s+)*(?:(?:Ausschuss|Rats|Beirats)?[Mm]itglieder[n]?|Anwesende[n]?|Stimmberechtigte[n]?|Mitglied)\\b");
    private static final Pattern ANWESENHEIT = Pattern.compile("[Aa]nwesen");
    private static final Pattern UHRZEIT = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})\\s+Uhr\\b");
    private static final Pattern EROEFFNET = Pattern.compile("\\beröffne|\\bbeginnt\\b|\\bBeginn\\b");
    private static final Pattern GESCHLOSSEN = Pattern.compile("\\bschließt\\b|\\bgeschlossen\\b|\\bbeendet\\b|\\bendet\\b|\\bEnde\\b");
    private static final Pattern SITZUNG = Pattern.compile("[Ss]itzung");
    private static final Pattern BEWEGUNG = Pattern.compile("\\bverlässt\\b|\\bbetritt\\b|\\berscheint\\b|\\btrifft ein\\b|\\bunterbr[io]ch|\\bfortgesetzt\\b|\\babgestimmt\\b");
    private static final Pattern PUNKT = Pattern.compile("\\b(?:TOP|Tagesordnungspunkt)\\s+(N\\s+)?(\\d+)\\b(?!\\s+der\\s+(?:letzten|\\d+\\.))");

    @Override
    public void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (teil.art() == Teilart.BESCHLUSS) {
            return;
        }
        for (String satz : Satzteiler.saetze(teil.text())) {
            anwesende(teil, satz, daten, liste);
            zeiten(teil.ort(), satz, daten, liste);
            punkte(teil.ort(), satz, daten, liste);
        }
    }

    private static void anwesende(Niederschriftentwurf.Teil teil, String satz, Niederschriftdaten daten,
                                  Widerspruchsliste liste) {
        Matcher zahl = ANWESEND.matcher(satz);
        if (!ANWESENHEIT.matcher(satz).find() || satz.contains("nicht anwesend") || !zahl.find()) {
            return;
        }
        int genannt = Zahlwort.zahl(zahl.group(1));
        int beiPunkt = daten.punkt(teil.punktId()).map(Niederschriftdaten.Punkt::anwesend)
                .orElse(daten.stimmberechtigteAnwesende());
        if (genannt != beiPunkt && genannt != daten.stimmberechtigteAnwesende() && genannt != daten.anwesende()) {
            liste.dazu(teil.ort(), "Der Text nennt " + genannt + " Anwesende, verzeichnet sind " + beiPunkt
                    + " stimmberechtigt Anwesende.");
        }
    }

    private static void zeiten(String ort, String satz, Niederschriftdaten daten, Widerspruchsliste liste) {
        Matcher zeit = UHRZEIT.matcher(satz);
        while (zeit.find()) {
            int stunde = Integer.parseInt(zeit.group(1));
            int minute = Integer.parseInt(zeit.group(2));
            if (stunde > 23 || minute > 59) {
                liste.dazu(ort, zeit.group() + " ist keine Uhrzeit.");
                continue;
            }
            zeit(ort, satz, zeit.group(), LocalTime.of(stunde, minute), daten, liste);
        }
    }

    private static void zeit(String ort, String satz, String wie, LocalTime genannt, Niederschriftdaten daten,
                             Widerspruchsliste liste) {
        boolean sitzung = SITZUNG.matcher(satz).find();
        if (sitzung && EROEFFNET.matcher(satz).find() && !genannt.equals(daten.beginn())) {
            liste.dazu(ort, "Der Text lässt die Sitzung um " + wie + " beginnen, festgehalten ist " + daten.beginn() + " Uhr.");
        } else if (sitzung && GESCHLOSSEN.matcher(satz).find() && daten.ende() != null
                && !genannt.equals(daten.ende()) && !genannt.equals(daten.endeOeffentlich())) {
            liste.dazu(ort, "Der Text lässt die Sitzung um " + wie + " enden, festgehalten ist " + daten.ende() + " Uhr.");
        } else if (BEWEGUNG.matcher(satz).find() && (genannt.isBefore(daten.beginn())
                || daten.ende() != null && genannt.isAfter(daten.ende()))) {
            liste.dazu(ort, wie + " liegt außerhalb der Sitzung (" + daten.beginn() + " bis " + daten.ende() + " Uhr).");
        }
    }

    private static void punkte(String ort, String satz, Niederschriftdaten daten, Widerspruchsliste liste) {
        Matcher nennung = PUNKT.matcher(satz);
        while (nennung.find()) {
            String kurzname = (nennung.group(1) == null ? "TOP " : "TOP N ") + nennung.group(2);
            if (daten.punkte().stream().noneMatch(punkt -> punkt.kurzname().equals(kurzname))) {
                liste.dazu(ort, kurzname + " steht nicht auf der Tagesordnung.");
            }
        }
    }
}
