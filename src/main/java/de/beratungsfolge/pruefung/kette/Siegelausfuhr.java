package de.beratungsfolge.pruefung.kette;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Tagessiegel;
import java.util.List;
import java.util.stream.Collectors;

/** All seals as a text that can be kept outside of the program. */
enum Siegelausfuhr {

    TEXT {
        @Override
        String schreiben(List<Tagessiegel> siegel) {
            return siegel.isEmpty() ? "Noch ist kein Tag abgeschlossen." : siegel.stream().map(eines ->
                    "%s  %s  %6d Einträge in %5d Ketten".formatted(Datum.deutsch(eines.tag()), eines.hash(), eines.eintraege(),
                            eines.ketten())).collect(Collectors.joining("\n"));
        }
    },
    CSV {
        @Override
        String schreiben(List<Tagessiegel> siegel) {
            return siegel.stream().map(eines -> String.join(";", eines.tag().toString(), eines.hash(), eines.vorgaengerHash(),
                            eines.koepfeHash(), "" + eines.eintraege(), "" + eines.ketten(), eines.geschlossenAm().toInstant().toString()))
                    .collect(Collectors.joining("\r\n", "Tag;Siegel;Siegel davor;Enden der Ketten;Einträge;Ketten;Geschlossen am\r\n", "\r\n"));
        }
    },
    JSON {
        @Override
        String schreiben(List<Tagessiegel> siegel) {
            try {
                return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(siegel);
            } catch (JsonProcessingException fehler) {
                throw new IllegalStateException("Siegel lassen sich immer schreiben", fehler);
            }
        }
    };

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    abstract String schreiben(List<Tagessiegel> siegel);
}
