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

    Neugier(ProcessEngine engine) {
        this.engine = engine;
    }

    /** An answer somebody got. */
    record Antwort(String wer, String adresse, int status, String inhalt) {
    }

    /** @return what this person is told, over the interface and over Tasklist's own one, about these Vorgaenge at this moment */
    List<Antwort> alles(Mensch mensch, List<String> vorgaenge) {
        List<Antwort> antworten = new ArrayList<>();
        for (String adresse : Stream.concat(LAUFENDES.stream(), einzeln(vorgaenge)).toList()) {
            antworten.add(antwort(mensch, "/engine-rest" + adresse, mensch.rest("/engine-rest" + adresse)));
        }
        return antworten;
    }

    /** @return what this person is told by lists that only grow and about all that is over: to be asked once, when all is done */
    List<Antwort> imVerlauf(Mensch mensch, List<String> vorgaenge) {
        Stream<String> instanzen = vorgaenge.stream().flatMap(vorgang -> engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(vorgang).list().stream()).flatMap(instanz -> ueber(instanz.getId()));
        return Stream.concat(BLEIBENDES.stream(), instanzen)
                .map(adresse -> antwort(mensch, "/engine-rest" + adresse, mensch.rest("/engine-rest" + adresse))).toList();
    }

    /** @return what this signed-in person is told over Tasklist's own interface and the data of the forms at this moment */
    List<Antwort> inTasklist(Mensch mensch, List<String> vorgaenge) {
        List<Antwort> antworten = new ArrayList<>(anFormularen(mensch, offene(vorgaenge)));
        Stream<String> aufgaben = offene(vorgaenge).flatMap(id -> Stream.of("/task/" + id, "/task/" + id + "/form-variables"));
        for (String adresse : Stream.concat(Stream.of("/task", "/variable-instance"), aufgaben).toList()) {
            String ganze = "/camunda/api/engine/engine/default" + adresse;
            antworten.add(antwort(mensch, ganze, mensch.holen(ganze)));
        }
        engine.getFilterService().createFilterQuery().list().forEach(filter -> {
            String ganze = "/camunda/api/engine/engine/default/filter/" + filter.getId() + "/list";
            antworten.add(antwort(mensch, ganze, mensch.holen(ganze)));
        });
        return antworten;
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
