package de.beratungsfolge.werkstatt;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A task of a process that shows the finding of a check: in the model the task has the extension property
 * {@code pruefung}, its value one or several names of checks, separated by commas.
 *
 * @param pruefung name of the check in the case format
 * @param prozess name of the process
 * @param aufgabe name of the task
 * @param modell path of the model below {@code processes/}
 */
record Prozessschritt(String pruefung, String prozess, String aufgabe, String modell) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String WURZEL = "/processes/";

    /** Those of all models in the program, by process and in the order of the model. */
    static List<Prozessschritt> alle() {
        List<Prozessschritt> schritte = new ArrayList<>();
        try {
            Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:processes/**/*.bpmn"))
                    .sorted(Comparator.comparing(Prozessschritt::pfad)).forEach(modell -> schritte.addAll(lies(modell)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schritte;
    }

    private static String pfad(Resource modell) {
        try {
            String ort = modell.getURL().toString();
            return ort.substring(ort.lastIndexOf(WURZEL) + WURZEL.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Prozessschritt> lies(Resource modell) {
        try (InputStream inhalt = modell.getInputStream()) {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return elemente(fabrik.newDocumentBuilder().parse(inhalt).getElementsByTagNameNS(CAMUNDA, "property"))
                    .filter(angabe -> angabe.getAttribute("name").equals("pruefung"))
                    .flatMap(angabe -> Arrays.stream(angabe.getAttribute("value").split(",")).map(pruefung ->
                            new Prozessschritt(pruefung.strip(), name(angabe, "process"), name(angabe, "userTask"), pfad(modell))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Das Prozessmodell " + modell + " ist nicht lesbar", e);
        }
    }

    private static Stream<Element> elemente(NodeList knoten) {
        return IntStream.range(0, knoten.getLength()).mapToObj(i -> (Element) knoten.item(i));
    }

    private static String name(Element darin, String umgebend) {
        for (Node knoten = darin; knoten instanceof Element element; knoten = knoten.getParentNode()) {
            if (umgebend.equals(element.getLocalName()) && BPMN.equals(element.getNamespaceURI())) {
                return element.getAttribute("name");
            }
        }
        throw new IllegalStateException("Das Merkmal „pruefung“ gehört an eine Aufgabe");
    }
}
