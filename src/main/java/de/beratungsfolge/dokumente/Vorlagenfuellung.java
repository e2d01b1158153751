package de.beratungsfolge.dokumente;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.cache.NonCacheableCacheEntryValidity;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Fills values into a template. */
final class Vorlagenfuellung {

    private static final String ENDUNG = ".html";

    private final Vorlagenordner ordner;
    private final TemplateEngine maschine = new TemplateEngine();

    Vorlagenfuellung(Vorlagenordner ordner) {
        this.ordner = ordner;
        maschine.setDialect(new Vorlagensprache());
        maschine.setTemplateResolver(new Quelle());
    }

    /**
     * The template with these values as XHTML.
     *
     * @throws Vorlagenfehler if the template is broken or asks for a field that is not there
     */
    String fuellen(String vorlage, Map<String, Object> werte) {
        try {
            return maschine.process(vorlage, new Context(Locale.GERMANY, werte));
        } catch (TemplateEngineException fehler) {
            throw verstaendlich(vorlage, fehler);
        }
    }

    private RuntimeException verstaendlich(String vorlage, TemplateEngineException fehler) {
        String datei = vorlage;
        int zeile = 0;
        String satz = "Ein Ausdruck darin ist nicht zu verstehen.";
        for (Throwable grund = fehler; grund != null; grund = grund.getCause()) {
            if (grund instanceof Vorlagenfehler eigener) {
                return eigener;
            }
            if (grund instanceof Felder.Feldfehler feld) {
                satz = feld.getMessage();
            } else if (grund instanceof TemplateProcessingException stelle) {
                datei = stelle.getTemplateName() == null ? datei : stelle.getTemplateName();
                zeile = stelle.hasLineAndCol() ? stelle.getLine() : zeile;
                satz = ausdruck(stelle, satz);
            }
        }
        return new Vorlagenfehler(ordner.datei(datei + ENDUNG).map(Vorlagentext::anzeige).orElse(datei + ENDUNG), zeile, satz);
    }

    /** The engine's sentence is English; what it quotes is the expression. */
    private static String ausdruck(TemplateProcessingException stelle, String bisher) {
        String text = stelle.getMessage();
        int anfang = text.indexOf('"');
        int ende = anfang < 0 ? -1 : text.indexOf('"', anfang + 1);
        return ende > anfang && text.startsWith("Could not parse")
                ? "„" + text.substring(anfang + 1, ende) + "“ ist nicht zu verstehen." : bisher;
    }

    /** Hands templates and building blocks to the engine, each checked before. */
    private final class Quelle extends AbstractTemplateResolver {

        @Override
        protected boolean computeResolvable(IEngineConfiguration einstellung, String besitzer, String vorlage,
                                            Map<String, Object> merkmale) {
            return true;
        }

        @Override
        protected ITemplateResource computeTemplateResource(IEngineConfiguration einstellung, String besitzer, String vorlage,
                                                            Map<String, Object> merkmale) {
            Vorlagentext text = ordner.datei(vorlage + ENDUNG).orElseThrow(() -> new Vorlagenfehler(
                    besitzer == null ? vorlage : besitzer + ENDUNG, 0, "Den Baustein „" + vorlage + "“ gibt es nicht."));
            Vorlagenpruefer.pruefen(text);
            return new StringTemplateResource(new String(text.inhalt(), StandardCharsets.UTF_8));
        }

        @Override
        protected TemplateMode computeTemplateMode(IEngineConfiguration einstellung, String besitzer, String vorlage,
                                                   Map<String, Object> merkmale) {
            return TemplateMode.HTML;
        }

        @Override
        protected ICacheEntryValidity computeValidity(IEngineConfiguration einstellung, String besitzer, String vorlage,
                                                      Map<String, Object> merkmale) {
            return NonCacheableCacheEntryValidity.INSTANCE;
        }
    }
}
