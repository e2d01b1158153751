package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Verwendung;
import java.util.List;
import org.springframework.stereotype.Component;

/** A meeting uses the composition of its body from the moment its attendance is recorded. */
@Component
class Sitzungsverwendung implements Verwendung {

    private final SitzungRepository sitzungsablage;
    private final AnwesenheitRepository anwesenheiten;
    private final Sitzungen sitzungen;

    Sitzungsverwendung(SitzungRepository sitzungsablage, AnwesenheitRepository anwesenheiten, Sitzungen sitzungen) {
        this.sitzungsablage = sitzungsablage;
        this.anwesenheiten = anwesenheiten;
        this.sitzungen = sitzungen;
    }

    @Override
    public List<Tag> tage(long gremiumId) {
        return sitzungsablage.findByGremiumIdOrderByDatum(gremiumId).stream()
                .filter(sitzung -> !anwesenheiten.findBySitzungIdOrderById(sitzung.id()).isEmpty())
                .map(sitzung -> new Tag(sitzung.datum(), sitzungen.bezeichnung(sitzung))).toList();
    }
}
