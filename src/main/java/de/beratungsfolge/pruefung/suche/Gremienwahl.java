package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.gremien.GremienVerzeichnis;
import de.beratungsfolge.gremien.Gremium;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Bodies by Kürzel or by a part of their name. */
@Component
class Gremienwahl {

    private final GremienVerzeichnis verzeichnis;

    Gremienwahl(GremienVerzeichnis verzeichnis) {
        this.verzeichnis = verzeichnis;
    }

    Collection<Gremium> alle() {
        return verzeichnis.nachId().values();
    }

    Optional<Long> mitKuerzel(String kuerzel) {
        return kuerzel.isEmpty() ? Optional.empty()
                : alle().stream().filter(eines -> eines.kuerzel().equals(kuerzel)).map(Gremium::id).findFirst();
    }

    List<Gremium> mitText(String text) {
        String gesucht = text.toLowerCase(Locale.GERMANY);
        return alle().stream().filter(eines -> (eines.kuerzel() + " " + eines.name()).toLowerCase(Locale.GERMANY).contains(gesucht)).toList();
    }
}
