package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The committed drawings show the models as they are. {@code diagramme.mjs} writes a fingerprint of everything visible
 * (names, markers, positions) into each drawing; this recomputes it, so fonts and browser versions do not matter and
 * neither Node nor a browser is needed. A changed form or delegate does not make a drawing stale.
 */
class DiagrammeTest {

    private static final Path DIAGRAMME = Path.of("docs/diagramme");

    @TestFactory
    Stream<DynamicTest> jedeZeichnungZeigtIhrModell() throws Exception {
        return Modelle.alle().stream().map(modell -> DynamicTest.dynamicTest(name(modell), () -> {
            Path zeichnung = DIAGRAMME.resolve(name(modell) + ".svg");
            assertThat(zeichnung).as("run \"npm run diagramme\" in src/test/browser and commit").exists();
            String kennung = Files.readAllLines(zeichnung).stream()
                    .filter(zeile -> zeile.startsWith("<!-- " + name(modell) + ".bpmn ")).findFirst().orElse("none");
            assertThat(kennung)
                    .as("%s is older than its model: run \"npm run diagramme\" in src/test/browser and commit", zeichnung)
                    .isEqualTo("<!-- %s.bpmn %s -->", name(modell), abdruck(modell));
        }));
    }

    @Test
    void keineZeichnungOhneModell() throws Exception {
        try (Stream<Path> dateien = Files.list(DIAGRAMME)) {
            assertThat(dateien.map(d -> d.getFileName().toString().replace(".svg", "")).sorted().toList())
                    .isEqualTo(Modelle.alle().stream().map(DiagrammeTest::name).sorted().toList());
        }
    }

    /** Keep in step with {@code zeichnen} in diagramme.mjs. */
    private static String abdruck(Path modell) throws Exception {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setNamespaceAware(true);
        fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document dokument = fabrik.newDocumentBuilder().parse(modell.toFile());
        List<Element> alle = elemente(dokument.getElementsByTagName("*"));
        Map<String, Element> nachId = new HashMap<>();
        alle.stream().filter(e -> e.hasAttribute("id")).forEach(e -> nachId.put(e.getAttribute("id"), e));

        List<String> zeilen = new ArrayList<>();
        for (Element di : alle) {
            if (!List.of("BPMNShape", "BPMNEdge").contains(di.getLocalName())) {
                continue;
            }
            Element e = nachId.get(di.getAttribute("bpmnElement"));
            List<String> teile = new ArrayList<>(List.of(
                    e.getLocalName(), e.getAttribute("id"), e.getAttribute("name"), e.getAttribute("default")));
            for (Element kind : elemente(e.getChildNodes())) {
                String art = kind.getLocalName();
                if (art.endsWith("EventDefinition") || art.equals("conditionExpression")) {
                    teile.add(art);
                }
                if (art.equals("multiInstanceLoopCharacteristics")) {
                    teile.add(art + kind.getAttribute("isSequential"));
                }
            }
            for (Element punkt : elemente(di.getElementsByTagName("*"))) {
                if (List.of("Bounds", "waypoint").contains(punkt.getLocalName())) {
                    teile.add(String.join(" ", punkt.getAttribute("x"), punkt.getAttribute("y"),
                            punkt.getAttribute("width"), punkt.getAttribute("height")));
                }
            }
            zeilen.add(String.join("|", teile));
        }
        byte[] summe = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", zeilen).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(summe);
    }

    private static List<Element> elemente(NodeList knoten) {
        List<Element> liste = new ArrayList<>();
        for (int i = 0; i < knoten.getLength(); i++) {
            if (knoten.item(i).getNodeType() == Node.ELEMENT_NODE) {
                liste.add((Element) knoten.item(i));
            }
        }
        return liste;
    }

    private static String name(Path modell) {
        return modell.getFileName().toString().replace(".bpmn", "");
    }
}
