package de.beratungsfolge.buehne;

import de.beratungsfolge.beispiel.Beispielbestand;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Finanzen;
import de.beratungsfolge.drucksachen.Folgepruefungen;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente;
import de.beratungsfolge.regelwerk.pruefungen.Drucksachengegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderungen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Plays people: starts papers and meetings of a test's own and completes their tasks as Tasklist would. */
@TestComponent
public class Buehne {

    /** Date of every paper played here. */
    public static final LocalDate PAPIERTAG = LocalDate.of(2021, 10, 4);
    /** Date of every meeting played here, unless a test says otherwise. */
    public static final LocalDate SITZUNGSTAG = LocalDate.of(2021, 11, 16);
    /** A small body whose chair also keeps the minutes. */
    public static final String PERSONALUNION = "KlA";

    private static final AtomicInteger NUMMER = new AtomicInteger();

    final Aufgaben aufgaben;
    final Drucksachen drucksachen;
    final Gremien gremien;
    final Sitzungen sitzungen;
    final Tagesordnung tagesordnung;
    final Anwesenheiten anwesenheiten;
    final Ausschluesse ausschluesse;
    final Tagesordnungsaenderungen aenderungen;
    final Folgepruefungen folgepruefungen;
    private final Beispielbestand beispielbestand;

    Buehne(Aufgaben aufgaben, Drucksachen drucksachen, Gremien gremien, Sitzungen sitzungen, Tagesordnung tagesordnung,
           Anwesenheiten anwesenheiten, Ausschluesse ausschluesse, Tagesordnungsaenderungen aenderungen,
           Folgepruefungen folgepruefungen, Beispielbestand beispielbestand) {
        this.aufgaben = aufgaben;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.aenderungen = aenderungen;
        this.folgepruefungen = folgepruefungen;
        this.beispielbestand = beispielbestand;
    }

    /** Adds bodies and users once. */
    public void einrichten() {
        if (gremien.alle().isEmpty()) {
            beispielbestand.anlegen();
            personalunion();
        }
    }

    private void personalunion() {
        Gremium klein = gremien.aufnehmen(new Gremium(null, PERSONALUNION, "Kleiner Ausschuss", GremiumArt.AUSSCHUSS, 3,
                null, null));
        Person vorsitz = gremien.personMitBenutzer("weltgen").orElseThrow();
        for (Mitglied einer : mitglieder("SozA").subList(0, 3)) {
            gremien.aufnehmen(new Mitgliedschaft(null, klein.id(), einer.personId(), einer.fraktionId(),
                    Mitgliedsart.RATSMITGLIED, einer.vorsitz(), LocalDate.of(2020, 11, 1), null, null));
        }
        gremien.aufnehmen(new Mitgliedschaft(null, klein.id(), vorsitz.id(), null, Mitgliedsart.SCHRIFTFUEHRUNG, false,
                LocalDate.of(2020, 11, 1), null, null));
    }

    /** @return a number nobody else uses */
    public static int frei() {
        return NUMMER.incrementAndGet();
    }

    /** @return number of a paper that waits for its author */
    public String drucksacheAnlegen() {
        return aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", grunddaten("99/" + frei()));
    }

    /** @return what the start form of a paper submits */
    public static Map<String, Object> grunddaten(String nummer) {
        return Map.of("nummer", nummer, "betreff", "Bänke am Markt", "datum", PAPIERTAG, "fachbereich", "Soziales",
                "fachdienst", "", "nichtoeffentlich", false);
    }

    /** @return a complete draft with this route and one Sichtvermerk */
    public static Entwurf entwurf(Entwurf.Halt... folge) {
        return new Entwurf("Bänke am Markt", "Der Ausschuss beschließt Bänke.", "Es fehlen Bänke.", Finanzen.keine(),
                Klimawirkung.KEINE, null, List.of(Drucksachengegenstand.SONSTIGES), List.of(), null, List.of(folge),
                List.of(), List.of(mitzeichner(Sichtvermerkstelle.BEIGEORDNETER)));
    }

    /** @return whose Sichtvermerk is wanted, within the usual time */
    public static Entwurf.Mitzeichner mitzeichner(Sichtvermerkstelle stelle) {
        return new Entwurf.Mitzeichner(stelle, null, null);
    }

    /** @return one stop of a route */
    public static Entwurf.Halt halt(String gremium, Beratungsaktion aktion) {
        return new Entwurf.Halt(gremium, SITZUNGSTAG, aktion);
    }

    /** @return number of a signed paper that waits at the first stop of this route */
    public String drucksacheInBeratung(Entwurf.Halt... folge) {
        String nummer = drucksacheAnlegen();
        ausarbeiten(nummer, entwurf(folge));
        sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        unterzeichnen(nummer, "ZUGESTIMMT");
        return nummer;
    }

    /** The author works out the draft; a finding on its route is passed over with a reason for every hint. */
    public void ausarbeiten(String nummer, Entwurf entwurf) {
        erledigen(nummer, Elemente.ENTWURF_AUSARBEITEN, "heller", Map.of(Aufgaben.DATEN, entwurf));
        if (!aufgaben.offene(nummer, Elemente.BERATUNGSFOLGE_BESTAETIGEN, "heller").isEmpty()) {
            folgeBestaetigen(nummer, "Das Gremium ist zuständig.");
        }
    }

    /** The author keeps the route with this reason for every hint. */
    public void folgeBestaetigen(String nummer, String begruendung) {
        Map<String, String> gruende = new LinkedHashMap<>();
        Folgepruefungen.hinweise(folgepruefungen.befund(drucksache(nummer).id()).befund())
                .forEach(hinweis -> gruende.put(hinweis, begruendung));
        erledigen(nummer, Elemente.BERATUNGSFOLGE_BESTAETIGEN, "heller",
                Map.of(Aufgaben.DATEN, Map.of("entscheidung", "BLEIBT", "begruendungen", gruende)));
    }

    /** The decision is put into somebody's hands, and reported as carried out. */
    public void ausfuehren(String nummer) {
        erledigen(nummer, BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT, "heller",
                Map.of("ausfuehrende", "heller", "termin", SITZUNGSTAG.plusDays(60)));
        erledigen(nummer, BeschlusskontrolleProzess.Elemente.BERICHTEN, "heller", Map.of("am", SITZUNGSTAG.plusDays(30),
                "stand", "ERLEDIGT", "bericht", "Die Bänke stehen.", "termin", ""));
    }

    /** Somebody gives a Sichtvermerk or sends the paper back. */
    public void sichtvermerk(String nummer, String person, String entscheidung) {
        erledigen(nummer, Elemente.SICHTVERMERK, person, Map.of("entscheidung", entscheidung, "bemerkung",
                "Bitte kürzer.", "am", PAPIERTAG.plusDays(1)));
    }

    /** The mayor signs or sends back. */
    public void unterzeichnen(String nummer, String entscheidung) {
        erledigen(nummer, Elemente.UNTERZEICHNEN, "haarmann", Map.of("entscheidung", entscheidung, "bemerkung",
                "Bitte kürzer.", "am", PAPIERTAG.plusDays(2)));
    }

    /** Completes the one open task with this key. */
    public void erledigen(String vorgang, String schluessel, String person, Map<String, Object> eingaben) {
        aufgaben.erledigen(vorgang, schluessel, person, eingaben);
    }

    /** @return a meeting of the body whose agenda is these papers */
    public Sitzungsspiel sitzung(String gremium, String... papiere) {
        return new Sitzungsspiel(this, gremium, SITZUNGSTAG, papiere);
    }

    /** @return a meeting on another day */
    public Sitzungsspiel sitzungAm(LocalDate tag, String gremium, String... papiere) {
        return new Sitzungsspiel(this, gremium, tag, papiere);
    }

    /** @return a meeting that was started in an earlier life of the program */
    public Sitzungsspiel wiederaufnehmen(String kennung) {
        return new Sitzungsspiel(this, sitzungen.mitKennung(kennung).orElseThrow());
    }

    /** @return members in the order of the list, the chair first */
    public List<Mitglied> mitglieder(String gremium) {
        return gremien.mitglieder(gremien.gremium(gremium).orElseThrow().id(), SITZUNGSTAG);
    }

    /** @return deputies by Fraktion in their fixed order */
    public List<Mitglied> vertreter(String gremium) {
        return gremien.vertreter(gremien.gremium(gremium).orElseThrow().id(), SITZUNGSTAG);
    }

    /** @return the paper */
    public Drucksache drucksache(String nummer) {
        return drucksachen.mitNummer(nummer).orElseThrow();
    }

    /** @return the stop at this position of its route, from 1 */
    public Station station(String nummer, int position) {
        return drucksachen.stationen(drucksache(nummer).id()).get(position - 1);
    }
}
