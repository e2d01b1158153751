package de.beratungsfolge.sicherheit;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;

/** Asks, as somebody curious would, every address that could tell something about a Vorgang. */
final class Neugier {

    private static final List<String> LAUFENDES = List.of("/task", "/process-instance", "/execution", "/variable-instance",
            "/event-subscription", "/incident", "/job", "/authorization");
    private static final List<String> BLEIBENDES = List.of("/history/task", "/history/process-instance",
            "/history/variable-instance", "/history/detail", "/history/activity-instance", "/history/user-operation",
            "/history/identity-link-log", "/filter", "/message", "/deployment", "/user");

    private final ProcessEngine engine;
    private int runde;

    Neugier(ProcessEngine engine) {
        this.engine = engine;
    }

    /** An answer somebody got. */
    record Antwort(String wer, String adresse, int status, String inhalt) {
    }

    /** @return what these people are told over the interface about these Vorgaenge at this moment; they take turns at the long lists */
    List<Antwort> alles(List<Mensch> leute, List<String> vorgaenge) {
        List<String> adressen = einzeln(vorgaenge).toList();
        Mensch anDerReihe = leute.get(runde++ % leute.size());
        return leute.stream().flatMap(mensch -> Stream.concat(adressen.stream(), mensch == anDerReihe ? LAUFENDES.stream() : Stream.empty())
                .map(adresse -> antwort(mensch, "/engine-rest" + adresse, mensch.rest("/engine-rest" + adresse)))).toList();
    }

    /** @return what this person is told by lists that only grow and about all that is over: to be asked once, when all is done */
    List<Antwort> imVerlauf(Mensch mensch, List<String> vorgaenge) {
        Stream<String> instanzen = vorgaenge.stream().flatMap(vorgang -> engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(vorgang).list().stream()).flatMap(instanz -> ueber(instanz.getId()));
        return Stream.concat(BLEIBENDES.stream(), instanzen)
                .map(adresse -> antwort(mensch, "/engine-rest" + adresse, mensch.rest("/engine-rest" + adresse))).toList();
    }

    /** @return what these signed-in people are told over Tasklist's own interface and the data of the forms at this moment */
    List<Antwort> inTasklist(List<Mensch> leute, List<String> vorgaenge) {
        List<String> offene = offene(vorgaenge).toList();
        Mensch anDerReihe = leute.get(runde % leute.size());
        List<Antwort> antworten = new ArrayList<>();
        for (Mensch mensch : leute) {
            antworten.addAll(anFormularen(mensch, offene.stream()));
            Stream.concat(offene.stream().flatMap(id -> Stream.of("/task/" + id, "/task/" + id + "/form-variables")),
                    mensch == anDerReihe ? listen() : Stream.empty()).map(adresse -> "/camunda/api/engine/engine/default" + adresse)
                    .forEach(adresse -> antworten.add(antwort(mensch, adresse, mensch.holen(adresse))));
        }
        return antworten;
    }

    private Stream<String> listen() {
        return Stream.concat(Stream.of("/task", "/variable-instance"), engine.getFilterService().createFilterQuery().list().stream()
                .map(filter -> "/filter/" + filter.getId() + "/list"));
    }

    /** @return what this signed-in person is told by the data of forms of tasks that are done: to be asked once, when all is */
    List<Antwort> anErledigtem(Mensch mensch, List<String> vorgaenge) {
        return anFormularen(mensch, aufgaben(vorgaenge).stream());
    }

    private static List<Antwort> anFormularen(Mensch mensch, Stream<String> aufgaben) {
        return aufgaben.flatMap(id -> Stream.of("/api/aufgaben/" + id, "/api/aufgaben/" + id + "/rechtslage"))
                .map(adresse -> antwort(mensch, adresse, mensch.holen(adresse))).toList();
    }

    private List<String> aufgaben(List<String> vorgaenge) {
        return vorgaenge.stream().flatMap(vorgang -> engine.getHistoryService().createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(vorgang).list().stream()).map(HistoricTaskInstance::getId).toList();
    }

    private Stream<String> einzeln(List<String> vorgaenge) {
        Stream<String> aufgaben = offene(vorgaenge).flatMap(id -> Stream.of("", "/variables", "/localVariables",
                "/form-variables", "/identity-links", "/comment", "/attachment", "/form", "/rendered-form")
                .map(teil -> "/task/" + id + teil));
        Stream<String> instanzen = vorgaenge.stream().flatMap(vorgang -> engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(vorgang).list().stream()).flatMap(instanz -> ueber(instanz.getId()));
        return Stream.concat(aufgaben, instanzen);
    }

    private static Stream<String> ueber(String instanz) {
        return Stream.of("/process-instance/" + instanz, "/process-instance/" + instanz + "/variables",
                "/process-instance/" + instanz + "/activity-instances", "/history/process-instance/" + instanz,
                "/history/variable-instance?processInstanceId=" + instanz, "/history/detail?processInstanceId=" + instanz,
                "/variable-instance?processInstanceIdIn=" + instanz);
    }

    private Stream<String> offene(List<String> vorgaenge) {
        return vorgaenge.stream().flatMap(vorgang -> engine.getTaskService().createTaskQuery()
                .processInstanceBusinessKey(vorgang).list().stream()).map(task -> task.getId());
    }

    private static Antwort antwort(Mensch mensch, String adresse, HttpResponse<String> antwort) {
        return new Antwort(mensch.name(), adresse, antwort.statusCode(), antwort.body());
    }
}
