package de.beratungsfolge.buehne;

import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A given case, read only as far as a test needs it to play the case through the process. */
public record GegebenerFall(String id, String titel, LocalDate stichtag, Map<String, Object> gegeben,
                            Map<String, Object> erwartet) {

    /** @return the given cases of a check */
    @SuppressWarnings("unchecked")
    public static Stream<GegebenerFall> von(String pruefung) {
        try {
            Map<String, Object> datei = new Yaml(new SafeConstructor(new LoaderOptions())).load(
                    Files.readString(Path.of("rules/faelle/gegeben/" + pruefung + ".yaml")));
            return ((List<Map<String, Object>>) datei.get("faelle")).stream().map(fall -> new GegebenerFall(
                    (String) fall.get("id"), (String) fall.get("titel"),
                    ((Date) fall.get("stichtag")).toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
                    (Map<String, Object>) fall.get("gegeben"), (Map<String, Object>) fall.get("erwartet")));
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    /** @return a number of the facts; 0 where it is not given */
    public int zahl(String feld) {
        return gegeben.get(feld) == null ? 0 : (Integer) gegeben.get(feld);
    }

    /** @return Kürzel of a body as the case describes it */
    @SuppressWarnings("unchecked")
    public String gremium(Buehne buehne) {
        Map<String, Object> gremium = (Map<String, Object>) gegeben.get("gremium");
        return Gremienbau.mit(buehne, GremiumArt.valueOf((String) gremium.get("art")), (Integer) gremium.get("mitgliederzahl"));
    }

    @Override
    public String toString() {
        return id + " " + titel;
    }
}
