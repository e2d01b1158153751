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
import de.beratungsfolge.sitzungen.Aenderungsantrag;
import de.beratungsfolge.sitzungen.Antragseingabe;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Ausschluss;
import de.beratungsfolge.sitzungen.Listenvorschlag;
import de.beratungsfolge.sitzungen.Listenzettel;
import de.beratungsfolge.sitzungen.Nachtragseingabe;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzfeststellung;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import de.beratungsfolge.sitzungen.Wahlfeststellung;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import de.beratungsfolge.sitzungen.Wahlzettel;
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
    private String vorsitz;
    private final String schriftfuehrung;
    private final String kennung;

    Sitzungsspiel(Buehne buehne, String kuerzel, LocalDate tag, String... papiere) {
        this.buehne = buehne;
        this.tag = tag;
        Gremium gremium = buehne.gremien.gremium(kuerzel).orElseThrow();
        vorsitz = buehne.gremien.vorsitz(gremium.id(), tag).map(Person::benutzer).orElse(null);
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

    /** From now on somebody else leads the meeting. */
    public Sitzungsspiel geleitetVon(String benutzer) {
        vorsitz = benutzer;
        return this;
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

    /** Invites although it is late, with a reason. */
    public Sitzungsspiel einladenTrotzdem(LocalDate am) {
        return erledigen(SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN, "sitzungsdienst", Map.of("einladungVom", am,
                "zugangAm", am, "versandBegruendung", "Es eilt."));
    }

    /** Invites in time, with or without the hint that a second convocation needs (§ 49 Abs. 2 GO NRW). */
    public Sitzungsspiel einladenZumZweitenMal(boolean hinweis) {
        return erledigen(SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN, "sitzungsdienst", Map.of("einladungVom",
                tag.minusDays(10), "zugangAm", tag.minusDays(10), "hinweisZweiteLadung", hinweis, "versandBegruendung",
                hinweis ? "" : "Es kommen sicher genug."));
    }

    /** Changes something in the standing task before the meeting. */
    public Sitzungsspiel nachtrag(Nachtragseingabe eingabe) {
        return erledigen(SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE, "sitzungsdienst", Map.of(Aufgaben.DATEN, eingabe));
    }

    /** Cancels the meeting. */
    public Sitzungsspiel absagen(String grund) {
        return nachtrag(new Nachtragseingabe(Nachtragseingabe.Vorhaben.ABSAGE, null, grund, null, null, null, null, null, null));
    }

    /** Sends a supplement that makes this the agenda; it arrives on the same day. */
    public Sitzungsspiel nachtragen(List<Punktentwurf> entwurf, LocalDate am) {
        return nachtrag(new Nachtragseingabe(Nachtragseingabe.Vorhaben.NACHTRAG, entwurf, "Die Drucksache kam später.", am, am,
                null, null, null, null));
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

    /** @return a list on which this member is absent and a deputy sits in, perhaps out of turn for this reason */
    public Anwesenheitsliste mitVertretung(int anwesend, int platz, long vertretung, String grund) {
        List<Anwesenheitsliste.Zeile> zeilen = new ArrayList<>(liste(anwesend).mitglieder());
        zeilen.set(platz, new Anwesenheitsliste.Zeile(zeilen.get(platz).personId(), Anwesenheitsstatus.ENTSCHULDIGT,
                vertretung, grund));
        return new Anwesenheitsliste(LocalTime.of(17, 0), zeilen, List.of(), List.of());
    }

    /** The chair establishes the quorum; the invitation as computed: in time. */
    public Sitzungsspiel feststellen(String ergebnis, String begruendung) {
        return vorsitz(SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("ladung", "FRISTGERECHT",
                "ladungBegruendung", "", "beschlussfaehigkeit", ergebnis, "beschlussfaehigkeitBegruendung", begruendung));
    }

    /** Establishes the agenda. */
    public Sitzungsspiel tagesordnungFeststellen() {
        return vorsitz(SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN, Map.of(Aufgaben.DATEN,
                Map.of("bemerkung", "")));
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

    /** The chair, or the body in a dispute, decides every named reason in the same way. */
    public Sitzungsspiel ausschluss(String ergebnis, String begruendung) {
        Map<Long, Map<String, String>> daten = new HashMap<>();
        for (Ausschluss ausschluss : buehne.ausschluesse.fuerSitzung(sitzung().id())) {
            daten.put(ausschluss.id(), Map.of("ergebnis", ergebnis, "begruendung", begruendung, "verlaesst", "RAUM"));
        }
        return vorsitz(SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN, Map.of(Aufgaben.DATEN, daten));
    }

    /** Establishes the agenda with these changes. */
    public Sitzungsspiel tagesordnungFeststellen(Aenderungsantrag... aenderungen) {
        return vorsitz(SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN, Map.of(Aufgaben.DATEN,
                Map.of("bemerkung", "", "aenderungen", List.of(aenderungen))));
    }

    /** The chair establishes every open change of the agenda in the same way. */
    public Sitzungsspiel aenderungen(String ergebnis, String begruendung) {
        return vorsitz(SitzungsverlaufProzess.Elemente.AENDERUNGEN_FESTSTELLEN,
                Map.of(Aufgaben.DATEN, aenderungenAls(ergebnis, begruendung)));
    }

    /** Somebody comes or goes while an item is treated. */
    public Sitzungsspiel vorkommnis(Anwesenheitsmeldung... meldungen) {
        return vorkommnisse(Map.of("anwesenheit", List.of(meldungen)));
    }

    /** Enters these occurrences. */
    public Sitzungsspiel vorkommnisse(Map<String, Object> daten) {
        return schriftfuehrung(SitzungsverlaufProzess.Elemente.VORKOMMNISSE, Map.of(Aufgaben.DATEN, daten));
    }

    /** The chair establishes all that occurred: grounds for exclusion and changes of the agenda. */
    public Sitzungsspiel vorkommnisseFeststellen(Map<String, Object> jeGrund, String aenderungen) {
        Map<Long, Object> gruende = new HashMap<>();
        buehne.ausschluesse.offene(sitzung().id()).forEach(grund -> gruende.put(grund.id(), jeGrund));
        return vorsitz(SitzungsverlaufProzess.Elemente.VORKOMMNISSE_FESTSTELLEN, Map.of(Aufgaben.DATEN,
                Map.of("ausschluesse", gruende, "aenderungen", aenderungenAls(aenderungen, ""))));
    }

    private Map<Long, Object> aenderungenAls(String ergebnis, String begruendung) {
        Map<Long, Object> daten = new HashMap<>();
        buehne.aenderungen.offene(sitzung().id()).forEach(eine -> daten.put(eine.id(),
                Map.of("ergebnis", ergebnis, "begruendung", begruendung)));
        return daten;
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

    /** Deliberates and lists motions beside the main one, in the order of voting. */
    public Sitzungsspiel beratenMit(Antragseingabe... antraege) {
        return beraten(Map.of(Aufgaben.DATEN, Map.of("verlauf", "Es wird beraten.", "ausgang", "ABSTIMMEN", "antraege",
                List.of(antraege))));
    }

    /** Puts a waiting matter on the agenda to come. */
    public Sitzungsspiel mitAnliegen(long anliegenId) {
        punkte.add(new Punktentwurf(true, null, "Ein Anliegen", null, null, anliegenId, null));
        return this;
    }

    /** Proposes these persons for an office; so many members object to an open election. */
    public Sitzungsspiel vorschlagen(String amt, int widersprueche, String... namen) {
        return vorschlagen(new Wahlvorschlag("Es wird vorgeschlagen.", Wahlvorschlag.Ausgang.WAEHLEN, null, amt,
                Arrays.stream(namen).map(name -> new Wahlvorschlag.Person(name, true)).toList(), widersprueche, false,
                false));
    }

    /** Enters this proposal. */
    public Sitzungsspiel vorschlagen(Wahlvorschlag vorschlag) {
        return schriftfuehrung(TagesordnungspunktProzess.Elemente.WAHLVORSCHLAEGE, Map.of(Aufgaben.DATEN, vorschlag));
    }

    /** Enters the votes of a ballot. */
    public Sitzungsspiel waehlen(Wahlzettel zettel) {
        return schriftfuehrung(TagesordnungspunktProzess.Elemente.WAHLGANG, Map.of(Aufgaben.DATEN, zettel));
    }

    /** The chair establishes the result of a ballot as the rules found it. */
    public Sitzungsspiel wahlFeststellen(String ergebnis) {
        return wahlFeststellen(new Wahlfeststellung(ergebnis, null, List.of(), null, null));
    }

    /** The chair establishes this. */
    public Sitzungsspiel wahlFeststellen(Wahlfeststellung feststellung) {
        return vorsitz(TagesordnungspunktProzess.Elemente.WAHL_FESTSTELLEN, Map.of(Aufgaben.DATEN, feststellung));
    }

    /** The elected person says this. */
    public Sitzungsspiel annahme(String erklaerung) {
        return schriftfuehrung(TagesordnungspunktProzess.Elemente.WAHL_ANNEHMEN, Map.of("annahme", erklaerung));
    }

    /** Enters the lists for the seats of a committee. */
    public Sitzungsspiel listen(Listenvorschlag vorschlag) {
        return schriftfuehrung(TagesordnungspunktProzess.Elemente.LISTEN, Map.of(Aufgaben.DATEN, vorschlag));
    }

    /** Enters the votes for the lists. */
    public Sitzungsspiel listenwahl(Listenzettel zettel) {
        return schriftfuehrung(TagesordnungspunktProzess.Elemente.LISTENWAHL, Map.of(Aufgaben.DATEN, zettel));
    }

    /** The chair establishes the seats. */
    public Sitzungsspiel sitze(Sitzfeststellung feststellung) {
        return vorsitz(TagesordnungspunktProzess.Elemente.SITZVERTEILUNG, Map.of(Aufgaben.DATEN, feststellung));
    }

    /** Closes the meeting. */
    public Sitzungsspiel schliessen() {
        return vorsitz(SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN, Map.of("endeOeffentlich", "18:00", "ende", ""));
    }

    /** Draws up the minutes the day after. */
    public Sitzungsspiel fertigen() {
        return schriftfuehrung(NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, Map.of("ergaenzung", "", "am", tag.plusDays(1)));
    }

    /** Draws up the minutes with these wordings by key, and reasons by Kennung of the contradiction. */
    public Sitzungsspiel fertigen(Map<String, String> texte, Map<String, String> begruendungen) {
        return schriftfuehrung(NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, Map.of(Aufgaben.DATEN,
                Map.of("ergaenzung", "", "texte", texte, "begruendungen", begruendungen, "am", tag.plusDays(1).toString())));
    }

    /** From the closed meeting to minutes signed by both. */
    public Sitzungsspiel niederschrift() {
        return fertigen().schriftfuehrungUnterschreibt().vorsitzUnterschreibt("UNTERSCHREIBEN", "");
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
