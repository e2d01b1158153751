package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface TagesordnungspunktRepository extends ListCrudRepository<Tagesordnungspunkt, Long> {

    List<Tagesordnungspunkt> findBySitzungIdOrderByOeffentlichDescPositionAsc(long sitzungId);

    List<Tagesordnungspunkt> findByStationIdOrderById(long stationId);

    List<Tagesordnungspunkt> findByAnliegenIdOrderById(long anliegenId);

    List<Tagesordnungspunkt> findByErwarteteDrucksacheIdOrderById(long drucksacheId);
}
