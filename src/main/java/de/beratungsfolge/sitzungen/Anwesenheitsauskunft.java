package de.beratungsfolge.sitzungen;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sat at the table at items of many meetings, with a number of statements that does not depend on them. */
@Service
@Transactional(readOnly = true)
public class Anwesenheitsauskunft {

    private final TagesordnungspunktRepository punkte;
    private final AnwesenheitRepository anwesenheiten;
    private final AnwesenheitsereignisRepository ereignisse;

    Anwesenheitsauskunft(TagesordnungspunktRepository punkte, AnwesenheitRepository anwesenheiten,
                         AnwesenheitsereignisRepository ereignisse) {
        this.punkte = punkte;
        this.anwesenheiten = anwesenheiten;
        this.ereignisse = ereignisse;
    }

    /** @return everybody at the table while the item was treated, with or without a vote, by id of the item */
    public Map<Long, List<Anwesenheit>> beiPunkten(Collection<Long> punktIds) {
        if (punktIds.isEmpty()) {
            return Map.of();
        }
        List<Tagesordnungspunkt> welche = punkte.findAllById(punktIds);
        List<Long> sitzungen = welche.stream().map(Tagesordnungspunkt::sitzungId).distinct().toList();
        Map<Long, List<Anwesenheit>> aufruf = anwesenheiten.findBySitzungIdInOrderById(sitzungen).stream()
                .filter(eine -> eine.status() == Anwesenheitsstatus.ANWESEND).collect(Collectors.groupingBy(Anwesenheit::sitzungId));
        Map<Long, List<Anwesenheitsereignis>> danach = ereignisse.findBySitzungIdInOrderByAbAufrufAscIdAsc(sitzungen).stream()
                .collect(Collectors.groupingBy(Anwesenheitsereignis::sitzungId));
        Map<Long, List<Anwesenheit>> tische = new HashMap<>();
        welche.forEach(punkt -> tische.put(punkt.id(), new Anwesenheitsstand(aufruf.getOrDefault(punkt.sitzungId(), List.of()),
                danach.getOrDefault(punkt.sitzungId(), List.of())).bei(punkt.aufruf())));
        return tische;
    }
}
