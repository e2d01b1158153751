package de.beratungsfolge.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;

/** People who must learn nothing of a secret, and how they try. */
final class Geheimhaltung {

    private static final List<String> SEITEN = List.of("/api/beschluesse", "/api/abgestimmte-punkte",
            "/api/berichtigung/sitzungen", "/api/mitglieder?tag=2021-11-16", "/api/gremien", "/abwesenheit", "/stammdaten",
            "/sitzungsleitung", "/tagesordnung/staendige-punkte");

    private final int port;
    private final String geheimnis;
    private final ProcessEngine engine;
    private final Aufgaben aufgaben;
    private final Neugier neugier;
    private final List<Mensch> unbefugte;
    private final List<Mensch> inTasklist;
    private final Set<String> gepruefte = new TreeSet<>();

    /** @param unbefugte login names of those who must learn nothing, besides three of the busiest roles */
    Geheimhaltung(int port, String geheimnis, ProcessEngine engine, Aufgaben aufgaben, Benutzer benutzer,
                  String... unbefugte) {
        this.port = port;
        this.geheimnis = geheimnis;
        this.engine = engine;
        this.aufgaben = aufgaben;
        neugier = new Neugier(engine);
        benutzer.anlegen("kollegin", "Eine", "Kollegin", "kollegin", Rolle.SACHBEARBEITUNG);
        benutzer.anlegen("anderervorsitz", "Anderer", "Vorsitz", "anderervorsitz", Rolle.VORSITZ);
        benutzer.anlegen("anderefeder", "Andere", "Feder", "anderefeder", Rolle.SCHRIFTFUEHRUNG);
        inTasklist = Stream.of("kollegin", "anderervorsitz", "anderefeder").map(name -> new Mensch(port, name).anmelden()).toList();
        this.unbefugte = Stream.concat(inTasklist.stream().map(Mensch::name), Stream.of(unbefugte))
                .map(name -> new Mensch(port, name)).toList();
    }

    /** The person at work has the one task of this kind and sees the secret in it; the others learn nothing. */
    void bei(String vorgang, String befugt, String schluessel, String... weitere) {
        String aufgabe = aufgaben.offene(vorgang, schluessel, befugt).get(0).id();
        Mensch mensch = new Mensch(port, befugt).anmelden();
        assertThat(mensch.holen("/api/aufgaben/" + aufgabe).body()
                + mensch.holen("/camunda/api/engine/engine/default/task/" + aufgabe + "/variables?deserializeValues=false").body())
                .as(schluessel).contains(geheimnis);
        gewahrt(Stream.concat(Stream.of(vorgang), Stream.of(weitere)).toArray(String[]::new));
    }

    /** Whoever is not entitled is told nothing, wherever they ask. */
    void gewahrt(String... vorgaenge) {
        gepruefte.addAll(List.of(vorgaenge));
        List<Neugier.Antwort> antworten = new ArrayList<>(neugier.alles(unbefugte, List.of(vorgaenge)));
        antworten.addAll(neugier.inTasklist(inTasklist, List.of(vorgaenge)));
        inTasklist.forEach(einer -> SEITEN.forEach(seite ->
                antworten.add(new Neugier.Antwort(einer.name(), seite, 200, einer.holen(seite).body()))));
        assertThat(antworten).isNotEmpty().noneMatch(antwort -> antwort.inhalt().contains(geheimnis));
        assertThat(antworten).filteredOn(antwort -> antwort.adresse().matches(".*/(task|api/aufgaben)/.+"))
                .allMatch(antwort -> antwort.status() >= 400);
        for (String vorgang : vorgaenge) {
            neutral(vorgang);
        }
    }

    /** When all is done, what is over tells nothing either. */
    void imVerlaufGewahrt() {
        List<String> vorgaenge = List.copyOf(gepruefte);
        assertThat(Stream.concat(unbefugte.stream().flatMap(einer -> neugier.imVerlauf(einer, vorgaenge).stream()),
                inTasklist.stream().flatMap(einer -> neugier.anErledigtem(einer, vorgaenge).stream())))
                .isNotEmpty().noneMatch(antwort -> antwort.inhalt().contains(geheimnis))
                .filteredOn(antwort -> antwort.adresse().contains("/api/aufgaben/")).allMatch(antwort -> antwort.status() >= 400);
    }

    /** Names and variables of the engine, past ones too, say nothing; only what a task shows to its person does. */
    private void neutral(String vorgang) {
        engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(vorgang).list()
                .forEach(instanz -> {
                    assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery()
                            .processInstanceId(instanz.getId()).list())
                            .filteredOn(variable -> !"anzeige".equals(variable.getName()))
                            .noneMatch(variable -> String.valueOf(variable.getValue()).contains(geheimnis));
                    assertThat(engine.getHistoryService().createHistoricTaskInstanceQuery().processInstanceId(instanz.getId())
                            .list()).noneMatch(task -> String.valueOf(task.getName()).contains(geheimnis));
                });
    }
}
