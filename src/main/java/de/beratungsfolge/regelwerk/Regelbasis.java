package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.sprache.Befundsprache;
import de.beratungsfolge.regelwerk.sprache.Regelfunktionen;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules of a rule base, compiled once; which of them are in force is decided per question. */
final class Regelbasis {

    /** Put before every file, without a line break so that line numbers stay those of the file. */
    static final String KOPF = "package regeln; import " + Pruefung.class.getPackageName() + ".*; "
            + Regelfunktionen.KLASSEN.stream().map(klasse -> "import static " + klasse.getName() + ".*; ").collect(Collectors.joining())
            + "global " + Befundsprache.class.getName() + " befund; ";

    private static final int LAENGSTE_MELDUNG = 200;

    private final KieBase kieBase;
    private final Map<String, Regel> regeln;

    private Regelbasis(KieBase kieBase, Map<String, Regel> regeln) {
        this.kieBase = kieBase;
        this.regeln = regeln;
    }

    /** @throws RegelwerkFehler if a file is refused or cannot be compiled */
    static Regelbasis aus(Regeldateien dateien) {
        Regelpruefer.Ergebnis geprueft = Regelpruefer.pruefe(dateien);
        List<Beanstandung> beanstandungen = new ArrayList<>(geprueft.beanstandungen());
        Ortswerteleser.Ergebnis werte = Ortswerteleser.lies(dateien);
        beanstandungen.addAll(werte.beanstandungen());
        if (beanstandungen.isEmpty()) {
            beanstandungen.addAll(Lesartenpruefer.pruefe(geprueft.eintraege(), werte.lesarten()));
        }
        if (!beanstandungen.isEmpty()) {
            throw new RegelwerkFehler(beanstandungen);
        }
        if (geprueft.regeln().isEmpty()) {
            throw new RegelwerkFehler("Die Quelle „" + dateien.quelle() + "“ enthält keine Regeln.");
        }
        KnowledgeBuilder uebersetzer = KnowledgeBuilderFactory.newKnowledgeBuilder();
        CompositeKnowledgeBuilder alleZusammen = uebersetzer.batch();
        geprueft.quelltexte().forEach((datei, text) -> alleZusammen.add(ResourceFactory
                .newByteArrayResource((KOPF + text).getBytes(StandardCharsets.UTF_8)).setSourcePath(datei), ResourceType.DRL));
        alleZusammen.build();
        if (uebersetzer.hasErrors()) {
            throw new RegelwerkFehler(uebersetzer.getErrors().stream().map(Regelbasis::beanstandung).toList());
        }
        return new Regelbasis(uebersetzer.newKieBase(), geprueft.regeln());
    }

    /** The compiler speaks English and at length; its first line is enough to ask somebody for help. */
    private static Beanstandung beanstandung(KnowledgeBuilderError fehler) {
        int zeile = fehler.getLines().length > 0 ? Math.max(1, fehler.getLines()[0]) : 1;
        String datei = fehler.getResource() == null ? "Regeln" : fehler.getResource().getSourcePath();
        String englisch = fehler.getMessage().strip().lines().findFirst().orElse("").strip();
        return new Beanstandung(datei, zeile, "die Regel lässt sich nicht übersetzen",
                "Die letzte Änderung an dieser Stelle prüfen; der Übersetzer meldet (englisch): "
                        + englisch.substring(0, Math.min(englisch.length(), LAENGSTE_MELDUNG)));
    }

    Map<String, Regel> regeln() {
        return regeln;
    }

    /** Lets the rules in force speak about one question. */
    Befundsammler frage(Object frage, Ortsrecht ortsrecht) {
        Befundsammler sammler = new Befundsammler(frage, ortsrecht);
        KieSession sitzung = kieBase.newKieSession();
        try {
            sitzung.setGlobal("befund", sammler);
            sitzung.insert(frage);
            sitzung.fireAllRules((Match treffer) -> sammler.laesstZu(regeln.get(treffer.getRule().getName())));
        } catch (RuntimeException e) {
            throw e.getCause() instanceof RegelwerkFehler fehler ? fehler
                    : new RegelwerkFehler("Die Regeln scheitern an diesen Fakten: " + frage + ". Ursache: " + e.getMessage(), e);
        } finally {
            sitzung.dispose();
        }
        return sammler;
    }
}
