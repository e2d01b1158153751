package de.beratungsfolge.beispiel.seniorenbeirat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Who comes to the election of the story and how the ballots are marked, from its resource file.
 *
 * @param kandidierende delegates who stand, in the order of the ballot
 * @param uebrige       delegates who do not
 * @param stimmzettel   per ballot the places of the marks, from 1
 */
record Wahlbogen(List<Meldung> kandidierende, List<Meldung> uebrige, List<List<Integer>> stimmzettel) {

    /** A delegate as registered. */
    record Meldung(String name, LocalDate geboren, String organisation) {
    }

    static Wahlbogen lesen() {
        try {
            return YAMLMapper.builder().addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(new ClassPathResource("beispiel/seniorenbeirat.yaml").getInputStream(), Wahlbogen.class);
        } catch (IOException fehler) {
            throw new UncheckedIOException("Die Beispielwahl ist nicht lesbar", fehler);
        }
    }

    /** @return everybody who is registered */
    List<Meldung> delegierte() {
        return Stream.concat(kandidierende.stream(), uebrige.stream()).toList();
    }

    /** @return names in the order of the ballot */
    List<String> namen() {
        return kandidierende.stream().map(Meldung::name).toList();
    }

    /** @return per ballot the names behind its marks */
    List<List<String>> kreuze() {
        return stimmzettel.stream().map(einer -> einer.stream().map(platz -> namen().get(platz - 1)).toList()).toList();
    }
}
