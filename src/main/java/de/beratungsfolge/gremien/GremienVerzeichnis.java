package de.beratungsfolge.gremien;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The names of all bodies, read with one statement; for the size a body has on a day ask {@link Gremien}. */
@Service
public class GremienVerzeichnis {

    private final GremiumRepository gremien;

    GremienVerzeichnis(GremiumRepository gremien) {
        this.gremien = gremien;
    }

    /** @return every body ever entered by its id, in the order of their names */
    public Map<Long, Gremium> nachId() {
        Map<Long, Gremium> alle = new LinkedHashMap<>();
        gremien.findAllByOrderByName().forEach(gremium -> alle.put(gremium.id(), gremium));
        return alle;
    }
}
