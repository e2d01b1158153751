package de.beratungsfolge.pruefung.worte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * German names of all enumerations of the program, whichever room they live in: what is recorded by a code has its name there
 * ({@code bezeichnung()}).
 */
final class Aufzaehlungen {

    private static final String ALLE = "classpath*:de/beratungsfolge/**/*.class";
    private static final Map<String, Set<String>> NAMEN = lesen();

    private Aufzaehlungen() {
    }

    /** @return the name of the code, if there is one and not several */
    static Optional<String> name(String code) {
        Set<String> namen = NAMEN.getOrDefault(code, Set.of());
        return namen.size() == 1 ? Optional.of(namen.iterator().next()) : Optional.empty();
    }

    private static Map<String, Set<String>> lesen() {
        Map<String, Set<String>> namen = new HashMap<>();
        SimpleMetadataReaderFactory leser = new SimpleMetadataReaderFactory();
        try {
            for (Resource datei : new PathMatchingResourcePatternResolver().getResources(ALLE)) {
                MetadataReader klasse = leser.getMetadataReader(datei);
                if (Enum.class.getName().equals(klasse.getClassMetadata().getSuperClassName())) {
                    aufnehmen(ClassUtils.resolveClassName(klasse.getClassMetadata().getClassName(), null), namen);
                }
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
        return namen;
    }

    private static void aufnehmen(Class<?> aufzaehlung, Map<String, Set<String>> namen) {
        Method bezeichnung = ReflectionUtils.findMethod(aufzaehlung, "bezeichnung");
        if (bezeichnung != null) {
            ReflectionUtils.makeAccessible(bezeichnung);
            for (Object konstante : aufzaehlung.getEnumConstants()) {
                namen.computeIfAbsent(((Enum<?>) konstante).name(), neu -> new TreeSet<>())
                        .add((String) ReflectionUtils.invokeMethod(bezeichnung, konstante));
            }
        }
    }
}
