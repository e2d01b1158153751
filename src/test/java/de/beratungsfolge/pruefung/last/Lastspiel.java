package de.beratungsfolge.pruefung.last;

import de.beratungsfolge.beispiel.Beispielbestand;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Finanzen;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.protokoll.Siegelbuch;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.regelwerk.pruefungen.Drucksachengegenstand;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plays papers from the draft to the executed decision through the real processes, many to a meeting. */
final class Lastspiel {

    /** Day of the first meeting. */
    static final LocalDate ERSTER_TAG = LocalDate.of(2021, 3, 1);
    /** On how many days in a row meetings are held; the copies follow, each so many days after the one before. */
    static final int TAGE = 18;
    /** Days of the first meeting's month after these. */
    static final int REST_DES_MONATS = 13;
    /** Numbers of the played papers begin so; those of the copies count on from it. */
    static final int REIHE = 100;
    private static final LocalDate ERFASST_AB = LocalDate.of(2021, 8, 1);
    static final int ERSTE_NUMMER = 10_000;
    private static final List<String> WAS = List.of("Sanierung", "Erweiterung", "Neubau", "Förderung", "Satzung", "Konzept", "Bericht",
            "Umgestaltung", "Beschaffung", "Vergabe", "Planung", "Fortschreibung", "Ausstattung");
    private static final List<String> WOFUER = List.of("Ganztag", "Spielplatz", "Radweg", "Bücherei", "Feuerwehr", "Jugendzentrum",
            "Marktplatz", "Schwimmbad", "Kindergarten", "Friedhof", "Brücke", "Turnhalle", "Seniorentreff", "Bauhof", "Rathaus",
            "Musikschule", "Stadtpark", "Grundschule", "Parkhaus");
    private static final List<String> WO = List.of("Nord", "Süd", "Ost", "West", "Mitte", "Möllen", "Spellen", "Löhnen", "Götterswick",
            "Friedrichsfeld", "Mehrum");

    private final Lastprogramm programm;
    private final Aufgaben aufgaben;
    private final Buehne buehne;
    private int papiere;

    Lastspiel(Lastprogramm programm) {
        this.programm = programm;
        aufgaben = programm.bohne(Aufgaben.class);
        buehne = programm.bohne(Buehne.class);
    }

    /** Adds bodies and users, on the day before the first entry of a paper. */
    void einrichten() {
        stellen(-1);
        programm.bohne(Beispielbestand.class).anlegen();
    }

    /** Plays so many papers, as evenly over the days as can be, and closes the days. */
    void spielen(int wieviele, int jeSitzung) {
        int sitzungen = (wieviele + jeSitzung - 1) / jeSitzung;
        for (int sitzung = 0; sitzung < sitzungen; sitzung++) {
            int tag = sitzung * TAGE / sitzungen;
            stellen(tag);
            List<String> nummern = new ArrayList<>();
            while (nummern.size() < jeSitzung && papiere < wieviele) {
                nummern.add(papier(ERSTER_TAG.plusDays(tag)));
            }
            sitzung(ERSTER_TAG.plusDays(tag), nummern, sitzung % 7 == 3);
        }
        programm.uhrZuruecksetzen();
        programm.bohne(Siegelbuch.class).schliessen();
    }

    private void stellen(int tag) {
        programm.stellen(ERFASST_AB.plusDays(tag).atTime(8, 0));
    }

    private String papier(LocalDate sitzungstag) {
        int lfd = papiere++;
        String nummer = REIHE + "/" + (ERSTE_NUMMER + lfd);
        String betreff = WAS.get(lfd % WAS.size()) + " " + WOFUER.get(lfd % WOFUER.size()) + " " + WO.get(lfd % WO.size());
        LocalDate tag = sitzungstag.minusDays(40);
        aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", Map.of("nummer", nummer, "betreff", betreff, "datum", tag,
                "fachbereich", "Soziales", "fachdienst", "", "nichtoeffentlich", false));
        buehne.ausarbeiten(nummer, new Entwurf(betreff, "Der Ausschuss beschließt: " + betreff + ".", "Der Bedarf ist belegt.",
                Finanzen.keine(), Klimawirkung.KEINE, null, List.of(Drucksachengegenstand.SONSTIGES), List.of(), null,
                List.of(new Entwurf.Halt("SozA", sitzungstag, Beratungsaktion.BESCHLIESSEND)), List.of(),
                List.of(Buehne.mitzeichner(Sichtvermerkstelle.BEIGEORDNETER))));
        buehne.erledigen(nummer, DrucksacheProzess.Elemente.SICHTVERMERK, "ruetten", Map.of("entscheidung", "ZUGESTIMMT",
                "bemerkung", "", "am", tag.plusDays(1)));
        buehne.erledigen(nummer, DrucksacheProzess.Elemente.UNTERZEICHNEN, "haarmann", Map.of("entscheidung", "ZUGESTIMMT",
                "bemerkung", "", "am", tag.plusDays(2)));
        return nummer;
    }

    private void sitzung(LocalDate tag, List<String> nummern, boolean abweichend) {
        Sitzungsspiel spiel = buehne.sitzungAm(tag, "SozA");
        Drucksachen drucksachen = programm.bohne(Drucksachen.class);
        spiel.tagesordnung(nummern.stream().map(nummer -> new Punktentwurf(true, null, buehne.drucksache(nummer).betreff(), null,
                drucksachen.naechsteStation(buehne.drucksache(nummer).id()).orElseThrow().id())).toList());
        spiel.einladen().anwesend(16);
        if (abweichend) {
            spiel.vorsitz(SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN,
                    Map.of("ladung", "VERSPAETET", "ladungBegruendung", "Der Umschlag trug keine Marke.", "beschlussfaehigkeit",
                            "BESCHLUSSFAEHIG", "beschlussfaehigkeitBegruendung", ""));
        } else {
            spiel.feststellen("BESCHLUSSFAEHIG", "");
        }
        spiel.tagesordnungFeststellen().keineGruende();
        for (int i = 0; i < nummern.size(); i++) {
            spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(9 + i % 7, 7 - i % 7, 0)).ergebnis("ANGENOMMEN");
        }
        spiel.schliessen().niederschrift();
        nummern.forEach(nummer -> ausfuehren(nummer, tag));
    }

    private void ausfuehren(String nummer, LocalDate tag) {
        buehne.erledigen(nummer, BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT, "heller",
                Map.of("ausfuehrende", "heller", "termin", tag.plusDays(60)));
        buehne.erledigen(nummer, BeschlusskontrolleProzess.Elemente.BERICHTEN, "heller", Map.of("am", tag.plusDays(30),
                "stand", "ERLEDIGT", "bericht", "Es ist geschehen.", "termin", ""));
    }
}
