package de.beratungsfolge.pruefung.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.pruefung.sitzung.Sitzungsansicht.Punktbild;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsereignis;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ausschluss;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the picture of a meeting together, with a number of statements that does not depend on its items. */
@Service
@Transactional(readOnly = true)
class Sitzungsbilder {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Stimmenbilder stimmenbilder;
    private final Drucksachennummern drucksachen;
    private final Gremien gremien;

    Sitzungsbilder(Sitzungen sitzungen, Tagesordnung tagesordnung, Anwesenheiten anwesenheiten, Ausschluesse ausschluesse,
                   Stimmenbilder stimmenbilder, Drucksachennummern drucksachen, Gremien gremien) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.stimmenbilder = stimmenbilder;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
    }

    /** @throws NoSuchElementException if there is no such meeting */
    Sitzungsansicht von(String kennung) {
        Sitzung sitzung = sitzungen.mitKennung(kennung).orElseThrow(() -> new NoSuchElementException("Sitzung " + kennung));
        List<Tagesordnungspunkt> punkte = tagesordnung.punkte(sitzung.id());
        Map<Long, String> namen = gremien.personen().stream().collect(Collectors.toMap(Person::id, Person::listenname));
        Map<Long, List<Anwesenheit>> amTisch = anwesenheiten.beiPunkten(sitzung.id(), punkte);
        Map<Long, Set<Long>> ausgeschlossen = ausschluesse.fuerSitzung(sitzung.id()).stream()
                .filter(einer -> Boolean.TRUE.equals(einer.ausgeschlossen()))
                .collect(Collectors.groupingBy(Ausschluss::punktId, Collectors.mapping(Ausschluss::personId, Collectors.toSet())));
        return new Sitzungsansicht(kennung, sitzungen.bezeichnung(sitzung), Datum.mitWochentag(sitzung.datum()) + ", " + sitzung.ort(),
                punktbilder(sitzung.id(), punkte, amTisch, ausgeschlossen),
                new Anwesenheitsbild(anwesenheiten.liste(sitzung.id()), amTisch, ausgeschlossen, stimmenbilder.namentliche(sitzung.id()), namen)
                        .reihen(punkte),
                anwesenheiten.ereignisse(sitzung.id()).stream().map(eines -> ereignis(eines, namen)).toList());
    }

    private List<Punktbild> punktbilder(long sitzungId, List<Tagesordnungspunkt> punkte, Map<Long, List<Anwesenheit>> amTisch,
                                        Map<Long, Set<Long>> ausgeschlossen) {
        Map<Long, List<Stimmenbild>> stimmen = stimmenbilder.abstimmungen(sitzungId);
        Map<Long, List<Wahlbild>> wahlen = stimmenbilder.wahlen(sitzungId);
        Map<Long, String> nummern = drucksachen.derSitzung(sitzungId);
        return punkte.stream().map(punkt -> {
            Set<Long> mitStimme = amTisch.getOrDefault(punkt.id(), List.of()).stream().filter(Anwesenheit::stimmberechtigtAnwesend)
                    .map(Anwesenheit::personId).collect(Collectors.toSet());
            return new Punktbild(punkt.id(), punkt.kurzname(), punkt.titel(), nummern.get(punkt.id()),
                    punkt.ergebnis() == null ? "" : punkt.ergebnis().bezeichnung(), punkt.aufrufNr() != null, mitStimme.size(),
                    ausgeschlossen.getOrDefault(punkt.id(), Set.of()).stream().filter(mitStimme::contains).count(), befunde(punkt),
                    stimmen.getOrDefault(punkt.id(), List.of()), wahlen.getOrDefault(punkt.id(), List.of()));
        }).toList();
    }

    private static Map<String, Long> befunde(Tagesordnungspunkt punkt) {
        Map<String, Long> befunde = new LinkedHashMap<>();
        befunde.put("Beschlussfähigkeit", punkt.beschlussfaehigkeitBefundId());
        befunde.put("Form der Abstimmung", punkt.formBefundId());
        befunde.put("Ergebnis", punkt.abstimmungBefundId());
        befunde.values().removeIf(id -> id == null);
        return befunde;
    }

    private static String ereignis(Anwesenheitsereignis eines, Map<Long, String> namen) {
        return Datum.deutsch(eines.zeit()) + ": " + namen.getOrDefault(eines.personId(), "?") + " " + eines.art().bezeichnung()
                + (eines.vertreterId() == null ? "" : "; Vertretung: " + namen.getOrDefault(eines.vertreterId(), "?"));
    }
}
