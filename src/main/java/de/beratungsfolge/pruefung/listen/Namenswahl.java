package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.GremienVerzeichnis;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.pruefung.Angaben;
import de.beratungsfolge.pruefung.Leutewahl;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up the names in a filter. */
@Component
class Namenswahl {

    private final GremienVerzeichnis verzeichnis;
    private final Leutewahl leute;
    private final Clock uhr;

    Namenswahl(GremienVerzeichnis verzeichnis, Leutewahl leute, Clock uhr) {
        this.verzeichnis = verzeichnis;
        this.leute = leute;
        this.uhr = uhr;
    }

    /** @return every body, by name */
    Collection<Gremium> alle() {
        return verzeichnis.nachId().values();
    }

    /** @return what of it cannot be understood, or asked of this list, in German sentences that name the field */
    List<String> unverstanden(Filter filter, Kopf kopf) {
        List<String> gruende = new ArrayList<>(Angaben.unverstanden(filter.von(), filter.bis()));
        if (!filter.gremium().isEmpty() && gremium(filter).isEmpty()) {
            gruende.add("Gremium: „" + filter.gremium() + "“ gibt es nicht.");
        }
        if (!filter.art().isEmpty() && !kopf.arten().containsKey(filter.art())) {
            gruende.add("Art: „" + filter.art() + "“ gibt es in dieser Liste nicht.");
        }
        if (!filter.person().isEmpty() && kopf.personenfeld().isEmpty()) {
            gruende.add("Diese Liste kennt keine Angabe „Person“.");
        }
        return gruende;
    }

    Auswahl auswahl(Filter filter) {
        Leutewahl.Gemeinte wer = filter.person().isEmpty() ? null : leute.gemeinte(filter.person());
        return new Auswahl(filter, gremium(filter).orElse(null),
                wer == null ? null : wer.personen().stream().map(Person::id).collect(Collectors.toSet()), wer == null ? null : wer.logins(),
                LocalDate.now(uhr.withZone(Datum.ZONE)));
    }

    private Optional<Long> gremium(Filter filter) {
        return alle().stream().filter(eines -> eines.kuerzel().equals(filter.gremium())).map(Gremium::id).findFirst();
    }
}
