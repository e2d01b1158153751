package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * Turns the entered votes into numbers and refuses what cannot be: nobody votes who is absent, excluded or
 * without a vote, and there are not more votes than entitled members present.
 */
final class Stimmenauszaehlung {

    private final List<Stimmberechtigt> anwesende;
    private final LongFunction<String> namen;
    private final int ohneStimme;

    /** @param anwesende everybody at the table with a vote in the body, excluded or not */
    Stimmenauszaehlung(List<Stimmberechtigt> anwesende) {
        this(anwesende, id -> "Person " + id, 0);
    }

    /**
     * @param namen      the name of somebody who is not among them
     * @param ohneStimme how many of them cast no vote, so that what is derived from words does not count them
     */
    Stimmenauszaehlung(List<Stimmberechtigt> anwesende, LongFunction<String> namen, int ohneStimme) {
        this.anwesende = anwesende;
        this.namen = namen;
        this.ohneStimme = ohneStimme;
    }

    /** Somebody at the table with a vote in the body. */
    record Stimmberechtigt(long personId, String name, boolean ausgeschlossen) {
    }

    Zahlen auszaehlen(Stimmeneingabe eingabe) {
        Pruefliste liste = new Pruefliste().verlange("Abstimmungsergebnis", eingabe.weise());
        liste.abschliessen();
        Zahlen zahlen = switch (eingabe.weise()) {
            case EINSTIMMIG -> new Zahlen(stimmende(), 0, 0, 0, true, "einstimmig");
            case EINSTIMMIG_BEI_ENTHALTUNGEN -> einstimmigBei(liste, eingabe.enthaltungen());
            case ZAHLEN -> inZahlen(liste, eingabe);
            case EINZELSTIMMEN -> einzeln(liste, eingabe.einzelstimmen());
        };
        liste.abweisenWenn(zahlen.summe() > berechtigte(), "Stimmen", zuViele(zahlen));
        liste.abschliessen();
        return zahlen;
    }

    private int berechtigte() {
        return (int) anwesende.stream().filter(einer -> !einer.ausgeschlossen()).count();
    }

    private int stimmende() {
        return berechtigte() - ohneStimme;
    }

    private Zahlen einstimmigBei(Pruefliste liste, Integer enthaltungen) {
        liste.verlange("Enthaltungen", enthaltungen).nichtNegativ("Enthaltungen", enthaltungen);
        liste.abweisenWenn(enthaltungen != null && enthaltungen >= stimmende(), "Enthaltungen",
                "Bei " + enthaltungen + " Enthaltungen von " + stimmende()
                        + " stimmberechtigten Anwesenden bleibt keine Ja-Stimme; das ist nicht einstimmig.");
        liste.abschliessen();
        return new Zahlen(stimmende() - enthaltungen, 0, enthaltungen, 0, true,
                "einstimmig bei " + enthaltungen + (enthaltungen == 1 ? " Enthaltung" : " Enthaltungen"));
    }

    private Zahlen inZahlen(Pruefliste liste, Stimmeneingabe eingabe) {
        liste.verlange("Ja-Stimmen", eingabe.ja()).nichtNegativ("Ja-Stimmen", eingabe.ja())
                .verlange("Nein-Stimmen", eingabe.nein()).nichtNegativ("Nein-Stimmen", eingabe.nein())
                .nichtNegativ("Enthaltungen", eingabe.enthaltungen())
                .nichtNegativ("Ungültige Stimmen", eingabe.ungueltig())
                .abweisenWenn(ganz(eingabe.ungueltig()) > 0 && !"GEHEIM".equals(eingabe.form()), "Ungültige Stimmen",
                        "gibt es nur bei geheimer Abstimmung.");
        liste.abschliessen();
        return Zahlen.gezaehlt(eingabe.ja(), eingabe.nein(), ganz(eingabe.enthaltungen()), ganz(eingabe.ungueltig()));
    }

    private Zahlen einzeln(Pruefliste liste, Map<Long, Stimme> stimmen) {
        if (stimmen == null || stimmen.isEmpty()) {
            liste.verlange("Stimmen der Mitglieder", (Object) null).abschliessen();
        }
        Objects.requireNonNull(stimmen).forEach((personId, stimme) -> {
            Stimmberechtigt wer = anwesende.stream().filter(einer -> einer.personId() == personId).findFirst()
                    .orElse(null);
            if (wer == null) {
                liste.abweisenWenn(true, "Stimme von " + namen.apply(personId), "ist nicht stimmberechtigt anwesend.");
            } else {
                liste.abweisenWenn(wer.ausgeschlossen(), "Stimme von " + wer.name(),
                        "ist für diesen Punkt nach § 31 GO NRW ausgeschlossen und darf nicht mitstimmen.")
                        .verlange("Stimme von " + wer.name(), stimme);
            }
        });
        liste.abschliessen();
        return Zahlen.gezaehlt(zahl(stimmen, Stimme.JA), zahl(stimmen, Stimme.NEIN), zahl(stimmen, Stimme.ENTHALTUNG), 0);
    }

    private String zuViele(Zahlen zahlen) {
        List<String> draussen = anwesende.stream().filter(Stimmberechtigt::ausgeschlossen)
                .map(Stimmberechtigt::name).toList();
        return "Eingetragen sind " + zahlen.summe() + " Stimmen, stimmberechtigt anwesend sind aber nur "
                + berechtigte() + (draussen.isEmpty() ? "."
                : " (für diesen Punkt ausgeschlossen: " + String.join(", ", draussen) + ").");
    }

    private static int zahl(Map<Long, Stimme> stimmen, Stimme gesucht) {
        return (int) stimmen.values().stream().filter(stimme -> stimme == gesucht).count();
    }

    private static int ganz(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }

    /**
     * Counted or derived votes.
     *
     * @param abgeleitet whether the numbers follow from the wording and were not counted
     * @param wortlaut   as the minutes say it
     */
    record Zahlen(int ja, int nein, int enthaltungen, int ungueltig, boolean abgeleitet, String wortlaut) {

        static Zahlen gezaehlt(int ja, int nein, int enthaltungen, int ungueltig) {
            return new Zahlen(ja, nein, enthaltungen, ungueltig, false, ja + " Ja, " + nein + " Nein, "
                    + enthaltungen + (enthaltungen == 1 ? " Enthaltung" : " Enthaltungen")
                    + (ungueltig > 0 ? ", " + ungueltig + " ungültig" : ""));
        }

        int summe() {
            return ja + nein + enthaltungen + ungueltig;
        }
    }
}
