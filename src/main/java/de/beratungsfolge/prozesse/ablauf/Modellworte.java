package de.beratungsfolge.prozesse.ablauf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What an element of a model is called, and how it stands. */
final class Modellworte {

    private static final Set<String> BEIWERK = Set.of(ActivityTypes.GATEWAY_EXCLUSIVE, ActivityTypes.GATEWAY_PARALLEL,
            ActivityTypes.GATEWAY_INCLUSIVE, ActivityTypes.GATEWAY_EVENT_BASED);
    private static final Map<String, String> NAMENLOS = Map.of(ActivityTypes.GATEWAY_EXCLUSIVE, "Verzweigung",
            ActivityTypes.GATEWAY_PARALLEL, "nebeneinander", ActivityTypes.GATEWAY_EVENT_BASED, "wartet auf das erste Ereignis",
            ActivityTypes.START_EVENT, "Beginn", ActivityTypes.END_EVENT_NONE, "Ende");

    private Modellworte() {
    }

    /** What the engine puts around an element that is done several times is nothing people see. */
    static boolean stehtImModell(HistoricActivityInstance stelle) {
        return !ActivityTypes.MULTI_INSTANCE_BODY.equals(stelle.getActivityType());
    }

    static Ablaufschritt schritt(HistoricActivityInstance stelle) {
        String name = stelle.getActivityName();
        return new Ablaufschritt(stelle.getActivityId(),
                name == null || name.isBlank() ? NAMENLOS.getOrDefault(stelle.getActivityType(), stelle.getActivityId()) : einzeilig(name),
                !BEIWERK.contains(stelle.getActivityType()), Ablaeufe.oertlich(stelle.getStartTime()),
                Ablaeufe.oertlich(stelle.getEndTime()), stelle.getAssignee(), zustand(stelle), stelle.getCalledProcessInstanceId());
    }

    /** Names of the tasks and calls that are not among these, in the order of the model. */
    static List<String> nichtGegangen(BpmnModelInstance modell, Collection<String> gegangene) {
        return modell.getModelElementsByType(Activity.class).stream().filter(eine -> !gegangene.contains(eine.getId()))
                .map(FlowElement::getName).filter(name -> name != null && !name.isBlank()).map(Modellworte::einzeilig).distinct().toList();
    }

    private static Ablaufschritt.Zustand zustand(HistoricActivityInstance stelle) {
        return stelle.getEndTime() == null ? Ablaufschritt.Zustand.LAEUFT
                : stelle.isCanceled() ? Ablaufschritt.Zustand.ABGEBROCHEN : Ablaufschritt.Zustand.ERLEDIGT;
    }

    private static String einzeilig(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
