package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface BerichtigungRepository extends ListCrudRepository<Berichtigung, Long> {

    List<Berichtigung> findBySitzungIdOrderByNummer(long sitzungId);
}
