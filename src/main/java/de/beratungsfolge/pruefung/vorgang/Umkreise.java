package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.pruefung.vorgang.Verbindungen.Punkt;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what belongs to a Vorgang. */
@Component
class Umkreise {

    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Verbindungen verbindungen;

    Umkreise(Drucksachen drucksachen, Sitzungen sitzungen, Verbindungen verbindungen) {
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.verbindungen = verbindungen;
    }

    Umkreis von(String vorgang) {
        Optional<Drucksache> drucksache = drucksachen.mitNummer(vorgang);
        Optional<Sitzung> sitzung = drucksache.isPresent() ? Optional.empty() : sitzungen.mitKennung(vorgang);
        List<Punkt> punkte = drucksache.map(eine -> verbindungen.behandlungen(eine.id()))
                .or(() -> sitzung.map(eine -> verbindungen.tagesordnung(eine.id())))
                .orElseGet(() -> verbindungen.behandlungen(vorgang));
        List<Long> ids = punkte.stream().map(Punkt::id).toList();
        Map<Long, List<Punktaenderung>> aenderungen = sitzung.isPresent() ? Map.of()
                : verbindungen.aenderungen(ids).stream().collect(Collectors.groupingBy(Punktaenderung::punktId));
        return new Umkreis(vorgang, drucksache, sitzung, punkte, verbundene(drucksache, sitzung, punkte, ids), aenderungen);
    }

    private List<String> verbundene(Optional<Drucksache> drucksache, Optional<Sitzung> sitzung, List<Punkt> punkte, List<Long> ids) {
        Stream<String> rechtsbehelfe = verbindungen.rechtsbehelfe(ids).stream();
        return sitzung.isPresent()
                ? Stream.concat(punkte.stream().flatMap(punkt -> Stream.of(Optional.ofNullable(punkt.drucksache()),
                        Optional.ofNullable(punkt.anliegen())).flatMap(Optional::stream)), rechtsbehelfe).distinct().toList()
                : Stream.concat(rechtsbehelfe, drucksache.stream().flatMap(eine -> verbindungen.mittel(eine.id()).stream())).toList();
    }
}
