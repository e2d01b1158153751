package de.beratungsfolge.dokumente;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Gives a document bookmarks from its headings, so that no template has to. */
final class Lesezeichen {

    private Lesezeichen() {
    }

    static void setzen(Document blatt) {
        Element verzeichnis = blatt.createElement("bookmarks");
        Deque<Element> offene = new ArrayDeque<>();
        NodeList alle = blatt.getElementsByTagName("*");
        for (int i = 0; i < alle.getLength(); i++) {
            Element element = (Element) alle.item(i);
            String text = element.getTextContent().replaceAll("\\s+", " ").strip();
            if (element.getTagName().matches("h[1-6]") && !text.isEmpty()) {
                element.setAttribute("id", "lesezeichen-" + i);
                Element eines = blatt.createElement("bookmark");
                eines.setAttribute("name", text);
                eines.setAttribute("href", "#lesezeichen-" + i);
                eines.setAttribute("ebene", element.getTagName().substring(1));
                while (!offene.isEmpty() && ebene(offene.peek()) >= ebene(eines)) {
                    offene.pop();
                }
                (offene.isEmpty() ? verzeichnis : offene.peek()).appendChild(eines);
                offene.push(eines);
            }
        }
        Node kopf = blatt.getElementsByTagName("head").item(0);
        if (kopf != null && verzeichnis.hasChildNodes()) {
            kopf.appendChild(verzeichnis);
        }
    }

    private static int ebene(Element eines) {
        return Integer.parseInt(eines.getAttribute("ebene"));
    }
}
