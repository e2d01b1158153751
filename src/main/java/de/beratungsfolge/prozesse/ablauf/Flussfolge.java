package de.beratungsfolge.prozesse.ablauf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which sequence flows a process took. The engine records elements, not flows: for every element that was come to, the flow
 * from the neighbour that ended last before it.
 */
final class Flussfolge {

    private Flussfolge() {
    }

    static List<String> genommene(List<HistoricActivityInstance> stellen, BpmnModelInstance modell) {
        Collection<SequenceFlow> alle = modell.getModelElementsByType(SequenceFlow.class);
        Set<String> genommene = new LinkedHashSet<>();
        for (HistoricActivityInstance ziel : stellen) {
            genommene.addAll(letzte(alle.stream().filter(fluss -> fluss.getTarget().getId().equals(ziel.getActivityId())).toList(), ziel,
                    stellen));
        }
        return List.copyOf(genommene);
    }

    /** Several, where neighbours ended in the same moment. */
    private static List<String> letzte(List<SequenceFlow> eingehende, HistoricActivityInstance ziel, List<HistoricActivityInstance> stellen) {
        Date spaeteste = null;
        List<String> fluesse = new ArrayList<>();
        for (SequenceFlow fluss : eingehende) {
            Date ende = letztesEnde(fluss.getSource().getId(), ziel, stellen);
            if (ende == null || spaeteste != null && ende.before(spaeteste)) {
                continue;
            }
            if (spaeteste == null || ende.after(spaeteste)) {
                fluesse.clear();
                spaeteste = ende;
            }
            fluesse.add(fluss.getId());
        }
        return fluesse;
    }

    private static Date letztesEnde(String element, HistoricActivityInstance ziel, List<HistoricActivityInstance> stellen) {
        return stellen.stream().filter(eine -> eine.getActivityId().equals(element) && !eine.isCanceled())
                .map(HistoricActivityInstance::getEndTime).filter(ende -> ende != null && !ende.after(ziel.getStartTime()))
                .max(Date::compareTo).orElse(null);
    }
}
