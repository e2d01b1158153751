package de.beratungsfolge.sitzungen;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Votes in the text against the recorded ones: numbers, "einstimmig", "mehrheitlich". */
final class Stimmenabgleich implements Textwidersprueche {

    private static final Set<Teilart> WO = EnumSet.of(Teilart.VERLAUF, Teilart.ABSTIMMUNG);
    private static final Pattern JA = Pattern.compile("\\b" + Zahlwort.MUSTER + "\\s+Ja\\b");
    private static final Pattern NEIN = Pattern.compile("\\b" + Zahlwort.MUSTER + "\\s+(?:Nein\\b|Gegenstimmen?\\b)");
    private static final Pattern ENTHALTUNGEN = Pattern.compile("\\b" + Zahlwort.MUSTER + "\\s+(?:Stimme?n?)?[Ee]nthaltung(?:en)?\\b");
    private static final Pattern GEGEN = Pattern.compile("\\b" + Zahlwort.MUSTER + "\\s*(?:gegen|zu|:)\\s*" + Zahlwort.MUSTER + "\\s+Stimmen?\\b");
    private static final Pattern EINSTIMMIG = Pattern.compile("(?<!nicht )(?<!Nicht )\\b[Ee]instimmig");
    private static final Pattern MEHRHEITLICH = Pattern.compile("\\b[Mm]ehrheitlich\\b|\\bmit (?:Stimmen)?[Mm]ehrheit\\b");

    @Override
    public void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste) {
        if (WO.contains(teil.art())) {
            daten.punkt(teil.punktId()).ifPresent(punkt -> Satzteiler.saetze(teil.text())
                    .forEach(satz -> pruefen(teil.ort(), satz, punkt, liste)));
        }
    }

    private static void pruefen(String ort, String satz, Niederschriftdaten.Punkt punkt, Widerspruchsliste liste) {
        Nennung nennung = Nennung.in(satz);
        if (nennung.leer()) {
            return;
        }
        if (punkt.abstimmungen().isEmpty()) {
            liste.dazu(ort, "Der Text nennt ein Abstimmungsergebnis (" + nennung.wortlaut()
                    + "), festgehalten ist zu diesem Punkt keine Abstimmung.");
        } else if (punkt.abstimmungen().stream().noneMatch(nennung::passtZu)) {
            liste.dazu(ort, "Der Text nennt " + nennung.wortlaut() + ", festgehalten " + (punkt.abstimmungen().size() == 1
                    ? "ist " : "sind ") + punkt.abstimmungen().stream().map(Stimmenabgleich::wortlaut)
                    .collect(Collectors.joining(" und ")) + ".");
        }
    }

    private static String wortlaut(Niederschriftdaten.Stimmen stimmen) {
        return stimmen.ja() + " Ja, " + stimmen.nein() + " Nein, " + stimmen.enthaltungen()
                + (stimmen.enthaltungen() == 1 ? " Enthaltung" : " Enthaltungen");
    }

    /** What one sentence says about a vote; null where it says nothing. */
    private record Nennung(Integer ja, Integer nein, Integer enthaltungen, boolean einstimmig, boolean mehrheitlich) {

        static Nennung in(String satz) {
            Matcher gegen = GEGEN.matcher(satz);
            boolean gegenueber = gegen.find();
            return new Nennung(gegenueber ? Integer.valueOf(Zahlwort.zahl(gegen.group(1))) : zahl(JA, satz),
                    gegenueber ? Integer.valueOf(Zahlwort.zahl(gegen.group(2))) : zahl(NEIN, satz),
                    zahl(ENTHALTUNGEN, satz), EINSTIMMIG.matcher(satz).find(), MEHRHEITLICH.matcher(satz).find());
        }

        private static Integer zahl(Pattern muster, String satz) {
            Matcher treffer = muster.matcher(satz);
            return treffer.find() ? Integer.valueOf(Zahlwort.zahl(treffer.group(1))) : null;
        }

        boolean leer() {
            return ja == null && nein == null && enthaltungen == null && !einstimmig && !mehrheitlich;
        }

        boolean passtZu(Niederschriftdaten.Stimmen stimmen) {
            return (ja == null || ja == stimmen.ja()) && (nein == null || nein == stimmen.nein())
                    && (enthaltungen == null || enthaltungen == stimmen.enthaltungen())
                    && !(einstimmig && stimmen.nein() > 0 && stimmen.ja() > 0) && !(mehrheitlich && stimmen.nein() == 0);
        }

        String wortlaut() {
            return List.of(einstimmig ? "„einstimmig“" : "", mehrheitlich ? "„mehrheitlich“" : "",
                            ja == null ? "" : ja + " Ja", nein == null ? "" : nein + " Nein",
                            enthaltungen == null ? "" : enthaltungen + (enthaltungen == 1 ? " Enthaltung" : " Enthaltungen"))
                    .stream().filter(teil -> !teil.isEmpty()).collect(Collectors.joining(", "));
        }
    }
}
