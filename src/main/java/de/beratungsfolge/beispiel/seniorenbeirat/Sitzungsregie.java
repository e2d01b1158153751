package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Eingabe.daten;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess;
import de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays what every meeting has in common: planned, invited to, opened, closed, its minutes signed and handed on. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Sitzungsregie {

    private static final LocalTime BEGINN = LocalTime.of(15, 0);
    private static final LocalTime EROEFFNET = LocalTime.of(15, 5);
    private static final LocalTime SCHLUSS = LocalTime.of(16, 30);
    private static final String DIENST = Beiratsleute.SITZUNGSDIENST;

    private final Aufgaben aufgaben;
    private final Befundlage befunde;
    private final Gremien gremien;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Tagesordnung tagesordnung;
    private final Niederschriftbehandlung niederschriften;
    private final Amtsnachfolge amtsnachfolge;
    private final Erzaehluhr uhr;

    Sitzungsregie(Aufgaben aufgaben, Befundlage befunde, Gremien gremien, Sitzungen sitzungen, Sitzungsaemter aemter,
                  Tagesordnung tagesordnung, Niederschriftbehandlung niederschriften, Amtsnachfolge amtsnachfolge,
                  Erzaehluhr uhr) {
        this.aufgaben = aufgaben;
        this.befunde = befunde;
        this.gremien = gremien;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.tagesordnung = tagesordnung;
        this.niederschriften = niederschriften;
        this.amtsnachfolge = amtsnachfolge;
        this.uhr = uhr;
    }

    /** The Sitzungsdienst plans a meeting. */
    Sitzung planen(int nummer, LocalDate tag) {
        return sitzungen.mitKennung(aufgaben.starten(SitzungProzess.SCHLUESSEL, DIENST, Map.of("gremium", Beiratsleute.GREMIUM,
                "nummer", nummer, "datum", tag, "beginn", BEGINN, "ort", "Rathaus, Raum 101"))).orElseThrow();
    }

    /** The Sitzungsdienst keeps the minutes of this meeting. */
    void schriftfuehrungRegeln(Sitzung sitzung, String grund) {
        amtsnachfolge.uebergeben(sitzung, Sitzungsamt.SCHRIFTFUEHRUNG, gremien.personMitBenutzer(DIENST).orElseThrow().id(), null,
                grund, DIENST);
    }

    /** The agenda is what waits for the body, the minutes of the last meeting first. */
    void einladen(Sitzung sitzung, LocalDate am) {
        uhr.stellen(am);
        dienst(sitzung, SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN, Map.of(Aufgaben.DATEN, tagesordnung
                .vorschlag(sitzung.id()).stream().filter(zeile -> zeile.anliegenId() != null)
                .sorted(Comparator.comparing(zeile -> zeile.art() != Punktart.NIEDERSCHRIFT_GENEHMIGUNG)).toList()));
        dienst(sitzung, SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN,
                Map.of("einladungVom", am, "zugangAm", am.plusDays(1)));
    }

    /** Opens the meeting; these members are excused. */
    void eroeffnen(Sitzung sitzung, List<String> entschuldigt) {
        uhr.stellen(sitzung.datum(), EROEFFNET);
        schriftfuehrung(sitzung, SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN,
                Map.of(Aufgaben.DATEN, anwesenheit(sitzung, entschuldigt)));
        leitung(sitzung, SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("beschlussfaehigkeit",
                befunde.ergebnis(sitzung.kennung(), "beschlussfaehigkeit")));
        leitung(sitzung, SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN, daten("bemerkung", ""));
        leitung(sitzung, SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, Map.of(Aufgaben.DATEN, List.of()));
    }

    /** Closes the meeting; in the days after it the minutes are signed and made known. */
    void schliessen(Sitzung sitzung) {
        LocalDate danach = sitzung.datum().plusDays(1);
        uhr.stellen(sitzung.datum(), SCHLUSS);
        leitung(sitzung, SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN, Map.of("endeOeffentlich", SCHLUSS, "ende", ""));
        uhr.stellen(danach);
        schriftfuehrung(sitzung, NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, Map.of("ergaenzung", "", "am", danach));
        Map<String, Object> unterschrift = Map.of("entscheidung", "UNTERSCHREIBEN", "bemerkung", "", "am", danach);
        schriftfuehrung(sitzung, NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG, unterschrift);
        leitung(sitzung, NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ, unterschrift);
        aufgaben.erledigen(niederschriften.vorgang(sitzung.id()), NiederschriftbehandlungProzess.Elemente.BEKANNTGEBEN,
                benutzer(sitzung, Sitzungsamt.SCHRIFTFUEHRUNG), Map.of("bekanntgegebenAm", danach));
    }

    /** The minutes of that meeting were approved; the Beigeordnete gets a copy (§ 6 GeschO-SB). */
    void kopieAbgeben(Sitzung frueher, LocalDate am) {
        uhr.stellen(am);
        aufgaben.erledigen(niederschriften.vorgang(frueher.id()), NiederschriftbehandlungProzess.Elemente.KOPIE_ABGEBEN,
                benutzer(frueher, Sitzungsamt.SCHRIFTFUEHRUNG), Map.of("kopieAm", am));
    }

    void leitung(Sitzung sitzung, String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(sitzung.kennung(), aufgabe, benutzer(sitzung, Sitzungsamt.VORSITZ), eingaben);
    }

    void schriftfuehrung(Sitzung sitzung, String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(sitzung.kennung(), aufgabe, benutzer(sitzung, Sitzungsamt.SCHRIFTFUEHRUNG), eingaben);
    }

    private void dienst(Sitzung sitzung, String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(sitzung.kennung(), aufgabe, DIENST, eingaben);
    }

    /** @return login name of whoever holds the office in this meeting now */
    String benutzer(Sitzung sitzung, Sitzungsamt amt) {
        return aemter.inhaber(sitzungen.sitzung(sitzung.id()), amt).map(Person::benutzer).orElseThrow(() ->
                new IllegalStateException("In " + sitzung.kennung() + " ist niemand eingetragen: " + amt.bezeichnung()));
    }

    private Anwesenheitsliste anwesenheit(Sitzung sitzung, List<String> entschuldigt) {
        return new Anwesenheitsliste(BEGINN, gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()).stream()
                .map(mitglied -> new Anwesenheitsliste.Zeile(mitglied.personId(), entschuldigt.contains(mitglied.person().name())
                        ? Anwesenheitsstatus.ENTSCHULDIGT : Anwesenheitsstatus.ANWESEND, null)).toList(), List.of(), List.of());
    }
}
