package de.beratungsfolge.prozesse.verlaufsfristen;

import de.beratungsfolge.aufbewahrung.Verlaufsloeschung;
import de.beratungsfolge.protokoll.Loeschungen;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/**
 * Deletes the history of finished processes together with what the record kept of their tasks. The engine's own cleanup is off:
 * it would delete past the record, and the check would report that.
 */
@Component
class Verlaufsloescher implements Verlaufsloeschung {

    private final HistoryService geschichte;
    private final Loeschungen loeschungen;

    Verlaufsloescher(HistoryService geschichte, Loeschungen loeschungen) {
        this.geschichte = geschichte;
        this.loeschungen = loeschungen;
    }

    @Override
    public boolean laeuft(String vorgang) {
        return geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(vorgang).unfinished().count() > 0;
    }

    @Override
    public void loeschen(String vorgang, String grund, String person) {
        geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(vorgang).finished().list()
                .forEach(einer -> einzeln(einer.getId(), grund, person));
    }

    /** @return this process and those it called, called ones first */
    List<HistoricProcessInstance> mitGerufenen(String id) {
        List<HistoricProcessInstance> alle = new ArrayList<>();
        geschichte.createHistoricProcessInstanceQuery().superProcessInstanceId(id).list()
                .forEach(gerufener -> alle.addAll(mitGerufenen(gerufener.getId())));
        alle.add(geschichte.createHistoricProcessInstanceQuery().processInstanceId(id).singleResult());
        return alle;
    }

    /** @param id of a finished process */
    void einzeln(String id, String grund, String person) {
        List<String> aufgaben = geschichte.createHistoricTaskInstanceQuery().processInstanceId(id).finished().list().stream()
                .map(HistoricTaskInstance::getId).toList();
        loeschungen.zeilen(List.of(new Loeschungen.Zeilen("act_hi_procinst", List.of(id)), new Loeschungen.Zeilen("act_hi_taskinst", aufgaben)), grund, person, () -> {
            geschichte.deleteHistoricProcessInstance(id);
            geschichte.createUserOperationLogQuery().processInstanceId(id).list()
                    .forEach(zeile -> geschichte.deleteUserOperationLogEntry(zeile.getId()));
        });
    }
}
