package de.beratungsfolge.werkstatt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads YAML so that nothing is lost on the way: a duplicate key, an explicit null or a quoted number is
 * seen as such. Plain scalars are read by YAML 1.2, so that {@code ja}, {@code no} or {@code 010} are neither
 * truth values nor octal numbers.
 */
final class YamlBaum {

    private static final JsonNodeFactory KNOTEN = JsonNodeFactory.instance;
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Pattern GANZE_ZAHL = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
    private static final Pattern KOMMAZAHL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final List<Mangel> maengel = new ArrayList<>();
    private final Set<Node> offen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The root of a document; {@code null} if it is empty.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException if the text is no YAML
     */
    static Node wurzel(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    }

    /** What was wrong in the parts read so far. */
    List<Mangel> maengel() {
        return maengel;
    }

    /** The node as a tree; what is wrong in it goes to {@link #maengel()}. */
    JsonNode lies(Node knoten, String pfad) {
        if (!offen.add(knoten)) {
            return mangelhaft(pfad, "verweist auf sich selbst");
        }
        try {
            if (!knoten.getTag().getValue().startsWith(STANDARD)) {
                return mangelhaft(pfad, "trägt den unzulässigen Vermerk " + knoten.getTag());
            }
            if (knoten instanceof MappingNode zuordnung) {
                return lies(zuordnung, pfad);
            }
            return knoten instanceof SequenceNode liste ? lies(liste, pfad) : lies((ScalarNode) knoten, pfad);
        } finally {
            offen.remove(knoten);
        }
    }

    private JsonNode lies(MappingNode zuordnung, String pfad) {
        ObjectNode ergebnis = KNOTEN.objectNode();
        for (NodeTuple eintrag : zuordnung.getValue()) {
            if (!(eintrag.getKeyNode() instanceof ScalarNode schluessel)) {
                return mangelhaft(pfad, "enthält einen Feldnamen, der kein einfacher Text ist");
            }
            String feld = Mangel.pfad(pfad, schluessel.getValue());
            JsonNode wert = lies(eintrag.getValueNode(), feld);
            if (ergebnis.has(schluessel.getValue())) {
                mangelhaft(feld, "ist doppelt angegeben");
            }
            ergebnis.set(schluessel.getValue(), wert);
        }
        return ergebnis;
    }

    private JsonNode lies(SequenceNode liste, String pfad) {
        ArrayNode ergebnis = KNOTEN.arrayNode();
        for (Node element : liste.getValue()) {
            ergebnis.add(lies(element, pfad + "[" + ergebnis.size() + "]"));
        }
        return ergebnis;
    }

    private JsonNode lies(ScalarNode einzelwert, String pfad) {
        String text = einzelwert.getValue();
        if (einzelwert.getScalarStyle() != ScalarStyle.PLAIN) {
            return KNOTEN.textNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> mangelhaft(pfad, "ist leer");
            case "true", "True", "TRUE" -> KNOTEN.booleanNode(true);
            case "false", "False", "FALSE" -> KNOTEN.booleanNode(false);
            default -> GANZE_ZAHL.matcher(text).matches() ? ganzeZahl(new BigInteger(text))
                    : KOMMAZAHL.matcher(text).matches() ? KNOTEN.numberNode(new BigDecimal(text)) : KNOTEN.textNode(text);
        };
    }

    private static JsonNode ganzeZahl(BigInteger zahl) {
        return zahl.bitLength() < Integer.SIZE ? KNOTEN.numberNode(zahl.intValue()) : KNOTEN.numberNode(zahl);
    }

    private JsonNode mangelhaft(String pfad, String grund) {
        maengel.add(new Mangel(pfad, grund));
        return KNOTEN.nullNode();
    }
}
