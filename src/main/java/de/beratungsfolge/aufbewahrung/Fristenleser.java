package de.beratungsfolge.aufbewahrung;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads periods from YAML; what is wrong is said with the entry and the field. */
final class Fristenleser {

    private static final String DAUERND = "dauernd";
    private static final Set<String> FELDER = Set.of("art", "ab", "monate", "beginn", "norm", "quelle", "sicherheit");
    private static final int HOECHSTENS = 1200;
    /** So that kind, period, begin and norm together fit into what an order keeps of them. */
    private static final int SATZTEIL = 200;

    private final String datei;
    private final int nummer;
    private final Map<?, ?> werte;

    private Fristenleser(String datei, int nummer, Map<?, ?> werte) {
        this.datei = datei;
        this.nummer = nummer;
        this.werte = werte;
    }

    /** @throws IllegalStateException if something is wrong, in German */
    static List<Frist> lesen(String text, String datei) {
        Object inhalt;
        try {
            inhalt = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YAMLException fehler) {
            throw new IllegalStateException(datei + " ist kein lesbares YAML: " + fehler.getMessage(), fehler);
        }
        List<Frist> fristen = new ArrayList<>();
        if (!(inhalt instanceof List<?> liste)) {
            throw new IllegalStateException(datei + ": Erwartet wird eine Liste.");
        }
        for (Object eintrag : liste) {
            if (!(eintrag instanceof Map<?, ?> werte)) {
                throw new IllegalStateException(datei + ", Eintrag " + (fristen.size() + 1) + ": Erwartet werden Felder.");
            }
            fristen.add(new Fristenleser(datei, fristen.size() + 1, werte).frist());
        }
        return fristen;
    }

    private Frist frist() {
        Set<String> fremde = werte.keySet().stream().map(String::valueOf).filter(feld -> !FELDER.contains(feld))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!fremde.isEmpty()) {
            throw falsch(fremde.iterator().next(), "gibt es nicht");
        }
        Integer monate = monate();
        return new Frist(art(), ab(), monate, monate == null ? "" : satzteil("beginn"), satzteil("norm"), text("quelle"), text("sicherheit"));
    }

    private Aufbewahrungsart art() {
        return Arrays.stream(Aufbewahrungsart.values()).filter(eine -> eine.name().equals(text("art"))).findFirst()
                .orElseThrow(() -> falsch("art", "„" + text("art") + "“ gibt es nicht; zulässig: "
                        + Arrays.stream(Aufbewahrungsart.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private LocalDate ab() {
        Object wert = werte.get("ab");
        if (wert instanceof Date tag) {
            return LocalDate.ofInstant(tag.toInstant(), ZoneOffset.UTC);
        }
        throw falsch("ab", "„" + wert + "“ ist kein Datum der Form JJJJ-MM-TT");
    }

    private Integer monate() {
        Object wert = werte.get("monate");
        if (DAUERND.equals(wert)) {
            return null;
        }
        if (wert instanceof Integer zahl && zahl >= 1 && zahl <= HOECHSTENS) {
            return zahl;
        }
        throw falsch("monate", "„" + wert + "“ ist weder eine Zahl von 1 bis " + HOECHSTENS + " noch „" + DAUERND + "“");
    }

    private String text(String feld) {
        Object wert = werte.get(feld);
        if (wert == null || wert.toString().isBlank()) {
            throw falsch(feld, "fehlt oder ist leer");
        }
        return wert.toString().strip();
    }

    private String satzteil(String feld) {
        String text = text(feld);
        if (text.length() > SATZTEIL) {
            throw falsch(feld, "hat " + text.length() + " Zeichen, höchstens " + SATZTEIL + " sind möglich");
        }
        return text;
    }

    private IllegalStateException falsch(String feld, String grund) {
        return new IllegalStateException(datei + ", Eintrag " + nummer + ", Feld „" + feld + "“: " + grund + ".");
    }
}
