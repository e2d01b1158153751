package de.beratungsfolge.dokumente;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a template before it is used: well formed, and nothing in it but what templates may do. */
final class Vorlagenpruefer extends DefaultHandler {

    private static final Set<String> ERLAUBT = Set.of("th:text", "th:if", "th:unless", "th:each", "th:replace", "th:fragment",
            "th:alt", "th:title", "th:data", "th:content");
    private static final Pattern EINFUEGUNG = Pattern.compile("\\[\\[(.*?)]]|\\[\\(");
    private static final Pattern FREMD = Pattern.compile("[@#*]\\{|__");

    private final String datei;
    private Locator stelle;

    private Vorlagenpruefer(String datei) {
        this.datei = datei;
    }

    /** @throws Vorlagenfehler with the line of the first thing that is wrong */
    static void pruefen(Vorlagentext vorlage) {
        Vorlagenpruefer pruefer = new Vorlagenpruefer(vorlage.anzeige());
        try {
            SAXParser leser = leser();
            leser.parse(new ByteArrayInputStream(vorlage.inhalt()), pruefer);
        } catch (SAXParseException fehler) {
            throw new Vorlagenfehler(vorlage.anzeige(), fehler.getLineNumber(),
                    "Das HTML ist nicht wohlgeformt: " + fehler.getMessage());
        } catch (SAXException | IOException fehler) {
            throw new Vorlagenfehler(vorlage.anzeige(), 0, "Die Datei ist nicht lesbar: " + fehler.getMessage());
        }
    }

    private static SAXParser leser() throws SAXException {
        try {
            SAXParserFactory fabrik = SAXParserFactory.newInstance();
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser leser = fabrik.newSAXParser();
            leser.setProperty("http://apache.org/xml/properties/locale", Locale.GERMAN);
            return leser;
        } catch (ParserConfigurationException fehler) {
            throw new IllegalStateException("Jede Java-Laufzeit liest XML", fehler);
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        stelle = locator;
    }

    @Override
    public void startElement(String uri, String lokal, String name, Attributes merkmale) {
        abweisenWenn(name.startsWith("th:") && !name.equals("th:block"), "<" + name + "> gibt es nicht, nur <th:block>.");
        abweisenWenn((name.equals("img") || name.equals("object")) && merkmale.getValue("alt") == null
                && merkmale.getValue("th:alt") == null,
                "<" + name + "> braucht eine Beschreibung für alle, die es nicht sehen: alt oder th:alt.");
        for (int i = 0; i < merkmale.getLength(); i++) {
            String merkmal = merkmale.getQName(i);
            if (merkmal.startsWith("th:") || merkmal.startsWith("data-th-")) {
                abweisenWenn(!ERLAUBT.contains(merkmal), merkmal + " ist in Vorlagen nicht erlaubt. Es gibt: "
                        + String.join(", ", ERLAUBT.stream().sorted().toList()) + ".");
                ausdruck(merkmale.getValue(i));
            }
        }
    }

    @Override
    public void characters(char[] zeichen, int anfang, int laenge) {
        Matcher treffer = EINFUEGUNG.matcher(new String(zeichen, anfang, laenge));
        while (treffer.find()) {
            abweisenWenn(treffer.group(1) == null, "[(…)] ist in Vorlagen nicht erlaubt; bitte [[…]] schreiben.");
            ausdruck(treffer.group(1));
        }
    }

    private void ausdruck(String ausdruck) {
        Matcher fremd = FREMD.matcher(ausdruck);
        abweisenWenn(fremd.find(), "„" + ausdruck + "“ ist in Vorlagen nicht erlaubt; Felder stehen in ${…}.");
    }

    private void abweisenWenn(boolean falsch, String satz) {
        if (falsch) {
            throw new Vorlagenfehler(datei, stelle == null ? 0 : stelle.getLineNumber(), satz);
        }
    }
}
