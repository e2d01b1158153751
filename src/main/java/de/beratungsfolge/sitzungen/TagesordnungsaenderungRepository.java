package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface TagesordnungsaenderungRepository extends ListCrudRepository<Tagesordnungsaenderung, Long> {

    List<Tagesordnungsaenderung> findBySitzungIdOrderById(long sitzungId);
}
