package de.beratungsfolge.beispiel;

import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ABSTIMMEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.BERATEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.KENNTNISNAHME;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The 3rd meeting of the Sozialausschuss on 16.11.2021, as its notice and its minutes tell it. */
@Component
class Sitzungsdrehbuch {

    static final LocalDate SITZUNGSTAG = LocalDate.of(2021, 11, 16);
    static final String KENNUNG = "SozA-3-2021-11-16";

    private static final LocalDate EINLADUNG = LocalDate.of(2021, 11, 9);
    private static final String SITZUNGSDIENST = "sitzungsdienst";
    private static final String VORSITZ = "weltgen";
    private static final String SCHRIFTFUEHRUNG = "sommer";

    private final Aufgaben aufgaben;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Map<String, String> beratungen = beratungen();

    Sitzungsdrehbuch(Aufgaben aufgaben, Drucksachen drucksachen, Gremien gremien) {
        this.aufgaben = aufgaben;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
    }

    /** Plans the meeting, draws up its agenda and invites. */
    void einladen() {
        aufgaben.starten(SitzungProzess.SCHLUESSEL, SITZUNGSDIENST, Map.of("gremium", "SozA", "nummer", "3",
                "datum", SITZUNGSTAG, "beginn", "17:00", "ort", "Großer Sitzungssaal Raum 101 des Rathauses"));
        erledigen(TAGESORDNUNG_AUFSTELLEN, SITZUNGSDIENST, Map.of(Aufgaben.DATEN, tagesordnung()));
        erledigen(EINLADUNG_VERSENDEN, SITZUNGSDIENST, Map.of("einladungVom", EINLADUNG, "zugangAm", EINLADUNG,
                "bekanntGemachtAm", EINLADUNG));
    }

    /** Holds the meeting and signs its minutes. */
    void abhalten() {
        eroeffnen();
        verlauf("einwohnerfragestunde");
        verlauf("niederschrift");
        pflegeberatung();
        integrationsmanagement();
        verlauf("asylunterkunft");
        erledigen(KENNTNISNAHME, SCHRIFTFUEHRUNG, daten("verlauf", beratung("geschaeftsordnung"), "ausgang", "ZUR_KENNTNIS_GENOMMEN"));
        verlauf("mitteilungen");
        verlauf("anfragen");
        verlauf("verschiedenes");
        erledigen(SITZUNG_SCHLIESSEN, VORSITZ, Map.of("endeOeffentlich", "17:50", "ende", ""));
        unterschreiben();
    }

    private void eroeffnen() {
        erledigen(ANWESENHEIT_FESTSTELLEN, SCHRIFTFUEHRUNG, Map.of(Aufgaben.DATEN, anwesenheit()));
        erledigen(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, VORSITZ,
                Map.of("ladung", "FRISTGERECHT", "beschlussfaehigkeit", "BESCHLUSSFAEHIG"));
        erledigen(TAGESORDNUNG_FESTSTELLEN, VORSITZ, Map.of(Aufgaben.DATEN, Map.of("bemerkung", "")));
        erledigen(AUSSCHLIESSUNGSGRUENDE, VORSITZ, Map.of(Aufgaben.DATEN, List.of()));
    }

    private void pflegeberatung() {
        erledigen(BERATEN, SCHRIFTFUEHRUNG, daten("ausgang", "ABSTIMMEN", "verlauf", beratung("pflegeberatung")));
        erledigen(ABSTIMMEN, SCHRIFTFUEHRUNG, Map.of(Aufgaben.DATEN, new Stimmeneingabe("OFFEN", null, null,
                Stimmeneingabe.Weise.EINSTIMMIG, null, null, null, null, null,
                drucksachen.mitNummer("17/286").orElseThrow().beschlussvorschlag())));
        erledigen(ERGEBNIS_FESTSTELLEN, VORSITZ, Map.of("festgestellt", "ANGENOMMEN"));
    }

    private void integrationsmanagement() {
        erledigen(BERATEN, SCHRIFTFUEHRUNG, daten("ausgang", "OHNE_EMPFEHLUNG",
                "begruendung", "Beratungsbedarf der Fraktion Wählergemeinschaft Voerde",
                "verlauf", beratung("integrationsmanagement")));
    }

    private void unterschreiben() {
        LocalDate tagDanach = SITZUNGSTAG.plusDays(1);
        erledigen(NIEDERSCHRIFT_FERTIGEN, SCHRIFTFUEHRUNG, Map.of("ergaenzung", "", "am", tagDanach));
        erledigen(UNTERSCHRIFT_SCHRIFTFUEHRUNG, SCHRIFTFUEHRUNG, Map.of("entscheidung", "UNTERSCHREIBEN", "am", tagDanach));
        erledigen(UNTERSCHRIFT_VORSITZ, VORSITZ, Map.of("entscheidung", "UNTERSCHREIBEN", "am", tagDanach));
    }

    private List<Punktentwurf> tagesordnung() {
        return List.of(
                punkt(Punktart.EINWOHNERFRAGESTUNDE, "Einwohnerfragestunde", null),
                punkt(Punktart.NIEDERSCHRIFT, "Kenntnisnahme der Niederschrift vom 14.09.2021", null),
                drucksache("17/286"), drucksache("17/291"),
                punkt(Punktart.BERICHT, "Bericht zur Situation \"Asylunterkunft Schwanenstraße\"", "hier: mündlicher Vortrag"),
                drucksache("17/290"),
                punkt(Punktart.MITTEILUNGEN, "Mitteilungen der Verwaltung", null),
                punkt(Punktart.ANFRAGEN, "Anfragen gemäß § 17 Abs. 2 und § 26 der Geschäftsordnung", null),
                new Punktentwurf(false, Punktart.VERSCHIEDENES, "Verschiedenes", null, null));
    }

    private static Punktentwurf punkt(Punktart art, String titel, String zusatz) {
        return new Punktentwurf(true, art, titel, zusatz, null);
    }

    private Punktentwurf drucksache(String nummer) {
        var drucksache = drucksachen.mitNummer(nummer).orElseThrow();
        return new Punktentwurf(true, null, drucksache.betreff(), null,
                drucksachen.naechsteStation(drucksache.id()).orElseThrow().id(), null, null, true, null);
    }

    private Anwesenheitsliste anwesenheit() {
        Gremium ausschuss = gremien.gremium("SozA").orElseThrow();
        Map<String, Long> vertreter = Map.of("Rieser", vertreter(ausschuss, "Kleinschmidt"),
                "Kinder", vertreter(ausschuss, "Wagner"), "Cornelißen", vertreter(ausschuss, "Duchewitz"));
        List<Anwesenheitsliste.Zeile> zeilen = gremien.mitglieder(ausschuss.id(), SITZUNGSTAG).stream()
                .map(mitglied -> zeile(mitglied, vertreter)).toList();
        return new Anwesenheitsliste(LocalTime.of(17, 0), zeilen,
                List.of("Herr Rütten (Beigeordneter)", "Herr Heller (FBL Soziales u. Jugend)", "Herr Sommer", "Herr Blümer"),
                List.of());
    }

    private static Anwesenheitsliste.Zeile zeile(Mitglied mitglied, Map<String, Long> vertreter) {
        String name = mitglied.person().nachname();
        boolean fehlt = vertreter.containsKey(name) || name.equals("Ademi")
                || mitglied.person().listenname().equals("Schmitz, Jörg");
        return new Anwesenheitsliste.Zeile(mitglied.personId(),
                fehlt ? Anwesenheitsstatus.ENTSCHULDIGT : Anwesenheitsstatus.ANWESEND, vertreter.get(name));
    }

    private long vertreter(Gremium gremium, String nachname) {
        return gremien.vertreter(gremium.id(), SITZUNGSTAG).stream()
                .filter(mitglied -> mitglied.person().nachname().equals(nachname)).findFirst().orElseThrow().personId();
    }

    private void verlauf(String punkt) {
        erledigen(VERLAUF_FESTHALTEN, SCHRIFTFUEHRUNG, daten("verlauf", beratung(punkt)));
    }

    /** @return what was said on this item, from {@code beispiel/sitzung-2021-11-16.yaml} */
    private String beratung(String punkt) {
        return Optional.ofNullable(beratungen.get(punkt)).orElseThrow();
    }

    private static Map<String, String> beratungen() {
        try (InputStream datei = new ClassPathResource("beispiel/sitzung-2021-11-16.yaml").getInputStream()) {
            return new YAMLMapper().readerForMapOf(String.class).readValue(datei);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    /** What a form sends as one: the engine keeps no variable of more than 4,000 characters. */
    private static Map<String, Object> daten(String... namenUndTexte) {
        Map<String, String> daten = new HashMap<>();
        for (int i = 0; i < namenUndTexte.length; i += 2) {
            daten.put(namenUndTexte[i], namenUndTexte[i + 1]);
        }
        return Map.of(Aufgaben.DATEN, daten);
    }

    private void erledigen(String schluessel, String person, Map<String, Object> eingaben) {
        aufgaben.erledigen(KENNUNG, schluessel, person, eingaben);
    }
}
