package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.daten;
import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.felder;

import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Pruefpunkt;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Kassenjahre;
import de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts are audited twice: for the new board after the election, and for the year (§ 5 GeschO-SB). */
@Component
@Profile(Erzaehluhr.PROFIL)
class Kassendrehbuch {

    private static final String DIENST = Beiratsleute.SITZUNGSDIENST;
    private static final int KASSENJAHR = 2025;
    private static final LocalDate NEUJAHR = LocalDate.of(KASSENJAHR + 1, 1, 1);
    private static final Map<Pruefpunkt, List<String>> MAENGEL = Map.of(
            Pruefpunkt.BELEGE, List.of("BEANSTANDET", "Zu einer Auslage von 12,40 Euro für Briefmarken fehlte der Beleg; er ist "
                    + "nachgereicht."),
            Pruefpunkt.SPENDEN, List.of("NICHT_GEPRUEFT", "Es gab keine Spenden."));

    private final Aufgaben aufgaben;
    private final Befundlage befunde;
    private final Kassenakte akte;
    private final Kassenjahre kassenjahre;
    private final Erzaehluhr uhr;

    Kassendrehbuch(Aufgaben aufgaben, Befundlage befunde, Kassenakte akte, Kassenjahre kassenjahre, Erzaehluhr uhr) {
        this.aufgaben = aufgaben;
        this.befunde = befunde;
        this.akte = akte;
        this.kassenjahre = kassenjahre;
        this.uhr = uhr;
    }

    /** The audited accounts are handed over to the new board; the audit began with the signed election. @return the Vorgang */
    String uebergeben(LocalDate ersteSitzungAm) {
        LocalDate geprueft = ersteSitzungAm.plusDays(6);
        LocalDate uebergabe = ersteSitzungAm.plusDays(21);
        uhr.stellen(ersteSitzungAm.plusDays(4));
        String vorgang = akte.alle().get(0).vorgang();
        pruefen(vorgang, geprueft, Map.of());
        uhr.stellen(uebergabe);
        tun(vorgang, Elemente.UEBERGEBEN, felder("ersteSitzungAm", ersteSitzungAm, "uebergabeAm", uebergabe));
        feststellen(vorgang);
        tun(vorgang, Elemente.AUSHAENDIGEN, felder("ausgehaendigtAm", uebergabe, "kopieVorabAm", uebergabe));
        return vorgang;
    }

    /** A new year: the program begins the audit of the old one by itself. @return the Vorgang */
    String jahrBeginnt() {
        uhr.stellen(NEUJAHR);
        kassenjahre.jahrespruefung(NEUJAHR);
        List<Kassenpruefung> alle = akte.alle();
        return alle.get(alle.size() - 1).vorgang();
    }

    /** The audit of the year. */
    void jahrPruefen(String vorgang) {
        LocalDate geprueft = LocalDate.of(2026, 3, 10);
        uhr.stellen(geprueft.minusDays(5));
        pruefen(vorgang, geprueft, MAENGEL);
        uhr.stellen(geprueft.plusDays(3));
        feststellen(vorgang);
        tun(vorgang, Elemente.AUSHAENDIGEN, felder("ausgehaendigtAm", geprueft.plusDays(3), "kopieVorabAm", null));
    }

    /** The Delegiertenversammlung hears and approves these protocols. */
    void berichten(List<String> vorgaenge) {
        LocalDate versammlung = LocalDate.of(2026, 4, 21);
        uhr.stellen(versammlung);
        vorgaenge.forEach(vorgang -> tun(vorgang, Elemente.BERICHTEN, felder("versammlungAm", versammlung, "berichtetHat",
                akte.pruefende(id(vorgang)).get(0).id(), "genehmigung", "true")));
        uhr.stellen(versammlung.plusDays(2));
        vorgaenge.forEach(vorgang -> tun(vorgang, Elemente.KOPIE, felder("kopieAm", versammlung.plusDays(2))));
    }

    private void pruefen(String vorgang, LocalDate geprueft, Map<Pruefpunkt, List<String>> maengel) {
        tun(vorgang, Elemente.BENENNEN, felder("ersterName", "Gerda Quitte", "ersterBenutzer", null, "zweiterName", "Otto Tanne",
                "zweiterBenutzer", null, "trotzdem", null));
        uhr.stellen(geprueft);
        tun(vorgang, Elemente.PRUEFEN, daten("geprueftAm", geprueft, "umfang", "VOLLSTAENDIG", "punkte",
                Arrays.stream(Pruefpunkt.values()).map(punkt -> punkt(punkt, maengel.get(punkt))).toList()));
        unterzeichnen(vorgang, geprueft);
        uhr.stellen(geprueft.plusDays(1));
        unterzeichnen(vorgang, geprueft.plusDays(1));
    }

    private static Map<String, Object> punkt(Pruefpunkt punkt, List<String> mangel) {
        return felder("punkt", punkt.name(), "ergebnis", mangel == null ? "IN_ORDNUNG" : mangel.get(0),
                "anmerkung", mangel == null ? null : mangel.get(1));
    }

    private void unterzeichnen(String vorgang, LocalDate am) {
        tun(vorgang, Elemente.UNTERZEICHNEN, felder("unterschrift", "AUF_PAPIER", "papierAm", am));
    }

    private void feststellen(String vorgang) {
        tun(vorgang, Elemente.FESTSTELLEN, felder("festgestellt", befunde.ergebnis(vorgang, "beirat-kassenpruefung"),
                "begruendung", ""));
    }

    private void tun(String vorgang, String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(vorgang, aufgabe, DIENST, eingaben);
    }

    private static long id(String vorgang) {
        return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
    }
}
