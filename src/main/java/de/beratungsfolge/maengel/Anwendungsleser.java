package de.beratungsfolge.maengel;

import de.beratungsfolge.regelwerk.Zitat;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where tasks rest on a fault. */
final class Anwendungsleser {

    private static final String FELD = "anwendungen";

    private Anwendungsleser() {
    }

    static Anwendung lesen(Feldleser mangel, Feldleser felder) {
        String pruefung = felder.textOderNichts("pruefung");
        Anwendung anwendung = new Anwendung(pruefung, norm(mangel, felder.textOderNichts("norm")), felder.texteOderKeine("aufgaben"),
                felder.texteOderKeine("bei"), felder.paare("wenn"), felder.texteOderKeine("regel"), felder.texteOderKeine("nurBei"),
                felder.textOderNichts("anders"), felder.textOderNichts("gleich"), felder.textOderNichts("offen"),
                felder.textOderNichts("ohneAngabe"));
        felder.nichtsWeiter();
        pruefen(mangel, anwendung);
        return anwendung;
    }

    private static Zitat norm(Feldleser mangel, String norm) {
        try {
            return norm == null ? null : Zitat.lesen(norm).get(0);
        } catch (IllegalArgumentException unlesbar) {
            mangel.falsch(FELD, unlesbar.getMessage());
            return null;
        }
    }

    private static void pruefen(Feldleser mangel, Anwendung eine) {
        if (eine.aufgaben().isEmpty() ? eine.pruefung() == null || eine.norm() == null : eine.pruefung() != null) {
            mangel.falsch(FELD, "jede nennt entweder „pruefung“ und „norm“ oder „aufgaben“");
        }
        Optional.ofNullable(eine.pruefung()).ifPresent(name -> ergebnissePruefen(mangel, name, eine));
        boolean gerechnet = !eine.regel().isEmpty() && eine.anders() != null && eine.offen() == null;
        long gesagt = Stream.of(eine.anders(), eine.gleich(), eine.offen()).filter(Objects::nonNull).count();
        if (eine.regel().isEmpty() ? gesagt != 1 : !gerechnet) {
            mangel.falsch(FELD, "mit „regel“ gehört „anders“ und gewöhnlich „gleich“ dazu, ohne sie genau eines von „anders“, "
                    + "„gleich“ und „offen“");
        }
    }

    private static void ergebnissePruefen(Feldleser mangel, String pruefung, Anwendung eine) {
        Optional<Pruefungsart> art = Pruefungsart.mitBezeichnung(pruefung);
        if (art.isEmpty()) {
            mangel.falsch(FELD, "eine Prüfung „" + pruefung + "“ gibt es nicht");
            return;
        }
        List<String> bekannt = art.get().ergebnisse();
        Stream.concat(eine.bei().stream(), eine.nurBei().stream()).filter(code -> !bekannt.contains(code))
                .forEach(code -> mangel.falsch(FELD, "die Prüfung „" + pruefung + "“ kennt kein Ergebnis „" + code + "“"));
    }
}
