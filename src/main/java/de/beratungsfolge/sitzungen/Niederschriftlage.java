package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what was recorded about a meeting for the comparison with the wording of its minutes. */
@Component
class Niederschriftlage {

    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Anwesenheitsverzeichnis verzeichnis;
    private final UnterbrechungRepository unterbrechungen;
    private final Ausschluesse ausschluesse;
    private final Stimmenbestand stimmen;
    private final Gremien gremien;

    Niederschriftlage(Sitzungen sitzungen, Sitzungsaemter aemter, Tagesordnung tagesordnung,
                      Anwesenheiten anwesenheiten, Anwesenheitsverzeichnis verzeichnis, UnterbrechungRepository unterbrechungen,
                      Ausschluesse ausschluesse, Stimmenbestand stimmen, Gremien gremien) {
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.verzeichnis = verzeichnis;
        this.unterbrechungen = unterbrechungen;
        this.ausschluesse = ausschluesse;
        this.stimmen = stimmen;
        this.gremien = gremien;
    }

    Niederschriftdaten daten(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Niederschriftdaten.Punkt> punkte = tagesordnung.punkte(sitzungId).stream().map(this::punkt).toList();
        return new Niederschriftdaten(personen(sitzung), weitere(sitzung), sitzung.beginn(), sitzung.endeOeffentlich(),
                sitzung.ende(), !Beschlussfaehigkeitsfakten.UNFAEHIG.equals(sitzung.beschlussfaehigkeit()),
                punkte.stream().anyMatch(punkt -> !punkt.ausgeschlossen().isEmpty()), punkte,
                unterbrechungen.findBySitzungIdOrderByVonAscIdAsc(sitzungId));
    }

    private List<Niederschriftdaten.Teilnehmer> personen(Sitzung sitzung) {
        List<Anwesenheitsverzeichnis.Eintrag> liste = verzeichnis.eintraege(sitzung.id());
        List<Niederschriftdaten.Teilnehmer> personen = new ArrayList<>();
        Set<Long> schon = new HashSet<>();
        Stream.concat(gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()).stream(),
                        gremien.vertreter(sitzung.gremiumId(), sitzung.datum()).stream())
                .filter(mitglied -> schon.add(mitglied.personId()))
                .forEach(mitglied -> personen.add(teilnehmer(mitglied, liste.stream()
                        .filter(eine -> eine.personId() == mitglied.personId()).findFirst())));
        return personen;
    }

    private Niederschriftdaten.Teilnehmer teilnehmer(Mitglied mitglied, Optional<Anwesenheitsverzeichnis.Eintrag> eintrag) {
        Person person = mitglied.person();
        List<Anwesenheitszeit> zeiten = eintrag.map(Anwesenheitsverzeichnis.Eintrag::zeiten).orElse(List.of());
        return new Niederschriftdaten.Teilnehmer(person.vorname(), person.nachname(), mitglied.fraktion(),
                eintrag.map(Anwesenheitsverzeichnis.Eintrag::status).orElse(Anwesenheitsstatus.FEHLT), mitglied.art().stimmberechtigt(),
                zeiten.stream().map(Anwesenheitszeit::vertrittPersonId).filter(Objects::nonNull).distinct()
                        .map(id -> gremien.person(id).listenname()).toList(), zeiten,
                eintrag.map(Anwesenheitsverzeichnis.Eintrag::zusatz).orElse(""));
    }

    private List<String> weitere(Sitzung sitzung) {
        return Stream.concat(anwesenheiten.teilnahmen(sitzung.id()).stream().map(Teilnahme::name),
                aemter.inhaberInDerSitzung(sitzung, Sitzungsamt.SCHRIFTFUEHRUNG).stream().map(Person::name)).toList();
    }

    private Niederschriftdaten.Punkt punkt(Tagesordnungspunkt punkt) {
        Set<Long> ausgeschlossen = ausschluesse.ausgeschlossen(punkt.id());
        List<Anwesenheit> tisch = anwesenheiten.beiPunkt(punkt);
        return new Niederschriftdaten.Punkt(punkt.id(), punkt.kurzname(), punkt.ergebnis(),
                stimmen.zu(punkt.id()).stream().map(eine -> new Niederschriftdaten.Stimmen(eine.ja(), eine.nein(),
                        eine.enthaltungen(), eine.ungueltig())).toList(), punkt.beschlusstext(),
                ausgeschlossen.stream().map(id -> gremien.person(id).name()).toList(),
                (int) tisch.stream().filter(Anwesenheit::stimmberechtigtAnwesend).count(),
                tisch.stream().map(einer -> gremien.person(einer.personId()).name()).collect(Collectors.toSet()));
    }
}
