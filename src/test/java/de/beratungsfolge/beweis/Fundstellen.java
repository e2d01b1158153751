package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Zitat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The citations that the law files list, in {@code fundstellen.txt}. */
final class Fundstellen {

    private static final Pattern BEREICH = Pattern.compile("(\\d+)-(\\d+)");
    private static final List<Zitat> BELEGT = lies();
    private static final Set<String> GEPRUEFT = ConcurrentHashMap.newKeySet();

    private Fundstellen() {
    }

    /** It is one citation, and no more specific than the law files are. */
    static void pruefe(String norm) {
        if (GEPRUEFT.add(norm)) {
            assertThat(Zitat.lesen(norm)).as(norm).hasSize(1).allMatch(Fundstellen::belegt);
        }
    }

    static boolean belegt(Zitat zitat) {
        return BELEGT.stream().anyMatch(belegt -> belegt.erfuellt(zitat));
    }

    private static List<Zitat> lies() {
        try (var datei = Objects.requireNonNull(Fundstellen.class.getResourceAsStream("/fundstellen.txt"))) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(zeile -> zeile.startsWith("§"))
                    .flatMap(Fundstellen::ausgeschrieben).map(Zitat::lesen).flatMap(List::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Satz 1-3" stands for three lines. */
    private static Stream<String> ausgeschrieben(String zeile) {
        Matcher bereich = BEREICH.matcher(zeile);
        if (!bereich.find()) {
            return Stream.of(zeile);
        }
        return IntStream.rangeClosed(Integer.parseInt(bereich.group(1)), Integer.parseInt(bereich.group(2)))
                .mapToObj(zahl -> bereich.replaceFirst(String.valueOf(zahl))).flatMap(Fundstellen::ausgeschrieben);
    }
}
