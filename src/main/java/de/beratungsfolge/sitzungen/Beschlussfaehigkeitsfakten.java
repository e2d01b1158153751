package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.List;
import java.util.Set;

/** Translates attendance into the facts of the check {@code beschlussfaehigkeit}. */
final class Beschlussfaehigkeitsfakten {

    static final String UNFAEHIG = "BESCHLUSSUNFAEHIG";

    private Beschlussfaehigkeitsfakten() {
    }

    /** The opening of a meeting: the chair counts. */
    static Beschlussfaehigkeit fuerSitzung(Gremium gremium, List<Mitglied> mitglieder, List<Anwesenheit> anwesende) {
        return fakten(gremium, mitglieder, anwesende, Set.of(), true, null);
    }

    /**
     * One item: whoever is excluded does not count as present (§ 31 GO NRW); the base stays.
     *
     * @param mitglieder   the body's members on that day: who is in office
     * @param zweiteLadung null if the item was not convened a second time
     */
    static Beschlussfaehigkeit fuerPunkt(Gremium gremium, List<Mitglied> mitglieder, List<Anwesenheit> anwesende,
                                         Set<Long> ausgeschlossen, boolean zaehlungVerlangt,
                                         Beschlussfaehigkeit.ZweiteLadung zweiteLadung) {
        return fakten(gremium, mitglieder, anwesende, ausgeschlossen, zaehlungVerlangt, zweiteLadung);
    }

    private static Beschlussfaehigkeit fakten(Gremium gremium, List<Mitglied> mitglieder, List<Anwesenheit> anwesende,
                                              Set<Long> ausgeschlossen, boolean zaehlungVerlangt,
                                              Beschlussfaehigkeit.ZweiteLadung zweiteLadung) {
        List<Anwesenheit> draussen = anwesende.stream()
                .filter(anwesenheit -> ausgeschlossen.contains(anwesenheit.personId())).toList();
        boolean ganz = gremium.art() == GremiumArt.RAT || gremium.art() == GremiumArt.SENIORENBEIRAT;
        int beratend = (int) anwesende.stream().filter(einer -> einer.art().beratend()).count();
        if (ganz) {
            return new Beschlussfaehigkeit(gremium.fuerRegeln(),
                    new Beschlussfaehigkeit.Anwesend(stimmberechtigt(anwesende), null, null, beratend, null),
                    new Beschlussfaehigkeit.Ausgeschlossen(stimmberechtigt(draussen), null, null),
                    zaehlungVerlangt, zweiteLadung, imAmt(gremium, mitglieder, stimmberechtigt(anwesende)));
        }
        return new Beschlussfaehigkeit(gremium.fuerRegeln(),
                new Beschlussfaehigkeit.Anwesend(null, zahl(anwesende, Mitgliedsart.RATSMITGLIED),
                        zahl(anwesende, Mitgliedsart.SACHKUNDIGER_BUERGER), beratend,
                        zahl(anwesende, Mitgliedsart.BUERGERMEISTER) - zahl(draussen, Mitgliedsart.BUERGERMEISTER) > 0),
                new Beschlussfaehigkeit.Ausgeschlossen(null, zahl(draussen, Mitgliedsart.RATSMITGLIED),
                        zahl(draussen, Mitgliedsart.SACHKUNDIGER_BUERGER)),
                zaehlungVerlangt, zweiteLadung, null);
    }

    /** @return how many seats of the Seniorenbeirat are filled, or null if all are */
    private static Integer imAmt(Gremium gremium, List<Mitglied> mitglieder, int anwesend) {
        int imAmt = (int) mitglieder.stream().filter(einer -> einer.art().stimmberechtigt()).count();
        boolean sitzeLeer = imAmt < gremium.mitgliederzahl() && imAmt >= anwesend;
        return gremium.art() == GremiumArt.SENIORENBEIRAT && sitzeLeer ? imAmt : null;
    }

    private static int zahl(List<Anwesenheit> liste, Mitgliedsart art) {
        return (int) liste.stream().filter(anwesenheit -> anwesenheit.art() == art).count();
    }

    private static int stimmberechtigt(List<Anwesenheit> liste) {
        return (int) liste.stream().filter(Anwesenheit::stimmberechtigtAnwesend).count();
    }
}
