package de.beratungsfolge.prozesse;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.prozesse.abberufung.AbberufungProzess;
import de.beratungsfolge.prozesse.antrag.AntragProzess;
import de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess;
import de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.einspruch.EinspruchProzess;
import de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess;
import de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess;
import de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the contract class of every process against its model, in both directions. */
class VertragTest {

    private static final Map<String, Class<? extends FlowElement>> ARTEN = Map.of("start", StartEvent.class,
            "aufgabe", UserTask.class, "warten", IntermediateCatchEvent.class, "ende", EndEvent.class,
            "schritt", ServiceTask.class, "ruf", CallActivity.class);
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])([a-z]\\w*)(?![\\w.])");
    private static final Set<String> WOERTER = Set.of("null", "true", "false", "empty", "not", "and", "or", "eq");

    @ParameterizedTest
    @EnumSource
    void schluesselIstDerDesModells(Vertraege vertrag) {
        assertThat(vertrag.prozess()).as("process %s", vertrag.schluessel).isNotNull();
        assertThat(vertrag.prozess().isExecutable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void jedesElementDesVertragsStehtMitSeinerArtImModell(Vertraege vertrag) {
        assertThat(vertrag.elemente()).isNotEmpty().allSatisfy(id -> assertThat((Object) vertrag.modell()
                .getModelElementById(id)).as(id).isInstanceOf(ARTEN.get(id.substring(0, id.indexOf('_')))));
    }

    @ParameterizedTest
    @EnumSource
    void woDasModellBeginntWartetOderEndetStehtImVertrag(Vertraege vertrag) {
        List<FlowElement> stellen = new ArrayList<>(vertrag.alle(UserTask.class));
        stellen.addAll(vertrag.alle(IntermediateCatchEvent.class));
        stellen.addAll(vertrag.alle(CallActivity.class));
        stellen.addAll(vertrag.oben(StartEvent.class));
        stellen.addAll(vertrag.oben(EndEvent.class));
        assertThat(vertrag.elemente()).containsAll(stellen.stream().map(FlowElement::getId).toList());
    }

    @ParameterizedTest
    @EnumSource
    void jedeVariableDesModellsStehtImVertrag(Vertraege vertrag) {
        Set<String> imModell = new HashSet<>();
        for (ConditionExpression bedingung : vertrag.modell().getModelElementsByType(ConditionExpression.class)) {
            imModell.addAll(namen(bedingung.getTextContent()));
        }
        for (UserTask aufgabe : vertrag.alle(UserTask.class)) {
            imModell.addAll(namen(aufgabe.getCamundaAssignee()));
            imModell.addAll(namen(aufgabe.getCamundaCandidateGroups()));
        }
        for (MultiInstanceLoopCharacteristics schleife
                : vertrag.modell().getModelElementsByType(MultiInstanceLoopCharacteristics.class)) {
            imModell.addAll(namen(schleife.getCamundaCollection()));
            imModell.add(schleife.getCamundaElementVariable());
        }
        assertThat(vertrag.variablen()).containsAll(imModell);
    }

    @ParameterizedTest
    @EnumSource
    void jederAufrufGibtNurVariablenBeiderVertraegeWeiter(Vertraege vertrag) {
        for (CallActivity ruf : vertrag.alle(CallActivity.class)) {
            Vertraege gerufen = Vertraege.von(ruf.getCalledElement());
            List<CamundaIn> angaben = ruf.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
            assertThat(angaben).anySatisfy(eine -> assertThat(eine.getCamundaBusinessKey()).isNotBlank());
            assertThat(vertrag.variablen()).containsAll(angaben.stream().map(CamundaIn::getCamundaSource)
                    .filter(Objects::nonNull).toList());
            assertThat(gerufen.variablen()).containsAll(angaben.stream().map(CamundaIn::getCamundaTarget)
                    .filter(Objects::nonNull).toList());
            assertThat(angaben).extracting(CamundaIn::getCamundaTarget).contains("bezeichnung");
        }
    }

    @Test
    void dieNachrichtHeisstWieImVertrag() {
        assertThat(Vertraege.DRUCKSACHE.modell().getModelElementsByType(Message.class))
                .extracting(Message::getName).containsExactlyInAnyOrder(DrucksacheProzess.NACHRICHT_STATION_BEHANDELT,
                        DrucksacheProzess.NACHRICHT_NEUFASSUNG, DrucksacheProzess.NACHRICHT_ZURUECKGEZOGEN);
        assertThat(Vertraege.ANTRAG.modell().getModelElementsByType(Message.class))
                .extracting(Message::getName).containsExactly(AntragProzess.NACHRICHT_ANLIEGEN_BEHANDELT);
        assertThat(Vertraege.BEIRATSVORSTAND.modell().getModelElementsByType(Message.class))
                .extracting(Message::getName).containsExactlyInAnyOrder(BeiratsvorstandProzess.NACHRICHT_ANLIEGEN_BEHANDELT,
                        BeiratsvorstandProzess.NACHRICHT_AMT_FREI);
        assertThat(Vertraege.KASSENPRUEFUNG.modell().getModelElementsByType(Message.class))
                .extracting(Message::getName).containsExactlyInAnyOrder(KassenpruefungProzess.NACHRICHT_KASSENJAHR_ABGELAUFEN,
                        KassenpruefungProzess.NACHRICHT_NEUWAHL);
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDERSPRUCH", "EINSPRUCH", "DRINGLICHKEIT", "MITTELBEREITSTELLUNG", "EILGESCHAEFT",
            "BEIRATSVORSTAND", "ABBERUFUNG"})
    void werAufEinGremiumWartetHoertAufDieselbeNachricht(Vertraege vertrag) {
        assertThat(vertrag.modell().getModelElementsByType(IntermediateCatchEvent.class).stream()
                .flatMap(ereignis -> ereignis.getEventDefinitions().stream()).filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessage().getName()).distinct())
                .containsExactly("anliegenBehandelt")
                .containsExactly(WiderspruchProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                .containsExactly(EinspruchProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                .containsExactly(DringlichkeitProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                .containsExactly(BeiratsvorstandProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                .containsExactly(AbberufungProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                .containsExactly(MittelbereitstellungProzess.NACHRICHT_ANLIEGEN_BEHANDELT);
        assertThat(vertrag.variablen()).contains("anliegenId", "ergebnis");
    }

    @ParameterizedTest
    @EnumSource
    void jedeAufgabeGehtAnEineRolleDieEsGibt(Vertraege vertrag) {
        Set<String> rollen = Arrays.stream(Rolle.values()).map(Rolle::gruppe).collect(Collectors.toSet());
        assertThat(vertrag.alle(UserTask.class)).allSatisfy(aufgabe -> {
            String gruppen = aufgabe.getCamundaCandidateGroups();
            assertThat(gruppen).as("candidateGroups of %s", aufgabe.getId()).isNotBlank();
            if (gruppen.contains("sichtvermerkGruppe(")) {
                assertThat(rollen).containsAll(Stream.of(Sichtvermerkstelle.values())
                        .map(Sichtvermerkstelle::rolle).toList());
            } else {
                assertThat(rollen).containsAll(List.of(gruppen.split(",")));
            }
        });
    }

    @Test
    void rollenStartenNurProzesseDieEsGibt() {
        assertThat(Arrays.stream(Rolle.values()).flatMap(rolle -> rolle.startet().stream())).isNotEmpty()
                .isSubsetOf(Arrays.stream(Vertraege.values()).map(vertrag -> vertrag.schluessel).toList());
    }

    /** Names in an expression that are variables: not text, not a word of the language, not a bean, not a method. */
    static Set<String> namen(String ausdruck) {
        Set<String> namen = new HashSet<>();
        if (ausdruck == null || !ausdruck.contains("{")) {
            return namen;
        }
        Matcher treffer = NAME.matcher(TEXT.matcher(ausdruck).replaceAll(""));
        while (treffer.find()) {
            if (!WOERTER.contains(treffer.group(1))) {
                namen.add(treffer.group(1));
            }
        }
        return namen;
    }
}
