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
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules of a rule base, compiled once; which of them are in force is decided per question. */
final class Regelbasis {

    /** Put before every file, without a line break so that line numbers stay those of the file. */
    static final String KOPF = "package regeln; import " + Pruefung.class.getPackageName() + ".*; "
            + Regelfunktionen.KLASSEN.stream().map(klasse -> "import static " + klasse.getName() + ".*; ").collect(Collectors.joining())
            + "global " + Befundsprache.class.getName() + " befund; ";

    private final KieBase kieBase;
    private final Map<String, Regel> regeln;

    private Regelbasis(KieBase kieBase, Map<String, Regel> regeln) {
        this.kieBase = kieBase;
        this.regeln = regeln;
    }

    /** @throws RegelwerkFehler if a file is refused or cannot be compiled */
    static Regelbasis aus(Regeldateien dateien) {
        Regelleser leser = new Regelleser();
        dateien.regeldateien().forEach(datei -> leser.lies(datei, dateien.texte().get(datei)));
        if (leser.meldungen().isEmpty() && leser.regeln().isEmpty()) {
            throw new RegelwerkFehler("Die Quelle „" + dateien.quelle() + "“ enthält keine Regeln.");
        }
        if (!leser.meldungen().isEmpty()) {
            throw new RegelwerkFehler(leser.meldungen());
        }
        KnowledgeBuilder uebersetzer = KnowledgeBuilderFactory.newKnowledgeBuilder();
        CompositeKnowledgeBuilder alleZusammen = uebersetzer.batch();
        dateien.regeldateien().forEach(datei -> alleZusammen.add(ResourceFactory
                .newByteArrayResource((KOPF + dateien.texte().get(datei)).getBytes(StandardCharsets.UTF_8))
                .setSourcePath(datei), ResourceType.DRL));
        alleZusammen.build();
        if (uebersetzer.hasErrors()) {
            throw new RegelwerkFehler(uebersetzer.getErrors().stream().map(Regelbasis::meldung).toList());
        }
        return new Regelbasis(uebersetzer.newKieBase(), Map.copyOf(leser.regeln()));
    }

    private static String meldung(KnowledgeBuilderError fehler) {
        int zeile = fehler.getLines().length > 0 ? fehler.getLines()[0] : 1;
        String datei = fehler.getResource() == null ? "Regeln" : fehler.getResource().getSourcePath();
        return Regelpruefer.fundstelle(datei, zeile) + ": die Regel lässt sich nicht übersetzen: " + fehler.getMessage().strip();
    }

    Map<String, Regel> regeln() {
        return regeln;
    }

    /** Lets the rules in force speak about one question. */
    Befundsammler frage(Object frage, LocalDate stichtag) {
        Befundsammler sammler = new Befundsammler(frage, stichtag);
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
