package de.beratungsfolge.aufbewahrung;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * That nothing of a matter may be deleted, as long as it is not lifted: an audit, a dispute (Art. 17 Abs. 3 lit. e DSGVO).
 *
 * @param vorgang       the matter, or the name of a chain
 * @param aufgehobenVon null while it holds
 */
public record Loeschsperre(@Id Long id, @Version Long version, String vorgang, String grund, String gesetztVon, LocalDate gesetztAm,
                           String aufgehobenVon, LocalDate aufgehobenAm, String aufhebungGrund) {

    Loeschsperre aufgehoben(String person, LocalDate am, String warum) {
        return new Loeschsperre(id, version, vorgang, grund, gesetztVon, gesetztAm, person, am, warum);
    }
}
