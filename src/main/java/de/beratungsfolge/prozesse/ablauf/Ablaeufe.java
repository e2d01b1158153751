package de.beratungsfolge.prozesse.ablauf;

import de.beratungsfolge.eingabe.Datum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Service;

/**
 * Reads what the engine keeps of processes. It asks for nobody's rights: the caller has asked before whether the reader may see
 * everything.
 */
@Service
public class Ablaeufe {

    private static final String JE_PUNKT = "tagesordnungspunkt";

    private final HistoryService geschichte;
    private final RepositoryService modelle;

    Ablaeufe(HistoryService geschichte, RepositoryService modelle) {
        this.geschichte = geschichte;
        this.modelle = modelle;
    }

    /** @return the processes of this Vorgang, called ones too, oldest first */
    public List<Ablauf> zu(String vorgang) {
        return geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(vorgang)
                .orderByProcessInstanceStartTime().asc().list().stream().map(Ablaeufe::ablauf).toList();
    }

    /** @return the processes that treated these items of a meeting, oldest first */
    public List<Ablauf> zuPunkten(String kennung, Collection<Long> punkte) {
        Map<String, Ablauf> gefunden = new LinkedHashMap<>();
        for (Long punkt : punkte) {
            geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(kennung).processDefinitionKey(JE_PUNKT)
                    .variableValueEquals("topId", punkt).orderByProcessInstanceStartTime().asc().list()
                    .forEach(eine -> gefunden.put(eine.getId(), ablauf(eine)));
        }
        return List.copyOf(gefunden.values());
    }

    /** @return the process
     *  @throws NoSuchElementException if there is none with this id */
    public Ablauf ablauf(String id) {
        HistoricProcessInstance eine = geschichte.createHistoricProcessInstanceQuery().processInstanceId(id).singleResult();
        if (eine == null) {
            throw new NoSuchElementException("Ablauf " + id);
        }
        return ablauf(eine);
    }

    /** @return the way it took so far */
    public Weg weg(Ablauf ablauf) {
        List<HistoricActivityInstance> stellen = geschichte.createHistoricActivityInstanceQuery().processInstanceId(ablauf.id())
                .orderByHistoricActivityInstanceStartTime().asc().orderPartiallyByOccurrence().asc().list();
        BpmnModelInstance modell = modelle.getBpmnModelInstance(ablauf.modell());
        return new Weg(stellen.stream().filter(Modellworte::stehtImModell).map(Modellworte::schritt).toList(), Flussfolge.genommene(stellen, modell),
                Modellworte.nichtGegangen(modell, stellen.stream().map(HistoricActivityInstance::getActivityId).toList()));
    }

    /** @return the model by which it runs, as BPMN 2.0 XML */
    public String modell(Ablauf ablauf) {
        try (InputStream strom = modelle.getProcessModel(ablauf.modell())) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fehler) {
            throw new UncheckedIOException("Das Modell " + ablauf.modell() + " ist nicht lesbar", fehler);
        }
    }

    private static Ablauf ablauf(HistoricProcessInstance eine) {
        String name = eine.getProcessDefinitionName();
        return new Ablauf(eine.getId(), eine.getProcessDefinitionKey(), eine.getProcessDefinitionId(),
                name == null ? eine.getProcessDefinitionKey() : name, eine.getProcessDefinitionVersion(), eine.getBusinessKey(),
                oertlich(eine.getStartTime()), oertlich(eine.getEndTime()), zustand(eine));
    }

    private static Ablauf.Zustand zustand(HistoricProcessInstance eine) {
        return switch (eine.getState()) {
            case HistoricProcessInstance.STATE_COMPLETED -> Ablauf.Zustand.BEENDET;
            case HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED, HistoricProcessInstance.STATE_INTERNALLY_TERMINATED ->
                    Ablauf.Zustand.ABGEBROCHEN;
            default -> Ablauf.Zustand.LAEUFT;
        };
    }

    static LocalDateTime oertlich(Date moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), Datum.ZONE);
    }
}
