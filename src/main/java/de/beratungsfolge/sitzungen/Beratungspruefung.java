package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Beratungseingabe.Ausgang;
import java.util.Set;

/** What the deliberation of an item must say before it is taken. */
final class Beratungspruefung {

    private static final Set<Ausgang> OHNE_ABSTIMMUNG =
            Set.of(Ausgang.OHNE_EMPFEHLUNG, Ausgang.VERTAGT, Ausgang.ZURUECKGEZOGEN, Ausgang.LISTENWAHL);
    private static final String AUSGANG = "Ausgang der Beratung";
    private static final String GEHEIM = "Anträge auf geheime Abstimmung";
    private static final String NAMENTLICH = "Anträge auf namentliche Abstimmung";
    private static final String SCHWELLE = "Nötige Zahl für namentliche Abstimmung";

    private Beratungspruefung() {
    }

    /** @param schwelle the number for a named vote: from the local values, as entered now or before, or null */
    static void pruefen(Punktart art, Beratungseingabe eingabe, long stimmberechtigt, Integer schwelle,
                        GremiumArt gremium) {
        boolean kenntnis = art == Punktart.DRUCKSACHE_KENNTNIS;
        String zuViele = "Das sind mehr Mitglieder, als stimmberechtigt anwesend sind (" + stimmberechtigt + ").";
        new Pruefliste()
                .verlange(AUSGANG, eingabe.ausgang())
                .abweisenWenn(eingabe.ausgang() == Ausgang.OHNE_EMPFEHLUNG && art != Punktart.DRUCKSACHE_VORBERATEND,
                        AUSGANG, "„Ohne Beschlussempfehlung“ gibt es nur bei einer vorberatenden Station.")
                .abweisenWenn(kenntnis && eingabe.ausgang() == Ausgang.ABSTIMMEN, AUSGANG,
                        "Über eine Drucksache zur Kenntnis wird nicht abgestimmt.")
                .abweisenWenn(kenntnis && !eingabe.antraege().isEmpty(), "Anträge",
                        "Über eine Drucksache zur Kenntnis wird nicht abgestimmt.")
                .abweisenWenn(!kenntnis && eingabe.ausgang() == Ausgang.ZUR_KENNTNIS_GENOMMEN, AUSGANG,
                        "Über diese Drucksache ist zu beraten, nicht nur Kenntnis zu nehmen.")
                .abweisenWenn(eingabe.ausgang() == Ausgang.LISTENWAHL
                                && (gremium != GremiumArt.RAT || kenntnis || art == Punktart.DRUCKSACHE_VORBERATEND), AUSGANG,
                        "Über Listen stimmt nur der Rat ab, wenn er Ausschüsse besetzt (§ 50 Abs. 3 GO NRW).")
                .abweisenWenn(grundFehlt(eingabe), "Begründung", "bitte angeben.")
                .hoechstens("Begründung", eingabe.begruendung(), 2000)
                .nichtNegativ(GEHEIM, eingabe.antraegeGeheim())
                .nichtNegativ(NAMENTLICH, eingabe.antraegeNamentlich())
                .abweisenWenn(zahl(eingabe.antraegeNamentlich()) > 0 && schwelle == null, SCHWELLE, "bitte angeben.")
                .abweisenWenn(schwelle != null && schwelle < 1, SCHWELLE, "muss mindestens 1 sein.")
                .abweisenWenn(zahl(eingabe.antraegeGeheim()) > stimmberechtigt, GEHEIM, zuViele)
                .abweisenWenn(zahl(eingabe.antraegeNamentlich()) > stimmberechtigt, NAMENTLICH, zuViele)
                .abweisenWenn(Boolean.TRUE.equals(eingabe.abwahl()) && gremium != GremiumArt.RAT, "Abwahl",
                        "Über die Abwahl der Bürgermeisterin oder des Bürgermeisters stimmt nur der Rat ab.")
                .abschliessen();
    }

    private static boolean grundFehlt(Beratungseingabe eingabe) {
        return eingabe.ausgang() != null && OHNE_ABSTIMMUNG.contains(eingabe.ausgang())
                && (eingabe.begruendung() == null || eingabe.begruendung().isBlank());
    }

    private static int zahl(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }
}
