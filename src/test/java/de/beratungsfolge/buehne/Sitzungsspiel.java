package de.beratungsfolge.buehne;

import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Vorgang;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Ausschluss;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One meeting as people play it. Every method completes exactly one task, unless it says more. */
public final class Sitzungsspiel {

    private final Buehne buehne;
    private final LocalDate tag;
    private final List<Punktentwurf> punkte = new ArrayList<>();
    private final String vorsitz;
    private final String schriftfuehrung;
    private final String kennung;

    Sitzungsspiel(Buehne buehne, String kuerzel, LocalDate tag, String... papiere) {
        this.buehne = buehne;
        this.tag = tag;
        Gremium gremium = buehne.gremien.gremium(kuerzel).orElseThrow();
        vorsitz = buehne.gremien.vorsitz(gremium.id(), tag).map(Person::benutzer).orElseThrow();
        schriftfuehrung = buehne.gremien.schriftfuehrung(gremium.id(), tag).map(Person::benutzer).orElseThrow();
        Arrays.stream(papiere).forEach(nummer -> punkte.add(papier(nummer)));
        kennung = buehne.aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", Map.of("gremium", kuerzel,
                "nummer", Buehne.frei(), "datum", tag, "beginn", "17:00", "ort", "Rathaus"));
    }

    Sitzungsspiel(Buehne buehne, Sitzung sitzung) {
        this.buehne = buehne;
        tag = sitzung.datum();
        kennung = sitzung.kennung();
        vorsitz = buehne.gremien.vorsitz(sitzung.gremiumId(), tag).map(Person::benutzer).orElseThrow();
        schriftfuehrung = buehne.gremien.schriftfuehrung(sitzung.gremiumId(), tag).map(Person::benutzer).orElseThrow();
    }

    /** @return the agenda line of a waiting paper */
    public Punktentwurf papier(String nummer) {
        return new Punktentwurf(true, null, "Bänke am Markt", null, buehne.drucksachen
                .naechsteStation(buehne.drucksache(nummer).id()).orElseThrow().id());
    }

    /** Puts an item without a paper on the agenda to come. */
    public Sitzungsspiel mitPunkt(Punktart art) {
        punkte.add(new Punktentwurf(true, art, "Ohne Drucksache", null, null));
        return this;
    }

    /** The agenda as put together so far. */
    public Sitzungsspiel tagesordnung() {
        return tagesordnung(punkte);
    }

    /** Draws up this agenda. */
    public Sitzungsspiel tagesordnung(List<Punktentwurf> entwurf) {
        return erledigen(SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN, "sitzungsdienst", Map.of(Aufgaben.DATEN, entwurf));
    }

    /** Invites in time. */
    public Sitzungsspiel einladen() {
        return einladen(tag.minusDays(10));
    }

    /** Invites; the invitation arrives on the same day. */
    public Sitzungsspiel einladen(LocalDate am) {
        return erledigen(SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN, "sitzungsdienst", Map.of("einladungVom", am, "zugangAm", am));
    }

    /** The first so many members of the list are present. */
    public Sitzungsspiel anwesend(int zahl) {
        return anwesenheit(liste(zahl));
    }

    /** Enters this list. */
    public Sitzungsspiel anwesenheit(Anwesenheitsliste liste) {
        return schriftfuehrung(SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN, Map.of(Aufgaben.DATEN, liste));
    }

    /** @return a list on which the first so many members are present and the others excused */
    public Anwesenheitsliste liste(int zahl) {
        List<Anwesenheitsliste.Zeile> zeilen = new ArrayList<>();
        for (Mitglied mitglied : buehne.gremien.mitglieder(sitzung().gremiumId(), tag)) {
            zeilen.add(new Anwesenheitsliste.Zeile(mitglied.personId(), zeilen.size() < zahl
                    ? Anwesenheitsstatus.ANWESEND : Anwesenheitsstatus.ENTSCHULDIGT, null));
        }
        return new Anwesenheitsliste(LocalTime.of(17, 0), zeilen, List.of(), List.of());
    }

    /** The chair establishes the quorum; the invitation as computed: in time. */
    public Sitzungsspiel feststellen(String ergebnis, String begruendung) {
        return vorsitz(SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("ladung", "FRISTGERECHT",
                "ladungBegruendung", "", "beschlussfaehigkeit", ergebnis, "beschlussfaehigkeitBegruendung", begruendung));
    }

    /** Establishes the agenda. */
    public Sitzungsspiel tagesordnungFeststellen() {
        return vorsitz(SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN, Map.of("bemerkung", ""));
    }

    /** Nobody names a reason for exclusion. */
    public Sitzungsspiel keineGruende() {
        return vorsitz(SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, Map.of(Aufgaben.DATEN, List.of()));
    }

    /** A member names a reason for exclusion at the item with this number. */
    public Sitzungsspiel grund(int punkt, long personId, Beziehung beziehung) {
        return vorsitz(SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, Map.of(Aufgaben.DATEN, List.of(new Anzeige(punkt(punkt).id(),
                personId, Vorgang.SACHENTSCHEIDUNG, true, false, false, List.of(beziehung)))));
    }

    /** The chair decides every named reason in the same way. */
    public Sitzungsspiel ausschluss(String ergebnis, String begruendung) {
        Map<Long, Map<String, String>> daten = new HashMap<>();
        for (Ausschluss ausschluss : buehne.ausschluesse.fuerSitzung(sitzung().id())) {
            daten.put(ausschluss.id(), Map.of("ergebnis", ergebnis, "begruendung", begruendung));
        }
        return vorsitz(SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN, Map.of(Aufgaben.DATEN, daten));
    }

    /** From the planned meeting to its first item: agenda, invitation, attendance, quorum, no exclusion. */
    public Sitzungsspiel eroeffnen(int anwesend) {
        return tagesordnung().einladen().anwesend(anwesend).feststellen("BESCHLUSSFAEHIG", "")
                .tagesordnungFeststellen().keineGruende();
    }

    /** Deliberates: what comes next, and why. */
    public Sitzungsspiel beraten(String ausgang, String begruendung) {
        return beraten(Map.of("verlauf", "Es wird beraten.", "ausgang", ausgang, "begruendung", begruendung));
    }

    /** Deliberates with these entries of the form. */
    public Sitzungsspiel beraten(Map<String, Object> eingaben) {
        return schriftfuehrung(TagesordnungspunktProzess.Elemente.BERATEN, eingaben);
    }

    /** Enters the votes. */
    public Sitzungsspiel abstimmen(Stimmeneingabe stimmen) {
        return schriftfuehrung(TagesordnungspunktProzess.Elemente.ABSTIMMEN, Map.of(Aufgaben.DATEN, stimmen));
    }

    /** The chair establishes the result of the vote. */
    public Sitzungsspiel ergebnis(String festgestellt) {
        return vorsitz(TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN,
                Map.of("festgestellt", festgestellt, "begruendung", ""));
    }

    /** Deliberates, votes unanimously and adopts: a whole item. */
    public Sitzungsspiel annehmen() {
        return beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN");
    }

    /** Deliberates, votes against with these numbers and rejects: a whole item. */
    public Sitzungsspiel ablehnen(int ja, int nein) {
        return beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(ja, nein, 0)).ergebnis("ABGELEHNT");
    }

    /** Closes the meeting. */
    public Sitzungsspiel schliessen() {
        return vorsitz(SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN, Map.of("endeOeffentlich", "18:00", "ende", ""));
    }

    /** Draws up the minutes the day after. */
    public Sitzungsspiel fertigen() {
        return schriftfuehrung(NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, Map.of("ergaenzung", "", "am", tag.plusDays(1)));
    }

    /** The secretary signs. */
    public Sitzungsspiel schriftfuehrungUnterschreibt() {
        return schriftfuehrung(NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG, unterschrift("UNTERSCHREIBEN", ""));
    }

    /** The chair signs or sends back with a remark. */
    public Sitzungsspiel vorsitzUnterschreibt(String entscheidung, String bemerkung) {
        return vorsitz(NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ, unterschrift(entscheidung, bemerkung));
    }

    private Map<String, Object> unterschrift(String entscheidung, String bemerkung) {
        return Map.of("entscheidung", entscheidung, "bemerkung", bemerkung, "am", tag.plusDays(1));
    }

    /** Completes a task of the chair. */
    public Sitzungsspiel vorsitz(String schluessel, Map<String, Object> eingaben) {
        return erledigen(schluessel, vorsitz, eingaben);
    }

    /** Completes a task of the secretary. */
    public Sitzungsspiel schriftfuehrung(String schluessel, Map<String, Object> eingaben) {
        return erledigen(schluessel, schriftfuehrung, eingaben);
    }

    private Sitzungsspiel erledigen(String schluessel, String person, Map<String, Object> eingaben) {
        buehne.aufgaben.erledigen(kennung, schluessel, person, eingaben);
        return this;
    }

    /** @return the meeting's Kennung */
    public String kennung() {
        return kennung;
    }

    /** @return the meeting as stored */
    public Sitzung sitzung() {
        return buehne.sitzungen.mitKennung(kennung).orElseThrow();
    }

    /** @return the item with this number as stored */
    public Tagesordnungspunkt punkt(int nummer) {
        return buehne.tagesordnung.punkte(sitzung().id()).get(nummer - 1);
    }
}
