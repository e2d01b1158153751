package de.beratungsfolge.prozesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehnentest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Forms, the steps behind them and what tasks show: each name on one side exists on the other. */
class FormularTest extends Buehnentest {

    private static final Pattern EINGEBETTET = Pattern.compile("(?:setze\\(\\s*|createVariable\\(\\{\\s*name:\\s*)'(\\w+)'");
    private static final Pattern DOKUMENT = Pattern.compile("Formulare\\.daten\\(vm, ");
    private static final Pattern FELD = Pattern.compile("(\\w+):");
    private static final Pattern AUFRUF = Pattern.compile("(\\w+)\\.(\\w+)\\(([^)]*)\\)");

    @Autowired
    private ApplicationContext programm;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private TransactionTemplate transaktion;

    /** A start event or task with a form, and the step that takes what it submits. */
    record Stelle(Vertraege vertrag, FlowNode element, String form) {

        ServiceTask schritt() {
            return (ServiceTask) element.getSucceedingNodes().singleResult();
        }

        @Override
        public String toString() {
            return element.getId() + " (" + form + ")";
        }
    }

    static Stream<Stelle> stellen() {
        return Arrays.stream(Vertraege.values()).flatMap(vertrag -> Stream.concat(
                vertrag.oben(StartEvent.class).stream().filter(start -> vertrag.prozess().isCamundaStartableInTasklist()
                                && start.getEventDefinitions().isEmpty())
                        .map(start -> new Stelle(vertrag, start, form(vertrag, start.getCamundaFormKey(),
                                start.getCamundaFormRef(), start.getCamundaFormRefBinding()))),
                vertrag.alle(UserTask.class).stream().map(task -> new Stelle(vertrag, task, form(vertrag,
                        task.getCamundaFormKey(), task.getCamundaFormRef(), task.getCamundaFormRefBinding())))));
    }

    private static String form(Vertraege vertrag, String schluessel, String verweis, String bindung) {
        if (verweis != null) {
            assertThat(bindung).as("binding of %s: only so does a form belong to its model", verweis)
                    .isEqualTo("deployment");
            return "processes/" + vertrag.schluessel + "/" + verweis + ".form";
        }
        assertThat(schluessel).as("neither formKey nor formRef").startsWith("embedded:deployment:");
        return schluessel.substring("embedded:deployment:".length());
    }

    @ParameterizedTest
    @MethodSource("stellen")
    void dasFormularGibtEsUndEsHeisstWieSeinVerweis(Stelle stelle) throws IOException {
        assertThat(new ClassPathResource(stelle.form()).exists()).as(stelle.form()).isTrue();
        if (stelle.form().endsWith(".form")) {
            String name = stelle.form().substring(stelle.form().lastIndexOf('/') + 1).replace(".form", "");
            assertThat(json.readTree(inhalt(stelle.form())).get("id").asText()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @MethodSource("stellen")
    void wasDasFormularAbschicktLiestSeinSchrittUndNichtsSonst(Stelle stelle) throws Exception {
        Set<String> gelesen = gelesen(stelle.schritt());
        gelesen.removeAll(stelle.vertrag().variablen());
        gelesen.remove(Eingaben.IN_VERTRETUNG_FUER);
        boolean alsGanzes = gelesen.equals(Set.of(Aufgaben.DATEN));
        if (!alsGanzes) {
            gelesen.remove(Aufgaben.DATEN);
        }
        assertThat(gelesen).containsExactlyInAnyOrderElementsOf(abgeschickt(stelle.form(), alsGanzes));
    }

    @Test
    void jedeDateiInDenOrdnernDerProzesseWirdBenutzt() throws IOException {
        List<String> benutzt = stellen().map(Stelle::form).toList();
        for (var datei : new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                .getResources("classpath*:processes/*/*.*")) {
            String adresse = datei.getURL().toString();
            if (!adresse.endsWith(".bpmn")) {
                assertThat(benutzt).contains(adresse.substring(adresse.lastIndexOf("processes/")));
            }
        }
    }

    @Test
    void jederSchrittDerModelleIstEineBean() {
        for (Vertraege vertrag : Vertraege.values()) {
            assertThat(vertrag.alle(ServiceTask.class)).isNotEmpty().allSatisfy(schritt ->
                    assertThat(programm.getBean(beanname(schritt))).as(schritt.getId()).isInstanceOf(JavaDelegate.class));
        }
        assertThat(Arrays.stream(Vertraege.values()).flatMap(vertrag -> vertrag.alle(ServiceTask.class).stream())
                .map(FormularTest::beanname)).as("no step without a place in a model")
                .containsAll(List.of(programm.getBeanNamesForType(JavaDelegate.class)));
    }

    @Test
    void wasAufgabenAnzeigenLiefertEineMethodeDieEsGibt() {
        for (Vertraege vertrag : Vertraege.values()) {
            for (CamundaInputParameter eines : vertrag.modell().getModelElementsByType(CamundaInputParameter.class)) {
                if (eines.getTextContent().contains("${")) {
                    assertThat(eines.getCamundaName()).isEqualTo("anzeige");
                    methodeGibtEs(eines.getTextContent());
                    assertThat(vertrag.variablen()).containsAll(VertragTest.namen(eines.getTextContent()));
                }
            }
            vertrag.alle(UserTask.class).stream().map(UserTask::getCamundaCandidateGroups)
                    .filter(gruppen -> gruppen.contains("${")).forEach(this::methodeGibtEs);
        }
    }

    @Test
    void jedeAufgabeMitEingebettetemFormularHatEineAnzeige() {
        Map<String, String> schluessel = new LinkedHashMap<>();
        programm.getBeansOfType(Aufgabenanzeige.class).values().forEach(anzeige -> {
            assertThat(anzeige.anzeigen().keySet()).isEqualTo(anzeige.schluesselvariablen().keySet());
            schluessel.putAll(anzeige.schluesselvariablen());
        });
        assertThat(schluessel.keySet()).containsExactlyInAnyOrderElementsOf(stellen()
                .filter(stelle -> stelle.element() instanceof UserTask && stelle.form().endsWith(".html"))
                .map(stelle -> stelle.element().getId()).toList());
        stellen().filter(stelle -> schluessel.containsKey(stelle.element().getId())).forEach(stelle ->
                assertThat(stelle.vertrag().variablen()).contains(schluessel.get(stelle.element().getId())));
    }

    private void methodeGibtEs(String ausdruck) {
        Matcher aufruf = AUFRUF.matcher(ausdruck);
        assertThat(aufruf.find()).as(ausdruck).isTrue();
        int argumente = aufruf.group(3).isBlank() ? 0 : aufruf.group(3).split(",").length;
        assertThat(Arrays.stream(programm.getBean(aufruf.group(1)).getClass().getMethods())
                .filter(methode -> methode.getParameterCount() == argumente).map(Method::getName))
                .as(ausdruck).contains(aufruf.group(2));
    }

    private static String beanname(ServiceTask schritt) {
        return schritt.getCamundaDelegateExpression().replaceAll("[${}]", "");
    }

    private Set<String> abgeschickt(String form, boolean alsGanzes) throws IOException {
        Set<String> felder = new TreeSet<>();
        String text = inhalt(form);
        Matcher dokument = DOKUMENT.matcher(text);
        if (form.endsWith(".form")) {
            json.readTree(text).findValues("key").stream().map(JsonNode::asText).forEach(felder::add);
        } else if (dokument.find()) {
            felder.addAll(alsGanzes ? Set.of(Aufgaben.DATEN) : obersteFelder(text.substring(dokument.end())));
        } else {
            EINGEBETTET.matcher(text).results().forEach(treffer -> felder.add(treffer.group(1)));
        }
        assertThat(felder).as("fields of %s", form).isNotEmpty();
        return felder;
    }

    /** Names of an object literal's own properties, not of those within its values. */
    private static Set<String> obersteFelder(String abKlammer) {
        StringBuilder oberste = new StringBuilder();
        int tiefe = 0;
        for (char zeichen : abKlammer.toCharArray()) {
            tiefe += "{([".indexOf(zeichen) >= 0 ? 1 : "})]".indexOf(zeichen) >= 0 ? -1 : 0;
            if (tiefe == 0) {
                break;
            }
            oberste.append(tiefe == 1 ? zeichen : ' ');
        }
        Set<String> felder = new TreeSet<>();
        for (String eigenschaft : oberste.toString().split(",")) {
            Matcher feld = FELD.matcher(eigenschaft);
            if (feld.find()) {
                felder.add(feld.group(1));
            }
        }
        return felder;
    }

    /** Lets the step read from an execution that only takes notes; every answer to a question is given. */
    private Set<String> gelesen(ServiceTask schritt) throws Exception {
        Set<String> gelesen = new LinkedHashSet<>();
        for (String entscheidung : List.of("ZUGESTIMMT", "UNTERSCHREIBEN", "ZURUECK")) {
            Map<String, String> antworten = Map.of("entscheidung", entscheidung, "am", "2021-11-17");
            DelegateExecution execution = Mockito.mock(DelegateExecution.class);
            Mockito.when(execution.getVariable(Mockito.anyString())).thenAnswer(aufruf -> {
                String name = aufruf.getArgument(0);
                gelesen.add(name);
                return name.endsWith("Id") ? Long.valueOf(-1) : antworten.get(name);
            });
            anmelden(execution);
            transaktion.executeWithoutResult(status -> {
                status.setRollbackOnly();
                try {
                    ((JavaDelegate) programm.getBean(beanname(schritt))).execute(execution);
                } catch (Exception nachDemLesen) {
                    assertThat(gelesen).as("%s failed before it read: %s", schritt.getId(), nachDemLesen).isNotEmpty();
                }
            });
        }
        return gelesen;
    }

    private static void anmelden(DelegateExecution execution) {
        ProcessEngineServices engine = Mockito.mock(ProcessEngineServices.class);
        IdentityService identitaeten = Mockito.mock(IdentityService.class);
        Mockito.when(execution.getProcessEngineServices()).thenReturn(engine);
        Mockito.when(engine.getIdentityService()).thenReturn(identitaeten);
        Mockito.when(identitaeten.getCurrentAuthentication()).thenReturn(new Authentication("heller", List.of()));
    }

    private static String inhalt(String form) {
        try (InputStream datei = new ClassPathResource(form).getInputStream()) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }
}
