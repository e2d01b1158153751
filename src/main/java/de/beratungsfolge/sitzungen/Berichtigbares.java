package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a meeting's record can be corrected, with its values as they stand. */
@Service
@Transactional(readOnly = true)
public class Berichtigbares {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Ereigniswortlaut wortlaut;
    private final UnterbrechungRepository unterbrechungen;
    private final Abstimmungen abstimmungen;
    private final Stimmenbestand stimmen;
    private final Gremien gremien;

    Berichtigbares(Sitzungen sitzungen, Tagesordnung tagesordnung, Anwesenheiten anwesenheiten, Ereigniswortlaut wortlaut,
                   UnterbrechungRepository unterbrechungen, Abstimmungen abstimmungen, Stimmenbestand stimmen,
                   Gremien gremien) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.wortlaut = wortlaut;
        this.unterbrechungen = unterbrechungen;
        this.abstimmungen = abstimmungen;
        this.stimmen = stimmen;
        this.gremien = gremien;
    }

    /** All of it; {@code unterschrieben}: a correction needs a Vermerk. */
    public record Angaben(boolean unterschrieben, List<Teilnehmer> personen, List<Zeit> zeiten,
                          List<Unterbrochen> unterbrechungen, List<Aufgerufen> punkte, List<Abstimmung> abstimmungen,
                          List<Text> texte) {
    }

    /** An arrival or departure. {@code abPunktId}: from which item it counts; null: after the last. */
    public record Zeit(long id, String satz, Anwesenheitsereignis werte, Long abPunktId) {
    }

    /** An interruption. */
    public record Unterbrochen(long id, String satz, Unterbrechung werte) {
    }

    /** An item that was called. */
    public record Aufgerufen(long id, String ort) {
    }

    /** Somebody of the body. {@code vertritt}: id of the member a deputy stands in for; {@code vertretung}: is a deputy. */
    public record Teilnehmer(long personId, String name, boolean vertretung, String status, String statusName, Long vertritt) {
    }

    /** A vote. */
    public record Abstimmung(long id, String ort, String form, String wortlaut, int ja, int nein, int enthaltungen,
                             int ungueltig, Map<Long, Stimme> einzelstimmen, List<Abstimmungen.Stimmrecht> berechtigte) {
    }

    /** A text of an item. */
    public record Text(long punktId, String ort, String feld, String text) {
    }

    /** @return the record of the meeting as far as it can be corrected */
    public Angaben von(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Abstimmung> votes = new ArrayList<>();
        List<Text> texte = new ArrayList<>();
        for (Tagesordnungspunkt punkt : tagesordnung.punkte(sitzungId)) {
            stimmen.zu(punkt.id()).forEach(eine -> votes.add(abstimmung(punkt, eine)));
            text(texte, punkt, Berichtigungseingabe.Textfeld.VERLAUF, punkt.verlauf());
            text(texte, punkt, Berichtigungseingabe.Textfeld.BESCHLUSSTEXT, punkt.beschlusstext());
        }
        return new Angaben(sitzung.stand() == Sitzungsstand.ABGESCHLOSSEN, personen(sitzung), zeiten(sitzungId),
                unterbrechungen.findBySitzungIdOrderByVonAscIdAsc(sitzungId).stream()
                        .map(eine -> new Unterbrochen(eine.id(), Unterbrechungen.satz(eine), eine)).toList(),
                aufgerufene(sitzungId).stream().map(punkt -> new Aufgerufen(punkt.id(), punkt.kurzname() + " " + punkt.titel())).toList(),
                votes, texte);
    }

    private List<Zeit> zeiten(long sitzungId) {
        return anwesenheiten.ereignisse(sitzungId).stream().map(eines -> new Zeit(eines.id(), wortlaut.kurz(eines), eines,
                aufgerufene(sitzungId).stream().filter(punkt -> punkt.aufrufNr >= eines.abAufruf()).findFirst()
                        .map(Tagesordnungspunkt::id).orElse(null))).toList();
    }

    private List<Tagesordnungspunkt> aufgerufene(long sitzungId) {
        return Aufrufe.aufgerufene(tagesordnung.punkte(sitzungId));
    }

    private List<Teilnehmer> personen(Sitzung sitzung) {
        List<Anwesenheit> liste = anwesenheiten.liste(sitzung.id());
        List<Teilnehmer> personen = new ArrayList<>();
        liste.forEach(zeile -> personen.add(new Teilnehmer(zeile.personId(), gremien.person(zeile.personId()).listenname(),
                zeile.vertrittPersonId() != null, zeile.status().name(), zeile.status().bezeichnung(), zeile.vertrittPersonId())));
        gremien.vertreter(sitzung.gremiumId(), sitzung.datum()).stream()
                .filter(einer -> liste.stream().noneMatch(zeile -> zeile.personId() == einer.personId()))
                .forEach(einer -> personen.add(new Teilnehmer(einer.personId(), einer.person().listenname(), true, null,
                        "nicht verzeichnet", null)));
        return personen;
    }

    private Abstimmung abstimmung(Tagesordnungspunkt punkt, Abstimmungsergebnis eine) {
        return new Abstimmung(eine.id(), punkt.kurzname() + " " + punkt.titel(), eine.form(), Stimmenberichtigung.wortlaut(eine),
                eine.ja(), eine.nein(), eine.enthaltungen(), eine.ungueltig(), stimmen.einzeln(eine.id()).stream()
                        .collect(Collectors.toMap(Einzelstimme::personId, Einzelstimme::stimme)), abstimmungen.stimmrechte(punkt.id())
                        .stream().filter(Abstimmungen.Stimmrecht::stimmberechtigt).toList());
    }

    private static void text(List<Text> texte, Tagesordnungspunkt punkt, Berichtigungseingabe.Textfeld feld, String text) {
        if (text != null) {
            texte.add(new Text(punkt.id(), punkt.kurzname() + ", " + feld.bezeichnung(), feld.name(), text));
        }
    }
}
