package de.beratungsfolge.dokumente;

import java.util.Set;
import java.util.stream.Collectors;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardAltTitleTagProcessor;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.standard.processor.StandardDefaultAttributesTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.standard.processor.StandardFragmentTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardInlineEnablementTemplateBoundariesProcessor;
import org.thymeleaf.standard.processor.StandardInliningTextProcessor;
import org.thymeleaf.standard.processor.StandardNonRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardReplaceTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.standard.processor.StandardUnlessTagProcessor;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;

/** The part of Thymeleaf that templates may use: fill in, repeat, leave out, include a building block. */
final class Vorlagensprache extends StandardDialect {

    private static final Set<Class<?>> ERLAUBT = Set.of(StandardTextTagProcessor.class, StandardIfTagProcessor.class,
            StandardUnlessTagProcessor.class, StandardEachTagProcessor.class, StandardReplaceTagProcessor.class,
            StandardFragmentTagProcessor.class, StandardBlockTagProcessor.class, StandardAltTitleTagProcessor.class,
            StandardDefaultAttributesTagProcessor.class, StandardNonRemovableAttributeTagProcessor.class,
            StandardRemovableAttributeTagProcessor.class, StandardXmlNsTagProcessor.class,
            StandardInlineEnablementTemplateBoundariesProcessor.class, StandardInliningTextProcessor.class);

    Vorlagensprache() {
        setVariableExpressionEvaluator(new Felder());
    }

    @Override
    public Set<IProcessor> getProcessors(String praefix) {
        return super.getProcessors(praefix).stream().filter(einer -> ERLAUBT.contains(einer.getClass()))
                .collect(Collectors.toSet());
    }
}
