package de.beratungsfolge.pruefung.worte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * German names of all enumerations of the program, whichever room they live in: what is recorded by a code has its name there
 * ({@code bezeichnung()}); where it has none, the code itself is read as words.
 */
final class Aufzaehlungen {

    private static final String EIGENER_RAUM = "/de/beratungsfolge/pruefung/";
    private static final String ALLE = "classpath*:de/beratungsfolge/**/*.class";
    private static final int KUERZESTES_FELD = 3;
    private static final Map<String, Set<Konstante>> KONSTANTEN = lesen();

    private Aufzaehlungen() {
    }

    /**
     * A constant.
     *
     * @param aufzaehlung it belongs to, in small letters
     * @param eigener     whether the name is given to it; otherwise the code is its name
     */
    private record Konstante(String aufzaehlung, String name, boolean eigener) {

        boolean gehoertZu(String feld) {
            return feld.length() >= KUERZESTES_FELD && aufzaehlung.contains(feld.toLowerCase(Locale.ROOT));
        }
    }

    /** @return the name of the code in the enumerations whose name contains the field's, if there is one and not several */
    static Optional<String> name(String feld, String code) {
        Set<Konstante> alle = KONSTANTEN.getOrDefault(code, Set.of());
        return einziger(alle, eine -> eine.gehoertZu(feld) && eine.eigener()).or(() -> einziger(alle, eine -> eine.gehoertZu(feld)));
    }

    private static Optional<String> einziger(Set<Konstante> alle, Predicate<Konstante> welche) {
        Set<String> namen = alle.stream().filter(welche).map(Konstante::name).collect(Collectors.toSet());
        return namen.size() == 1 ? Optional.of(namen.iterator().next()) : Optional.empty();
    }

    private static Map<String, Set<Konstante>> lesen() {
        Map<String, Set<Konstante>> namen = new HashMap<>();
        SimpleMetadataReaderFactory leser = new SimpleMetadataReaderFactory();
        try {
            for (Resource datei : new PathMatchingResourcePatternResolver().getResources(ALLE)) {
                MetadataReader klasse = leser.getMetadataReader(datei);
                if (Enum.class.getName().equals(klasse.getClassMetadata().getSuperClassName()) && !datei.getURL().getPath().contains(EIGENER_RAUM)) {
                    aufnehmen(ClassUtils.resolveClassName(klasse.getClassMetadata().getClassName(), null), namen);
                }
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
        return namen;
    }

    private static void aufnehmen(Class<?> aufzaehlung, Map<String, Set<Konstante>> namen) {
        Method bezeichnung = ReflectionUtils.findMethod(aufzaehlung, "bezeichnung");
        if (bezeichnung != null) {
            ReflectionUtils.makeAccessible(bezeichnung);
        }
        for (Object konstante : aufzaehlung.getEnumConstants()) {
            String code = ((Enum<?>) konstante).name();
            String name = bezeichnung == null ? Codeworte.inWorten(code) : (String) ReflectionUtils.invokeMethod(bezeichnung, konstante);
            namen.computeIfAbsent(code, neu -> new HashSet<>())
                    .add(new Konstante(aufzaehlung.getSimpleName().toLowerCase(Locale.ROOT), name, bezeichnung != null));
        }
    }
}
